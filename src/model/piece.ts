/** An objective or project, by where it starts: `path`, 1-based `line`, and which of the two. */
export interface Piece {
  readonly path: string;
  readonly line: number;
  readonly kind: 'objective' | 'project';
}
