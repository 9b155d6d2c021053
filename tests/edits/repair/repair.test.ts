import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RepairOptions } from '../../../src/edits/repair/box-repairs';
import { changedLines, type MarkedLines } from '../../../src/edits/repair/changed-lines';
import { planRepair } from '../../../src/edits/repair/plan-repair';
import { REPAIR_CODES, type RepairCode } from '../../../src/model/problem';
import { applyEdits, type TextEdit } from '../../../src/markdown/edit';
import { readRoadmap } from '../../../src/readers/roadmap/read-roadmap';
import { DEFAULT_HEADERS } from '../../../src/settings/settings';
import { boxesIn } from '../../support/boxes';
import { growth, MOST, PARTS } from '../../support/growth';
import { faultyNote } from './repair-notes';

const HEADER = '| Checklist | Objective | Projects |\n| --- | --- | --- |\n';
const RUNS = { numRuns: 120 };

/** Ids in order; the first ones are taken in the random notes, so they must be skipped. */
function idsFrom(start: number): () => string {
  let id = start;
  return () => (id++).toString(16).padStart(6, '0');
}

/** Ids that another note has too. */
const SHARED = new Set(['aa0002', 'aa0003']);

function options(newId = idsFrom(0xbb0001)): RepairOptions {
  return { newId, headers: DEFAULT_HEADERS, sharedIds: SHARED };
}

function edited(text: string, code: RepairCode, newId = idsFrom(0xbb0001)): readonly TextEdit[] {
  const plan = planRepair(text, code, options(newId));
  if (!plan.ok) throw new Error(plan.message);
  return plan.edits;
}

function repaired(row: string, code: RepairCode): string {
  return applyEdits(HEADER + row, edited(HEADER + row, code)).slice(HEADER.length);
}

function problemsOf(text: string): string[] {
  return readRoadmap(text, DEFAULT_HEADERS).problems.map(({ code }) => code);
}

describe('a repair', () => {
  it.each<[string, RepairCode, string, string]>([
    [
      'gives the second of two equal ids a new one',
      'duplicate-id',
      '| <input type="checkbox" checked id="aa0001"> | A | <input type="checkbox" unchecked id="aa0001"> b |\n',
      '| <input type="checkbox" checked id="aa0001"> | A | <input type="checkbox" unchecked id="bb0001"> b |\n',
    ],
    [
      'gives a box without an id one',
      'missing-id',
      '| <input type="checkbox" unchecked> | A | b |\n',
      '| <input type="checkbox" unchecked id="bb0001"> | A | b |\n',
    ],
    [
      'gives each box whose id another note has a new one',
      'shared-ids',
      '| <input type="checkbox" checked id="aa0002"> | A | <input type="checkbox" id="aa0001"> b<br>[ ] c |\n| <input id=aa0002 type="checkbox"> | | d |\n',
      '| <input type="checkbox" checked id="bb0001"> | A | <input type="checkbox" id="aa0001"> b<br>[ ] c |\n| <input id="bb0002" type="checkbox"> | | d |\n',
    ],
    [
      'fills an empty id',
      'missing-id',
      '| <input id="" type="checkbox" unchecked> | A | b |\n',
      '| <input id="bb0001" type="checkbox" unchecked> | A | b |\n',
    ],
    [
      'keeps state and id of a box in another form',
      'unsupported-box',
      "| <INPUT id=aa0007 TYPE='checkbox' CHECKED /> | A | b |\n",
      '| <input type="checkbox" checked id="aa0007"> | A | b |\n',
    ],
    [
      'makes a box of a marker',
      'unsupported-box',
      '| [x] | A | b<br>- [ ] c |\n',
      '| <input type="checkbox" checked id="bb0001"> | A | b<br>- <input type="checkbox" unchecked id="bb0002"> c |\n',
    ],
    [
      'puts a ticked box in the place of a mark that says done, and an open one in that of one that does not',
      'check-mark',
      '| ✅ | A | b<br>[ ] c |\n|  x  | | c<br>✅ d |\n| ☐ | | e |\n|No| | <input type="checkbox" id="aa0001"> f |\n| no | G | |\n',
      '| <input type="checkbox" checked id="bb0001"> | A | b<br>[ ] c |\n|  <input type="checkbox" checked id="bb0002">  | | c<br>✅ d |\n| <input type="checkbox" unchecked id="bb0003"> | | e |\n|No| | <input type="checkbox" id="aa0001"> f |\n| <input type="checkbox" unchecked id="bb0004"> | G | |\n',
    ],
    [
      'puts a backslash before the pipe of a wikilink',
      'split-wikilink',
      '| | A | [[b|c]] |\n',
      '| | A | [[b\\|c]] |\n',
    ],
    [
      'mends each of several wikilinks of a row',
      'split-wikilink',
      '| - | [[a|b]] | [[c|d]] and [[e|f]] |\n',
      '| - | [[a\\|b]] | [[c\\|d]] and [[e\\|f]] |\n',
    ],
  ])('%s', (_, code, row, after) => {
    expect(repaired(row, code)).toBe(after);
  });

  it('takes a row of many cells no longer than in proportion to its length', () => {
    const row = (cells: number) => `${HEADER}| a | [[b|c]] | ${'|'.repeat(cells)}\n`;
    const repair = (text: string) => planRepair(text, 'split-wikilink', options());
    expect(growth(repair, [row(1_000), row(1_000 * PARTS)])).toBeLessThanOrEqual(MOST);
  });

  const box = (id: string) => `<input type="checkbox" unchecked${id && ` id="${id}"`}>`;

  it.each<[string, RepairCode, string[], string[]]>([
    [
      'new ids',
      'missing-id',
      [box(''), 'A', `${box('')} b<br>${box('')} c`],
      [box('bb0001'), 'A', `${box('bb0002')} b<br>${box('bb0003')} c`],
    ],
    [
      'backslashes',
      'split-wikilink',
      ['[ ]', '[[a|b]]', '[[c|d]] and [[e|f]]'],
      ['[ ]', '[[a\\|b]]', '[[c\\|d]] and [[e\\|f]]'],
    ],
  ])('takes the length of %s from the padding of their cells', (_, code, cells, after) => {
    const row = (texts: string[]) => `| ${texts.map((text) => text.padEnd(99)).join(' | ')} |\n`;
    const table = row(['Checklist', 'Objective', 'Projects']) + row(Array<string>(3).fill('-'.repeat(99)));
    const note = table + row(cells);
    expect(applyEdits(note, edited(note, code))).toBe(table + row(after));
  });

  it('passes over ids that the note has already, also in text', () => {
    const note = `${HEADER}| <input type="checkbox" unchecked> | bb0001 | b |\n`;
    expect(applyEdits(note, edited(note, 'missing-id'))).toContain('id="bb0002"');
  });

  it('gives each box an id of its own, whatever is proposed', () => {
    const note = `${HEADER}| [ ] | xbb0001f | [ ] b<br>[ ] c |\n`;
    const proposed = ['bb0001', 'b0001f', 'cc0001', 'cc0001', 'dd0001', 'cc0001', 'ee0001'];
    const ids = applyEdits(
      note,
      edited(note, 'unsupported-box', () => proposed.shift() ?? ''),
    ).match(/id="\w+"/g);
    expect(ids).toEqual(['id="cc0001"', 'id="dd0001"', 'id="ee0001"']);
  });

  it('leaves tables that are no roadmaps alone', () => {
    const other = '| Shopping |\n| --- |\n| <input type="checkbox"> bread |\n';
    const note = `${HEADER}| <input type="checkbox"> | A | b |\n\n${other}`;
    expect(applyEdits(note, edited(note, 'missing-id'))).toBe(
      `${HEADER}| <input type="checkbox" id="bb0001"> | A | b |\n\n${other}`,
    );
  });

  it('makes the cells behind a wikilink stand in their columns, also where this brings another problem to light', () => {
    const note = '| Objective | Projects | Done |\n| --- | --- | --- |\n| [[a|b]] | c | ✅ |\n';
    expect(problemsOf(note)).toEqual(['split-wikilink']);
    const after = applyEdits(note, edited(note, 'split-wikilink'));
    expect(after).toBe(note.replace('a|b', 'a\\|b'));
    expect(problemsOf(after)).toEqual(['check-mark']);
  });

  it('is refused when a box would no longer be one', () => {
    const text = `${HEADER}| | A | [[b|[ ] c]] |\n`;
    expect(planRepair(text, 'split-wikilink', options())).toMatchObject({ ok: false });
  });

  it('is refused when it would show what a comment hides', () => {
    const text = `${HEADER}| <input type="checkbox" title="%%"> [ ] | A %% | b |\n`;
    expect(planRepair(text, 'unsupported-box', options())).toMatchObject({ ok: false });
  });

  it.each<[RepairCode, string]>([
    ['missing-id', '<input type="checkbox" unchecked>'],
    ['check-mark', '✅'],
  ])('of %s is refused when no id can be found', (code, first) => {
    const note = `${HEADER}| ${first} | A | b |\n`;
    const plan = planRepair(
      note,
      code,
      options(() => 'no id'),
    );
    expect(plan).toMatchObject({ ok: false });
  });

  it('says which lines it changes, and what in them', () => {
    const note = `${HEADER}| [x] | A | b<br>[ ] c |\r\n| | | d |\n| | | e<br>[X] f |`;
    const { count, before, after } = changedLines(note, edited(note, 'unsupported-box'));
    const marked = ({ text, marks }: MarkedLines) => marks.map(({ from, to }) => text.slice(from, to));
    expect(count).toBe(2);
    expect(before.text).toBe('| [x] | A | b<br>[ ] c |\n| | | e<br>[X] f |');
    expect(marked(before)).toEqual(['[x]', '[ ]', '[X]']);
    expect(after.text.replace(/ id="\w+"/g, '')).toBe(
      '| <input type="checkbox" checked> | A | b<br><input type="checkbox" unchecked> c |\n| | | e<br><input type="checkbox" checked> f |',
    );
    expect(marked(after).map((box) => box.slice(0, 6))).toEqual(['<input', '<input', '<input']);
  });

  it('says so of what is only added', () => {
    const note = `${HEADER}| <input type="checkbox" unchecked> | A | b |\n`;
    const { before, after } = changedLines(note, edited(note, 'missing-id'));
    expect(before.marks.every(({ from, to }) => from === to)).toBe(true);
    expect(after.marks.map(({ from, to }) => after.text.slice(from, to))).toEqual([' id="bb0001"']);
  });
});

describe.each(REPAIR_CODES)('repairing %s in any note', (code) => {
  const repairedNote = faultyNote.map((text) => {
    const plan = planRepair(text, code, options(idsFrom(0xaa0001)));
    return { text, plan, after: plan.ok ? applyEdits(text, plan.edits) : text };
  });

  it('is hardly ever refused', () => {
    const notes = fc.sample(repairedNote, { numRuns: 100, seed: 7 });
    expect(notes.filter(({ plan }) => !plan.ok).length).toBeLessThan(10);
  });

  it('leaves no such problem, brings no other, and is needed no second time', () => {
    fc.assert(
      fc.property(repairedNote, ({ text, plan, after }) => {
        fc.pre(plan.ok);
        const [was, is] = [problemsOf(text), problemsOf(after)];
        expect(is).not.toContain(code);
        if (code === 'shared-ids') expect(boxesIn(after).filter(({ id }) => id && SHARED.has(id))).toEqual([]);
        const count = (problems: readonly string[], kind: string) => problems.filter((one) => one === kind).length;
        // The cells behind a cut wikilink were in other columns, or in none, so their problems may only show now.
        const others = code === 'split-wikilink' ? [] : REPAIR_CODES;
        for (const kind of others) expect(count(is, kind)).toBeLessThanOrEqual(count(was, kind));
        expect(planRepair(after, code, options(idsFrom(1)))).toEqual({ ok: true, edits: [] });
      }),
      RUNS,
    );
  });

  it('marks all that it changes in the lines that are shown', () => {
    const unmarked = ({ text, marks }: MarkedLines) =>
      applyEdits(
        text,
        marks.map((range) => ({ ...range, insert: '' })),
      );
    fc.assert(
      fc.property(repairedNote, ({ text, plan }) => {
        fc.pre(plan.ok);
        const { before, after } = changedLines(text, plan.edits);
        expect(unmarked(after)).toBe(unmarked(before));
      }),
      RUNS,
    );
  });

  it('changes nothing but boxes, backslashes and padding, and nothing outside the roadmap table', () => {
    fc.assert(
      fc.property(repairedNote, ({ text, after }) => {
        if (code !== 'check-mark') expect(essence(after)).toBe(essence(text));
        const table = /^.*Checklist/m.exec(text)?.index ?? 0;
        expect(after.slice(0, table)).toBe(text.slice(0, table));
        expect(after.slice(after.lastIndexOf('Text '))).toBe(text.slice(text.lastIndexOf('Text ')));
      }),
      RUNS,
    );
  });

  it('keeps the state of every box, and the ids that were well', () => {
    fc.assert(
      fc.property(repairedNote, ({ text, after }) => {
        const [was, is] = [boxesIn(text), boxesIn(after)];
        const kept = code === 'check-mark' ? is.filter(({ id }) => text.includes(id ?? '')) : is;
        expect(kept.map(({ checked }) => checked)).toEqual(was.map(({ checked }) => checked));
        const known = new Set<string>(code === 'shared-ids' ? SHARED : []);
        was.forEach(({ id }, at) => {
          const first = id !== null && id !== '' && !id.includes('"') && !known.has(id);
          if (id) known.add(id);
          if (first) expect(kept[at]?.id).toBe(id);
        });
      }),
      RUNS,
    );
  });
});

it('Repairing check marks puts a box of the state that each says in its place, and changes only padding besides', () => {
  const says = new Map([
    ...['✅', '✔️', 'x', 'Yes', '\\[x\\]', '`[x]`'].map((mark) => [mark, true] as const),
    ...['no', '☐', '⬜', '[]', '`[ ]`'].map((mark) => [mark, false] as const),
  ]);
  const replaced = new Set<string>();
  fc.assert(
    fc.property(faultyNote, (text) => {
      const plan = planRepair(text, 'check-mark', options(idsFrom(0xaa0001)));
      for (const { from, to, insert } of plan.ok ? plan.edits : []) {
        const was = text.slice(from, to);
        if (was.trim() === '' && insert.trim() === '') continue;
        replaced.add(was);
        expect(insert).toMatch(
          new RegExp(`^<input type="checkbox" ${says.get(was) ? 'checked' : 'unchecked'} id="\\w{6}">$`),
        );
        expect(says.has(was)).toBe(true);
      }
    }),
    RUNS,
  );
  expect(replaced.size).toBeGreaterThan(3);
});

/** A text without boxes, backslashes and spaces. */
function essence(text: string): string {
  return text.replace(/<input\b[^>]*>|\[[ xX]\]|[\\ ]/gi, '');
}
