import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planAddProjectRow } from '../../../src/edits/add-project-row';
import { planInsertCheckbox } from '../../../src/edits/boxes/insert-checkbox';
import { planWriteCapstone } from '../../../src/edits/links/write-capstone-link';
import type { Plan } from '../../../src/edits/plan';
import { applyEdits } from '../../../src/markdown/edit';
import { wikilink } from '../../../src/markdown/inline/tokens/link-target';
import type { Objective } from '../../../src/model/roadmap';
import { rowAnchor } from '../../../src/readers/roadmap/rows/box-reference';
import { DEFAULT_HEADERS } from '../../../src/settings/settings';
import { readPlan } from '../../edits/spec-notes';

const sign = fc.constantFrom(
  '%%',
  '<!--',
  '-->',
  '$$',
  '`',
  '```',
  '\\',
  '[[',
  '<a title="',
  '**',
  '<br>',
  '[x](',
  '- ',
);
const cell = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.constantFrom('a', 'b c', 'd?', '') }, sign), { maxLength: 3 })
  .map((pieces) => pieces.join(' '));
const row = fc.tuple(cell, cell).map(([goal, project]) => `| ${goal} | ${project} |`);
const table = fc
  .array(row, { minLength: 1, maxLength: 4 })
  .map((rows) => ['| Goal | Project |', '| --- | --- |', ...rows].join('\n'));
const above = fc.oneof(sign, fc.constantFrom('', 'text', 'text %% open', 'text <!-- open', '%%\nx\n%%'));
const roadmap = fc
  .record({
    above,
    tables: fc.array(table, { minLength: 1, maxLength: 2 }),
    gap: fc.constantFrom('\n', '\n\n'),
    lead: fc.constantFrom('', '> ', '  '),
  })
  .map(({ above: first, tables, gap, lead }) => [first, ...tables].join(gap).replace(/^/gm, lead))
  .filter((text) => readPlan(text).objectives.length > 0);
const link = fc.constantFrom('Clock|Tidal', 'a%%b', 'a-->b|c', 'a$$b', 'a`b', 'C#h|%%', '%%|x', 'C#<!--|y');

/** Everything that is read, without lines and columns, by objectives. */
function saying(objectives: readonly Objective[]): string[] {
  return objectives.map((one) =>
    JSON.stringify(one, (name, value: unknown) => (name === 'line' || name === 'column' ? undefined : value)),
  );
}

/** How all objectives but one read before and after a plan; identical if it is refused. */
function others(text: string, own: number, plan: Plan): [string[], string[]] {
  const after = plan.ok ? applyEdits(text, plan.edits) : text;
  const [was, is] = [text, after].map((one) => saying(readPlan(one).objectives).filter((_, at) => at !== own));
  return [was ?? [], is ?? []];
}

const asked = fc.record({ text: roadmap, seed: fc.nat(), link }).map(({ text, seed, ...wish }) => {
  const { objectives } = readPlan(text);
  const own = seed % objectives.length;
  return { text, own, before: objectives[own] as Objective, ...wish };
});
const ID = 'a1b2c3';

describe('whatever signs a note and a name have', () => {
  it('a new row is read as the project that it is for, and all else as before', () => {
    fc.assert(
      fc.property(asked, ({ text, own, before, link: wanted }) => {
        const objective = rowAnchor(text, before.line);
        const plan = planAddProjectRow(text, { objective, link: wanted, newId: () => ID }, DEFAULT_HEADERS);
        const [was, is] = others(text, own, plan);
        expect(is).toEqual(was);
        if (!plan.ok) return;
        const { projects } = readPlan(applyEdits(text, plan.edits)).objectives[own] as Objective;
        const made = projects.filter(({ box }) => box?.id === ID);
        expect(made).toMatchObject([{ links: [wikilink(wanted)], subtasks: [], notes: [], target: null }]);
        expect(saying([{ ...before, projects: projects.filter(({ box }) => box?.id !== ID) }])).toEqual(
          saying([before]),
        );
      }),
    );
  });

  it('a new box or link is read in its row alone', () => {
    fc.assert(
      fc.property(asked, ({ text, own, before, link: wanted }) => {
        const anchor = rowAnchor(text, before.line);
        const box = planInsertCheckbox(text, anchor, true, () => ID, DEFAULT_HEADERS);
        const wish = { row: anchor, kind: 'objective', link: wanted, replaces: null } as const;
        const written = planWriteCapstone(text, wish, DEFAULT_HEADERS);
        for (const plan of [box, written]) {
          const [was, is] = others(text, own, plan);
          expect(is).toEqual(was);
          if (!plan.ok) continue;
          const after = readPlan(applyEdits(text, plan.edits)).objectives[own];
          expect(after?.title).toBe(before.title);
          if (plan === written) expect(after?.links).toContainEqual(wikilink(wanted));
          else expect([after, ...(after?.projects ?? [])].map((own) => own?.box?.id)).toContain(ID);
          expect(after?.projects.map(({ title }) => title)).toEqual(before.projects.map(({ title }) => title));
        }
      }),
    );
  });
});
