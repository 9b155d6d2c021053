import { describe, expect, it } from 'vitest';
import { planSetShown, type FoundBox } from '../../../src/edits/shown/shown-checkbox';
import { readTables } from '../../../src/edits/shown/note-tables';
import { findShownTable } from '../../../src/edits/shown/shown-table';
import { applyEdits } from '../../../src/markdown/edit';
import { headerNames } from '../../../src/settings/header-names';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { growth, MOST, PARTS } from '../../support/growth';
import {
  findShownBox,
  inColumns,
  renderNote,
  roadmapTables,
  sorted,
  withoutLines,
  type RenderedBox,
} from './rendered-note';

const HEADERS = headerNames(DEFAULT_SETTINGS);
const HEAD = '| Done | Goal | Project |\n| --- | --- | --- |\n';

const tag = (id: string, checked = false) => `<input type="checkbox" ${checked ? 'checked' : 'unchecked'} id="${id}">`;
const bare = '<input type="checkbox" unchecked>';

function locate(text: string, rendered: RenderedBox) {
  return findShownBox(readTables(text, HEADERS), rendered);
}

function found(text: string, rendered: RenderedBox | undefined): FoundBox {
  if (!rendered) throw new Error('Nothing like that was rendered');
  const located = locate(text, rendered);
  if (!located?.ok) throw new Error(located?.message ?? 'It is none of the note');
  return located.found;
}

/** The result of a click on the nth box of a rendered text, in the text as it is by then. */
function click(rendered: string, nth: number, now = rendered, checked = true): string {
  const plan = planSetShown(now, found(rendered, renderNote(rendered)[nth]), checked);
  if (!plan.ok) throw new Error(plan.reason);
  return applyEdits(now, plan.edits);
}

/** Replaces the nth occurrence, counted from 0. */
function nthReplaced(text: string, what: string, by: string, nth: number): string {
  const parts = text.split(what);
  return parts.slice(0, nth + 1).join(what) + by + parts.slice(nth + 1).join(what);
}

const NOTES: Readonly<Record<string, string>> = {
  'boxes with ids': `${HEAD}| ${tag('a00001')} | Sail | Knots |\n| ${tag('a00002', true)} | | Charts |\n`,
  'boxes without ids': `${HEAD}| ${bare} | Sail | ${bare} Knots<br>${bare} Ropes |\n| ${bare} | | Charts |\n`,
  'one id on all boxes': `${HEAD}| ${tag('a')} | Sail | ${tag('a')} Knots |\n| ${tag('a')} | | Charts |\n`,
  'rows that are the same': `${HEAD}| ${bare} | | TBD |\n| ${bare} | | TBD |\n| ${bare} | | TBD |\n`,
  'two tables that are the same': `${HEAD}| ${bare} | Sail | Knots |\n\nAnd again\n\n${HEAD}| ${bare} | Sail | Knots |\n`,
  'markers and tags in one cell': `${HEAD}| [ ] | Sail | - [ ] Knots<br>${bare} Ropes<br>[x] Bends ${tag('a00001')} |\n`,
  'five boxes in a cell': `${HEAD}| ${bare} one ${bare} two${bare}<br/>${bare}<BR />${bare} | Sail | |\n`,
  'what is no box': `${HEAD}| [[x]] ${bare} | [x](u) | \`[ ]\` ${bare} [x][r]<br>\`${bare}\` [ ] a ${bare} |\n`,
  'boxes in the header': `| Done ${bare} | Goal | Project |\n| - | - | - |\n| ${bare} | Sail | Knots |\n`,
  'ragged rows': `${HEAD}| ${bare} |\n| ${bare} | Sail | Knots | ${bare} beyond |\n| ${bare} | Sail\n`,
  'no outer pipes': `Done | Goal | Project\n--- | --- | ---\n${bare} | Sail | Knots ${bare}\n`,
  'a callout with two tables': `> [!todo] Plan\n${(HEAD + `| ${bare} | Sail | Knots |\n`).replace(/^/gm, '> ')}\n> ${HEAD.replace(
    '\n|',
    '\n> |',
  ).trim()}\n> | ${bare} | Sail | Knots |\n`,
  'a list item': `- Plan\n\n  ${HEAD.replace('\n|', '\n  |')}  | ${bare} | Sail | ${bare} Knots |\n`,
  'copies in code and raw HTML': `\`\`\`\n${HEAD}| ${bare} | Sail | Knots |\n\`\`\`\n\n<table><tr><td>${bare}</td></tr></table>\n\n${HEAD}| ${bare} | Sail | Knots |\n`,
  'many scripts': `${HEAD}| 👩‍💻 ${bare} | בדיקה | 日本 ${bare} é́ |\n`,
  'emphasis, links and entities': `${HEAD}| ${bare} | **Sail** [[Boat\\|the boat]] | A &amp; b [site](u "t") ${bare} *x* |\n`,
};

describe('a box that a surface shows', () => {
  describe.each(Object.entries(NOTES))('in a note with %s', (_, text) => {
    const boxes = renderNote(text);

    it('is the one that was written there', () => {
      expect(boxes.length).toBeGreaterThan(0);
      expect(boxes.map((one) => found(text, one).token.range.from)).toEqual(boxes.map(({ offset }) => offset));
    });

    it('is set without another byte than its state', () => {
      for (const { offset } of boxes) {
        const nth = boxes.findIndex((one) => one.offset === offset);
        const ticked = click(text, nth);
        expect(ticked.slice(0, offset)).toBe(text.slice(0, offset));
        expect(click(ticked, nth, ticked, false)).toBe(click(text, nth, text, false));
      }
    });

    it('is still the one after all boxes were set', () => {
      const all = boxes.reduce((now, _box, nth) => click(text, nth, now), text);
      expect(boxes.map((one) => planSetShown(all, found(text, one), true))).toEqual(
        boxes.map(() => ({ ok: true, edits: [] })),
      );
    });
  });

  it.each([
    ['lines inserted above', `# New\n\nText\n\n`, ''],
    ['a table below', '', `\n| a | b |\n| - | - |\n| ${bare} | Knots |\n`],
  ])('is the same one with %s', (_, above, below) => {
    const text = `${HEAD}| ${bare} | Sail | Knots |\n| ${bare} | Row | Oars |\n`;
    const now = above + text + below;
    expect(click(text, 1, now)).toBe(nthReplaced(now, 'unchecked', 'checked', 1));
  });

  it('is found by its id when its row has moved', () => {
    const [first, second] = [`| ${tag('a00001')} | Sail | Knots |\n`, `| ${tag('a00002')} | Row | Oars |\n`];
    const now = HEAD + second + first;
    expect(click(HEAD + first + second, 0, now)).toBe(now.replace(tag('a00001'), tag('a00001', true)));
  });

  it.each([
    ['gone', 'its row is gone', `${HEAD}| ${bare} | Row | Oars |\n`],
    ['ambiguous', 'a twin of its row has come', `${HEAD}| ${bare} | Sail | Knots |\n| ${bare} | Sail | Knots |\n`],
  ] as const)('is refused as %s when %s', (reason, _, now) => {
    const text = `${HEAD}| ${bare} | Sail | Knots |\n`;
    expect(planSetShown(now, found(text, renderNote(text)[0]), true)).toMatchObject({ ok: false, reason });
  });

  it('is refused as ambiguous when one of its twins has gone', () => {
    const row = `| ${bare} | | TBD |\n`;
    const second = found(HEAD + row + row, renderNote(HEAD + row + row)[1]);
    expect(planSetShown(HEAD + row, second, true)).toMatchObject({ ok: false, reason: 'ambiguous' });
  });

  it('takes no edits when it is so already', () => {
    const text = `${HEAD}| ${tag('a00001')} | Sail | Knots |\n`;
    const now = text.replace('unchecked', 'checked');
    expect(planSetShown(now, found(text, renderNote(text)[0]), true)).toEqual({ ok: true, edits: [] });
  });

  it('of an embedded section is set in the whole note', () => {
    const section = `## Here\n\n${HEAD}| ${bare} | | TBD |\n`;
    const note = `${HEAD}| ${bare} | | TBD |\n\n${section}\n## Next\n`;
    expect(click(section, 0, note)).toBe(nthReplaced(note, 'unchecked', 'checked', 1));
  });

  it('of an embedded section is not taken for that of its copy, which still reads as the section did', () => {
    const section = `${HEAD}| ${bare} | Sail | Knots |\n| ${bare} | Sail | Ropes |\n`;
    const note = `## First\n\n${nthReplaced(section, 'unchecked', 'checked', 0)}\n## Copy\n\n${section}`;
    const second = found(section, renderNote(section)[1]);
    expect(planSetShown(note, second, true)).toMatchObject({ ok: false, reason: 'ambiguous' });
  });

  it('keeps its line ends whatever the surface has', () => {
    const text = `${HEAD}| ${bare} | Sail | Knots |\n| ${bare} | Sail | Knots |\n`;
    const now = text.replaceAll('\n', '\r\n');
    expect(click(text, 1, now)).toBe(nthReplaced(now, 'unchecked', 'checked', 1));
  });
});

describe('on a surface that does not say what it was rendered from', () => {
  const other = `| Goal | Project |\n| - | - |\n| ${bare} | c |\n\n`;

  it('a box is found by what its table says', () => {
    const text = `${other}${HEAD}| ${bare} | Sail | **Knots** |\n| ${bare} | Row | [[Oars]] |\n`;
    const boxes = withoutLines(renderNote(text));
    expect(boxes.map((one) => found(text, one).token.range.from)).toEqual(boxes.map(({ offset }) => offset));
  });

  it('a box in one of two tables that say the same is refused', () => {
    const table = `${HEAD}| ${bare} | Sail | Knots |\n\n`;
    const [box] = withoutLines(renderNote(table + table));
    expect(box && locate(table + table, box)).toMatchObject({ ok: false, reason: 'ambiguous' });
  });

  describe.each([
    ['that leaves out rows', [3, 1]],
    ['that sorts them', [3, 1, 2]],
  ])('in a table %s', (_, order) => {
    const texts = ['Knots', 'Charts', 'Weather'].map((word) => `| ${bare} | Sail | ${word} |\n`);
    const text = HEAD + texts.join('');
    const rendered = HEAD + order.map((row) => texts[row - 1]).join('');

    it('a box is found by its row', () => {
      const all = renderNote(text).map(({ offset }) => offset);
      const offsets = withoutLines(renderNote(rendered)).map((one) => found(text, one).token.range.from);
      expect(offsets).toEqual(order.map((row) => all[row - 1]));
    });

    it('no box is one of a note that has none of the rows', () => {
      const [box] = withoutLines(renderNote(rendered.replace('Knots', 'Oars')));
      expect(box && locate(text, box)).toBeNull();
    });
  });

  describe('in a table of the same size that says something else, such as an example', () => {
    const text = `${HEAD}| ${bare} | Learn to sail | Knots<br>and bends |\n| ${bare} | Learn to ride | Saddle |\n`;

    it('a box is none of its own if that is most of it', () => {
      const [box] = withoutLines(renderNote(text.replace(/sail.* bends/, 'swim | Tides').replace('ride', 'fly')));
      expect(box && locate(text, box)).toBeNull();
    });

    it('a box is refused if that is most of its row', () => {
      const [box] = withoutLines(renderNote(text.replace('sail | Knots<br>and', 'swim | Freestyle<br>no')));
      expect(box && locate(text, box)).toMatchObject({ ok: false, reason: 'gone' });
    });

    it('a box is found in a row that shows most of it', () => {
      const [box] = withoutLines(renderNote(text.replace('sail | Knots', 'sail | 🪢')));
      expect(box && found(text, box).token.range.from).toBe(text.indexOf(bare));
    });
  });

  it.each([
    ['that the note does not have', `${HEAD}| ${bare} | Sail | Knots |\n`, other],
    ['that is no roadmap table', `| A |\n| - |\n| ${bare} |\n\n`, `| A |\n| - |\n| ${bare} |\n\n`.repeat(2) + other],
  ])('a box in a table %s is none of its own', (_, rendered, text) => {
    const [box] = withoutLines(renderNote(rendered));
    expect(box && locate(text, box)).toBeNull();
  });
});

describe('in a table that is not shown as it is written', () => {
  const rows = ['Zinc', 'Amber', 'Copper'].map((word) => `| ${bare} | Metals | ${word} |\n`).join('');
  const text = HEAD + rows;

  it('a box is found by its row when the rows are sorted', () => {
    const boxes = sorted(renderNote(text), (order) => [2, 3, 1].slice(0, order.length));
    expect(boxes.map((one) => found(text, one).token.range.from)).toEqual(boxes.map(({ offset }) => offset));
  });

  it('a box is found by the signs of its row when the rows are sorted', () => {
    const rows = ['C', 'C++', 'C#', '🟢 C', '≥ C'].map((word) => `| ${bare} | Languages | ${word} |\n`).join('');
    const boxes = sorted(renderNote(HEAD + rows), (order) => [3, 1, 5, 2, 4].slice(0, order.length));
    expect(boxes.map((one) => found(HEAD + rows, one).token.range.from)).toEqual(boxes.map(({ offset }) => offset));
  });

  it('a box is found by its place when a cell is rendered otherwise', () => {
    const boxes = renderNote(text).map((one): RenderedBox => {
      const textsOf = (row: number) =>
        one.table.textsOf(row).map((cell, column) => (column === 2 && row > 0 ? '∑' : cell));
      return { ...one, table: { ...one.table, textsOf } };
    });
    expect(boxes.map((one) => found(text, one).token.range.from)).toEqual(boxes.map(({ offset }) => offset));
  });

  it('a box is not taken for one in a row that stands elsewhere, whose words a field shows', () => {
    const written = text.replace('Amber', 'Zinc (due:: 2027-05-01)').replace('Copper', 'May zinc (due:: 2027-05-01)');
    const boxes = renderNote(written).map((one): RenderedBox => {
      const textsOf = (row: number) =>
        one.table.textsOf(row).map((cell) => cell.replace('(due:: 2027-05-01)', 'May 01, 2027'));
      return { ...one, table: { ...one.table, textsOf } };
    });
    const places = boxes.map((one) => {
      const located = locate(written, one);
      return located?.ok ? located.found.token.range.from : null;
    });
    expect(places).toEqual([boxes[0]?.offset, null, boxes[2]?.offset]);
  });

  it.each([
    ['another number of boxes', { boxes: 2 }],
    ['another id', { id: 'b00001' }],
    ['an id of the note, in a cell that has none', { column: 1, id: 'a00001' }],
    ['a row that is not there', { row: 9 }],
  ])('a box with %s is refused', (_, wrong) => {
    const written = `${text}| ${tag('a00001')} | Metals | Lead |\n`;
    const [box] = renderNote(written);
    expect(box && locate(written, { ...box, box: { ...box.box, ...wrong } })).toMatchObject({ ok: false });
  });

  describe.each([
    ['code', '`INPUT[toggle]` | Metals | Zinc'],
    ['a box of another form', '[ ] | Metals | Zinc'],
  ])('in place of %s', (_, row) => {
    it.each([null, 'toggle-1'])('a box that another plugin shows is none of the note, with the id %j', (id) => {
      const [first] = renderNote(text);
      const box = first && { ...first, box: { ...first.box, id } };
      const written = text.replace(`${bare} | Metals | Zinc`, row);
      expect(box && locate(written, box)).toBeNull();
      // Not even with a box in a row that says more.
      expect(box && locate(written.replace('Amber', 'Zinc and copper'), box)).toBeNull();
    });
  });

  it.each([
    ['the one at its place, if that has these words', ':LiStar: Zinc', 0],
    ['refused, if that has none of them', '[[Lead]]', null],
  ])('a box in a row that is shown in the words of another one is %s', (_, cell, nth) => {
    const written = text.replaceAll('Metals', '').replace('Zinc', cell).replace('Copper', 'Zinc');
    const boxes = renderNote(written);
    const [box] = boxes.map((one): RenderedBox => {
      return { ...one, table: { ...one.table, textsOf: (row) => one.table.textsOf(row === 1 ? 3 : row) } };
    });
    const located = box && locate(written, box);
    expect(located?.ok ? located.found.token.range.from : null).toBe(nth === null ? null : boxes[nth]?.offset);
  });

  describe.each([
    ['in another order', [2, 0, 1], true],
    ['without the first one', [1, 2], true],
    ['without that of the projects', [0, 2], false],
    ['without the last one', [0, 1], true],
    ['and one that is not written', [0, 3, 1, 2], false],
  ])('with its columns %s', (_, columns, isKnownBeside) => {
    const rows = ['Zinc', 'Amber'].map((word) => `| ${bare} | ${word}<br>${bare} | Mine ${bare} |\n`).join('');
    const written = `| Done | Project | Place |\n| --- | --- | --- |\n${rows}`;
    const boxes = inColumns(renderNote(written), columns);
    const offsets = boxes.map(({ offset }) => offset);

    it('every box is the one that was written there', () => {
      expect(boxes.map((one) => found(written, one).token.range.from)).toEqual(offsets);
    });

    it('and set in its own cell', () => {
      const ticked = boxes.map((one) => planSetShown(written, found(written, one), true));
      expect(ticked.map((plan) => plan.ok && plan.edits[0]?.from)).toEqual(
        offsets.map((at) => at + bare.indexOf('un')),
      );
    });

    it(`they are ${isKnownBeside ? 'these' : 'none'} in a table that a plugin shows beside it, sorted`, () => {
      const beside = sorted(boxes, (order) => order.reverse());
      const shown = beside.map((one) => ({ ...one, table: { ...one.table, tables: 2, before: 1 } }));
      const places = shown.map((one) => {
        const located = locate(written, one);
        return located?.ok ? located.found.token.range.from : null;
      });
      expect(places).toEqual(isKnownBeside ? offsets : offsets.map(() => null));
    });

    it('they are none of the note where it is not known what was rendered', () => {
      const [box] = withoutLines(boxes);
      expect(box && locate(written, box)).toBeNull();
    });
  });

  it('a box that another plugin shows is not taken for the one in a row that says the same', () => {
    const [box] = renderNote(text);
    const written = text.replace(`${bare} | Metals | Zinc`, '`INPUT[toggle]` | Metals | Zinc').replace('Amber', 'Zinc');
    expect(box && locate(written, box)).toMatchObject({ ok: false, reason: 'ambiguous' });
  });

  it('a box of a note that has other rows by now is not taken for the one at its place', () => {
    const [box] = renderNote(text);
    const other = text.replace('Zinc', 'Lead').replace('Metals', 'Heavy');
    expect(box && locate(other, box)).toMatchObject({ ok: false });
  });
});

it('a table that a plugin shows with other words in one row takes no longer to find than in proportion to its rows', () => {
  const text = (rows: number) =>
    `| Goal | Task |\n| - | - |\n${Array.from({ length: rows }, (_, row) => `| Sail | knot ${row} |\n`).join('')}`;
  const find = (text: string) => {
    const [header = '', , ...rows] = text.trimEnd().split('\n');
    const texts = [header, ...rows.slice(0, -1), '| Sail | seen |'].map((line) => line.split('|').slice(1, -1));
    const textsOf = (row: number) => texts[row] ?? [];
    return findShownTable(roadmapTables(text), { lines: null, tables: 1, before: 0, rows: texts.length, textsOf });
  };
  expect(find(text(3))?.ok).toBe(true);
  expect(growth(find, [text(50), text(50 * PARTS)])).toBeLessThanOrEqual(MOST);
});
