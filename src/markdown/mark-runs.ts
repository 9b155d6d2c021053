import { flanksOf } from './flanking';
import type { Range } from './range';

/** A run of one emphasis mark, `*` or `_`. Marks that pair up are taken from its ends; what is left is text. */
export interface MarkRun {
  readonly kind: 'marks';
  readonly mark: string;
  readonly opens: boolean;
  readonly closes: boolean;
  from: number;
  to: number;
}

export function markRun(source: string, { from, to }: Range): MarkRun {
  return { kind: 'marks', mark: source.charAt(from), ...flanksOf(source, from, to), from, to };
}

/**
 * Pairs the marks of runs, given in order, as CommonMark pairs those of emphasis, in linear time. Where the specification
 * asks for the length of a run, it is that of what is left of it, as in micromark.
 */
export function pairMarks(runs: readonly MarkRun[]): void {
  const openers = new Openers();
  for (const run of runs) {
    for (let opener = openers.find(run); opener; opener = openers.find(run)) {
      const used = lengthOf(opener) > 1 && lengthOf(run) > 1 ? 2 : 1;
      opener.to -= used;
      run.from += used;
      openers.used(opener);
    }
    if (run.opens && lengthOf(run) > 0) openers.push(run);
  }
}

/** The runs that may open emphasis, the nearest last. */
class Openers {
  readonly #runs: MarkRun[] = [];
  /** For each sort of closing run from where on there may be an opener: what stands before was looked at in vain. */
  readonly #hopeless = new Map<string, number>();

  push(run: MarkRun): void {
    this.#runs.push(run);
  }

  /** The nearest one that a run closes. What stands between the two can open nothing any more. */
  find(closing: MarkRun): MarkRun | null {
    if (!closing.closes || lengthOf(closing) === 0) return null;
    const sort = `${closing.mark}${closing.opens}${lengthOf(closing) % 3}`;
    const bound = this.#hopeless.get(sort) ?? 0;
    for (let at = this.#runs.length - 1; at >= 0; at--) {
      const opener = this.#runs[at];
      if (!opener || opener.from < bound) break;
      if (!fits(opener, closing)) continue;
      this.#runs.length = at + 1;
      return opener;
    }
    this.#hopeless.set(sort, closing.from);
    return null;
  }

  /** Of the nearest one fewer marks are left, or none: it may fit now where it did not. */
  used(opener: MarkRun): void {
    if (lengthOf(opener) === 0) this.#runs.pop();
    else for (const [sort, bound] of this.#hopeless) this.#hopeless.set(sort, Math.min(bound, opener.from));
  }
}

/** CommonMark's rule of three: `*a**b*` is one emphasis, and the marks in it are text. */
function fits(opener: MarkRun, closing: MarkRun): boolean {
  if (opener.mark !== closing.mark) return false;
  const length = lengthOf(closing);
  if (!(opener.closes || closing.opens) || length % 3 === 0) return true;
  return (lengthOf(opener) + length) % 3 !== 0;
}

function lengthOf({ from, to }: MarkRun): number {
  return to - from;
}
