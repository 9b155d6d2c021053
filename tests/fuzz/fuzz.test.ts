import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planAddProjectRow } from '../../src/edits/add-project-row';
import { checkboxAtCursor } from '../../src/edits/boxes/cursor-checkbox';
import { planInsertCheckbox } from '../../src/edits/boxes/insert-checkbox';
import { planNamedCheckbox } from '../../src/edits/boxes/named-checkbox';
import { planSetBox, planSetCheckbox } from '../../src/edits/boxes/set-checkbox';
import { planCatalogAsMarkdown } from '../../src/edits/notes/catalog-as-markdown';
import type { Plan } from '../../src/edits/plan';
import { planRepair } from '../../src/edits/repair/plan-repair';
import { REPAIR_CODES } from '../../src/model/problem';
import { planSetResource } from '../../src/edits/set-resource';
import { planSetTask } from '../../src/edits/set-task';
import { applyEdits } from '../../src/markdown/edit';
import { findTables } from '../../src/markdown/find-tables';
import { mask } from '../../src/markdown/hidden/mask';
import { readProjectNote } from '../../src/readers/project-note';
import { readRoadmap } from '../../src/readers/roadmap/read-roadmap';
import { rowAnchor } from '../../src/readers/roadmap/rows/box-reference';
import { readStudyPlan } from '../../src/readers/study/study-plan';
import { parseSettings } from '../../src/settings/parse';
import { DEFAULT_HEADERS } from '../../src/settings/settings';
import { boxesIn } from '../support/boxes';
import { READERS } from './readers';
import { anyText, CORPUS, mutated, mutations } from './texts';

const RUNS = { numRuns: Number(process.env.FUZZ_RUNS ?? 300) };
const headers = DEFAULT_HEADERS;
const newId = () => {
  let id = 0xc00000;
  return () => (id++).toString(16);
};

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

/** A text as a surface showed it, and as it is when a plan is carried out. */
const pair = fc.oneof(
  fc.tuple(anyText, anyText),
  anyText.map((text): [string, string] => [text, text]),
  fc.tuple(anyText, fc.string({ maxLength: 9 })).map(([text, above]): [string, string] => [text, `${above}\n${text}`]),
  fc.tuple(anyText, mutations).map(([text, changes]): [string, string] => [text, mutated(text, changes)]),
);

describe('setting a box of a text that may have changed', () => {
  /** What is around the boxes, without the padding of cells. */
  const around = (text: string) => {
    const ends = boxesIn(text).flatMap(({ offset, raw }) => [offset, offset + raw.length]);
    return [0, ...ends].map((from, at) => (at % 2 === 0 ? text.slice(from, ends[at]).replace(/ /g, '') : ''));
  };

  it('sets one box or none, and leaves all around the boxes as it is', () => {
    fc.assert(
      fc.property(pair, fc.nat(), fc.boolean(), ([shown, text], which, checked) => {
        const boxes = boxesIn(shown);
        const box = boxes[which % Math.max(1, boxes.length)];
        fc.pre(box !== undefined);
        const plan = planSetCheckbox(text, box, checked);
        if (!plan.ok) return;
        const after = applyEdits(text, plan.edits);
        expect(around(after)).toEqual(around(text));
        const [were, are] = [boxesIn(text), boxesIn(after)];
        const changed = are.filter(({ raw }, at) => raw !== were[at]?.raw);
        expect(changed.length).toBe(plan.edits.length > 0 ? 1 : 0);
        for (const one of changed) expect([one.checked, one.id]).toEqual([checked, were[are.indexOf(one)]?.id]);
      }),
      RUNS,
    );
  });
});

describe('every plan', () => {
  const plansOn = (shown: string, text: string, at: number): Plan[] => {
    const { objectives } = readRoadmap(shown, headers);
    const lines = objectives.flatMap(({ line, projects }) => [line, ...projects.map((project) => project.line)]);
    const rows = lines.map((line) => rowAnchor(shown, line));
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
      ...readStudyPlan(shown)
        .topics.flatMap(({ resources }) => resources)
        .slice(0, 3)
        .map((resource) => planSetResource(text, resource, true)),
      ...REPAIR_CODES.map((code) =>
        planRepair(text, code, { newId: newId(), headers, sharedIds: new Set(['28acf1']) }),
      ),
      planNamedCheckbox(text, { id: '28acf1', offset: null }, true, headers),
      planNamedCheckbox(text, { id: null, offset: at }, true, headers),
      planCatalogAsMarkdown(text),
      ...(cursor?.kind === 'box' ? [planSetBox(text, text, cursor.box, !cursor.box.checked)] : []),
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
