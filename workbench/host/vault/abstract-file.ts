import type { FileStats } from 'obsidian';
import { basenameOf, extensionOf, nameOf } from './path';
import type { Vault } from './vault';

export abstract class TAbstractFile {
  vault: Vault;
  path: string;
  name: string;
  parent: TFolder | null = null;

  constructor(vault: Vault, path: string) {
    this.vault = vault;
    this.path = path;
    this.name = nameOf(path);
  }

  /** The object stays the same when a file moves; only what it says changes. */
  moveTo(path: string, parent: TFolder): void {
    this.path = path;
    this.name = nameOf(path);
    this.parent = parent;
  }
}

export class TFile extends TAbstractFile {
  stat: FileStats = { ctime: 0, mtime: 0, size: 0 };
  basename: string;
  extension: string;

  constructor(vault: Vault, path: string) {
    super(vault, path);
    this.basename = basenameOf(this.name);
    this.extension = extensionOf(this.name);
  }

  override moveTo(path: string, parent: TFolder): void {
    super.moveTo(path, parent);
    this.basename = basenameOf(this.name);
    this.extension = extensionOf(this.name);
  }
}

export class TFolder extends TAbstractFile {
  children: TAbstractFile[] = [];

  isRoot(): boolean {
    return this.path === '/';
  }

  add(file: TAbstractFile): void {
    file.parent = this;
    this.children.push(file);
  }

  drop(file: TAbstractFile): void {
    this.children = this.children.filter((child) => child !== file);
    file.parent = null;
  }
}
