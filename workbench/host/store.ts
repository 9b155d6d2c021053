export interface StoreStat {
  readonly type: 'file' | 'folder';
  /** Milliseconds since 1970. */
  readonly ctime: number;
  readonly mtime: number;
  /** Bytes. */
  readonly size: number;
}

export interface StoreEntry extends StoreStat {
  readonly path: string;
}

/**
 * Where the vault's files lie. Paths are relative to the vault, with `/` between names and none at the ends. A missing
 * file, or a path that leads out of the vault, rejects.
 */
export interface VaultStore {
  /** The name of the vault's folder. */
  readonly name: string;
  /** All files and folders of which no part of the path starts with a dot; folders before what they hold. */
  list(): Promise<StoreEntry[]>;
  /** Null if there is nothing. */
  stat(path: string): Promise<StoreStat | null>;
  read(path: string): Promise<string>;
  /** Whole or not at all: a reader sees the old text or the new one. Makes the folders it needs. */
  write(path: string, text: string): Promise<StoreStat>;
  mkdir(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** A folder goes with all that it holds. */
  remove(path: string): Promise<void>;
  /** Tells of paths at which something may have changed, by whomever. Resolves to what stops it. */
  watch(changed: (path: string) => void): Promise<() => Promise<void>>;
}
