import type { EventRef } from './events';

type Listening = boolean | AddEventListenerOptions;

/** Undoes whatever was registered or added while loaded on unload, last first. */
export class Component {
  #loaded = false;
  readonly #children: Component[] = [];
  readonly #undo: (() => unknown)[] = [];

  load(): void {
    if (this.#loaded) return;
    this.#loaded = true;
    this.onload();
    for (const child of [...this.#children]) child.load();
  }

  onload(): void {
    // For subclasses.
  }

  unload(): void {
    if (!this.#loaded) return;
    this.#loaded = false;
    const errors: unknown[] = [];
    for (const step of this.#unloading()) {
      try {
        step();
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length === 1) throw errors[0];
    if (errors.length > 1) throw new AggregateError(errors, 'Several parts failed to unload');
  }

  onunload(): void {
    // For subclasses.
  }

  addChild<T extends Component>(component: T): T {
    this.#children.push(component);
    if (this.#loaded) component.load();
    return component;
  }

  removeChild<T extends Component>(component: T): T {
    const at = this.#children.indexOf(component);
    if (at >= 0) {
      this.#children.splice(at, 1);
      component.unload();
    }
    return component;
  }

  register(undo: () => unknown): void {
    this.#undo.push(undo);
  }

  registerEvent(ref: EventRef): void {
    this.register(() => ref.e.offref(ref));
  }

  registerDomEvent(el: EventTarget, type: string, callback: EventListener, options?: Listening): void {
    el.addEventListener(type, callback, options);
    this.register(() => el.removeEventListener(type, callback, options));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }

  *#unloading(): Generator<() => unknown> {
    for (let child = this.#children.pop(); child; child = this.#children.pop()) {
      const gone = child;
      yield () => gone.unload();
    }
    for (let undo = this.#undo.pop(); undo; undo = this.#undo.pop()) yield undo;
    yield () => this.onunload();
  }
}
