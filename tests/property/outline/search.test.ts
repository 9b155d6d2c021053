// The oracle searches a tree of plain nodes from scratch each time, with no memory, keys or turns.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Outliner } from '../../../src/ui/outline/outline';
import { visibleItems } from '../../../src/ui/outline/outline-item';
import { STATUS_FILTERS, type StatusFilter } from '../../../src/ui/outline/view-state';
import { BOX, note, snapshot, TICKED } from '../../ui/support/notes';
import { outlined } from '../../ui/support/outline-notation';

/** A line of the tree. */
interface Node {
  readonly title: string;
  /** A detail or note below the title, or nothing. */
  readonly more: string;
  /** Null for what the filter does not look at itself. */
  readonly done: boolean | null;
  readonly below: readonly Node[];
}

const WORDS = ['sail', 'row', 'knot', 'Chart', 'buoy', 'TIDE'];
const phrase = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 2 }).map((some) => some.join(' '));
const more = fc.oneof(fc.constant(''), phrase);
const subtask = fc.record({ title: phrase, done: fc.boolean() });
const project = fc.record({ title: phrase, more, done: fc.boolean(), below: fc.array(subtask, { maxLength: 3 }) });
const objective = fc.record({ title: phrase, more, below: fc.array(project, { minLength: 1, maxLength: 3 }) });
type Objective = typeof objective extends fc.Arbitrary<infer Value> ? Value : never;
const notes = fc.array(fc.array(objective, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 2 });
const query = fc.array(fc.constantFrom('sa', 'ROW', 'tide', 'n', 'zz'), { maxLength: 3 }).map((some) => some.join(' '));

it('a search, a filter and folds leave of the tree what a plain search of it shows, in turns or at once', () => {
  const [filters, lines] = [fc.constantFrom(...STATUS_FILTERS), fc.constantFrom(2, Infinity)];
  const folds = fc.array(fc.nat(40), { maxLength: 2 });
  fc.assert(
    fc.property(notes, query, filters, folds, lines, (roadmaps, typed, filter, nths, lines) => {
      const outliner = new Outliner();
      const now = snapshot(...roadmaps.map((objectives, nth) => note(`${nth}.md`, ...objectives.flatMap(rowsOf))));
      const keys = visibleItems(outlined(now, { outliner }).items).map(({ key }) => key);
      const tree = treeOf(roadmaps);
      const keyOf = new Map(inOrder(tree).map((node, at) => [node, keys[at]]));
      const folded = new Set(nths.map((nth) => keys[nth % keys.length] ?? ''));
      const state = { query: typed, filter, folded, foldedInSearch: folded };
      const { items, results } = outlined(now, { outliner, state, lines });

      const search = new PlainSearch(typed, filter, (node) => folded.has(keyOf.get(node) ?? ''));
      expect(visibleItems(items).map(({ level, title }) => `${level} ${title}`)).toEqual(search.show(tree));
      expect(results).toBe(typed === '' ? null : search.count(tree));
    }),
  );
});

class PlainSearch {
  readonly #words: readonly string[];
  readonly #filter: StatusFilter;
  readonly #isFolded: (node: Node) => boolean;

  constructor(typed: string, filter: StatusFilter, isFolded: (node: Node) => boolean) {
    this.#words = typed.toLowerCase().split(' ').filter(Boolean);
    this.#filter = filter;
    this.#isFolded = isFolded;
  }

  /** The lines with their levels. */
  show(nodes: readonly Node[], above = '', isFound = this.#words.length === 0, level = 1): string[] {
    return this.#let(nodes).flatMap((node) => {
      const isShown = isFound || this.#matches(node, above);
      if (!isShown && this.count(node.below, above + textOf(node)) === 0) return [];
      const below = this.#isFolded(node) ? [] : this.show(node.below, above + textOf(node), isShown, level + 1);
      return [`${level} ${node.title}`, ...below];
    });
  }

  /** How many lines match, folded or not. */
  count(nodes: readonly Node[], above = ''): number {
    return this.#let(nodes).reduce((sum, node) => {
      return sum + Number(this.#matches(node, above)) + this.count(node.below, above + textOf(node));
    }, 0);
  }

  /** Some of the words are in the line, and the others in it or above it. */
  #matches(node: Node, above: string): boolean {
    const [own, all] = [textOf(node), above + textOf(node)];
    return this.#words.some((word) => own.includes(word)) && this.#words.every((word) => all.includes(word));
  }

  #let(nodes: readonly Node[]): readonly Node[] {
    if (this.#filter === 'all') return nodes;
    const wanted = this.#filter === 'done';
    return nodes.filter((node) => inOrder([node]).some(({ done }) => done === wanted) || isSubtask(node));
  }
}

function textOf({ title, more }: Node): string {
  return `${title}\n${more}\n`.toLowerCase();
}

function isSubtask({ done, below }: Node): boolean {
  return done === null && below.length === 0;
}

function inOrder(nodes: readonly Node[]): Node[] {
  return nodes.flatMap((node) => [node, ...inOrder(node.below)]);
}

/** As the sidebar has it: a note has a line of its own beside others. */
function treeOf(roadmaps: readonly (readonly Objective[])[]): readonly Node[] {
  const trees = roadmaps.map((objectives) => objectives.map(nodeOf));
  if (trees.length === 1) return trees.flat();
  return trees.map((below, nth) => ({ title: `${nth}`, more: '', done: null, below }));
}

function nodeOf({ below, ...said }: Objective): Node {
  const projects = below.map((one): Node => {
    return { ...one, below: one.below.map(({ title }) => ({ title, more: '', done: null, below: [] })) };
  });
  return { ...said, done: null, below: projects };
}

/** The rows of an objective. */
function rowsOf({ title, more, below }: Objective): string[] {
  return below.map((one, nth) => {
    const boxes = one.below.map((task) => `${task.done ? TICKED : BOX} ${task.title}`);
    const cells = [one.done ? TICKED : BOX, nth === 0 ? lined(title, more && `- ${more}`) : ''];
    return [...cells, lined(one.title, one.more, ...boxes), ''].join(' | ');
  });
}

function lined(...lines: readonly string[]): string {
  return lines.filter(Boolean).join('<br>');
}
