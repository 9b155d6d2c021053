import type { VNode } from 'preact';
import type { ItemKind, OutlineItem } from '../outline-item';
import type { TreeEvents } from '../tree-events';
import { CapstoneLines, capstoneIds } from './capstone-lines';
import { DraftOffer } from './draft-offer';
import { Icon, Triangle } from './icon';
import { hasFacts, ItemFacts, NoteProblems } from './item-facts';
import { Text } from './text';

export interface LineProps {
  readonly item: OutlineItem;
  readonly focused: boolean;
  readonly events: TreeEvents;
  /** What the ids of the line's parts start with, and of the group below it. */
  readonly id: string;
}

/** One line of the tree, without what is below it. Its parts have spaces between them, for those who hear them read. */
export function TreeLine({ item, focused, events, id }: LineProps): VNode {
  const { key, level, expanded, notice, problems, children } = item;
  const [titleId, factsId, linesId] = [`${id}-title`, `${id}-facts`, `${id}-lines`];
  const said = [titleId, hasFacts(item) && factsId, ...capstoneIds(item, id), hasLines(item) && linesId].filter(
    Boolean,
  );
  return (
    <div
      class={`tree-item-self is-clickable${expanded === null ? '' : ' mod-collapsible'}`}
      role="treeitem"
      aria-level={level}
      aria-expanded={expanded ?? undefined}
      aria-labelledby={said.join(' ')}
      aria-owns={children.length > 0 ? `${id}-group` : undefined}
      tabIndex={focused ? 0 : -1}
      data-key={key}
      onClick={(event) => events.open(event, key)}
      onAuxClick={(event) => event.button === 1 && events.open(event, key)}
      onContextMenu={(event) => events.menu(event, key)}
    >
      {expanded !== null && <FoldIcon item={item} events={events} />}
      <Checkbox item={item} events={events} titleId={titleId} />
      <KindIcon kind={item.kind} />
      <div class="tree-item-inner">
        <div class="tree-item-inner-text" id={titleId} dir="auto">
          <Text parts={item.titleParts} itemKey={key} focused={focused} events={events} />
        </div>{' '}
        <ItemFacts item={item} titleId={titleId} factsId={factsId} />{' '}
        <CapstoneLines item={item} focused={focused} events={events} id={id} />{' '}
        <Lines item={item} focused={focused} events={events} id={linesId} />
        <DraftOffer item={item} focused={focused} events={events} />
        {notice !== null && <div class="capstone-roadmap-notice">{notice}</div>}
      </div>
      {problems && <NoteProblems itemKey={key} problems={problems} focused={focused} open={events.openProblems} />}
    </div>
  );
}

/** Details and notes: with the item's other insides, they go when it is folded. */
function Lines({ item, focused, events, id }: LineProps): VNode | null {
  if (!hasLines(item)) return null;
  const { key, kind, lines } = item;
  return (
    <ul class={`capstone-roadmap-lines${kind === 'objective' ? ' mod-details' : ''}`} id={id}>
      {lines.map((parts, i) => (
        <li key={i} dir="auto">
          <Text parts={parts} itemKey={key} focused={focused} events={events} />{' '}
        </li>
      ))}
    </ul>
  );
}

function hasLines({ lines, expanded }: OutlineItem): boolean {
  return lines.length > 0 && expanded !== false;
}

type PartProps = Pick<LineProps, 'item' | 'events'>;

function FoldIcon({ item: { key, expanded }, events }: PartProps): VNode {
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

const KIND_ICONS: Partial<Readonly<Record<ItemKind, string>>> = {
  criteria: 'list-checks',
  study: 'graduation-cap',
  writing: 'pen-line',
};

/** What other notes say is marked as such. */
function KindIcon({ kind }: { kind: ItemKind }): VNode | null {
  const name = KIND_ICONS[kind];
  return name === undefined ? null : <Icon name={name} class="capstone-roadmap-icon capstone-roadmap-kind" />;
}

/** The box of an item, named like it. It has no id: plugins that act on boxes in notes go by that. */
function Checkbox({ item: { key, checked }, events, titleId }: PartProps & { titleId: string }): VNode | null {
  if (checked === null) return null;
  return (
    <label class="capstone-roadmap-box" onClick={(event) => event.stopPropagation()}>
      <input
        type="checkbox"
        class="task-list-item-checkbox"
        aria-labelledby={titleId}
        tabIndex={-1}
        checked={checked}
        onChange={(event) => events.check(key, event.currentTarget.checked)}
      />
    </label>
  );
}
