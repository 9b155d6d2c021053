import type { ComponentChild, VNode } from 'preact';
import type { ItemKind, OutlineItem } from '../outline-item';
import type { TreeEvents } from '../panel-events';
import { CapstoneLines, capstoneIds } from './capstone-lines';
import { DraftOffer } from './draft-offer';
import { Icon, Triangle } from './icon';
import { hasFacts, itemFacts, NoteProblems } from './item-facts';
import { textOf } from './text';

export interface LineProps {
  readonly item: OutlineItem;
  readonly focused: boolean;
  readonly events: TreeEvents;
  /** What the ids of the line's parts start with, and of the group below it. */
  readonly id: string;
}

/**
 * One line of the tree, without what is below it. The line has the keyboard's focus, so it says itself how its box stands.
 * Clicks on the line, its box and its triangle are heard by the tree.
 */
export function treeLine({ item, focused, events, id }: LineProps): VNode {
  const { key, level, kind, expanded, notice, problems, children, titleParts } = item;
  const [titleId, factsId, linesId] = [`${id}-title`, `${id}-facts`, `${id}-lines`];
  const [offerId, noticeId, problemsId] = [`${id}-offer`, `${id}-notice`, `${id}-problems`];
  // All that is to be read in the line, in its order: whoever speaks to the computer says what they see.
  const said = [
    ...[titleId, hasFacts(item) && factsId, ...capstoneIds(item, id), hasLines(item) && linesId],
    ...[item.offersDraft && offerId, notice !== null && noticeId, problems && problemsId],
  ];
  const icon = KIND_ICONS[kind];
  return (
    <div
      class={`tree-item-self is-clickable${expanded === null ? '' : ' mod-collapsible'}`}
      role="treeitem"
      aria-level={level}
      aria-expanded={expanded ?? undefined}
      aria-checked={item.checked ?? undefined}
      aria-labelledby={said.filter(Boolean).join(' ')}
      aria-owns={children.length > 0 ? `${id}-group` : undefined}
      tabIndex={focused ? 0 : -1}
      data-key={key}
    >
      {expanded !== null && foldIcon(expanded)}
      {item.checked !== null && boxOf(item.checked, titleId)}
      {icon !== undefined && <Icon name={icon} class="capstone-roadmap-icon capstone-roadmap-kind" />}
      <div class="tree-item-inner">
        <div class="tree-item-inner-text" id={titleId} dir="auto">
          {textOf({ parts: titleParts, itemKey: key, focused, events })}
        </div>
        {hasFacts(item) && apart(itemFacts({ item, titleId, factsId }))}
        {item.capstones.length > 0 && apart(<CapstoneLines item={item} focused={focused} events={events} id={id} />)}
        {hasLines(item) && apart(linesOf({ item, focused, events, id: linesId }))}
        {item.offersDraft && apart(<DraftOffer itemKey={key} id={offerId} focused={focused} events={events} />)}
        {notice !== null &&
          apart(
            <div class="capstone-roadmap-notice" id={noticeId}>
              {notice}
            </div>,
          )}
      </div>
      {problems &&
        apart(
          <NoteProblems
            itemKey={key}
            problems={problems}
            id={problemsId}
            focused={focused}
            open={events.openProblems}
          />,
        )}
    </div>
  );
}

/** Whoever copies a line, or has it read out, gets its parts as words of their own. */
function apart(part: VNode): ComponentChild[] {
  return [' ', part];
}

/** Details and notes: with the item's other insides, they go when it is folded. */
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

/** What other notes say is marked as such. */
const KIND_ICONS: Partial<Readonly<Record<ItemKind, string>>> = {
  criteria: 'list-checks',
  study: 'graduation-cap',
  writing: 'pen-line',
};

/**
 * The box of an item, named like it. It has no id: plugins that act on boxes in notes go by that. A page's session keeps
 * the states of its boxes, all of them anew a second after each change, but for those that say they need no completion.
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
