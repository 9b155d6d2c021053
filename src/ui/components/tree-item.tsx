import { Component, type VNode } from 'preact';
import { isWithin } from '../identity/item-key';
import { type OutlineItem, visibleItems } from '../outline/outline-item';
import type { TreeEvents } from '../panel-events';
import type { ElementIds } from './element-ids';
import { treeLine } from './tree-line';

interface ItemProps {
  readonly item: OutlineItem;
  /** Key of the focused item if it is this one or below it, so that moving the focus redraws only two branches. */
  readonly focus: string | null;
  readonly events: TreeEvents;
  readonly ids: ElementIds;
}

/**
 * An item with everything shown below it. Only the line is the tree item, and it owns the group next to it; so its
 * name, focus and bounding box are those of one line, not of a whole branch. There may be thousands: each is one
 * component, and its line is built by plain functions.
 */
class TreeItem extends Component<ItemProps> {
  /**
   * The prefix for the ids of its parts. It stays with the element, unlike Preact's own ids, which restart with each
   * root.
   */
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

/** The number of lines of a note or objective, from which the browser estimates its height until it is visible. */
function roomOf(item: OutlineItem): Record<string, number> | undefined {
  return item.kind === 'note' || item.kind === 'objective'
    ? { '--capstone-roadmap-lines': visibleItems([item]).length }
    : undefined;
}

/** @param focus key of the focused item */
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
