import type { VNode } from 'preact';
import type { OutlineItem } from '../outline-item';
import type { TreeEvents } from '../tree-events';
import { Icon } from './icon';

export interface OfferProps {
  readonly item: OutlineItem;
  readonly focused: boolean;
  readonly events: TreeEvents;
}

/** Beside what is about writing, while there is no draft of it. */
export function DraftOffer({ item: { key, offersDraft }, focused, events }: OfferProps): VNode | null {
  if (!offersDraft) return null;
  return (
    <button
      type="button"
      class="capstone-roadmap-offer"
      tabIndex={focused ? 0 : -1}
      onClick={(event) => events.newDraft(event, key)}
    >
      <Icon name="pen-line" class="capstone-roadmap-icon" />
      New systems note
    </button>
  );
}
