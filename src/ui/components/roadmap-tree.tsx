import type { VNode } from 'preact';
import { LongPress } from '../input/long-press';
import { takeOver } from '../input/take-over';
import { type TreeAction, treeAction, typeAhead } from '../input/tree-keyboard';
import { TypedWord } from '../input/typed-word';
import { type OutlineItem, visibleItems } from '../outline/outline-item';
import type { TreeEvents } from '../panel-events';
import type { ElementIds } from './element-ids';
import { PureComponent } from './pure-component';
import { treeItems } from './tree-item';

export interface TreeProps {
  readonly items: readonly OutlineItem[];
  readonly focus: string | null;
  readonly events: TreeEvents;
  readonly ids: ElementIds;
}

/** The tree, which is a single tab stop. */
export class RoadmapTree extends PureComponent<TreeProps> {
  readonly #typing = new TypedWord();
  readonly #finger = new LongPress();

  override render({ items, focus, events, ids }: TreeProps): VNode {
    const labelId = `${ids.prefix}-label`;
    return (
      <div class="capstone-roadmap-tree">
        <div class="capstone-roadmap-unseen" id={labelId}>
          Roadmap
        </div>
        <div
          role="tree"
          aria-labelledby={labelId}
          onKeyDown={(event) => this.#press(event)}
          onFocusIn={(event) => focusLine(event, events)}
          onClick={(event) => click(event, events)}
          onChange={(event) => change(event, events)}
          onMouseDown={keepFromScrolling}
          onAuxClick={(event) => event.button === 1 && open(event, events)}
          onPointerDown={(event) => this.#finger.begin(event)}
          onPointerCancel={() => this.#finger.callOff()}
          onTouchEnd={(event) => this.#finger.end(event)}
          onContextMenu={(event) => {
            this.#finger.callOff();
            showMenu(event, events);
          }}
        >
          {treeItems(items, focus, events, ids)}
        </div>
      </div>
    );
  }

  #press(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
    const { items, focus, events } = this.props;
    if (focus !== null && asksForMenu(event)) return events.menu(event, focus);
    if (focus === null || leavesAlone(event)) return;
    const lines = visibleItems(items);
    const key = inReadingOrder(event.key, event.currentTarget);
    const word = this.#typing.add(key, event.timeStamp);
    const action = word === null ? treeAction(key, lines, focus) : typeAhead(word, lines, focus);
    if (action && word === null) this.#typing.end();
    if (!action && key !== ' ') return;
    takeOver(event);
    if (action && !(event.repeat && isOnceOnly(action))) perform(action, event, events);
  }
}

/**
 * Holding a key down moves through the tree but ticks nothing: each tick would take back the one before.
 */
function isOnceOnly({ kind }: TreeAction): boolean {
  return kind === 'check' || kind === 'open';
}

function perform(action: TreeAction, event: KeyboardEvent, events: TreeEvents): void {
  switch (action.kind) {
    case 'focus':
      return events.focus(action.key);
    case 'fold':
      return events.fold(action.keys, action.fold);
    case 'check':
      return events.check(action.key, action.checked);
    case 'open':
      return events.open(event, action.key);
  }
}

/** The key of the line that an event happens in. */
function keyAt({ target }: Event): string | undefined {
  return (target as Element).closest<HTMLElement>('[role="treeitem"]')?.dataset.key;
}

/** Whichever part of a line has the focus, by pointer or Tab, arrow keys continue from that line. */
function focusLine(event: FocusEvent, events: TreeEvents): void {
  const key = keyAt(event);
  if (key !== undefined) events.focus(key);
}

function click(event: MouseEvent, events: TreeEvents): void {
  const { target } = event;
  const triangle = (target as Element).closest('.collapse-icon');
  const key = keyAt(event);
  if (triangle && key !== undefined) events.fold([key], !triangle.matches('.is-collapsed'));
  // A box handles its own changes.
  else if (!(target as Element).closest('label')) open(event, events);
}

function open(event: MouseEvent, events: TreeEvents): void {
  const key = keyAt(event);
  if (key !== undefined) events.open(event, key);
}

/** On Windows a middle click would start scrolling instead of opening a tab. */
function keepFromScrolling(event: MouseEvent): void {
  if (event.button === 1) event.preventDefault();
}

function change(event: Event, events: TreeEvents): void {
  const key = keyAt(event);
  if (key !== undefined) events.check(key, (event.target as HTMLInputElement).checked);
}

function showMenu(event: MouseEvent, events: TreeEvents): void {
  const key = keyAt(event);
  if (key !== undefined) events.menu(event, key);
}

/** The browser reports the menu key itself, like the right button; on some systems only on release. */
function asksForMenu({ key, shiftKey }: KeyboardEvent): boolean {
  return key === 'F10' && shiftKey;
}

/** Keys of the app, and keys that a link, button or box in a line handles itself. */
function leavesAlone(event: KeyboardEvent): boolean {
  const { key, target } = event;
  if ((event.ctrlKey || event.metaKey || event.altKey) && key !== 'Enter') return true;
  return (key === 'Enter' || key === ' ') && (target as Element).matches(key === ' ' ? 'input, button' : 'a, button');
}

/** Where text runs from right to left, the left arrow opens. */
function inReadingOrder(key: string, tree: HTMLElement): string {
  const mirrored = tree.win.getComputedStyle(tree).direction === 'rtl';
  if (mirrored && key === 'ArrowLeft') return 'ArrowRight';
  return mirrored && key === 'ArrowRight' ? 'ArrowLeft' : key;
}
