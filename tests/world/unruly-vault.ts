import type { App } from '../../workbench/host/app';
import type { Vault } from '../../workbench/host/vault/vault';
import { InjectedFault, type UnrulyStore } from './unruly-store';

/** Makes reads of an app's vault fail, and knows what the app has begun to write. */
export class UnrulyVault {
  readonly #store: UnrulyStore;
  /** How many of the next reads fail. */
  failingReads = 0;
  /** How many writes the app has begun at each path. */
  readonly #writing = new Map<string, number>();

  constructor(vault: Vault, store: UnrulyStore) {
    this.#store = store;
    const read = vault.read.bind(vault);
    const process = vault.process.bind(vault);
    const modify = vault.modify.bind(vault);
    const readBinary = vault.readBinary.bind(vault);
    vault.readBinary = (file) => this.#failing() ?? readBinary(file);
    vault.read = (file) => this.#failing() ?? read(file);
    vault.process = (file, change) => this.#failing() ?? this.#counted(file.path, process(file, change));
    vault.modify = (file, text) => this.#counted(file.path, modify(file, text));
  }

  /**
   * The app as the plugin sees it: its reads of notes fail, too. If the app itself cannot read a note, it does not know
   * of the change, and neither can any plugin.
   */
  seenByPlugin(app: App): App {
    const vault = standIn(app.vault, { cachedRead: (file) => this.#failing() ?? app.vault.cachedRead(file) });
    return standIn(app, { vault });
  }

  isWriting(path: string): boolean {
    return (this.#writing.get(path) ?? 0) > 0 || this.#store.writesOnTheirWay(path) > 0;
  }

  #failing(): Promise<never> | null {
    if (this.failingReads === 0) return null;
    this.failingReads -= 1;
    this.#store.injected += 1;
    return Promise.reject(new InjectedFault('EIO: i/o error, read'));
  }

  #counted<T>(path: string, writing: Promise<T>): Promise<T> {
    const add = (by: number) => this.#writing.set(path, (this.#writing.get(path) ?? 0) + by);
    add(1);
    return writing.finally(() => add(-1));
  }
}

/** The same object, with some members replaced. */
function standIn<T extends object>(object: T, members: Partial<T>): T {
  const get = (_: T, name: string | symbol): unknown => {
    if (name in members) return Reflect.get(members, name);
    const value: unknown = Reflect.get(object, name, object);
    return typeof value === 'function' ? value.bind(object) : value;
  };
  return new Proxy(object, { get });
}
