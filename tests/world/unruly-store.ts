import { MemoryStore } from '../../workbench/host/memory-store';
import type { StoreStat } from '../../workbench/host/store';

/** Failures caused by a history, as opposed to bugs of the plugin. */
export class InjectedFault extends Error {}

/** A read or write that the app has requested and that is still pending. */
interface Held {
  readonly path: string;
  readonly isWrite: boolean;
  readonly fails: boolean;
  readonly carryOut: () => void;
}

/**
 * A vault in memory whose reads and writes can be delayed and made to fail, and which other programs change: the app is
 * told of that only when the history says so.
 */
export class UnrulyStore extends MemoryStore {
  /** Whether new requests wait for `letThrough`. */
  holding = false;
  /** How many of the next writes of notes fail. */
  failingWrites = 0;
  injected = 0;
  /** Whether it takes a while, and another step, until a file's content arrives. */
  isSlow: (path: string) => boolean = () => false;
  #held: Held[] = [];
  #tell: (path: string) => void = () => undefined;

  /** Pending reads and writes, at one path or at all. */
  onTheirWay(path?: string): number {
    return this.#held.filter((held) => path === undefined || held.path === path).length;
  }

  writesOnTheirWay(path: string): number {
    return this.#held.filter((held) => held.isWrite && held.path === path).length;
  }

  willFail(path: string): boolean {
    return this.#held.some((held) => held.fails && held.path === path);
  }

  /** Carries out the oldest pending one. */
  letThrough(path?: string): void {
    const next = this.#held.find((held) => path === undefined || held.path === path);
    if (!next) return;
    this.#held = this.#held.filter((held) => held !== next);
    next.carryOut();
  }

  override read(path: string): Promise<string> {
    return this.#whenLet({ path }, async () => {
      const text = await super.read(path);
      return this.isSlow(path) ? this.#whenLet({ path }, () => Promise.resolve(text)) : text;
    });
  }

  override write(path: string, text: string): Promise<StoreStat> {
    const fails = this.failingWrites > 0 && !isHidden(path);
    if (!fails) return this.#whenLet({ path, isWrite: true }, () => super.write(path, text));
    this.failingWrites -= 1;
    this.injected += 1;
    const fault = new InjectedFault('ENOSPC: no space left on device');
    return this.#whenLet({ path, isWrite: true, fails }, () => Promise.reject(fault));
  }

  /** Like the app, which does not look at a file again before it writes. */
  override replace(path: string, _before: string, after: string): Promise<StoreStat> {
    return this.write(path, after);
  }

  override watch(changed: (path: string) => void): Promise<() => Promise<void>> {
    this.#tell = changed;
    return Promise.resolve(() => Promise.resolve());
  }

  /** The app takes in what another program did at a path, by `changeFromOutside`. */
  tell(path: string): void {
    this.#tell(path);
  }

  #whenLet<T>(request: Pick<Held, 'path'> & Partial<Held>, work: () => Promise<T>): Promise<T> {
    if (!this.holding || isHidden(request.path)) return work();
    return new Promise((resolve, reject) => {
      const carryOut = () => void work().then(resolve, reject);
      this.#held.push({ isWrite: false, fails: false, ...request, carryOut });
    });
  }
}

function isHidden(path: string): boolean {
  return path.startsWith('.');
}
