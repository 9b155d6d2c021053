import type { TFile } from '../vault/abstract-file';
import { nameOf, parentOf } from '../vault/path';

interface FilesByName {
  getFileByPath(path: string): TFile | null;
  /** Whatever its case. */
  getFilesByName(name: string): readonly TFile[];
}

/**
 * The file a link leads to, as Obsidian resolves it: relative if it says so (`./`, `../`), else the exact path from the
 * root, else a file whose path ends with it; of several the one below the source's folder, then the shortest path. Case
 * does not matter, and a note is named without its extension.
 */
export function findDestination(linkpath: string, sourcePath: string, vault: FilesByName): TFile | null {
  const link = linkpath.trim().toLowerCase();
  if (link === '') return vault.getFileByPath(sourcePath);
  const sourceFolder = parentOf(sourcePath).toLowerCase();
  const isRelative = /^\.{1,2}\//.test(link);
  const wanted = isRelative ? resolveRelative(sourceFolder, link) : link.replace(/^\/+/, '');
  const sameName = [...vault.getFilesByName(nameOf(wanted)), ...vault.getFilesByName(`${nameOf(wanted)}.md`)];
  const exact = sameName.find(({ path }) => isCalled(path.toLowerCase(), wanted));
  if (exact || isRelative || link.startsWith('/')) return exact ?? null;
  return nearest(sameName, wanted, sourceFolder);
}

function isCalled(path: string, wanted: string): boolean {
  return path === wanted || path === `${wanted}.md`;
}

function nearest(sameName: readonly TFile[], wanted: string, sourceFolder: string): TFile | null {
  const ending = sameName.filter((file) => {
    const path = file.path.toLowerCase();
    return path.endsWith(`/${wanted}`) || path.endsWith(`/${wanted}.md`);
  });
  const isNear = ({ path }: TFile) => sourceFolder !== '' && path.toLowerCase().startsWith(`${sourceFolder}/`);
  const byDistance = (a: TFile, b: TFile) => Number(isNear(b)) - Number(isNear(a)) || a.path.length - b.path.length;
  return ending.sort(byDistance)[0] ?? null;
}

function resolveRelative(folder: string, link: string): string {
  const names = folder === '' ? [] : folder.split('/');
  for (const part of link.split('/')) {
    if (part === '..') names.pop();
    else if (part !== '.' && part !== '') names.push(part);
  }
  return names.join('/');
}
