import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { findImports, type Import } from './find-imports';
import { APP_PACKAGES, HOUSE, SHELL, SRC_FOLDERS, UI_DOOR } from './house';

/** Source files of the plugin by their path from the repository's root, such as `src/model/roadmap.ts`. */
export type Sources = ReadonlyMap<string, string>;

/**
 * Every breach of the rules, each as `path:line what is wrong`, and import cycles, of files and of folders beside each
 * other. Reports a cycle if and only if there is one, but not every one of several entangled cycles.
 *
 * @param dependencies npm packages that come with the plugin
 */
export function findBreaches(sources: Sources, dependencies: readonly string[]): string[] {
  const graph = new Map<string, string[]>();
  const breaches: string[] = [];
  for (const [path, source] of sources) {
    const leadsTo: string[] = [];
    graph.set(path, leadsTo);
    if (!roomOf(path)) breaches.push(`${path} belongs to no part of the house`);
    for (const found of findImports(path, source)) {
      const target = resolve(path, found, sources);
      if (target !== null && sources.has(target)) leadsTo.push(target);
      const breach = breachOf(path, found, target, sources, dependencies);
      if (breach) breaches.push(`${path}:${found.line} ${breach}`);
    }
  }
  return [...breaches, ...findCircles(graph), ...findCircles(foldersOf(graph))];
}

function breachOf(
  path: string,
  { specifier }: Import,
  target: string | null,
  sources: Sources,
  dependencies: readonly string[],
): string | null {
  if (specifier === null) return 'imports what nobody can tell before it runs';
  if (target === null) return packageBreach(path, packageOf(specifier), dependencies);
  if (!sources.has(target)) return `imports ${target}, which is no part of the plugin`;
  return folderBreach(path, target);
}

function folderBreach(path: string, target: string): string | null {
  const from = roomOf(path);
  const to = roomOf(target);
  if (from === to || from === null || to === null) return null;
  if (!HOUSE[from]?.folders.includes(to)) return `imports ${target}, but ${from} may not import ${to}`;
  if (from === 'obsidian' && to === 'ui' && target !== UI_DOOR) return `imports ${target}, which is inside ui`;
  return null;
}

function packageBreach(path: string, name: string, dependencies: readonly string[]): string | null {
  const room = roomOf(path);
  if (room === null) return null;
  if (builtinModules.includes(name) || name.startsWith('node:')) return `imports ${name}, which is not there on mobile`;
  if (APP_PACKAGES.includes(name)) return SHELL.includes(room) ? null : `imports ${name}, but ${room} must run without`;
  const allowed = HOUSE[room]?.packages ?? dependencies;
  return allowed.includes(name) ? null : `imports ${name}, but ${room} may not`;
}

/** The folder of a file in the rules, or null if it is in none. */
function roomOf(path: string): string | null {
  if (path === 'main.ts') return 'main';
  const folder = /^src\/([^/]+)\/./.exec(path)?.[1];
  return folder !== undefined && SRC_FOLDERS.includes(folder) ? folder : null;
}

/** The path that a relative import leads to, as a file of the plugin if it is one; null for a package. */
function resolve(path: string, { specifier }: Import, sources: Sources): string | null {
  if (specifier === null || !/^[./]/.test(specifier)) return null;
  const base = posix.join(posix.dirname(path), specifier);
  const candidates = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`];
  return candidates.find((candidate) => sources.has(candidate)) ?? base;
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** The folders that the files of a folder import from, apart from those around it and those in it. */
function foldersOf(graph: ReadonlyMap<string, readonly string[]>): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const [path, leadsTo] of graph) {
    const from = posix.dirname(path);
    const others = leadsTo.map((target) => posix.dirname(target)).filter((to) => !isAround(from, to));
    folders.set(from, [...new Set([...(folders.get(from) ?? []), ...others])]);
  }
  return folders;
}

function isAround(a: string, b: string): boolean {
  return `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`);
}

/** A cycle for every import that leads back to where the walk came from. */
function findCircles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const circles: string[] = [];
  const finished = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) circles.push(`${[...trail.slice(start), path].join(' → ')} is a circle`);
    if (start >= 0 || finished.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
    finished.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return circles;
}
