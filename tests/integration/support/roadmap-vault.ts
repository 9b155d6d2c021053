import { vi } from 'vitest';
import CapstoneRoadmapPlugin from '../../../main';
import manifest from '../../../manifest.json';
import type { App } from '../../../workbench/host/app';
import type { OpenVaultOptions } from '../../../workbench/host/node/headless';
import { countTimers } from '../../support/at-rest';
import { put, textOf, vaultOnDisk } from '../../workbench/support/vault-on-disk';

export { box, roadmapNote } from '../../support/roadmap-note';

/** The real plugin on a temporary vault, with its sidebar; closed after the test, which fails on any fault. */
export async function roadmapVault(
  files: Readonly<Record<string, string>>,
  options: Partial<OpenVaultOptions<CapstoneRoadmapPlugin>> = {},
) {
  const atRest = countTimers();
  const opened = await vaultOnDisk(files, { plugin: CapstoneRoadmapPlugin, manifest, ...options });
  const { app, folder } = opened;
  const command = (id: string) => app.commands.executeCommandById(`${manifest.id}:${id}`);

  return {
    ...opened,
    /** Resolves when nothing is still to happen. */
    atRest: () => atRest(app),
    command,
    read: (path: string) => textOf(folder, path),
    /** As another program would write it. */
    write: (path: string, text: string) => put(folder, path, text),
    openSidebar: async () => {
      command('open-roadmap');
      await atRest(app);
      return new Sidebar();
    },
    notices: () => [...document.querySelectorAll('.notice-message')].map((el) => el.textContent ?? ''),
  };
}

/** Holds up the reading of a note, as a slow disk does, until `open` is called. */
export function heldReading({ vault }: App, path: string) {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  const cachedRead = vault.cachedRead.bind(vault);
  const read = vi.spyOn(vault, 'cachedRead').mockImplementation(async (file) => {
    if (file.path === path) await opened;
    return cachedRead(file);
  });
  return { read, open: () => open() };
}

/** The tree as a person navigates it: by names. */
class Sidebar {
  /** What the lines of the tree say, in order. */
  titles(): string[] {
    return this.#lines().map((line) => titleOf(line));
  }

  item(name: string | RegExp): HTMLElement {
    const found = this.#lines().filter((line) => fits(titleOf(line), name));
    const [first] = found;
    if (!first) throw new Error(`The roadmap has no ${String(name)}, but ${this.titles().join(', ')}`);
    return first;
  }

  box(name: string | RegExp, nth = 0): HTMLInputElement {
    const boxes = [...document.querySelectorAll<HTMLInputElement>('[role="tree"] input[type="checkbox"]')];
    const found = boxes.filter((box) => fits(titleOf(lineOf(box)), name))[nth];
    if (!found) throw new Error(`The roadmap has no box at ${String(name)}, but ${this.titles().join(', ')}`);
    return found;
  }

  #lines(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>('[role="treeitem"]')];
  }
}

function lineOf(box: Element): HTMLElement {
  const line = box.closest<HTMLElement>('[role="treeitem"]');
  if (!line) throw new Error('A checkbox stands outside the tree');
  return line;
}

/** An item's accessible name starts with its title. */
function titleOf(line: HTMLElement): string {
  const [titleId] = (line.getAttribute('aria-labelledby') ?? '').split(' ');
  return (titleId && document.getElementById(titleId)?.textContent) ?? '';
}

function fits(title: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? title === name : name.test(title);
}
