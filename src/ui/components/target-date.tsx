import type { VNode } from 'preact';
import type { TargetLabel, TargetTone } from '../text/target-label';
import { Icon } from './icon';

const ICONS: Readonly<Record<TargetTone, string>> = {
  met: 'calendar-check',
  overdue: 'calendar-x',
  soon: 'calendar',
  later: 'calendar',
  invalid: 'calendar-x',
};

/** A target date and how far away it is. Overdue dates say so by words, icon and colour. */
export function targetDate({ day, distance, tone }: TargetLabel): VNode {
  return (
    <span class={`capstone-roadmap-target mod-${tone}`}>
      <Icon name={ICONS[tone]} />
      <span>
        <span class="capstone-roadmap-day">{day}</span>
        {distance !== null && (
          <>
            {' · '}
            <span class="capstone-roadmap-distance">{distance}</span>
          </>
        )}
      </span>
    </span>
  );
}
