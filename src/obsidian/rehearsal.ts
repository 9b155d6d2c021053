import { type App, Component } from 'obsidian';
import { rehearse, ROADMAP_VIEW_TYPE, RoadmapView, type SidebarContext } from '../ui';

/**
 * Rehearses opening the sidebar when the app is idle, unless one is open by then. Engines without idle callbacks
 * (WebKit, as on iOS) do without.
 */
export class Rehearsal extends Component {
  readonly #app: App;
  readonly #sidebar: SidebarContext;

  constructor(app: App, sidebar: SidebarContext) {
    super();
    this.#app = app;
    this.#sidebar = sidebar;
  }

  override onload(): void {
    if (!('requestIdleCallback' in window)) return;
    const moment = window.requestIdleCallback(() => this.#begin());
    this.register(() => window.cancelIdleCallback(moment));
  }

  #begin(): void {
    const leaves = this.#app.workspace.getLeavesOfType(ROADMAP_VIEW_TYPE);
    if (leaves.some(({ view }) => view instanceof RoadmapView)) return;
    rehearse(this.#sidebar);
  }
}
