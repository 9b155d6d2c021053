import type { CliFlags, CliHandler, HoverLinkSource } from 'obsidian';
import type { PluginSettingTab } from './settings-tab/setting-tab';
import type { WorkspaceLeaf } from './workspace/leaf';
import type { View } from './workspace/view';

export type ViewCreator = (leaf: WorkspaceLeaf) => View;

export interface CliCommand {
  readonly command: string;
  readonly description: string;
  readonly flags: CliFlags | null;
  readonly handler: CliHandler;
}

type PostProcessor = ((el: HTMLElement, context: never) => unknown) & { sortOrder?: number };

/** What plugins have registered with the app, by name. Each `add` returns a function that removes it again. */
export class Registry {
  readonly views = new Map<string, ViewCreator>();
  readonly cli = new Map<string, CliCommand>();
  readonly hoverSources = new Map<string, HoverLinkSource>();
  readonly settingTabs: PluginSettingTab[] = [];
  readonly postProcessors: PostProcessor[] = [];

  /** A name can be taken once only. */
  claim<T>(map: Map<string, T>, name: string, value: T): () => void {
    if (map.has(name)) throw new Error(`Already registered: ${name}`);
    map.set(name, value);
    return () => map.delete(name);
  }

  append<T>(list: T[], value: T): () => void {
    list.push(value);
    return () => {
      const at = list.indexOf(value);
      if (at >= 0) list.splice(at, 1);
    };
  }
}
