/**
 * Finds marks ahead without scanning any stretch twice, however often it is called. For each mark, the start positions
 * must not decrease.
 */
export class Finder {
  readonly #text: string;
  readonly #answers = new Map<string, number>();
  /** Where runs of each length start, the next one last. */
  #backticks: Map<number, number[]> | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  /** Negative if there is none. */
  find(mark: string, from: number): number {
    const known = this.#answers.get(mark);
    if (known !== undefined && (known < 0 || known >= from)) return known;
    const answer = this.#text.indexOf(mark, from);
    this.#answers.set(mark, answer);
    return answer;
  }

  /** A run of exactly this many backticks; negative if there is none. */
  findBackticks(length: number, from: number): number {
    this.#backticks ??= readBackticks(this.#text);
    const runs = this.#backticks.get(length) ?? [];
    while (runs.length > 0 && (runs.at(-1) ?? 0) < from) runs.pop();
    return runs.at(-1) ?? -1;
  }
}

function readBackticks(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const known = runs.get(run.length);
    if (known) known.push(index);
    else runs.set(run.length, [index]);
  }
  for (const places of runs.values()) places.reverse();
  return runs;
}
