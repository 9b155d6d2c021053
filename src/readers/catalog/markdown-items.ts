import { lazily } from '../../model/lazily';
import type { ItemBlock } from './blocks';
import { isLabelSource } from '../prose/label-line';
import { readPlainText } from '../prose/plain-text';
import { withoutBlockId } from '../prose/block-id';
import { taskMarker } from '../prose/task-marker';

/** Lists that were pasted from elsewhere have `•`, which Markdown takes for text. */
const BULLET = /^(?:[-*+]|•(?=[ \t])|(\d{1,9})[.)])(?:[ \t]+|$)/;
/** So many columns further in, an item is nested in the one above. */
export const NESTING = 2;

/** What stands behind the bullets of a line. */
interface Bulleted {
  readonly source: string;
  /** The state of a task item; null for any other. */
  readonly checked: boolean | null;
  /** Whether the line may be an item right below a paragraph: one that says something, and no number but 1. */
  readonly interrupts: boolean;
}

/** An item while lines may follow that go on with it. */
export interface OpenItem {
  /** Its source, a line each. */
  readonly parts: string[];
  readonly line: number;
  readonly checked: boolean | null;
  readonly depth: number;
}

export function hasBullet(text: string): boolean {
  return BULLET.test(text);
}

/** Reads a line that starts with a bullet, or with several: the item is that of the last. */
export function readBulleted(text: string): Bulleted | null {
  let bullet = BULLET.exec(text);
  if (!bullet) return null;
  const [whole, number] = bullet;
  let rest = text;
  for (; bullet; bullet = BULLET.exec(rest)) rest = rest.slice(bullet[0].length);
  const task = taskMarker(rest);
  return {
    source: (task?.said ?? rest).replace(/^#{1,6}[ \t]+/, ''),
    checked: task?.checked ?? null,
    interrupts: text.length > whole.length && (number === undefined || Number(number) === 1),
  };
}

/** An item whose text is looked at when it is asked for. */
export function itemBlock({ parts, line, checked, depth }: OpenItem): ItemBlock {
  const source = withoutBlockId(parts.join('\n'));
  const text = lazily(() => readPlainText(source).text);
  return {
    kind: 'item',
    get text() {
      return text();
    },
    line,
    depth,
    labels: parts.length === 1 && isLabelSource(source),
    ...(checked === null ? {} : { checked }),
  };
}

/** How deep the items of one list are nested. */
export class Nesting {
  readonly #indents: number[] = [];

  /** The depth of the next item, 0 for the outermost. */
  depthOf(indent: number): number {
    while ((this.#indents.at(-1) ?? -NESTING) > indent - NESTING) this.#indents.pop();
    this.#indents.push(indent);
    return this.#indents.length - 1;
  }
}
