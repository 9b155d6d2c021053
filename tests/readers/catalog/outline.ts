import { catalogsOf } from '../../../src/index/lists/note-items';
import type { Catalog, CapstonePath, CatalogReading, Section, Track } from '../../../src/model/catalog';

/** A note as a catalog, named after the note if its text gives no name. */
export function catalogOf(path: string, reading: CatalogReading): Catalog {
  const [catalog] = catalogsOf(path, { reading, failure: null });
  if (!catalog) throw new Error(`${path} is no catalog`);
  return catalog;
}

/**
 * A reading in a few lines, to compare at a glance: `=` a path, `==` a track (its label in brackets, its outcome after
 * an arrow), `==*` what applies to all tracks, `---` a section, `-` an item, `>` running text.
 */
export function outlineOf(reading: CatalogReading): string {
  return reading.paths.flatMap(pathLines).join('\n');
}

function pathLines(path: CapstonePath): string[] {
  const shared = path.requirements.length > 0 ? ['==*', ...path.requirements.flatMap(sectionLines)] : [];
  return [`= ${path.title}`, ...path.intro.map((text) => `> ${text}`), ...path.tracks.flatMap(trackLines), ...shared];
}

function trackLines({ label, title, outcome, intro, sections }: Track): string[] {
  const name = `== ${label === null ? '' : `[${label}] `}${title}`;
  const said = intro.map((text) => `> ${text}`);
  return [outcome === null ? name : `${name} -> ${outcome}`, ...said, ...sections.flatMap(sectionLines)];
}

function sectionLines({ title, text, items }: Section): string[] {
  const prose = text === null ? [] : text.split('\n').map((line) => `> ${line}`);
  const list = items.map((item) => `- ${item.checked === undefined ? '' : item.checked ? '[x] ' : '[ ] '}${item.text}`);
  return [`--- ${title}`.trimEnd(), ...prose, ...list];
}

/** Lines of a note from a template literal, without its first line ending and the indent of its first line. */
export function note(text: string): string {
  const lines = text.replace(/^\n/, '').trimEnd().split('\n');
  const indent = /^ */.exec(lines[0] ?? '')?.[0].length ?? 0;
  return lines.map((line) => line.slice(Math.min(indent, line.length - line.trimStart().length))).join('\n');
}
