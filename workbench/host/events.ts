import type { Faults } from './faults';

type Callback = (...data: unknown[]) => unknown;

/** What `on` returns; `Component.registerEvent` takes it off again. */
export interface EventRef {
  readonly e: Events;
  readonly name: string;
  readonly fn: Callback;
  readonly ctx: unknown;
}

export class Events {
  readonly #refs = new Map<string, EventRef[]>();

  on(name: string, callback: Callback, ctx?: unknown): EventRef {
    const ref: EventRef = { e: this, name, fn: callback, ctx };
    this.#refs.set(name, [...(this.#refs.get(name) ?? []), ref]);
    return ref;
  }

  offref(ref: EventRef): void {
    this.#keep(ref.name, (other) => other !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.#refs.get(name) ?? []) this.tryTrigger(ref, data);
  }

  /** An exception in one listener does not stop the others; it is collected as a fault. */
  tryTrigger(ref: EventRef, args: unknown[]): void {
    try {
      const result = ref.fn.apply(ref.ctx, args);
      if (result instanceof Promise) result.catch((error: unknown) => this.onFault(error, ref.name));
    } catch (error) {
      this.onFault(error, ref.name);
    }
  }

  protected onFault(error: unknown, where: string): void;
  protected onFault(error: unknown): void {
    queueMicrotask(() => {
      throw error;
    });
  }

  #keep(name: string, wanted: (ref: EventRef) => boolean): void {
    const kept = (this.#refs.get(name) ?? []).filter(wanted);
    if (kept.length > 0) this.#refs.set(name, kept);
    else this.#refs.delete(name);
  }
}

/** Events of the app's own parts: what a listener throws is collected for tests and the command line. */
export class AppEvents extends Events {
  readonly #faults: Faults;

  constructor(faults: Faults) {
    super();
    this.#faults = faults;
  }

  protected override onFault(error: unknown, where: string): void {
    this.#faults.add(error, `listener of '${where}'`);
  }
}
