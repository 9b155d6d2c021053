import { type App, Component } from 'obsidian';
import type { VaultIndex } from '../index/vault-index';
import { rehearse, ROADMAP_VIEW_TYPE, RoadmapView } from '../ui';

type RehearsalOptions = Parameters<typeof rehearse>[1] & { readonly index: VaultIndex };

/**
 * Rehearses opening the sidebar when the app is idle, unless one is open by then. Engines without idle callbacks
 * (WebKit, as on iOS) do without.
 */
export class Rehearsal extends Component {
  readonly #app: App;
  readonly #options: RehearsalOptions;

  constructor(app: App, options: RehearsalOptions) {
    super();
    this.#app = app;
    this.#options = options;
  }

  override onload(): void {
    if (!('requestIdleCallback' in window)) return;
    const moment = window.requestIdleCallback(() => this.#begin());
    this.register(() => window.cancelIdleCallback(moment));
  }

  #begin(): void {
    const leaves = this.#app.workspace.getLeavesOfType(ROADMAP_VIEW_TYPE);
    if (leaves.some(({ view }) => view instanceof RoadmapView)) return;
    rehearse(this.#options.index.snapshot, this.#options);
  }
}
