import { describe, expect, it } from 'vitest';
import { planAddProjectRow } from '../../src/edits/add-project-row';
import { planInsertCheckbox } from '../../src/edits/boxes/insert-checkbox';
import { planSetBox } from '../../src/edits/boxes/set-checkbox';
import { planWriteCapstone } from '../../src/edits/links/write-capstone-link';
import type { Plan } from '../../src/edits/plan';
import { planRepair } from '../../src/edits/repair/plan-repair';
import { REPAIR_CODES } from '../../src/model/problem';
import { applyEdits } from '../../src/markdown/edit';
import { findTables } from '../../src/markdown/find-tables';
import { rowCheckboxes } from '../../src/markdown/row';
import type { Table, TableRow } from '../../src/markdown/table';
import type { Link } from '../../src/model/roadmap';
import { boxPlace, rowAnchor } from '../../src/readers/roadmap/rows/box-reference';
import { DEFAULT_HEADERS } from '../../src/settings/settings';
import { isSameTick, type Tick } from '../../src/ui/ticks/tick';
import { growth, MOST, PARTS } from '../support/growth';
import type { Grown } from './hostile-texts';

const TABLE = '| Done | Goal | Task |\n| - | - | - |\n';

const filled = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length));

/** Pieces that differ by their numbers. */
const numbered = (piece: (number: number) => string, length: number): string => {
  let text = '';
  for (let number = 0; text.length < length; number += 1) text += piece(number);
  return text;
};

const TEXTS: readonly (readonly [name: string, grown: Grown])[] = [
  ['pipes within a row', (length) => `${TABLE}| | Goal | Task |${filled('|', length)} x |\n`],
  [
    'two long rows that are the same',
    (length) => TABLE + `| [ ] | Goal | ${numbered((number) => `w${number} `, length / 2)} |\n`.repeat(2),
  ],
  ['rows that only add to objectives', (length) => TABLE + numbered((n) => `| [ ] | - Goal ${n} | Task |\n`, length)],
  [
    'a long header above many check marks',
    (length) =>
      `| Done | Goal | Task | ${filled('word ', length / 2)} |\n| - | - | - | - |\n` +
      numbered((number) => `| ✅ | Goal ${number} | Task |\n`, length / 2),
  ],
  [
    'a wide header above many check marks',
    (length) =>
      `| Done | Goal | Task |${filled(' a |', length / 4)}\n| - | - | - |${filled(' - |', length / 4)}\n` +
      numbered((number) => `| ✅ | Goal ${number} | Task |\n`, length / 2),
  ],
  ['tags never closed', (length) => `${filled('<input ', length)}\n\n${TABLE}| [ ] | Goal | Task |\n`],
  ['a cell of links', (length) => `${TABLE}| | Goal | Task ${filled('[[S]] ', length)} |\n`],
  ['a cell of boxes', (length) => `${TABLE}| | Goal | Task ${filled('<br><input type="checkbox">', length)} |\n`],
];

function lastRow(text: string): TableRow {
  const row = findTables(text).at(-1)?.rows.at(-1);
  if (!row) throw new Error('The text has no row');
  return row;
}

function firstRow(text: string): TableRow {
  const [row] = (findTables(text).at(-1) as Table).rows;
  if (!row) throw new Error('The text has no row');
  return row;
}

const carriedOut = (text: string, plan: Plan): string => (plan.ok ? applyEdits(text, plan.edits) : text);

/** Ids of six digits, each once. */
function createIds(): () => string {
  let asked = 0x100000;
  return () => (asked++).toString(16);
}

const SPEC: Link = { kind: 'note', target: 'S', subpath: null, text: 'S' };
const LINK = { kind: 'project', link: 'Specs#Other|Other' } as const;

const PLANS: readonly (readonly [name: string, plan: (text: string) => unknown])[] = [
  [
    'to set a box of a note that has changed',
    (text) => {
      const row = lastRow(text);
      const box = rowCheckboxes(text, row).at(-1);
      return box && planSetBox(`New\n\n${text}`, text, boxPlace(row, box), true);
    },
  ],
  [
    'to add a box, twice',
    (text) => {
      const row = rowAnchor(text, lastRow(text).line);
      const plan = (now: string) => planInsertCheckbox(now, row, true, createIds(), DEFAULT_HEADERS);
      return plan(carriedOut(text, plan(text)));
    },
  ],
  [
    'to write a link',
    (text) => {
      const row = rowAnchor(text, lastRow(text).line);
      return planWriteCapstone(text, { ...LINK, row, replaces: null }, DEFAULT_HEADERS);
    },
  ],
  [
    'to replace a link',
    (text) => {
      const row = rowAnchor(text, lastRow(text).line);
      return planWriteCapstone(text, { ...LINK, row, replaces: SPEC }, DEFAULT_HEADERS);
    },
  ],
  [
    'to add a row',
    (text) => {
      const objective = rowAnchor(text, firstRow(text).line);
      return planAddProjectRow(text, { objective, link: 'Note', newId: createIds() }, DEFAULT_HEADERS);
    },
  ],
  ...REPAIR_CODES.map((code): [string, (text: string) => Plan] => [
    `to repair ${code}`,
    (text) => planRepair(text, code, { newId: createIds(), headers: DEFAULT_HEADERS, sharedIds: new Set() }),
  ]),
  [
    'of a second click',
    (text) => {
      const tickIn = (now: string): Tick => ({ kind: 'row', note: { path: 'Roadmap.md', text: now }, line: 1 });
      return isSameTick(tickIn(text), tickIn(`${text}\n`));
    },
  ],
];

describe.each(TEXTS)('%s', (_, grown) => {
  it.each(PLANS)('take the plan %s no more time than in proportion to their length', (_name, plan) => {
    expect(growth(plan, [grown(3_000), grown(3_000 * PARTS)])).toBeLessThanOrEqual(MOST);
  });
});
