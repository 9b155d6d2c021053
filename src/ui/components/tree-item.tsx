import type { VNode } from 'preact';
import { isWithin } from '../item-key';
import { memo } from '../memo';
import type { OutlineItem } from '../outline-item';
import type { TreeEvents } from '../tree-events';
import { useElementId } from './element-ids';
import { TreeLine } from './tree-line';

interface ItemProps {
  readonly item: OutlineItem;
  /** Key of the focused item when it is this one or below it, so that a move of the focus draws two branches only. */
  readonly focus: string | null;
  readonly events: TreeEvents;
}

/**
 * An item with all that is shown below it. The line alone is the tree item, and owns the group beside it: so its name,
 * its focus and the middle of its box are those of one line, not of a whole branch.
 */
const TreeItem = memo(function TreeItem({ item, focus, events }: ItemProps): VNode {
  const id = useElementId();
  const { key, kind, status, expanded, children, tentative } = item;
  const folded = expanded === false ? ' is-collapsed' : '';
  return (
    <div class={`tree-item capstone-roadmap-item mod-${kind} is-${status}${tentative ? ' is-tentative' : ''}${folded}`}>
      <TreeLine item={item} focused={focus === key} events={events} id={id} />
      {children.length > 0 && (
        <div class="tree-item-children" role="group" id={`${id}-group`}>
          <TreeItems items={children} focus={focus} events={events} />
        </div>
      )}
    </div>
  );
});

export function TreeItems({
  items,
  focus,
  events,
}: Omit<ItemProps, 'item'> & { items: readonly OutlineItem[] }): VNode {
  return (
    <>
      {items.map((item) => {
        const within = focus !== null && isWithin(focus, item.key);
        return <TreeItem key={item.key} item={item} focus={within ? focus : null} events={events} />;
      })}
    </>
  );
}
