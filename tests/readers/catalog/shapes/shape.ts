/** A catalog in one of the shapes that people write, and what is read from it as an outline. */
export interface Shape {
  readonly name: string;
  readonly note: string;
  readonly reads: string;
}
