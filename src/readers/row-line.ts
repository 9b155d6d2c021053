import type { Link } from '../model/roadmap';
import type { Phrase, Saying } from './roadmap-text';

/** A line of a cell that says something or has a box. */
export interface RowLine extends Saying {
  readonly bullet: boolean;
  /** At least one, the first without a box. */
  readonly phrases: readonly Phrase[];
}

/** A line without a box: one phrase is all that it says. */
export class LoneLine implements RowLine {
  constructor(
    private readonly phrase: Phrase,
    readonly bullet: boolean,
  ) {}

  get text(): string {
    return this.phrase.text;
  }

  get datable(): string {
    return this.phrase.datable;
  }

  get links(): readonly Link[] {
    return this.phrase.links;
  }

  get phrases(): readonly [Phrase] {
    return [this.phrase];
  }
}
