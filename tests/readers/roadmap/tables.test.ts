import { describe, expect, it } from 'vitest';
import { boxReference } from '../../../src/readers/roadmap/rows/box-reference';
import { DEFAULT_HEADERS } from '../../../src/settings/settings';
import { BOX, TICKED, outline, read, rule, table } from './outline';

describe('R1 tables', () => {
  const rows = table('Objective | Project', 'Sail | - Tie knots');

  it('are read by a header with marks, in any order of columns', () => {
    const text = table(
      '**[Projects](x)** | Notes | 🎯 _Goal_ | `ETA` | ✔',
      '- Tie knots | so | Sail | 2025-03-12 | [x]',
    );
    expect(outline(read(text))).toEqual(['# Sail 1/1', '  x Tie knots [x] @2025-03-12']);
  });

  it('are read by a header in several lines, with a footnote', () => {
    const text = table('Projects<br>with Breakdown | <div style="width: 9em">Goal[^1]</div>', '- Tie knots[^2] | Sail');
    expect(outline(read(text))).toEqual(['# Sail 0/1', '  o Tie knots']);
  });

  it('are read by the user’s names', () => {
    const headers = { ...DEFAULT_HEADERS, objective: ['Ziel'], project: ['Vorhaben'] };
    expect(outline(read(table('Vorhaben | Ziel', '- Knoten | Segeln'), headers))).toEqual([
      '# Segeln 0/1',
      '  o Knoten',
    ]);
  });

  it.each([
    ['a callout', (text: string) => text.replace(/^/gm, '> ').replace(/^/, '> [!note] Plan\n')],
    ['a quote in a quote', (text: string) => text.replace(/^/gm, '> > ')],
    ['a list item', (text: string) => `- Plan\n\n${text.replace(/^/gm, '  ')}`],
  ])('are read inside %s', (_, wrap) => {
    expect(outline(read(wrap(rows.trimEnd())))).toEqual(['# Sail 0/1', '  o Tie knots']);
  });

  it.each([
    ['git', '<<<<<<< HEAD\n', '=======\n', '>>>>>>> origin/main\n'],
    ['Remotely Save', '`<<<<<<<`\n', '`=======`\n', '`>>>>>>>`\n'],
  ])('are read without the lines that %s puts around two versions of rows', (_, start, middle, end) => {
    const [one = '', other = ''] = ['- Row | | [x]', '- Row fast | | [ ]'].map((row) => `| ${row} |\n`);
    const text = table('Project | Objective | ✔', '- Tie knots | Sail | [ ]') + start + one + middle + other + end;
    expect(outline(read(text))).toEqual(['# Sail 1/3', '  o Tie knots [ ]', '  x Row [x]', '  o Row fast [ ]']);
    expect(read(text.replace('Project | Objective', 'Objective | Project')).objectives).toHaveLength(3);
  });

  it.each([
    ['frontmatter', `---\n${rows}---\n`],
    ['a fence', `\`\`\`\n${rows}\`\`\`\n`],
    ['indented code', rows.replace(/^/gm, '    ')],
    ['an HTML comment', `<!--\n${rows}-->\n`],
    ['a comment', `%%\n${rows}%%\n`],
    ['math', `$$\n${rows}$$\n`],
    [
      'HTML',
      '<table><tr><th>Objective</th><th>Project</th></tr><tr><td>Sail</td><td><input type="checkbox"></td></tr></table>',
    ],
  ])('are not read inside %s', (_, text) => expect(outline(read(text))).toEqual([]));

  it.each([
    ['a comment of several lines', '%%\n| Race | <input type="checkbox"> |\nnot yet\n%%'],
    ['a comment that ends in a row', '%% not\nyet %%| |'],
    ['a comment that is never closed', '%%\n| Race | [x] |'],
    ['a row that opens a comment', '%% Race | [x] |'],
  ])('say nothing in %s below them', (_, comment) => {
    const { objectives, boxIds, problems } = read(`${rows}${comment}\n`);
    expect(outline({ objectives })).toEqual(['# Sail 0/1', '  o Tie knots']);
    expect(boxIds).toEqual([]);
    expect(problems).toEqual(read(rows).problems);
  });

  it('go on behind a comment in the row that it ends in', () => {
    expect(outline(read(`${rows}%% not\nyet %% Race | - Regatta\n`))).toEqual([
      '# Sail 0/1',
      '  o Tie knots',
      '# Race 0/1',
      '  o Regatta',
    ]);
  });

  it('are told from other tables of the note', () => {
    const others = table('Name | Done', '[x] | y');
    const text = [others, others, rows, table('Objective | Notes', 'a | b'), others].join('\n');
    expect(outline(read(text))).toEqual(['# Sail 0/1', '  o Tie knots']);
  });

  it('each start without an objective', () => {
    expect(outline(read(`${rows}\n${table('Objective | Project', '| - Race')}`))).toEqual([
      '# Sail 0/1',
      '  o Tie knots',
      '# 0/1',
      '  o Race',
    ]);
  });

  it('that are alike are independent', () => {
    const alike = table('Done | Project', `${BOX} | - Race`, `${BOX} | - Race`);
    const text = `${alike}\n${alike}`;
    const boxes = read(text).objectives.flatMap(({ projects }) => projects.flatMap(({ box }) => box ?? []));
    expect(boxes.map(({ line }) => line)).toEqual([3, 4, 8, 9]);
    const references = boxes.map((box) => boxReference(text, box));
    expect(new Set(references.map(({ offset }) => offset)).size).toBe(4);
    expect(references.map(({ row }) => row.twins)).toEqual(
      [0, 1, 2, 3].map((before) => ({ before, after: 3 - before })),
    );
  });
});
rule('R2 rows', [
  {
    shows: 'an empty Objective cell continues the objective above',
    rows: ['| Learn to sail | - Read the charts', '| | - Tie knots', '| Build a boat | - Find wood'],
    reads: ['# Learn to sail 0/2', '  o Read the charts', '  o Tie knots', '# Build a boat 0/1', '  o Find wood'],
  },
  {
    shows: 'a row of empty cells is skipped',
    rows: ['| Learn to sail | - Read the charts', '| | |', '| | - Tie knots'],
    reads: ['# Learn to sail 0/2', '  o Read the charts', '  o Tie knots'],
  },
  {
    shows: 'cells of spaces, breaks, no-break spaces or a lone dash or bullet are empty',
    rows: ['| Learn to sail | - Read the charts', '| \u00A0 | <br>', '- | – | -', '* | • | +', '| <br/> | - Tie knots'],
    reads: ['# Learn to sail 0/2', '  o Read the charts', '  o Tie knots'],
  },
  {
    shows: 'rows of dashes or dots, as between parts of a table, are empty',
    rows: [
      '| Learn to sail | - Read the charts',
      '--- | :--- | :-:',
      '| … | ––',
      '| -- | - Tie knots<br>…',
      '... | ・・・ | ·',
    ],
    reads: ['# Learn to sail 0/2', '  o Read the charts', '  o Tie knots'],
  },
  {
    shows: 'cells that are joined to the one above or before, and the id of a table right below it, are empty',
    rows: [
      '| Learn to sail | - Read the charts',
      '| ^^ | - Tie knots',
      '| ^^ | ^^',
      '| Learn to ride | <',
      '| ^plan-1',
    ],
    reads: ['# Learn to sail 0/2', '  o Read the charts', '  o Tie knots', '# Learn to ride 0/0'],
  },
  {
    shows: 'ditto marks continue the objective above',
    rows: [
      '| Learn to sail | - Read',
      '| " | - Tie',
      '| ″ | - Reef',
      "| '' | - Row",
      '| 〃 | - Rest',
      '| ↑ | - Pack',
      '| ^ | - Go',
    ],
    reads: [
      '# Learn to sail 0/7',
      ...['Read', 'Tie', 'Reef', 'Row', 'Rest', 'Pack', 'Go'].map((title) => `  o ${title}`),
    ],
  },
  {
    shows: 'rows that name the objective above once more start another',
    rows: ['| Sail | Read', '| Sail | Read', '| **Sail** | Tie'],
    reads: ['# Sail 0/1', '  o Read', '# Sail 0/1', '  o Read', '# Sail 0/1', '  o Tie'],
  },
  {
    shows: 'rows before any objective belong to one without a title',
    rows: ['| | - Tie knots', '| Learn to sail | - Read the charts'],
    reads: ['# 0/1', '  o Tie knots', '# Learn to sail 0/1', '  o Read the charts'],
  },
  {
    shows: 'an empty first row makes no objective',
    rows: ['| | |', '| Learn to sail | - Read the charts'],
    reads: ['# Learn to sail 0/1', '  o Read the charts'],
  },
  {
    shows: 'a box alone makes no objective, nor belongs to the one above',
    rows: [`${BOX} | |`, '| Learn to sail |', `${TICKED} | |`],
    reads: ['# Learn to sail 0/0'],
  },
  {
    shows: 'a short row is read as if padded',
    rows: ['| Learn to sail', TICKED],
    reads: ['# Learn to sail 0/0'],
  },
  {
    shows: 'cells beyond the header are ignored',
    rows: ['| Learn to sail | - Read the charts | [more](https://example.org)'],
    reads: ['# Learn to sail 0/1', '  o Read the charts'],
  },
]);
