import type { WorkspaceLeaf } from './leaf';
import { ItemView, View } from './view';

/** A new tab. */
export class EmptyView extends ItemView {
  override navigation = true;

  getViewType(): string {
    return 'empty';
  }

  getDisplayText(): string {
    return 'New tab';
  }
}

/**
 * Stands for a view that is not built: `deferred` until its tab is seen, or `unknown` while no plugin offers its type.
 * It answers with that view's type and keeps its state.
 */
export class PlaceholderView extends View {
  override navigation = true;
  readonly reason: 'deferred' | 'unknown';
  readonly #type: string;
  readonly #state: Record<string, unknown>;

  constructor(leaf: WorkspaceLeaf, reason: 'deferred' | 'unknown', type: string, state: Record<string, unknown>) {
    super(leaf);
    this.reason = reason;
    this.#type = type;
    this.#state = state;
  }

  getViewType(): string {
    return this.#type;
  }

  getDisplayText(): string {
    return this.reason === 'unknown' ? 'Plugin no longer active' : this.#type;
  }

  override getState(): Record<string, unknown> {
    return this.#state;
  }
}
