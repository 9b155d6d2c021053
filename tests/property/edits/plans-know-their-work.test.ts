import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { planAddProjectRow } from '../../../src/edits/add-project-row';
import { planInsertCheckbox } from '../../../src/edits/boxes/insert-checkbox';
import { planSetCheckbox } from '../../../src/edits/boxes/set-checkbox';
import { planWriteCapstone } from '../../../src/edits/links/write-capstone-link';
import { planWriteCapstoneProperty } from '../../../src/edits/links/write-capstone-property';
import { planCatalogAsMarkdown } from '../../../src/edits/notes/catalog-as-markdown';
import type { Plan } from '../../../src/edits/plan';
import { planRepair } from '../../../src/edits/repair/plan-repair';
import { REPAIR_CODES } from '../../../src/model/problem';
import { planSetResource } from '../../../src/edits/set-resource';
import { planSetTask } from '../../../src/edits/set-task';
import { applyEdits } from '../../../src/markdown/edit';
import { readProjectNote } from '../../../src/readers/project-note';
import { readStudyPlan } from '../../../src/readers/study/study-plan';
import { DEFAULT_HEADERS } from '../../../src/settings/settings';
import { boxIn, rowOnLine } from '../../support/boxes';

/*
 * The gateway carries a plan out again on a text that it may have been carried out on already, when something came in
 * between. So on such a text each has nothing to do or refuses.
 */

const BOX = '<input type="checkbox" unchecked id="a00001">';
const TABLE = `| Done | Goal | Project |\n| --- | --- | --- |\n| ${BOX} | Sail | Knots |\n|  |  | Log [[A|b]] |\n| [ ] | Ride | |\n| ${BOX} | | Row |\n| <input type="checkbox"> | | Gauge |\n| ✅ | | Moor |\n`;
const LINK = 'Catalog#Track 1-Clock|Tidal clock';
const NOTE = '---\ncapstone: "[[Specs#Old]]"\n---\n\n- [ ] Tie a bowline\n- [x] Splice\n';
const STUDY = '- **Knots**\n  - Resources:\n    - [ ] Tie a bowline\n    - [x] Splice\n';
const CATALOG = await readFile(new URL('../../readers/catalog/fixtures/copied-workshops.txt', import.meta.url), 'utf8');

let id = 0x100000;
const newId = () => (id += 1).toString(16);
const row = rowOnLine(TABLE, 4);
const [task] = readProjectNote(NOTE).sections.flatMap(({ tasks }) => tasks);
const [resource] = readStudyPlan(STUDY).topics.flatMap(({ resources }) => resources);
const replaces = { kind: 'note', target: 'Specs', subpath: 'Old', text: 'Old' } as const;

const PLANS: readonly (readonly [string, string, (text: string) => Plan])[] = [
  ['a box is set', TABLE, (text) => planSetCheckbox(text, boxIn(TABLE, 0), true)],
  ['a box is inserted', TABLE, (text) => planInsertCheckbox(text, row, true, newId, DEFAULT_HEADERS)],
  [
    'a row is added',
    TABLE,
    (text) => planAddProjectRow(text, { objective: rowOnLine(TABLE, 3), link: LINK, newId }, DEFAULT_HEADERS),
  ],
  [
    'a capstone link is written',
    TABLE,
    (text) => planWriteCapstone(text, { row, kind: 'project', link: LINK, replaces: null }, DEFAULT_HEADERS),
  ],
  ['a capstone link in a property is replaced', NOTE, (text) => planWriteCapstoneProperty(text, replaces, LINK)],
  ['a task is set', NOTE, (text) => planSetTask(text, task!, true)],
  ['a resource is set', STUDY, (text) => planSetResource(text, resource!, true)],
  ['a catalog is converted', CATALOG, planCatalogAsMarkdown],
  ...REPAIR_CODES.map((code) => {
    const repair = (text: string) =>
      planRepair(text, code, { newId, headers: DEFAULT_HEADERS, sharedIds: new Set(['a00001']) });
    return [`${code} is repaired`, TABLE, repair] as const;
  }),
];

describe('after it was carried out, a plan finds nothing to do or refuses', () => {
  it.each(PLANS)('when %s', (_, text, plan) => {
    const first = plan(text);
    if (!first.ok) throw new Error(first.message);
    expect(first.edits.length).toBeGreaterThan(0);
    const again = plan(applyEdits(text, first.edits));
    expect(again.ok ? again.edits : []).toEqual([]);
  });

  it.each(PLANS.filter(([, text]) => text !== CATALOG))('when %s, and others add lines around it', (_, text, plan) => {
    const first = plan(text);
    if (!first.ok) throw new Error(first.message);
    const done = applyEdits(text, first.edits);
    for (const lines of ['More words\n\n', '\n- one more\n', '\n| a | b |\n| --- | --- |\n| [ ] | c |\n']) {
      for (const now of [done + lines, ...(text.startsWith('---') ? [] : [lines + done])]) {
        const again = plan(now);
        expect(again.ok ? again.edits : [], now).toEqual([]);
      }
    }
  });
});
