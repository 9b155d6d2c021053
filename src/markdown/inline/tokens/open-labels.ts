import type { Range } from '../../range';

interface OpenLabel {
  readonly range: Range;
  readonly image: boolean;
}

/** The brackets read so far that may still open a link's or image's label, by CommonMark's rules. */
export class OpenLabels {
  readonly #labels: OpenLabel[] = [];
  /** Links contain no links: once one is made, brackets before it open none; this is how many there are. */
  #spent = 0;

  open(from: number, image: boolean): void {
    this.#labels.push({ range: { from, to: from + (image ? 2 : 1) }, image });
  }

  /** Takes a closing bracket. Returns the label that it closes, if that may have a resource after it. */
  close(): OpenLabel | null {
    const label = this.#labels.pop();
    if (!label) return null;
    const usable = label.image || this.#labels.length >= this.#spent;
    this.#spent = Math.min(this.#spent, this.#labels.length);
    return usable ? label : null;
  }

  /** The last closed label became a link. */
  madeLink(): void {
    this.#spent = this.#labels.length;
  }
}
