import { describe, expect, it } from 'vitest';
import { codes, read, roadmap, table } from './outline';

const box = (id: string) => `<input type="checkbox" unchecked id="${id}">`;

/** The codes of a note whose only row, in line 3, is the given one. */
const ofRow = (row: string) => codes(read(roadmap(row)));

describe('a note without a problem', () => {
  it.each([
    ['a box of the common form', `${box('0a1b2c')} | Sail | - Race`],
    ['a wikilink with an escaped pipe', '| Sail | [[Knots\\|all knots]]'],
    ['accents as they should be', '| Ségeln à la façon d’Å | - “Âge” – naïve 🧭'],
    ['a row of empty cells, however many', '|'],
    ['a project that is done with all of its subtasks', `| Sail | - Race<br>${box('0a1b2c').replace('un', '')} start`],
  ])('has %s', (_, row) => expect(ofRow(row)).toEqual([]));
});

describe('the ids of boxes (R10)', () => {
  it('are a problem from the second time on', () => {
    const rows = [`${box('aaaaaa')} | | - One`, `${box('bbbbbb')} | | - Two`, `${box('aaaaaa')} | | - Three`];
    const { problems } = read(roadmap(...rows));
    expect(problems).toMatchObject([{ code: 'duplicate-id', line: 5, repairable: true }]);
    expect(problems[0]?.message).toContain('repeats 1 checkbox id: “aaaaaa” (line 3).');
  });

  it('are all named where a row repeats several', () => {
    const row = `${box('aaaaaa')} | | - One<br>${box('bbbbbb')} a`;
    expect(read(roadmap(row, row)).problems[0]?.message).toContain(
      'repeats 2 checkbox ids: “aaaaaa” (line 3), “bbbbbb” (line 3).',
    );
  });

  it('are a problem once a row, and between tables as well', () => {
    const twice = roadmap(`| | - One<br>${box('aaaaaa')} a<br>${box('aaaaaa')} b<br>${box('aaaaaa')} c`);
    expect(codes(read(`${twice}\n${twice}`))).toEqual(['duplicate-id:3', 'duplicate-id:7']);
  });

  it('are none of two notes’ business here, nor of other tables or code', () => {
    const text = [roadmap(`${box('aaaaaa')} | | - One`), table('Name', box('aaaaaa')), '`' + box('aaaaaa') + '`'].join(
      '\n',
    );
    expect(codes(read(text))).toEqual([]);
  });

  it.each([
    ['missing', '<input type="checkbox" checked>'],
    ['empty', box('')],
  ])('are a problem when %s', (_, tag) => {
    expect(read(roadmap(`${tag} | | - One`, `${tag} | | - Two`)).problems).toMatchObject([
      { code: 'missing-id', line: 3, repairable: true },
      { code: 'missing-id', line: 4, repairable: true },
    ]);
  });

  it('are counted where a row has several', () => {
    const tag = '<input type="checkbox" unchecked>';
    expect(read(roadmap(`${tag} | Sail | - Race<br>${tag} start`)).problems[0]?.message).toMatch(/^2 checkboxes /);
    expect(read(roadmap(`${tag} | Sail | - Race`)).problems[0]?.message).toMatch(/^A checkbox /);
  });

  it('are listed in order with their repeats', () => {
    const text = roadmap(`${box('bbbbbb')} | | - One<br>${box('aaaaaa')} a<br>[ ] b`, `${box('aaaaaa')} | | - Two`);
    expect(read(text).boxIds).toEqual([
      { id: 'bbbbbb', line: 3 },
      { id: 'aaaaaa', line: 3 },
      { id: 'aaaaaa', line: 4 },
    ]);
  });
});

describe('a box that the companion plugin cannot toggle (R10)', () => {
  it.each([
    '<input type="checkbox" id="a1b2c3">',
    '<input type="checkbox" checked="" id="a1b2c3">',
    '<INPUT type="checkbox" checked id="a1b2c3">',
    '<input type="checkbox"  checked id="a1b2c3">',
    '<input type="checkbox" checked id="a1b2c3" />',
    '<input id="a1b2c3" type="checkbox" checked>',
    "<input type='checkbox' checked id='a1b2c3'>",
    '<input type="checkbox" checked unchecked id="a1b2c3">',
    '<input type="checkbox" checked disabled id="a1b2c3">',
    '[ ]',
    '[x]',
  ])('%s', (tag) => {
    expect(read(roadmap(`${tag} | Sail | - Race`)).problems).toMatchObject([
      { code: 'unsupported-box', line: 3, repairable: true, message: expect.stringContaining(tag) as string },
    ]);
  });

  it('is one problem for all boxes of a row', () => {
    expect(ofRow('| Sail | - Race<br>[ ] start<br>[x] finish')).toEqual(['unsupported-box:3']);
  });
});

describe('a mark in the place of a checkbox (R10)', () => {
  const says = (mark: string, box: string) =>
    `“${mark}” is not a checkbox, so it is not counted. Repair puts ${box} checkbox in its place.`;

  const DONE = ['✅', '✔', '✔️', '✓', '☑️', 'x', 'X', 'Yes', 'Y', 'TRUE', 'done', 'Completed', '✅ Done'];
  it.each([...DONE, '[x ]', '-[x]', '[✔️]', '\\[x\\]', '`[x]`', '&#9745;', '&#x2705;'])('%s says done', (mark) => {
    const { problems, objectives } = read(roadmap(`${mark} | Sail | - Race`));
    const message = says(mark, 'a ticked');
    expect(problems).toMatchObject([{ code: 'check-mark', line: 3, repairable: true, message }]);
    expect(objectives[0]?.projects[0]).toMatchObject({ status: 'open', box: null });
  });

  it.each([
    '☐',
    '⬜',
    '⬜\uFE0F',
    '◻',
    '□',
    '🔲',
    'No',
    'N',
    'FALSE',
    'todo',
    '[]',
    '- []',
    '\\[ \\]',
    '`[ ]`',
    '[/]',
    '- [>]',
    '&#9744;',
  ])('%s says not done', (mark) => {
    const message = says(mark, 'an open');
    expect(read(roadmap(`${mark} | Sail |`)).problems).toMatchObject([{ code: 'check-mark', line: 3, message }]);
  });

  it.each(['❌', '[-]', '[5]', '✅ done in May', 'yes, nearly', '`x`', '[✅](x)', '~~x~~', '**x**', '✅✅', '5'])(
    '%s may say more, so it is none',
    (text) => expect(ofRow(`${text} | Sail | - Race`)).toEqual([]),
  );

  it.each([
    ['on a row with its own box', `x | Sail | ${box('aaaaaa')} Race`],
    ['on a row with neither objective nor project', 'x | |'],
    ['on a row with only a target for the objective above', 'x | Due 2027-03-12 |'],
    ['in another column', '| Sail | ✅'],
  ])('is none %s', (_, row) => expect(ofRow(row)).toEqual([]));

  it('stands for the box of a project whose boxes are all of its subtasks', () => {
    expect(ofRow(`✅ | Sail | - Race<br>${box('aaaaaa')} start`)).toEqual(['check-mark:3']);
  });
});

describe('a box in a column that has no meaning', () => {
  it('is a problem where no column is the checklist', () => {
    const { problems, objectives } = read(table('**Status** | Goal | Project', '[x] | Sail | Race'));
    const message =
      'The checkboxes in the column “Status” are not counted. Name the column “Done”, or add “Status” as a checklist column in the settings.';
    const ofColumn = problems.filter(({ code }) => code === 'uncounted-box');
    expect(ofColumn).toEqual([{ code: 'uncounted-box', line: 3, message, repairable: false }]);
    expect(objectives[0]?.projects[0]).toMatchObject({ status: 'open', box: null });
  });

  it('is a problem once, however many tables have the column', () => {
    const b = box('aaaaaa');
    const one = table('Status | Goal | Project', '| Sail |', `${b} | | Race`, `${b.replace('a', 'b')} | | Cruise`);
    const other = table('Goal | Project | Finished', `Sail | Race | ${box('bbbbbb')}`);
    const found = codes(read([one, one, other].join('\n'))).filter((code) => code.startsWith('uncounted'));
    expect(found).toEqual(['uncounted-box:4', 'uncounted-box:15']);
  });

  it('is told without a name where the column has none', () => {
    const { problems } = read(table('Goal | | Project', `Sail | ${box('aaaaaa')} | Race`));
    const message = 'The checkboxes in a column without a name are not counted. Name the column “Done”.';
    expect(problems).toMatchObject([{ code: 'uncounted-box', message }]);
  });

  it('is a problem of an objective without a project as well', () => {
    expect(codes(read(table('Goal | Project | State', `Sail | | ${box('aaaaaa')}`)))).toEqual(['uncounted-box:3']);
  });

  const b = box('aaaaaa');
  it.each([
    ['beside a checklist', 'Done | Goal | Project | Reviewed', `| Sail | Race | ${b}`],
    ['in a row that has a box of its own', 'Goal | Project | Reviewed', `Sail | ${box('bbbbbb')} Race | ${b}`],
    ['in a row about nothing', 'Status | Goal | Project', `${b} | |`],
    ['beyond the header, where no cell is read', 'Goal | Project', `Sail | Race | ${b}`],
    ['in code', 'Status | Goal | Project', `\`${b}\` | Sail | Race`],
    ['in a column with none', 'Goal | Project | Source', `Sail | Race<br>${b} start | [[Book]]`],
    ['in a column that the project has', 'Goal | Project', `Sail | Race<br>${b} start`],
  ])('is none %s', (_, header, row) => {
    expect(codes(read(table(header, row))).join()).not.toContain('uncounted-box');
  });
});

describe('open subtasks (R10)', () => {
  it('are a problem of a project that is done', () => {
    const row = `${box('aaaaaa').replace('un', '')} | Sail | - Race<br>${box('bbbbbb')} start`;
    expect(read(roadmap(row)).problems).toMatchObject([
      { code: 'open-subtasks', line: 3, repairable: false, message: expect.stringContaining('“Race”') as string },
    ]);
  });

  it('are counted', () => {
    const done = box('aaaaaa').replace('un', '');
    const messageOf = (boxes: string) => read(roadmap(`${done} | Sail | - Race${boxes}`)).problems[0]?.message;
    expect(messageOf(`<br>${box('bbbbbb')} a`)).toContain('one of its subtasks is still open');
    expect(messageOf(`<br>${box('bbbbbb')} a<br>${box('cccccc')} b`)).toContain('2 of its subtasks are still open');
  });

  it('are none of a project that is not', () => {
    expect(ofRow(`${box('aaaaaa')} | Sail | - Race<br>${box('bbbbbb')} start`)).toEqual([]);
  });
});

describe('rows (R10)', () => {
  it.each([
    ['fewer cells', '| Sail', '2 cells'],
    ['a single cell', 'Sail', '1 cell,'],
    ['a pipe that does not stand for an empty first cell', '- Race', 'starts with two'],
    ['more cells', '| Sail | - Race | more', '4 cells'],
    ['a pipe that opens a cell too many', '| Sail | - Race | more', 'put a backslash before a pipe'],
    ['the first line of a git conflict', '<<<<<<< HEAD', 'A merge left two versions of rows here'],
    ['the middle line of a git conflict', '=======', 'rows below “>>>>>>>” are not read'],
    ['the first line of a conflict as code', '`<<<<<<<`', 'two versions of rows here. Keep one'],
    ['the last line of a conflict as code', '`>>>>>>>`', 'two versions of rows here. Keep one'],
  ])('with %s than the header', (_, row, count) => {
    expect(read(roadmap(row)).problems).toMatchObject([
      { code: 'ragged-row', line: 3, repairable: false, message: expect.stringContaining(count) as string },
    ]);
  });

  it('are none where a table without outer pipes ends in an empty cell', () => {
    const problems = (header: string, row: string) => codes(read(`${header}\n-|-|-\n${row}`));
    expect(problems('Objective | Projects | Due', 'Sail | Race |')).toEqual([]);
    expect(problems('Objective | Projects | Due', 'Sail |')).toEqual(['ragged-row:3']);
    expect(problems('Objective | Projects | Due', 'Sail | Race')).toEqual(['ragged-row:3']);
    expect(problems('Objective | Projects | Due', '| Sail | Race |')).toEqual(['ragged-row:3']);
    expect(problems('Objective | Projects | Due |', 'Sail | Race |')).toEqual(['ragged-row:3']);
  });

  it('with a wikilink that an unescaped pipe splits', () => {
    expect(read(roadmap('| Sail | - [[Knots|all knots]]')).problems).toMatchObject([
      { code: 'split-wikilink', line: 3, repairable: true },
    ]);
  });

  it('with a wikilink that is split, and a whole one behind it', () => {
    expect(ofRow('| Sail | - [[Knots|all knots]] and [[Ropes]]')).toEqual(['split-wikilink:3']);
  });

  it('with a split wikilink and a cell too many for another reason', () => {
    expect(ofRow('| [[Sail|Sailing]] | - Race | more')).toEqual(['split-wikilink:3', 'ragged-row:3']);
  });

  it('with a split wikilink and a cell too few, counted as if the link were whole', () => {
    const [, ragged] = read(roadmap('| [[Sail|Sailing]]')).problems;
    expect(ragged?.message).toMatch(/^This row has 2 cells, but its table has 3 columns/);
  });

  it.each(['| [[a]] | b]]', '| [[a | b', '| a | [[b]]', '| [[a | [[b]]', '[[a | b | c]]'])(
    'that split no wikilink: %s',
    (row) => {
      expect(ofRow(row)).toEqual([]);
    },
  );

  it.each([
    ...['- \u00C2\u00A0fast', 'caf\u00C3\u00A9', 'don\u00E2\u20AC\u2122t', '\u00F0\u0178\u00A7\u00AD east'],
    ...['Stra\u00C3\u0178e', '\u00C3\u2013l', '\u00C3\u0153ben', '\u00C3\u2030cole', '\u00C3\u201Epfel'],
    ...['FRAN\u00C3\u2021AIS', '\u00C3\u20AC la carte', '\u00C3\u2026ngstrom'],
  ])('with text of a wrong encoding: %s', (text) =>
    expect(ofRow(`| Sail<br>${text} | - Race`)).toEqual(['mojibake:3']),
  );

  it.each(['IRM\u00C3\u201D, she said', 'IRM\u00C3\u2014', 'IRM\u00C3\u2026', 'MA\u00C7\u00C3, \u20AC 5'])(
    'but not with capitals before a quote, a dash or dots: %s',
    (text) => expect(ofRow(`| Sail<br>${text} | - Race`)).toEqual([]),
  );

  it.each([
    ['- \u00C2\u00A0fast', '“\u00C2”'],
    ['don\u00E2\u20AC\u2122t', '“\u00E2\u20AC\u2122”'],
    ['Stra\u00C3\u0178e', '“\u00C3\u0178”'],
    ['été \u00F0\u0178\u00A7\u00AD east', '“\u00F0\u0178\u00A7\u00AD”'],
  ])('with text of a wrong encoding, which is named: %s', (text, named) => {
    expect(read(roadmap(`| Sail<br>${text} | - Race`)).problems[0]?.message).toMatch(
      new RegExp(`^${named} in this row`),
    );
  });
});

describe('dates (R10)', () => {
  it('that are no day of the calendar', () => {
    const text = table(
      'Goal | Task | Due',
      'Sail<br>Due: 2025-02-30 | - Race | 31 April 2025',
      '| - Read | 2025-04-30',
    );
    expect(read(text).problems).toMatchObject([
      { code: 'invalid-date', line: 3, repairable: false, message: expect.stringContaining('2025-02-30') as string },
      { code: 'invalid-date', line: 3, repairable: false, message: expect.stringContaining('31 April 2025') as string },
    ]);
  });

  it('that may be either of two', () => {
    const text = table('Goal | Task | Due', 'Sail | - Race | 03/04/2025', '| - Read | 13/04/2025', '| - Rest | 3/10');
    expect(read(text).problems).toMatchObject([
      { code: 'invalid-date', line: 3, message: expect.stringContaining('either of two days') as string },
    ]);
  });
});

describe('a note without a roadmap table (R10)', () => {
  it.each([
    ['nothing', ''],
    ['text', 'Sail away'],
    ['other tables', table('Name | Place', 'Anna | Harbour')],
    ['a roadmap in code', `\`\`\`\n${roadmap('| Sail |')}\`\`\``],
  ])('with %s', (_, text) => {
    expect(read(text).problems).toMatchObject([{ code: 'no-roadmap-table', line: 1, repairable: false }]);
  });
});

it('Problems come in the order of their lines', () => {
  const text = roadmap(
    `| Sail | - Race<br>[ ] a`,
    '| | - Read | more',
    `${box('aaaaaa')} |`,
    `${box('aaaaaa')} | | - Knots`,
  );
  expect(codes(read(text))).toEqual(['unsupported-box:3', 'ragged-row:4', 'ragged-row:5', 'duplicate-id:6']);
});

it('Every message is a sentence that says what and what to do', () => {
  const text = roadmap('[x] | Sail | - Race<br>[ ] a', '| [[a|b]] |', '| caf\u00C3\u00A9', '<input type=checkbox> | |');
  const messages = [...read(text).problems, ...read('').problems].map(({ message }) => message);
  expect(messages.length).toBeGreaterThan(5);
  for (const message of messages) expect(message).toMatch(/^[A-Z“\d].* .*[a-z”]\.( .+\.)+$/);
});
