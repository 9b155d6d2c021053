import type { ComponentChild, VNode } from 'preact';
import type { ItemKind, OutlineItem } from '../outline/outline-item';
import type { TreeEvents } from '../panel-events';
import { CapstoneLines, capstoneIds } from './capstone-lines';
import { DraftOffer } from './draft-offer';
import { Icon, Triangle } from './icon';
import { hasFacts, itemFacts } from './item-facts';
import { NoteProblems } from './note-problems';
import { textOf } from './text';

export interface LineProps {
  readonly item: OutlineItem;
  readonly focused: boolean;
  readonly events: TreeEvents;
  /** The prefix for the ids of the line's parts and of the group below it. */
  readonly id: string;
}

/**
 * One line of the tree, without what is below it. The line has the keyboard focus, so it announces the state of its box
 * itself. The tree handles clicks on the line, its box and its triangle.
 */
export function treeLine(props: LineProps): VNode {
  const { item, focused, events, id } = props;
  const { key, level, kind, expanded, checked, problems, children } = item;
  const icon = KIND_ICONS[kind];
  return (
    <div
      class={`tree-item-self is-clickable${expanded === null ? '' : ' mod-collapsible'}`}
      role="treeitem"
      aria-level={level}
      aria-expanded={expanded ?? undefined}
      aria-checked={checked ?? undefined}
      aria-labelledby={idsOfName(item, id)}
      aria-owns={children.length > 0 ? `${id}-group` : undefined}
      tabIndex={focused ? 0 : -1}
      data-key={key}
    >
      {expanded !== null && foldIcon(expanded)}
      {checked !== null && boxOf(checked, `${id}-title`)}
      {icon !== undefined && <Icon name={icon} class="capstone-roadmap-icon capstone-roadmap-kind" />}
      {contentOf(props)}
      {problems &&
        apart(
          <NoteProblems
            itemKey={key}
            problems={problems}
            id={`${id}-problems`}
            focused={focused}
            open={events.openProblems}
          />,
        )}
    </div>
  );
}

/** Everything readable in the line, in order, so that people using voice control can say what they see. */
function idsOfName(item: OutlineItem, id: string): string {
  const ids = [`${id}-title`];
  if (hasFacts(item)) ids.push(`${id}-facts`);
  ids.push(...capstoneIds(item, id));
  if (hasLines(item)) ids.push(`${id}-lines`);
  if (item.offersDraft) ids.push(`${id}-offer`);
  if (item.notice !== null) ids.push(`${id}-notice`);
  if (item.problems) ids.push(`${id}-problems`);
  return ids.join(' ');
}

function contentOf({ item, focused, events, id }: LineProps): VNode {
  const { key, titleParts, capstones, offersDraft, notice } = item;
  const titleId = `${id}-title`;
  return (
    <div class="tree-item-inner">
      <div class="tree-item-inner-text" id={titleId} dir="auto">
        {textOf({ parts: titleParts, itemKey: key, focused, events })}
      </div>
      {hasFacts(item) && apart(itemFacts({ item, titleId, factsId: `${id}-facts` }))}
      {capstones.length > 0 && apart(<CapstoneLines item={item} focused={focused} events={events} id={id} />)}
      {hasLines(item) && apart(linesOf({ item, focused, events, id: `${id}-lines` }))}
      {offersDraft && apart(<DraftOffer itemKey={key} id={`${id}-offer`} focused={focused} events={events} />)}
      {notice !== null &&
        apart(
          <div class="capstone-roadmap-notice" id={`${id}-notice`}>
            {notice}
          </div>,
        )}
    </div>
  );
}

/** Separates the parts of a line into words when it is copied or read out. */
function apart(part: VNode): ComponentChild[] {
  return [' ', part];
}

/** Details and notes; like everything else inside the item, they are hidden when it is folded. */
function linesOf({ item: { key, kind, lines }, focused, events, id }: LineProps): VNode {
  return (
    <ul class={`capstone-roadmap-lines${kind === 'objective' ? ' mod-details' : ''}`} id={id} dir="auto">
      {lines.map((parts, i) => (
        <li key={i}>{textOf({ parts, itemKey: key, focused, events })} </li>
      ))}
    </ul>
  );
}

function hasLines({ lines, expanded }: OutlineItem): boolean {
  return lines.length > 0 && expanded !== false;
}

function foldIcon(expanded: boolean): VNode {
  return (
    <div class={`tree-item-icon collapse-icon${expanded ? '' : ' is-collapsed'}`} aria-hidden="true">
      {Triangle()}
    </div>
  );
}

/** Icons that mark what comes from other notes. */
const KIND_ICONS: Partial<Readonly<Record<ItemKind, string>>> = {
  criteria: 'list-checks',
  study: 'graduation-cap',
  writing: 'pen-line',
};

/**
 * The box of an item, named like the item. It has no id, since plugins that act on boxes in notes go by that. The
 * browser saves the states of all boxes of a page in its session a second after each change, except those with
 * `autocomplete="off"`.
 */
function boxOf(checked: boolean, titleId: string): ComponentChild {
  return (
    <label class="capstone-roadmap-box">
      <input
        type="checkbox"
        class="task-list-item-checkbox"
        autocomplete="off"
        aria-labelledby={titleId}
        tabIndex={-1}
        checked={checked}
      />
    </label>
  );
}
