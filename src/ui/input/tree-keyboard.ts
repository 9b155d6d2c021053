import { wordsAlone } from '../../model/words/words-alone';
import { isWithin, parentKey } from '../identity/item-key';

/** What the keyboard needs to know of a line of the tree. */
export interface TreeLine {
  readonly key: string;
  readonly title: string;
  readonly expanded: boolean | null;
  readonly checked: boolean | null;
}

/** What a key asks for. */
export type TreeAction =
  | { readonly kind: 'focus'; readonly key: string }
  | { readonly kind: 'fold'; readonly keys: readonly string[]; readonly fold: boolean }
  | { readonly kind: 'check'; readonly key: string; readonly checked: boolean }
  | { readonly kind: 'open'; readonly key: string };

/** The keys of a tree view, as the ARIA practices describe them, on its visible lines. Null for any other key. */
export function treeAction(pressed: string, lines: readonly TreeLine[], focus: string): TreeAction | null {
  const at = lines.findIndex(({ key }) => key === focus);
  const line = lines[at];
  if (!line) return null;
  switch (pressed) {
    case 'ArrowDown':
      return focusOn(lines[at + 1]);
    case 'ArrowUp':
      return focusOn(lines[at - 1]);
    case 'Home':
      return focusOn(lines[0]);
    case 'End':
      return focusOn(lines.at(-1));
    case 'ArrowRight':
      return line.expanded === false ? fold([line.key], false) : focusOn(firstChild(lines, at));
    case 'ArrowLeft':
      return line.expanded ? fold([line.key], true) : focusOn(parentOf(lines, line));
    case '*':
      return fold(siblings(lines, line), false);
    case ' ':
      return line.checked === null ? null : { kind: 'check', key: line.key, checked: !line.checked };
    case 'Enter':
      return { kind: 'open', key: line.key };
    default:
      return null;
  }
}

/**
 * The next line whose title, or the first word in it, starts with what was typed, from the focus on and wrapping around:
 * many titles begin with an emoji.
 */
export function typeAhead(typed: string, lines: readonly TreeLine[], focus: string): TreeAction | null {
  const sought = typed.toLowerCase();
  // Repeating one letter goes from match to match; a longer start may stay where it is.
  const repeated = [...sought].every((letter) => letter === sought[0]);
  const start = repeated ? (sought[0] ?? '') : sought;
  const at = lines.findIndex(({ key }) => key === focus) + (repeated ? 1 : 0);
  const inOrder = [...lines.slice(at), ...lines];
  const begins = (name: string): boolean => name.toLowerCase().startsWith(start);
  return focusOn(inOrder.find(({ title }) => begins(title) || begins(wordsAlone(title))));
}

/**
 * Where the focus goes when the lines change: it stays if it can; otherwise it moves to the line that replaced its own,
 * to the nearest line above it in the tree if that was folded, or to the next remaining line.
 */
export function focusAfter(
  before: readonly TreeLine[],
  after: readonly TreeLine[],
  focus: string | null,
): string | null {
  const first = after[0]?.key ?? null;
  const there = new Set(after.map(({ key }) => key));
  if (focus === null || there.has(focus)) return focus ?? first;
  const folded = after.find(({ key, expanded }) => expanded === false && isWithin(focus, key));
  if (folded) return folded.key;

  const at = before.findIndex(({ key }) => key === focus);
  const successor = after[at]?.key;
  if (successor !== undefined && before.every(({ key }) => key !== successor)) return successor;
  const rest = [...before.slice(at), ...before.slice(0, at).reverse()];
  return rest.find(({ key }) => there.has(key))?.key ?? first;
}

function focusOn(line: TreeLine | undefined): TreeAction | null {
  return line ? { kind: 'focus', key: line.key } : null;
}

function fold(keys: readonly string[], folded: boolean): TreeAction {
  return { kind: 'fold', keys, fold: folded };
}

function firstChild(lines: readonly TreeLine[], at: number): TreeLine | undefined {
  const [line, next] = [lines[at], lines[at + 1]];
  return line && next && isWithin(next.key, line.key) ? next : undefined;
}

function parentOf(lines: readonly TreeLine[], line: TreeLine): TreeLine | undefined {
  const parent = parentKey(line.key);
  return lines.find(({ key }) => key === parent);
}

function siblings(lines: readonly TreeLine[], line: TreeLine): string[] {
  const parent = parentKey(line.key);
  return lines.filter(({ key, expanded }) => parentKey(key) === parent && expanded !== null).map(({ key }) => key);
}
