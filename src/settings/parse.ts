import { mapNames } from './map-names';
import { normalizeFolderPath, normalizeNotePath } from './note-path';
import { DEFAULT_SETTINGS, type HeaderNames, type BoxHandler, type NotePaths, type Settings } from './settings';

/** Settings that are usable whatever was read, and a sentence for people about each value that was not. */
export interface ParsedSettings {
  readonly settings: Settings;
  readonly faults: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Reads one entry of a list: the entry as stored, an empty text for nothing, or null if it cannot be used. */
type ReadEntry = (entry: string) => string | null;

/**
 * Reads settings from any value at all. Missing values silently get their defaults, values of the wrong shape get their
 * defaults and are reported, and unknown ones are left out. Settings of a newer version are not guessed at.
 */
export function parseSettings(value: unknown): ParsedSettings {
  const faults: string[] = [];
  if (value === null || value === undefined) return { settings: DEFAULT_SETTINGS, faults };
  if (!isFields(value)) return { settings: DEFAULT_SETTINGS, faults: ['The settings are not an object.'] };
  const version = readVersion(value, faults);
  if (version > DEFAULT_SETTINGS.version) {
    const fault = `A newer release of the plugin wrote these settings (version ${version}). Update the plugin.`;
    return { settings: DEFAULT_SETTINGS, faults: [fault] };
  }
  return { settings: readSettings(value, faults), faults };
}

function readSettings(fields: Fields, faults: string[]): Settings {
  const paths = readGroup(fields, 'paths', faults);
  const headers = readGroup(fields, 'headers', faults);
  const pathList = (kind: keyof NotePaths) => readList(paths[kind], `paths.${kind}`, normalizeNotePath, faults);
  const nameList = (column: keyof HeaderNames) => readList(headers[column], `headers.${column}`, foldSpaces, faults);
  return {
    version: 1,
    paths: mapNames(DEFAULT_SETTINGS.paths, pathList),
    headers: mapNames(DEFAULT_SETTINGS.headers, nameList),
    noteBoxes: readNoteBoxes(fields, faults),
    planFolder: readText(fields, 'planFolder', normalizeFolderPath, faults),
    aliases: readText(fields, 'aliases', (text) => text, faults),
    dismissed: readList(fields.dismissed, 'dismissed', (key) => key, faults),
  };
}

function readNoteBoxes(fields: Fields, faults: string[]): BoxHandler {
  const value = fields.noteBoxes;
  if (value === 'here' || value === 'others') return value;
  if (value !== undefined) faults.push('“noteBoxes” is neither “here” nor “others”.');
  return DEFAULT_SETTINGS.noteBoxes;
}

function readText(fields: Fields, name: string, read: ReadEntry, faults: string[]): string {
  const value = fields[name];
  if (value === undefined) return '';
  const text = typeof value === 'string' ? read(value) : null;
  if (text === null) faults.push(`“${name}” has a value that cannot be used.`);
  return text ?? '';
}

/** The version of the settings; those without one are read as the first. */
function readVersion(fields: Fields, faults: string[]): number {
  const version = fields.version;
  if (version === undefined) return 1;
  if (typeof version === 'number' && Number.isSafeInteger(version) && version >= 1) return version;
  faults.push('“version” is not a version number.');
  return 1;
}

function readGroup(fields: Fields, name: string, faults: string[]): Fields {
  const group = fields[name];
  if (group === undefined) return {};
  if (isFields(group)) return group;
  faults.push(`“${name}” is not an object.`);
  return {};
}

function readList(list: unknown, name: string, read: ReadEntry, faults: string[]): string[] {
  if (list === undefined) return [];
  if (!Array.isArray(list)) {
    faults.push(`“${name}” is not a list.`);
    return [];
  }
  const entries = list.map((entry: unknown) => (typeof entry === 'string' ? read(entry) : null));
  entries.forEach((entry, index) => {
    if (entry === null) faults.push(`Entry ${index + 1} of “${name}” cannot be used.`);
  });
  return [...new Set(entries.filter((entry): entry is string => entry !== null && entry !== ''))];
}

function foldSpaces(name: string): string {
  return name.trim().replace(/\s+/g, ' ');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
