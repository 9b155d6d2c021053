import type { VNode } from 'preact';
import type { OutlineItem } from '../outline-item';
import type { TreeEvents } from '../tree-events';
import { Triangle } from './icon';
import { ItemFacts, NoteProblems } from './item-facts';
import { Text } from './text';

export interface LineProps {
  readonly item: OutlineItem;
  readonly focused: boolean;
  readonly events: TreeEvents;
  /** Ids of the item's title and of the facts below it. */
  readonly titleId: string;
  readonly factsId: string;
}

/** One line of the tree, without what is below it. */
export function TreeLine({ item, focused, events, titleId, factsId }: LineProps): VNode {
  const { key, expanded, kind, notice, problems } = item;
  const branch = expanded === null ? '' : ' mod-collapsible';
  const text = { itemKey: key, focused, events };
  return (
    <div
      class={`tree-item-self is-clickable${branch}`}
      onClick={(event) => events.open(event, key)}
      onAuxClick={(event) => event.button === 1 && events.open(event, key)}
    >
      {expanded !== null && <FoldIcon item={item} events={events} />}
      <Checkbox item={item} events={events} titleId={titleId} />
      <div class="tree-item-inner">
        <div class="tree-item-inner-text" id={titleId} dir="auto">
          <Text parts={item.titleParts} {...text} />
        </div>
        <ItemFacts item={item} titleId={titleId} factsId={factsId} />
        {expanded !== false && item.lines.length > 0 && (
          <ul class={`capstone-roadmap-lines${kind === 'objective' ? ' mod-details' : ''}`}>
            {item.lines.map((parts, i) => (
              <li key={i} dir="auto">
                <Text parts={parts} {...text} />
              </li>
            ))}
          </ul>
        )}
        {notice !== null && <div class="capstone-roadmap-notice">{notice}</div>}
      </div>
      {problems && <NoteProblems itemKey={key} problems={problems} focused={focused} open={events.openProblem} />}
    </div>
  );
}

function FoldIcon({ item: { key, expanded }, events }: Pick<LineProps, 'item' | 'events'>): VNode {
  const fold = (event: MouseEvent): void => {
    event.stopPropagation();
    events.fold([key], expanded === true);
  };
  return (
    <div class={`tree-item-icon collapse-icon${expanded ? '' : ' is-collapsed'}`} aria-hidden="true" onClick={fold}>
      <Triangle />
    </div>
  );
}

/** The box of an item, named like it. It has no id: plugins that act on boxes in notes go by that. */
function Checkbox({
  item: { key, checked },
  events,
  titleId,
}: Pick<LineProps, 'item' | 'events' | 'titleId'>): VNode | null {
  if (checked === null) return null;
  const check = ({ currentTarget: box }: Event & { currentTarget: HTMLInputElement }): void => {
    const wanted = box.checked;
    // What is shown follows from what is known; the answer to this event draws it.
    box.checked = checked;
    events.check(key, wanted);
  };
  return (
    <label class="capstone-roadmap-box" onClick={(event) => event.stopPropagation()}>
      <input
        type="checkbox"
        class="task-list-item-checkbox"
        aria-labelledby={titleId}
        tabIndex={-1}
        checked={checked}
        onChange={check}
      />
    </label>
  );
}
