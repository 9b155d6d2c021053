import type { Objective, Project, Roadmap } from '../model/roadmap';
import { valueAt } from '../model/value-at';

interface PiecesByLine {
  readonly objectives: ReadonlyMap<number, Objective>;
  readonly projects: ReadonlyMap<number, Project>;
}

/** Finds objectives and projects by the lines where they start. It remembers the roadmaps that it has looked through. */
export class PieceFinder {
  readonly #known = new WeakMap<Roadmap['objectives'], PiecesByLine>();

  objectiveAt(roadmap: Roadmap, line: number): Objective | null {
    return this.#piecesOf(roadmap).objectives.get(line) ?? null;
  }

  projectAt(roadmap: Roadmap, line: number): Project | null {
    return this.#piecesOf(roadmap).projects.get(line) ?? null;
  }

  #piecesOf({ objectives }: Roadmap): PiecesByLine {
    return valueAt(this.#known, objectives, () => ({
      objectives: byLine(objectives),
      projects: byLine(objectives.flatMap((objective) => objective.projects)),
    }));
  }
}

function byLine<Placed extends { readonly line: number }>(pieces: readonly Placed[]): ReadonlyMap<number, Placed> {
  return new Map(pieces.map((piece) => [piece.line, piece]));
}
