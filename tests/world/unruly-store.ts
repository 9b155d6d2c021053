import { MemoryStore } from '../../workbench/host/memory-store';
import type { StoreStat } from '../../workbench/host/store';

/** What a history let go wrong, to be told from what the plugin does wrong. */
export class InjectedFault extends Error {}

/** A read or write of the app that has been asked for and not been carried out yet. */
interface Held {
  readonly path: string;
  readonly isWrite: boolean;
  readonly carryOut: () => void;
}

/**
 * A vault in memory whose reads and writes can be held up and made to fail, and which other programs change: what they
 * do is told to the app only when the history says so.
 */
export class UnrulyStore extends MemoryStore {
  /** Whether what is asked for from now on waits for `letThrough`. */
  holding = false;
  /** How many of the next writes of notes fail. */
  failingWrites = 0;
  injected = 0;
  /** Whether it takes a while, and another step, until what was read of a file arrives. */
  isSlow: (path: string) => boolean = () => false;
  #held: Held[] = [];
  #tell: (path: string) => void = () => undefined;

  /** Reads and writes that are on their way, at one path or at all. */
  onTheirWay(path?: string): number {
    return this.#held.filter((held) => path === undefined || held.path === path).length;
  }

  writesOnTheirWay(path: string): number {
    return this.#held.filter((held) => held.isWrite && held.path === path).length;
  }

  /** Carries out the oldest of those on their way. */
  letThrough(path?: string): void {
    const next = this.#held.find((held) => path === undefined || held.path === path);
    if (!next) return;
    this.#held = this.#held.filter((held) => held !== next);
    next.carryOut();
  }

  override read(path: string): Promise<string> {
    return this.#whenLet(path, false, async () => {
      const text = await super.read(path);
      return this.isSlow(path) ? this.#whenLet(path, false, () => Promise.resolve(text)) : text;
    });
  }

  override write(path: string, text: string): Promise<StoreStat> {
    const fails = this.failingWrites > 0 && !isHidden(path);
    if (!fails) return this.#whenLet(path, true, () => super.write(path, text));
    this.failingWrites -= 1;
    this.injected += 1;
    return this.#whenLet(path, true, () => Promise.reject(new InjectedFault('ENOSPC: no space left on device')));
  }

  override watch(changed: (path: string) => void): Promise<() => Promise<void>> {
    this.#tell = changed;
    return Promise.resolve(() => Promise.resolve());
  }

  /** The app takes in what another program did at a path, by `changeFromOutside`. */
  tell(path: string): void {
    this.#tell(path);
  }

  #whenLet<T>(path: string, isWrite: boolean, work: () => Promise<T>): Promise<T> {
    if (!this.holding || isHidden(path)) return work();
    return new Promise((resolve, reject) => {
      this.#held.push({ path, isWrite, carryOut: () => void work().then(resolve, reject) });
    });
  }
}

function isHidden(path: string): boolean {
  return path.startsWith('.');
}
