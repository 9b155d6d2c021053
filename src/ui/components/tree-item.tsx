import { Component, type VNode } from 'preact';
import { isWithin } from '../item-key';
import { type OutlineItem, visibleItems } from '../outline-item';
import type { TreeEvents } from '../panel-events';
import type { ElementIds } from './element-ids';
import { treeLine } from './tree-line';

interface ItemProps {
  readonly item: OutlineItem;
  /** Key of the focused item when it is this one or below it, so that a move of the focus draws two branches only. */
  readonly focus: string | null;
  readonly events: TreeEvents;
  readonly ids: ElementIds;
}

/**
 * An item with all that is shown below it. The line alone is the tree item, and owns the group beside it: so its name,
 * its focus and the middle of its box are those of one line, not of a whole branch. There may be thousands: each is one
 * component, and its line is put together by plain functions.
 */
class TreeItem extends Component<ItemProps> {
  /** Of what its parts are called by. It stays with the element, unlike Preact's own, which begin anew with each root. */
  readonly #id = this.props.ids.next();

  override shouldComponentUpdate({ item, focus }: Readonly<ItemProps>): boolean {
    return item !== this.props.item || focus !== this.props.focus;
  }

  override render({ item, focus, events, ids }: ItemProps): VNode {
    const id = this.#id;
    const { key, kind, status, expanded, children, tentative } = item;
    const state = `is-${status}${tentative ? ' is-tentative' : ''}${expanded === false ? ' is-collapsed' : ''}`;
    return (
      <div class={`tree-item capstone-roadmap-item mod-${kind} ${state}`} style={roomOf(item)}>
        {treeLine({ item, focused: focus === key, events, id })}
        {children.length > 0 && (
          <div class="tree-item-children" role="group" id={`${id}-group`}>
            {treeItems(children, focus, events, ids)}
          </div>
        )}
      </div>
    );
  }
}

/** How many lines an objective has, by which the browser guesses its height until it comes into sight. */
function roomOf(item: OutlineItem): Record<string, number> | undefined {
  return item.kind === 'objective' ? { '--capstone-roadmap-lines': visibleItems([item]).length } : undefined;
}

export function treeItems(
  items: readonly OutlineItem[],
  focus: string | null,
  events: TreeEvents,
  ids: ElementIds,
): VNode[] {
  return items.map((item) => {
    const within = focus !== null && isWithin(focus, item.key);
    return <TreeItem key={item.id} item={item} focus={within ? focus : null} events={events} ids={ids} />;
  });
}
