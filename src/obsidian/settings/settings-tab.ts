import { PluginSettingTab, type App, type Plugin, type SettingDefinitionItem } from 'obsidian';
import { parseAliases } from '../../linking/matching/aliases';
import { counted } from '../../model/words/counted';
import { normalizeFolderPath, normalizeNotePath } from '../../settings/note-path';
import { DEFAULT_HEADERS, type ColumnRole, type NotePaths, type Settings } from '../../settings/settings';
import { ROADMAP_ICON } from '../../ui';
import type { SettingsStore } from './settings-store';

interface PathSetting {
  readonly name: string;
  readonly desc: string;
  readonly placeholder: string;
}

const PATHS: Readonly<Record<keyof NotePaths, PathSetting>> = {
  roadmap: { name: 'Roadmap notes', desc: countAs('roadmaps', 'projects'), placeholder: 'Planning/2027' },
  catalog: { name: 'Capstone catalogs', desc: countAs('catalogs', 'capstones'), placeholder: 'Specs.md' },
  study: { name: 'Study plans', desc: countAs('study plans', 'study'), placeholder: 'Learning' },
  systems: { name: 'Writing drafts', desc: countAs('writing drafts', 'systems-notes'), placeholder: 'Drafts' },
  none: {
    name: 'Notes left out',
    desc: 'Notes and folders that count as none of these, whatever their tags and names. One per line.',
    placeholder: 'Templates',
  },
};

const HEADERS: Readonly<Record<ColumnRole, string>> = {
  checklist: 'Checklist column',
  objective: 'Objective column',
  project: 'Project column',
  target: 'Target date column',
};

/** A setting that a control changes: by its name, or by that of its group and its own. */
type SettingKey = Exclude<keyof Settings, 'version'> | `paths.${keyof NotePaths}` | `headers.${ColumnRole}`;

/** The fields of a group of settings. */
type Lists = Readonly<Record<string, readonly string[]>>;

/** The settings tab: who handles boxes in notes, lists of paths and column names, one per line, and what concerns specs. */
export class RoadmapSettingTab extends PluginSettingTab {
  override icon = ROADMAP_ICON;
  readonly #store: SettingsStore;

  constructor(app: App, plugin: Plugin, store: SettingsStore) {
    super(app, plugin);
    this.#store = store;
  }

  override getSettingDefinitions(): SettingDefinitionItem<SettingKey>[] {
    return [
      {
        name: 'Checkboxes in notes',
        desc: 'Which plugin handles ticks in the roadmap tables of notes. Ticks in the sidebar are always handled here.',
        control: {
          type: 'dropdown',
          key: 'noteBoxes',
          options: { here: 'Handled here', others: 'Left to other plugins' },
        },
      },
      {
        type: 'group',
        heading: 'Notes',
        items: Object.entries(PATHS).map(([key, { name, desc, placeholder }]) => ({
          name,
          desc,
          control: {
            type: 'textarea',
            key: `paths.${key as keyof NotePaths}`,
            placeholder,
            rows: 2,
            validate: objectionToPath(normalizeNotePath),
          },
        })),
      },
      this.#specSettings(),
      {
        type: 'group',
        heading: 'Column names',
        items: Object.entries(HEADERS).map(([key, name]) => ({
          name,
          desc: `Names in addition to ${DEFAULT_HEADERS[key as ColumnRole].join(', ')}. One per line.`,
          control: { type: 'textarea', key: `headers.${key as ColumnRole}`, rows: 2 },
        })),
      },
    ];
  }

  /** @param key a setting, or a group of lists and one of its fields: `paths.roadmap` */
  override getControlValue(key: string): unknown {
    const [name = '', field] = key.split('.');
    const value = valueOf(this.#store.settings, name);
    return field === undefined ? value : (value as Lists)[field]?.join('\n');
  }

  override setControlValue(key: string, value: unknown): Promise<void> {
    const [name = '', field] = key.split('.');
    // What cannot be used is left out by the store, as when it is read.
    return this.#store.update((settings) => {
      if (field === undefined) return { ...settings, [name]: value };
      return { ...settings, [name]: { ...(valueOf(settings, name) as Lists), [field]: String(value).split('\n') } };
    });
  }

  /** Shows settings that changed elsewhere, once nobody is typing: what cannot be saved yet is nowhere but in its field. */
  showNews(): void {
    const { activeElement } = this.containerEl.ownerDocument;
    if (!activeElement || !this.containerEl.contains(activeElement)) this.update();
    else activeElement.addEventListener('blur', () => window.setTimeout(() => this.showNews()), { once: true });
  }

  #specSettings(): SettingDefinitionItem<SettingKey> {
    const dismissed = this.#store.settings.dismissed.length;
    return {
      type: 'group',
      heading: 'Specs',
      items: [
        {
          name: 'Folder for planned projects',
          desc: 'Where notes for planned projects are created. Leave empty to use the default location for new notes.',
          control: {
            type: 'folder',
            key: 'planFolder',
            placeholder: 'Projects',
            includeRoot: true,
            validate: objectionToPath(normalizeFolderPath),
          },
        },
        {
          name: 'Synonyms',
          desc: 'Your words, an equals sign, and what specs call them, or “-” if no spec is about them. Used to suggest specs, topics and drafts. One entry per line.',
          control: {
            type: 'textarea',
            key: 'aliases',
            placeholder: 'pubsub, event bus = message broker',
            rows: 4,
            validate: objectionTo(
              (line) => parseAliases(line).length > 0,
              'needs words on both sides of an equals sign',
            ),
          },
        },
        {
          name: 'Restore dismissed suggestions',
          desc: `${counted(dismissed, 'suggestion')} ${dismissed === 1 ? 'is' : 'are'} dismissed.`,
          disabled: () => this.#store.settings.dismissed.length === 0,
          action: () => void this.#restoreDismissed(),
        },
      ],
    };
  }

  async #restoreDismissed(): Promise<void> {
    await this.#store.update((settings) => ({ ...settings, dismissed: [] }));
    this.update();
  }
}

function countAs(notes: string, tag: string): string {
  return `Notes and folders that count as ${notes} without the tag #${tag}. One per line.`;
}

/** Says what is wrong with the first line that cannot be used; the app then keeps none of the lines. */
function objectionTo(isFit: (line: string) => boolean, wrong: string): (value: string) => string | undefined {
  return (value) => {
    const unfit = value.split('\n').find((line) => line.trim() !== '' && !isFit(line));
    return unfit && `Not saved: “${unfit.trim()}” ${wrong}.`;
  };
}

function objectionToPath(read: (path: string) => string | null): (value: string) => string | undefined {
  return objectionTo((line) => Boolean(read(line)), 'is not a path to notes in this vault');
}

function valueOf(settings: Settings, name: string): unknown {
  const fields: Readonly<Record<string, unknown>> = { ...settings };
  return fields[name];
}
