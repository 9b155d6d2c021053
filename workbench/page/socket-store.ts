import type { StoreEntry, StoreStat, VaultStore } from '../host/store';
import type { StoreCall, StoreMessage, StoreMethod } from '../server/store-protocol';

interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** The vault's files behind the page's socket. */
export class SocketStore implements VaultStore {
  readonly #socket: WebSocket;
  readonly #pending = new Map<number, Pending>();
  readonly #watchers = new Set<(path: string) => void>();
  #calls = 0;
  #gone: (() => void) | null = null;

  private constructor(
    readonly name: string,
    socket: WebSocket,
  ) {
    this.#socket = socket;
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data)) as StoreMessage));
    socket.addEventListener('close', () => this.#giveUp());
  }

  /** Rejects when the server does not let the page in. */
  static async connect(name: string, address: string): Promise<SocketStore> {
    const socket = new WebSocket(address);
    await new Promise((resolve, reject) => {
      socket.addEventListener('open', resolve, { once: true });
      socket.addEventListener('error', () => reject(new Error('The workbench does not answer')), { once: true });
    });
    return new SocketStore(name, socket);
  }

  /** Called when the connection is lost. */
  onGone(gone: () => void): void {
    this.#gone = gone;
  }

  list(): Promise<StoreEntry[]> {
    return this.#call('list') as Promise<StoreEntry[]>;
  }

  stat(path: string): Promise<StoreStat | null> {
    return this.#call('stat', path) as Promise<StoreStat | null>;
  }

  read(path: string): Promise<string> {
    return this.#call('read', path) as Promise<string>;
  }

  write(path: string, text: string): Promise<StoreStat> {
    return this.#call('write', path, text) as Promise<StoreStat>;
  }

  create(path: string, text: string): Promise<StoreStat | null> {
    return this.#call('create', path, text) as Promise<StoreStat | null>;
  }

  replace(path: string, before: string, after: string): Promise<StoreStat | null> {
    return this.#call('replace', path, before, after) as Promise<StoreStat | null>;
  }

  async mkdir(path: string): Promise<void> {
    await this.#call('mkdir', path);
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#call('rename', from, to);
  }

  async remove(path: string): Promise<void> {
    await this.#call('remove', path);
  }

  watch(changed: (path: string) => void): Promise<() => Promise<void>> {
    this.#watchers.add(changed);
    return Promise.resolve(() => Promise.resolve(void this.#watchers.delete(changed)));
  }

  #call(method: StoreMethod, ...args: string[]): Promise<unknown> {
    const call: StoreCall = { call: ++this.#calls, method, args };
    return new Promise((resolve, reject) => {
      if (this.#socket.readyState !== WebSocket.OPEN) return reject(new Error('The workbench has gone'));
      this.#pending.set(call.call, { resolve, reject });
      this.#socket.send(JSON.stringify(call));
    });
  }

  #receive(message: StoreMessage): void {
    if ('changed' in message) {
      for (const changed of this.#watchers) changed(message.changed);
      return;
    }
    const waiting = this.#pending.get(message.answer);
    this.#pending.delete(message.answer);
    if ('error' in message) waiting?.reject(new Error(message.error));
    else waiting?.resolve(message.value);
  }

  #giveUp(): void {
    for (const { reject } of this.#pending.values()) reject(new Error('The workbench has gone'));
    this.#pending.clear();
    this.#gone?.();
  }
}
