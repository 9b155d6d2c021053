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
 * Where the vault's files are. Paths are relative to the vault, with `/` between names and none at the ends. A missing
 * file, or a path that leads out of the vault, rejects.
 */
export interface VaultStore {
  /** The name of the vault's folder. */
  readonly name: string;
  /** All files and folders without a path segment that starts with a dot; folders before their content. */
  list(): Promise<StoreEntry[]>;
  /** Null if there is nothing. */
  stat(path: string): Promise<StoreStat | null>;
  read(path: string): Promise<string>;
  /** All or nothing: a reader sees the old text or the new one. Creates the folders it needs. */
  write(path: string, text: string): Promise<StoreStat>;
  /** Like `write`, but only where there is nothing yet; else nothing is changed, and null is returned. */
  create(path: string, text: string): Promise<StoreStat | null>;
  /**
   * Like `write`, but only if the file says `before`; else nothing is changed, and null is returned. No other program
   * that writes through a store gets in between.
   */
  replace(path: string, before: string, after: string): Promise<StoreStat | null>;
  mkdir(path: string): Promise<void>;
  rename(from: string, to: string): Promise<void>;
  /** A folder is removed with its content. */
  remove(path: string): Promise<void>;
  /** Reports paths at which anybody may have changed something. Resolves to a function that stops it. */
  watch(changed: (path: string) => void): Promise<() => Promise<void>>;
}
