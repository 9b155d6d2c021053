import type { Range } from '../../range';
import { flanksOf } from './flanking';

/** A run of one emphasis delimiter, `*` or `_`. Delimiters that pair up are taken from its ends; the rest is text. */
export interface DelimiterRun {
  readonly kind: 'delimiters';
  readonly delimiter: string;
  readonly opens: boolean;
  readonly closes: boolean;
  from: number;
  to: number;
}

/** The run in a range, with what it may do there. */
export function delimiterRunIn(source: string, { from, to }: Range): DelimiterRun {
  return { kind: 'delimiters', delimiter: source.charAt(from), ...flanksOf(source, from, to), from, to };
}

/**
 * Pairs the delimiters of runs, given in order, as micromark pairs those of emphasis. This differs from CommonMark's
 * algorithm in two ways: the length of a run is what is left of it, and the runs between two paired delimiters are paired
 * once more among themselves, since a run that was too long to close another may have become shorter
 * (`**a*******aa******a***`). Each pass takes linear time; nested passes need pairs that the outer one could not make,
 * so they are few.
 */
export function pairDelimiters(runs: readonly DelimiterRun[]): void {
  const left = new OpenRuns();
  for (const run of runs) {
    for (let pair = left.take(run); pair; pair = left.take(run)) {
      const { opener, between } = pair;
      const used = lengthOf(opener) > 1 && lengthOf(run) > 1 ? 2 : 1;
      opener.to -= used;
      run.from += used;
      left.shortened(opener);
      pairDelimiters(between);
    }
    if (lengthOf(run) > 0) left.push(run);
  }
}

/** The runs of one pass that have delimiters left, nearest last. */
class OpenRuns {
  readonly #runs: DelimiterRun[] = [];
  /** For each sort of closing run, from where on there may be an opener: everything before has been ruled out. */
  readonly #hopeless = new Map<string, number>();

  push(run: DelimiterRun): void {
    this.#runs.push(run);
  }

  /** The nearest run that a run closes, and those in between, which nothing outside can pair with any more. */
  take(closing: DelimiterRun): { opener: DelimiterRun; between: readonly DelimiterRun[] } | null {
    if (!closing.closes || lengthOf(closing) === 0) return null;
    const sort = `${closing.delimiter}${closing.opens}${lengthOf(closing) % 3}`;
    const bound = this.#hopeless.get(sort) ?? 0;
    for (let at = this.#runs.length - 1; at >= 0; at--) {
      const opener = this.#runs[at];
      if (!opener || opener.from < bound) break;
      if (fits(opener, closing)) return { opener, between: this.#runs.splice(at + 1) };
    }
    this.#hopeless.set(sort, closing.from);
    return null;
  }

  /** The nearest run has fewer delimiters left, or none, so it may now fit where it did not. */
  shortened(opener: DelimiterRun): void {
    if (lengthOf(opener) === 0) this.#runs.pop();
    else for (const [sort, bound] of this.#hopeless) this.#hopeless.set(sort, Math.min(bound, opener.from));
  }
}

/** CommonMark's rule of three: `*a**b*` is one emphasis, and the delimiters in it are text. */
function fits(opener: DelimiterRun, closing: DelimiterRun): boolean {
  if (!opener.opens || opener.delimiter !== closing.delimiter) return false;
  const length = lengthOf(closing);
  if (!(opener.closes || closing.opens) || length % 3 === 0) return true;
  return (lengthOf(opener) + length) % 3 !== 0;
}

function lengthOf({ from, to }: DelimiterRun): number {
  return to - from;
}
