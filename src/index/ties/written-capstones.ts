import { objectivePiece, projectPiece, type TiedPiece } from '../../linking/tied-piece';
import type { TrackDirectory } from '../../linking/track-directory';
import { linkedNote, type NoteLookup, resolveWrittenLinks } from '../../linking/written-links';
import type { CapstoneLink } from '../../model/capstone-link';
import { listed } from '../../model/words/listed';
import { isNoteLink, linktext } from '../../model/note-link';
import { withoutEnding } from '../../model/note-name';
import { problemAt, type Problem } from '../../model/problem';
import type { Objective, Roadmap } from '../../model/roadmap';

/** The written capstone links of a roadmap: those of an objective come before those of its projects. */
export type WrittenCapstones = (roadmap: Pick<Roadmap, 'path' | 'objectives'>) => readonly CapstoneLink[];

/**
 * Finds written links by the catalogs and by where links lead now; make a new one when either differs, since it remembers
 * the roadmaps that it was asked about. It does not look for what a broken link may have meant, which takes the index of
 * all specs.
 */
export function createWrittenCapstones(directory: TrackDirectory, lookup: NoteLookup): WrittenCapstones {
  const found = new WeakMap<Roadmap['objectives'], { path: string; links: readonly CapstoneLink[] }>();
  return ({ path, objectives }) => {
    const known = found.get(objectives);
    if (known?.path === path) return known.links;
    const links = piecesWithLinks(path, objectives).flatMap((piece) =>
      resolveWrittenLinks(piece, directory, lookup, () => []),
    );
    found.set(objectives, { path, links });
    return links;
  };
}

/** The problems of those that lead to no track, or to several. */
export function writtenProblems(written: readonly CapstoneLink[], lookup: NoteLookup): readonly Problem[] {
  return written.flatMap((link) => {
    if (link.state === 'broken')
      return problemOf(link, 'broken-link', `does not lead to a spec. ${brokenBecause(link, lookup)}`);
    if (link.state === 'ambiguous') return problemOf(link, 'ambiguous-link', `fits ${several(link)}.`);
    return [];
  });
}

/** Few of thousands have any, so the others cost only a check. */
function piecesWithLinks(path: string, objectives: readonly Objective[]): readonly TiedPiece[] {
  const pieces: TiedPiece[] = [];
  for (const objective of objectives) {
    if (linksNote(objective)) pieces.push(objectivePiece(path, objective));
    for (const project of objective.projects)
      if (linksNote(project) || project.subtasks.some(linksNote)) pieces.push(projectPiece(path, project));
  }
  return pieces;
}

function linksNote({ links }: Pick<Objective, 'links'>): boolean {
  return links.some(isNoteLink);
}

function problemOf({ from, written, via }: CapstoneLink, code: Problem['code'], what: string): Problem[] {
  const where = via === null ? 'The link' : `In the property “capstone” of “${withoutEnding(via)}”, the link`;
  const message = `${where} [[${written ? linktext(written) : ''}]] ${what} Use Repair in the sidebar to choose the spec.`;
  return [problemAt(code, from.line, message)];
}

function brokenBecause({ from, written, via }: CapstoneLink, lookup: NoteLookup): string {
  const source = via ?? from.path;
  const note = written && linkedNote(written, source, lookup);
  const missing = note ? `“${withoutEnding(note)}” has no spec with this heading` : 'There is no such note';
  return `${missing}: it may have been renamed or removed.`;
}

function several({ alternatives }: CapstoneLink): string {
  const [first] = alternatives;
  const lines = alternatives.map(({ line }) => line);
  return `${lines.length} specs of “${withoutEnding(first?.path ?? '')}”, on lines ${listed(lines)}`;
}
