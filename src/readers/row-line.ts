import type { Box, Link } from '../model/roadmap';
import type { Saying } from './roadmap-text';

/** What a line says from one box to the next; what stands before its first box has none. */
export interface Phrase extends Saying {
  readonly box: Box | null;
}

/** A line of a cell that says something or has a box. */
export interface RowLine extends Saying {
  readonly bullet: boolean;
  /** At least one, the first without a box. */
  readonly phrases: readonly Phrase[];
}

/** A line without a box, and so its own only phrase. */
export class LoneLine implements RowLine, Phrase {
  readonly box = null;
  readonly text: string;
  readonly datable: string;
  readonly links: readonly Link[];

  constructor(
    { text, datable, links }: Saying,
    readonly bullet: boolean,
  ) {
    this.text = text;
    this.datable = datable;
    this.links = links;
  }

  get phrases(): readonly [Phrase] {
    return [this];
  }
}
