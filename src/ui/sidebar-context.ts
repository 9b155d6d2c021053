import type { Scheduler } from '../index/scheduler';
import type { VaultIndex } from '../index/vault-index';
import type { RoadmapActions } from './actions';

/** What a sidebar works with. */
export interface SidebarContext {
  readonly index: Pick<VaultIndex, 'snapshot' | 'onChange'>;
  readonly actions: RoadmapActions;
  readonly now: () => Date;
  readonly scheduler: Scheduler;
}
