import { Component, type App } from 'obsidian';

/** The events of a press that opens the editor of a cell, by mouse, pen or finger, and by key. */
const PRESSES = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'dblclick',
  'keydown',
  'keypress',
  'keyup',
  'click',
] as const;

export interface WindowEvents {
  /** Before any listener in the page; see {@link PRESSES}. */
  pressed(event: Event): void;
  /** Before any listener in the page, and any in the window that does not capture events. */
  changed(event: Event): void;
}

/** Listens in the app's window and in every pop-out, as long as they are open. */
export class WindowListeners extends Component {
  readonly #app: App;
  readonly #events: WindowEvents;
  readonly #windows = new Map<Window, Component>();
  #isUnloaded = false;

  constructor(app: App, events: WindowEvents) {
    super();
    this.#app = app;
    this.#events = events;
  }

  override onload(): void {
    const { workspace } = this.#app;
    this.#listenIn(window);
    const listenEverywhere = () => workspace.iterateAllLeaves((leaf) => this.#listenIn(leaf.view.containerEl.win));
    workspace.onLayoutReady(listenEverywhere);
    this.registerEvent(workspace.on('window-open', (_, opened) => this.#listenIn(opened)));
    this.registerEvent(workspace.on('window-close', (_, closed) => this.#stopIn(closed)));
  }

  override onunload(): void {
    this.#isUnloaded = true;
  }

  #listenIn(win: Window): void {
    // The plugin may be unloaded before the layout is ready.
    if (this.#isUnloaded || this.#windows.has(win)) return;
    const listeners = this.addChild(new Component());
    this.#windows.set(win, listeners);
    listeners.registerDomEvent(win, 'change', (event) => this.#events.changed(event), { capture: true });
    for (const type of PRESSES) {
      const options = { capture: true, passive: true };
      listeners.registerDomEvent(win.document, type, (event: Event) => this.#events.pressed(event), options);
    }
  }

  #stopIn(win: Window): void {
    const listeners = this.#windows.get(win);
    this.#windows.delete(win);
    if (listeners) this.removeChild(listeners);
  }
}
