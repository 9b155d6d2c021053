import { BOX, TICKED, rule } from './outline';

rule('R4 the project cell', [
  {
    shows: 'the first line that says something is the title, without its bullet',
    rows: ['| Sail | - Read the charts', '| | <br><br>* Tie knots', '| | + Paint', '| | • Rest.', '| | Sail away'],
    reads: ['# Sail 0/5', '  o Read the charts', '  o Tie knots', '  o Paint', '  o Rest.', '  o Sail away'],
  },
  {
    shows: 'further lines with a box are subtasks, those without are notes',
    rows: [`| Sail | - Tie knots<br>from the book<br>${BOX} bowline<br>- twice<br>- ${TICKED} reef`],
    reads: ['# Sail 0/1', '  ~ Tie knots', '    . from the book', '    . twice', '    [ ] bowline', '    [x] reef'],
  },
  {
    shows: 'markers are boxes as well as tags are',
    rows: [`| Sail | - Tie knots<br>- [ ] bowline<br>- [x] reef<br>[X] hitch<br>${BOX} sheet bend`],
    reads: ['# Sail 0/1', '  ~ Tie knots', '    [ ] bowline', '    [x] reef', '    [x] hitch', '    [ ] sheet bend'],
  },
  {
    shows: 'several boxes of a line are a subtask each, with the text up to the next',
    rows: [`| Sail | - Tie knots<br>1. ${BOX} bowline ${TICKED} reef<br>also ${BOX} hitch`],
    reads: ['# Sail 0/1', '  ~ Tie knots', '    . also', '    [ ] bowline', '    [x] reef', '    [ ] hitch'],
  },
  {
    shows: 'a box behind the title on its line is a subtask too',
    rows: [`| Sail | - Tie knots ${BOX} bowline ${TICKED} reef`],
    reads: ['# Sail 0/1', '  ~ Tie knots', '    [ ] bowline', '    [x] reef'],
  },
  {
    shows: 'prose beside a new objective is a detail of it',
    rows: ['| Sail | <br>wind, water and what they do to each other.', '| | - Tie knots'],
    reads: ['# Sail 0/1', '  . wind, water and what they do to each other.', '  o Tie knots'],
  },
  {
    shows: 'each line of such prose is a detail',
    rows: ['| Sail<br>- knots | Wind and water.<br>What they do.'],
    reads: ['# Sail 0/0', '  . knots', '  . Wind and water.', '  . What they do.'],
  },
  {
    shows: 'such prose leaves the objective its target, unless it has one',
    rows: ['| Sail<br>Due: 2025-03-12 | It is windy.', '| Row<br>Due: 2025-03-12 | Due: 2025-05-01<br>It is calm.'],
    reads: ['# Sail 0/0 @2025-03-12', '  . It is windy.', '# Row 0/0 @2025-05-01', '  . It is calm.'],
  },
  ...[
    { what: 'with a bullet', cell: '- Tie knots.', reads: '  o Tie knots.' },
    { what: 'with a link', cell: 'Tie [knots](https://example.org).', reads: '  o Tie knots. → https://example.org' },
    { what: 'with a box', cell: '[ ] Tie knots.', reads: '  o Tie knots. [ ]' },
    { what: 'without a full stop', cell: 'Tie knots', reads: '  o Tie knots' },
  ].map(({ what, cell, reads }) => ({
    shows: `a cell ${what} beside a new objective is a project`,
    rows: [`| Sail | ${cell}`],
    reads: ['# Sail 0/1', reads],
  })),
  {
    shows: 'prose on a row that continues an objective is a project',
    rows: ['| Sail |', '| | Wind, water and what they do.', '| - knots | Wind again.'],
    reads: ['# Sail 0/2', '  . knots', '  o Wind, water and what they do.', '  o Wind again.'],
  },
  {
    shows: 'a question mark at the end of the title makes a project tentative',
    rows: ['| Sail | - Build a boat (of wood)?', '| | Who? Me', '| | - Race? :', '| | 船を買う？'],
    reads: ['# Sail 0/4', '  o Build a boat (of wood)? ?', '  o Who? Me', '  o Race? ?', '  o 船を買う？ ?'],
  },
  {
    shows: 'its due date may stand behind that question mark',
    rows: [
      '| | - Week at sea? 📅 2027-01-01',
      '| | - Why? [due:: 2027-02-01] soon',
      '| | - Why [due:: 2027-03-01] now?',
    ],
    reads: [
      ...['# 0/3', '  o Week at sea? 📅 2027-01-01 ? @2027-01-01', '  o Why? [due:: 2027-02-01] soon @2027-02-01'],
      '  o Why [due:: 2027-03-01] now? ? @2027-03-01',
    ],
  },
  {
    shows: 'a colon that stands apart is dropped from the end of a title',
    rows: ['| Sail | - Tie knots : <br>- [ ] bowline', '| | - Paint:'],
    reads: ['# Sail 0/2', '  o Tie knots', '    [ ] bowline', '  o Paint:'],
  },
  {
    shows: 'a due date in the title or on a line of its own is the project’s',
    rows: [
      '| Sail | - Tie knots 📅 2025-03-12',
      '| | - Race<br>Due: 12 May 2025',
      '| | - Read<br>since 2024-01-01<br>7/12',
    ],
    reads: [
      '# Sail 0/3',
      '  o Tie knots 📅 2025-03-12 @2025-03-12',
      '  o Race @2025-05-12',
      '    . Due: 12 May 2025',
      '  o Read',
      '    . since 2024-01-01',
      '    . 7/12',
    ],
  },
]);
