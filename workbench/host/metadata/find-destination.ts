import type { TFile } from '../vault/abstract-file';
import { nameOf, parentOf } from '../vault/path';

/**
 * The file a link leads to, as Obsidian looks it up: relative where it says so (`./`, `../`), else the exact path from
 * the root, else a file whose path ends with it; of several the one below the source's folder, then the shortest path.
 * Case does not matter, and a note is named without its extension.
 */
export function findDestination(linkpath: string, sourcePath: string, files: readonly TFile[]): TFile | null {
  const link = linkpath.trim().toLowerCase();
  if (link === '') return files.find(({ path }) => path === sourcePath) ?? null;
  const sourceFolder = parentOf(sourcePath).toLowerCase();
  if (/^\.{1,2}\//.test(link)) return exact(files, resolveRelative(sourceFolder, link));
  const bare = link.replace(/^\/+/, '');
  return exact(files, bare) ?? (link.startsWith('/') ? null : nearest(files, bare, sourceFolder));
}

function isCalled(path: string, wanted: string): boolean {
  return path === wanted || path === `${wanted}.md`;
}

function exact(files: readonly TFile[], wanted: string): TFile | null {
  return files.find(({ path }) => isCalled(path.toLowerCase(), wanted)) ?? null;
}

function nearest(files: readonly TFile[], wanted: string, sourceFolder: string): TFile | null {
  const name = nameOf(wanted);
  const ending = files.filter((file) => {
    const path = file.path.toLowerCase();
    return isCalled(nameOf(path), name) && (path.endsWith(`/${wanted}`) || path.endsWith(`/${wanted}.md`));
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
