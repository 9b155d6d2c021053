import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planAddProjectRow } from '../../src/edits/add-project-row';
import { planCatalogAsMarkdown } from '../../src/edits/catalog-as-markdown';
import { checkboxAtCursor } from '../../src/edits/cursor-checkbox';
import { planInsertCheckbox } from '../../src/edits/insert-checkbox';
import { planNamedCheckbox } from '../../src/edits/named-checkbox';
import type { Plan } from '../../src/edits/plan';
import { planRepair } from '../../src/edits/repair/plan-repair';
import { REPAIR_CODES } from '../../src/edits/repair/repair-code';
import { planSetCheckbox } from '../../src/edits/set-checkbox';
import { planSetResource } from '../../src/edits/set-resource';
import { planSetTask } from '../../src/edits/set-task';
import { createCellParser } from '../../src/markdown/cell-parser';
import { applyEdits } from '../../src/markdown/edit';
import { findLinks } from '../../src/markdown/find-links';
import { findTables } from '../../src/markdown/find-tables';
import { mask } from '../../src/markdown/mask';
import { readCatalog } from '../../src/readers/catalog/read-catalog';
import { readProjectNote } from '../../src/readers/project-note';
import { readRoadmap } from '../../src/readers/read-roadmap';
import { readStudyPlan } from '../../src/readers/study-plan';
import { readSystemsNotes } from '../../src/readers/systems-notes';
import { parseSettings } from '../../src/settings/parse';
import { DEFAULT_HEADERS } from '../../src/settings/settings';
import { boxesIn } from '../edits/boxes';
import { anyText, CORPUS } from './texts';

const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 300) };
const headers = DEFAULT_HEADERS;
const newId = () => {
  let id = 0xc00000;
  return () => (id++).toString(16);
};

const READERS: readonly (readonly [name: string, read: (text: string) => unknown])[] = [
  ['roadmaps', (text) => readRoadmap(text, { headers, parseCell: createCellParser() })],
  ['catalogs', (text) => readCatalog(text, { name: 'Note' })],
  ['study plans', readStudyPlan],
  ['drafts', (text) => readSystemsNotes(text, { name: 'Note' })],
  ['project notes', readProjectNote],
  ['links', (text) => findLinks(text, [])],
];

describe.each(READERS)('the reader of %s', (_, read) => {
  it.each(CORPUS)('reads %s', (_name, text) => {
    expect(() => read(text)).not.toThrow();
  });

  it('reads any text, twice alike', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      RUNS,
    );
  });
});

it('every part of a table lies in the text, in order, and the mask hides no length', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(mask(text)).toHaveLength(text.length);
      let end = 0;
      for (const { range, header, delimiter, rows } of findTables(text)) {
        for (const row of [header, delimiter, ...rows]) {
          expect(row.range.from).toBeGreaterThanOrEqual(end);
          expect(row.range.to).toBeLessThanOrEqual(range.to);
          for (const cell of row.cells) expect(text.slice(cell.range.from, cell.range.to)).not.toMatch(/[\r\n]/);
          end = row.range.to;
        }
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    RUNS,
  );
});

describe('setting a box of any text', () => {
  it('changes nothing outside that box and the spaces of its cell', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), fc.boolean(), (text, which, checked) => {
        const boxes = boxesIn(text);
        const box = boxes[which % Math.max(1, boxes.length)];
        fc.pre(box !== undefined);
        const plan = planSetCheckbox(text, box, checked);
        if (!plan.ok) return;
        const after = applyEdits(text, plan.edits);
        const from = box.offset;
        expect(after.slice(0, from)).toBe(text.slice(0, from));
        const behind = (whole: string, raw: string) => whole.slice(from + raw.length).replace(/ /g, '');
        const now = boxesIn(after).find(({ offset }) => offset === from);
        expect(now?.checked).toBe(checked);
        expect(behind(after, now!.raw)).toBe(behind(text, box.raw));
      }),
      RUNS,
    );
  });
});

describe('every plan', () => {
  /** A reference from one text is used on another. */
  const pair = fc.oneof(
    fc.tuple(anyText, anyText),
    anyText.map((text): [string, string] => [text, text]),
    fc
      .tuple(anyText, fc.string({ maxLength: 9 }))
      .map(([text, above]): [string, string] => [text, `${above}\n${text}`]),
  );

  const plansOn = (shown: string, text: string, at: number): Plan[] => {
    const { objectives } = readRoadmap(shown, { headers, parseCell: createCellParser() });
    const rows = objectives.flatMap(({ row, projects }) => [row, ...projects.map((project) => project.row)]);
    const tasks = readProjectNote(shown).sections.flatMap((section) => section.tasks);
    const cursor = checkboxAtCursor(text, at % (text.length + 1), headers);
    return [
      ...boxesIn(shown)
        .slice(0, 6)
        .flatMap((box) => [true, false].map((on) => planSetCheckbox(text, box, on))),
      ...rows.slice(0, 6).map((row) => planInsertCheckbox(text, row, true, newId(), headers)),
      ...rows
        .slice(0, 3)
        .map((row) => planAddProjectRow(text, { objective: row, link: 'A|b', newId: newId() }, headers)),
      ...tasks.slice(0, 6).map((task) => planSetTask(text, task, true)),
      ...tasks.slice(0, 3).map((task) => planSetResource(text, task.line, task.text, true)),
      ...REPAIR_CODES.map((code) => planRepair(text, code, newId(), headers)),
      planNamedCheckbox(text, { id: '28acf1', offset: null }, true, headers),
      planNamedCheckbox(text, { id: null, offset: at }, true, headers),
      planCatalogAsMarkdown(text),
      ...(cursor?.kind === 'box' ? [planSetCheckbox(text, cursor.box, !cursor.box.checked)] : []),
    ];
  };

  it('fits the text or is a refusal that says why', () => {
    fc.assert(
      fc.property(pair, fc.nat({ max: 3000 }), ([shown, text], at) => {
        for (const plan of plansOn(shown, text, at)) {
          if (plan.ok) expect(() => applyEdits(text, plan.edits)).not.toThrow();
          else expect(plan.message).toMatch(/\S.*[.!?]$/s);
        }
      }),
      RUNS,
    );
  });
});

describe('settings from anything', () => {
  it('are settings, and reading what they were written as says the same', () => {
    const anything = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withMap: true }),
      fc.record(
        {
          version: fc.anything(),
          paths: fc.oneof(fc.anything(), fc.record({ roadmap: fc.array(fc.string()), __proto__: fc.anything() })),
          headers: fc.anything(),
          aliases: fc.anything(),
        },
        { requiredKeys: [] },
      ),
      fc.json().map((text): unknown => JSON.parse(text)),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const { settings, faults } = parseSettings(value);
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, faults: [] });
        for (const fault of faults) expect(fault).toMatch(/\S.*\.$|number \d+\.$/s);
        expect(Object.keys({})).toEqual([]);
      }),
      RUNS,
    );
  });
});
