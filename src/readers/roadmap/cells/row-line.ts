import type { Link } from '../../../model/roadmap';
import { NONE } from './compact';
import type { Phrase, CellText } from './cell-text';

/** A line of a cell that has text or a box. */
export interface RowLine extends CellText {
  readonly bullet: boolean;
  /** At least one, the first without a box. */
  readonly phrases: readonly Phrase[];
}

/** A line with text and without a box: its only phrase. */
export class LoneLine implements RowLine, Phrase {
  readonly box = null;

  constructor(
    readonly text: string,
    readonly bullet: boolean,
    readonly datable = text,
    readonly links: readonly Link[] = NONE,
  ) {}

  get phrases(): readonly [Phrase] {
    return [this];
  }
}
