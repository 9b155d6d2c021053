import type { VNode } from 'preact';
import type { TreeEvents } from '../panel-events';
import { Button } from './button';
import { Icon } from './icon';

export interface OfferProps {
  readonly itemKey: string;
  readonly id: string;
  readonly focused: boolean;
  readonly events: TreeEvents;
}

/** Shown next to items about writing that have no draft yet. */
export function DraftOffer({ itemKey, id, focused, events }: OfferProps): VNode {
  return (
    <Button
      class="capstone-roadmap-offer"
      id={id}
      tabIndex={focused ? 0 : -1}
      onClick={(event) => events.newDraft(event, itemKey)}
    >
      <Icon name="pen-line" />
      New systems note
    </Button>
  );
}
