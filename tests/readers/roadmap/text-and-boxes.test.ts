import { BOX, TICKED, rule } from './outline';

rule('R5 text', [
  {
    shows: 'is without emphasis, code marks and link syntax',
    rows: [
      '| **Learn** _to_ ~~sail~~ `fast` | - Read [the *charts*](https://example.org/a) and [[Harbours#North\\|the list]]',
    ],
    reads: ['# Learn to sail fast 0/1', '  o Read the charts and the list → https://example.org/a → Harbours#North'],
  },
  {
    shows: 'has its entities and escapes decoded and its spaces folded',
    rows: ['| Wind &amp; water   \\*here\\* | - a&nbsp;&lt;b&gt; \u00A0c \\| d'],
    reads: ['# Wind & water *here* 0/1', '  o a <b> c | d'],
  },
  {
    shows: 'is without tags that say how it looks, and has the items of their lists as lines',
    rows: [
      '| <b>Learn</b> to <u>sail</u> | <ul><li>Read <mark style="background: #ff0">the charts</mark></li><li>[x] bowline</li></ul>',
      '| <b>Due: 2027-03-12</b> |',
    ],
    reads: ['# Learn to sail 1/1 @2027-03-12', '  x Read the charts', '    [x] bowline'],
  },
  {
    shows: 'reads a double-encoded no-break space as a space',
    rows: ['| Sail<br>- \u00C2\u00A0fast and\u00C2\u00A0far |'],
    reads: ['# Sail 0/0', '  . fast and far'],
  },
  {
    shows: 'is without spaces that have no width, which alone are nothing',
    rows: ['| Learn to\u200B sail | - \u200BTie k\u200Bnots', '| \u200B | Read &ZeroWidthSpace;'],
    reads: ['# Learn to sail 0/2', '  o Tie knots', '  o Read'],
  },
  {
    shows: 'keeps emoji, scripts and combining marks',
    rows: ['| Segeln 🧭 学ぶ | - ללמוד לשוט', '| | - cafe\u0301'],
    reads: ['# Segeln 🧭 学ぶ 0/2', '  o ללמוד לשוט', '  o cafe\u0301'],
  },
  {
    shows: 'lists links with their text plain',
    rows: ['| Sail | [[Database of\u00A0boats]]'],
    reads: ['# Sail 0/1', '  o Database of boats → Database of\u00A0boats'],
  },
]);

rule('R6 whose box', [
  {
    shows: 'the first box of the Checklist cell is the project’s',
    rows: [`${TICKED} ${BOX} | Sail | - Tie knots`],
    reads: ['# Sail 1/1', '  x Tie knots [x]'],
  },
  {
    shows: 'without one it is the box before the title',
    rows: [
      `| Sail | - ${TICKED} Tie knots<br>- [ ] bowline`,
      '| | - [ ] Race',
      `| | ${TICKED}<br>Paint<br>[ ] hull<br>red`,
    ],
    reads: [
      ...['# Sail 2/3', '  x Tie knots [x]', '    [ ] bowline', '  o Race [ ]'],
      ...['  x Paint [x]', '    . red', '    [ ] hull'],
    ],
  },
  {
    shows: 'in a numbered list of boxes, the first box is before the title as well',
    rows: [`| Sail | 1. ${BOX} Tie knots<br>2. ${TICKED} bowline`, `| | 1) ${BOX}`],
    reads: ['# Sail 0/2', '  ~ Tie knots [ ]', '    [x] bowline', '  o 1) [ ]'],
  },
  {
    shows: 'the box of the Checklist cell goes before the one at the title',
    rows: [`${BOX} | Sail | - [x] Tie knots`],
    reads: ['# Sail 0/1', '  o Tie knots [ ]'],
  },
  {
    shows: 'the box at the title is a subtask then, if it is the first of several',
    rows: [`${BOX} | Sail | - [x] Tie [[knots]]<br>- [ ] Paint<br>red`],
    reads: ['# Sail 0/1', '  ~ Tie knots [ ] → knots', '    . red', '    [x] Tie knots', '    [ ] Paint'],
  },
  {
    shows: 'further boxes of the Checklist cell are subtasks, if they say what for',
    rows: [
      `${TICKED} drawn<br>${BOX} built ${TICKED} [[paint\\|painted]] | Sail | - Boat<br>- [ ] sails`,
      `${BOX} ${TICKED} | | - Oars`,
    ],
    reads: [
      ...['# Sail 1/2', '  x Boat [x]', '    [ ] built', '    [x] painted → paint', '    [ ] sails'],
      '  o Oars [ ]',
    ],
  },
  {
    shows: 'a lone box behind the title belongs to it',
    rows: [`| Sail | - Tie knots ${TICKED}<br>of rope`],
    reads: ['# Sail 1/1', '  x Tie knots [x]', '    . of rope'],
  },
  {
    shows: 'on a row with an objective and no project the box is the objective’s',
    rows: [`${TICKED} | Sail |`, `${BOX} | Row | A quiet sport.`, `${BOX} | Swim | - Dive`],
    reads: ['# Sail [x] 1/1', '# Row [ ] 0/1', '  . A quiet sport.', '# Swim 0/1', '  o Dive [ ]'],
  },
  {
    shows: 'a box before the title of an objective is its own',
    rows: [`| [x] Sail | - Dive`, `| ${BOX} Row |`],
    reads: ['# Sail [x] 0/1', '  o Dive', '# Row [ ] 0/1'],
  },
  {
    shows: 'a box behind the title of an objective or behind a detail says nothing',
    rows: [`| Sail ${BOX}<br>- knots ${BOX}<br>- ${BOX} | - Dive`],
    reads: ['# Sail 0/1', '  . knots', '  o Dive'],
  },
  {
    shows: 'a box alone in the project cell beside an objective is the objective’s',
    rows: [`| Sail | ${TICKED}`],
    reads: ['# Sail [x] 1/1'],
  },
]);

rule('R7 status and progress', [
  {
    shows: 'a project is done by its own box, whatever its subtasks say',
    rows: [`${TICKED} | Sail | - Tie knots<br>- [ ] bowline`, `${BOX} | | - Race<br>- [x] start`],
    reads: ['# Sail 1/2', '  x Tie knots [x]', '    [ ] bowline', '  ~ Race [ ]', '    [x] start'],
  },
  {
    shows: 'without an own box a project is done with all of its subtasks',
    rows: ['| Sail | - Tie knots<br>- [x] bowline<br>- [x] reef', '| | - Race<br>- [x] start<br>- [ ] finish'],
    reads: [
      ...['# Sail 1/2', '  x Tie knots', '    [x] bowline', '    [x] reef'],
      ...['  ~ Race', '    [x] start', '    [ ] finish'],
    ],
  },
]);
