import type { NoteLookup } from '../../src/linking/written-links';
import type { CapstonePath, Catalog, Section, Track } from '../../src/model/catalog';
import type { Link, Objective, Project } from '../../src/model/roadmap';

export function aCatalog(path: string, paths: readonly CapstonePath[]): Catalog {
  const title = path.replace(/\.md$/, '');
  const ofPaths = paths.flatMap((one) => [
    [one.title],
    ...one.requirements.map((section) => [one.title, section.title]),
  ]);
  const headings = [[title], ...ofPaths.map((titles) => [title, ...titles])];
  return { path, title, paths, headings, problems: [] };
}

export function aPath(title: string, tracks: readonly Track[], requirements: readonly string[] = []): CapstonePath {
  return { title, line: 1, intro: [], tracks, requirements: requirements.map((name) => aSection(name)) };
}

/** `Track 1-Raft Store`, `Capstone A: Name`, or only a title; each on its own line, which identifies a track. */
export function aTrack(heading: string, line: number, more: Partial<Track> = {}): Track {
  const [, label = null, title = heading] = /^((?:Track|Capstone) \w+)\s*[-:]\s*(.*)$/.exec(heading) ?? [];
  return { label, title, heading, line, outcome: null, intro: [], sections: [], ...more };
}

export function aSection(title: string, items: readonly string[] = [], text: string | null = null): Section {
  return { title, line: 1, text, items: items.map((item) => ({ text: item, line: 1 })) };
}

/** A wikilink as it stands between its brackets: `Note#Heading|alias`. */
export function aWikilink(inner: string): Link {
  const [linktext = '', text = linktext] = inner.split('|');
  const hash = linktext.indexOf('#');
  if (hash < 0) return { kind: 'note', target: linktext, subpath: null, text };
  return { kind: 'note', target: linktext.slice(0, hash), subpath: linktext.slice(hash + 1), text };
}

export function aProject(title: string, more: Partial<Project> = {}): Project {
  const none = { box: null, target: null, notes: [], links: [], subtasks: [] };
  return { title, line: 7, status: 'open', tentative: false, ...none, ...more };
}

export function anObjective(title: string, more: Partial<Objective> = {}): Objective {
  const none = { details: [], target: null, box: null, links: [], projects: [] };
  return { title, line: 5, progress: { done: 0, total: 0, ratio: 0 }, ...none, ...more };
}

/** Notes by name, wherever they are, with their `capstone` property. */
export function aVault(notes: Readonly<Record<string, readonly Link[]>>): NoteLookup {
  const properties = new Map(Object.entries(notes));
  return {
    has: (path) => properties.has(path),
    resolveNote: (linkpath) => (properties.has(`${linkpath}.md`) ? `${linkpath}.md` : null),
    capstoneProperty: (path) => properties.get(path) ?? [],
  };
}
