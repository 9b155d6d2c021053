/**
 * Who may import what. A file belongs to the folder of `src/` that it is in, or is `main.ts`. These are all the rules:
 * there is no list of exceptions.
 */
interface Room {
  /** Other folders of `src/`; a folder may always import itself. */
  readonly folders: readonly string[];
  /** npm packages, or null for every runtime dependency. */
  readonly packages: readonly string[] | null;
}

export const SRC_FOLDERS = ['markdown', 'settings', 'model', 'readers', 'linking', 'edits', 'index', 'ui', 'obsidian'];

export const HOUSE: Readonly<Record<string, Room>> = {
  markdown: { folders: [], packages: ['decode-named-character-reference'] },
  settings: { folders: [], packages: [] },
  model: { folders: [], packages: [] },
  readers: { folders: ['markdown', 'model', 'settings'], packages: null },
  linking: { folders: ['model', 'settings'], packages: null },
  edits: { folders: ['markdown', 'model', 'readers', 'settings'], packages: null },
  index: { folders: ['model', 'readers', 'linking', 'settings'], packages: null },
  ui: { folders: ['model', 'index', 'settings'], packages: null },
  obsidian: { folders: SRC_FOLDERS, packages: null },
  main: { folders: SRC_FOLDERS, packages: null },
};

/** These come with the app and exist only there. */
export const APP_PACKAGES = ['obsidian', '@codemirror/state', '@codemirror/view'];

/** The rooms that may know of the app. */
export const SHELL = ['main', 'obsidian', 'ui'];

/** The one door to `src/ui/` for `src/obsidian/`; the rest is its inside. */
export const UI_DOOR = 'src/ui/index.ts';
