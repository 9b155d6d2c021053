import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Outline, Outliner } from '../../../src/ui/outline/outline';
import { type OutlineItem, visibleItems } from '../../../src/ui/outline/outline-item';
import {
  INITIAL_STATE,
  STATUS_FILTERS,
  type ViewState,
  withFolds,
  withQuery,
} from '../../../src/ui/outline/view-state';
import { note, snapshot } from '../../ui/support/notes';
import { outlined } from '../../ui/support/outline-notation';
import { CATALOG, DINGHY_NOTE, STUDY } from '../../ui/support/spec-notes';
import { foundTies, tied } from '../../ui/support/tied';

const box = (checked: boolean) => `<input type="checkbox" ${checked ? '' : 'un'}checked id="0a1b2c">`;
const title = fc.constantFrom('Sail', 'Row', 'Rest', 'Build a dinghy', '[[Dinghy]]');
const subtask = fc
  .record({ label: title, checked: fc.boolean() })
  .map(({ label, checked }) => `<br>${box(checked)} ${label}`);
const row = fc
  .record({
    checked: fc.boolean(),
    goal: fc.oneof(fc.constant(''), title, fc.constantFrom('Sail<br>- rest', 'Sail<br>- dinghy')),
    project: fc.oneof(fc.constant(''), title),
    subtasks: fc.array(subtask, { maxLength: 3 }),
    target: fc.constantFrom('', '2025-05-22', '2030-01-01'),
  })
  .map(({ checked, goal, project, subtasks, target }) =>
    [box(checked), goal, `- ${project}${subtasks.join('')}`, target].join(' | '),
  );
const rows = fc.array(row, { maxLength: 8 });

/** What happens to a sidebar, by small numbers that choose from what exists. */
const step = fc.oneof(
  fc.record({ kind: fc.constant('notes' as const), first: rows, second: fc.option(rows) }),
  fc.record({ kind: fc.constant('query' as const), query: fc.constantFrom('', 'sail', 'dinghy rest', 'nowhere') }),
  fc.record({ kind: fc.constant('filter' as const), filter: fc.constantFrom(...STATUS_FILTERS) }),
  fc.record({ kind: fc.constant('fold' as const), nth: fc.nat(20), fold: fc.boolean() }),
  fc.record({ kind: fc.constant('tick' as const), nth: fc.nat(20), checked: fc.boolean() }),
  fc.record({ kind: fc.constant('truth' as const) }),
  fc.record({ kind: fc.constant('ties' as const), tied: fc.boolean() }),
);
type Step = typeof step extends fc.Arbitrary<infer S> ? S : never;

/** What is done to a sidebar, beside what its notes say. */
class Desk {
  readonly pending = new Map<string, boolean>();
  state: ViewState = INITIAL_STATE;
  others = {};

  /** @param keys those of the lines on the screen */
  take(one: Step, keys: readonly string[]): void {
    const key = 'nth' in one ? keys[one.nth % Math.max(1, keys.length)] : undefined;
    if (one.kind === 'query') this.state = withQuery(this.state, one.query);
    else if (one.kind === 'filter') this.state = { ...this.state, filter: one.filter };
    else if (one.kind === 'fold' && key) this.state = withFolds(this.state, [key], one.fold);
    else if (one.kind === 'tick' && key) this.pending.set(key, one.checked);
    else if (one.kind === 'truth') this.pending.clear();
    else if (one.kind === 'ties') this.others = one.tied ? TIED : {};
  }
}

it('shows the same, once it is whole, as if it were made from nothing', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 4 }), (steps, turns) => {
      const outliner = new Outliner();
      const desk = new Desk();
      let roadmaps = [note('A.md', ' | Sail | - Row |')];
      const shown = (own = outliner, most = Infinity, lines = 3) => {
        const { state, pending, others } = desk;
        const now = { ...snapshot(...roadmaps), ...tied(roadmaps, others) };
        return outlined(now, { state, pending, ties: foundTies(now, pending), outliner: own, turns: most, lines });
      };
      for (const one of steps) {
        const keys = visibleItems(shown(outliner, turns).items).map(({ key }) => key);
        if (one.kind === 'notes')
          roadmaps = [note('A.md', ...one.first), ...(one.second ? [note('B.md', ...one.second)] : [])];
        desk.take(one, keys);
      }
      expect(seen(shown())).toEqual(seen(shown(new Outliner(), 1, Infinity)));
    }),
    { numRuns: 30 },
  );
});

it('has on the screen, in each turn, what was there and will be, and comes to an end', () => {
  const rows = [' | Sail | - Row |', ' | | - Rest |', ` | Row | - Sail<br>${box(false)} rest<br>${box(true)} dinghy |`];
  const [alone, another] = [note('A.md', ...rows), note('B.md', ' | Rest | - Row | 2030-01-01')];
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 3 }), (steps, lines) => {
      const outliner = new Outliner();
      const desk = new Desk();
      let roadmaps = [alone];
      const turnsOfKeys = (): string[][] => {
        const { state, pending, others } = desk;
        const now = { ...snapshot(...roadmaps), ...tied(roadmaps, others) };
        outliner.read(now);
        const source = { state, pending, ties: foundTies(now, pending), today: '2025-05-23' };
        const turns: Outline[] = [];
        do turns.push(outliner.outline(source, lines));
        while (turns.at(-1)?.isUnfinished && turns.length < 100);
        expect(turns.at(-1)?.isUnfinished).toBe(false);
        return turns.map(({ items }) => visibleItems(items).map(({ key }) => key));
      };
      let before = turnsOfKeys().at(-1) ?? [];
      for (const one of steps) {
        if (one.kind === 'notes') roadmaps = one.second ? [alone, another] : [alone];
        desk.take(one, before);
        const turns = turnsOfKeys();
        const after = turns.at(-1) ?? [];
        const stay = before.filter((shown) => after.includes(shown));
        for (const keys of turns) expect(keys).toEqual(expect.arrayContaining(stay));
        before = after;
      }
    }),
    { numRuns: 60 },
  );
});

/** Everything except identities and positions. */
function seen(outline: Outline) {
  const { items, wanted } = outline;
  return { ...outline, places: null, items: items.map(bare), wanted: wanted.flat().map(({ key }) => key) };
}

function bare(item: OutlineItem): object {
  return { ...item, id: null, children: item.children.map(bare) };
}

const TIED = {
  catalogs: { 'Workshop.md': CATALOG },
  study: { 'Reading.md': STUDY },
  projects: { 'Dinghy.md': DINGHY_NOTE },
};
