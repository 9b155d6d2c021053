import { beforeEach, describe, expect, it } from 'vitest';
import { NO_TIES, NOTHING_TIED, type PieceTies, type Ties } from '../../../src/index/ties/ties';
import type { Piece } from '../../../src/model/piece';
import { valueAt } from '../../../src/model/collections/value-at';
import type { Objective } from '../../../src/model/roadmap';
import type { WantedPiece } from '../../../src/ui/ties/known-ties';
import { TieFinder } from '../../../src/ui/ties/tie-finder';
import { note } from '../support/notes';

const COST = 3;

/** A finder whose clock and turns are moved by hand; each piece takes three milliseconds. */
class Bench {
  readonly turns: (() => void)[] = [];
  time = 0;
  changes = 0;
  asked: string[] = [];
  /** The keys of pieces that are no longer there. */
  gone: string[] = [];
  readonly finder = new TieFinder({
    pieceOf: (path) => (this.gone.includes(path) ? null : { path, line: 1, kind: 'objective' }),
    changed: () => (this.changes += 1),
    now: () => this.time,
    later: (work) => this.turns.push(work),
  });

  ties(answer: (piece: Piece) => PieceTies = () => ({ ...NOTHING_TIED, drafts: [] })): Ties {
    const of = (piece: Piece): PieceTies => {
      this.time += COST;
      this.asked.push(piece.path);
      return answer(piece);
    };
    return { ...NO_TIES, basis: {}, of };
  }

  turn(): void {
    this.turns.shift()?.();
  }

  finish(): void {
    while (this.turns.length > 0) this.turn();
  }
}

const [content] = note('Plan.md', ' | Sail | |').objectives as [Objective];
/** Of the pieces, by their keys. */
const memories = new Map<string, object>();
const piece = (key: string, says = content): WantedPiece => ({
  key,
  content: says,
  memory: valueAt(memories, key, () => ({})),
});
const many = (count: number): WantedPiece[][] => [Array.from({ length: count }, (_, i) => piece(`${i}`))];
const topic = { path: 'S.md', topic: { title: 'T', group: null, line: 1, focusAreas: [], resources: [] } };

describe('looking for ties', () => {
  let bench: Bench;
  beforeEach(() => {
    bench = new Bench();
  });

  it('has what is searched built in slices, before it asks', () => {
    let steps = 10;
    const prepareStep = (): boolean => {
      bench.time += COST;
      return --steps > 0;
    };
    bench.finder.seek({ ...bench.ties(), prepareStep }, many(1));
    bench.turn();
    expect([steps, bench.asked, bench.turns.length]).toEqual([7, [], 1]);
    bench.finish();
    expect([steps, bench.asked]).toEqual([0, ['0']]);
  });

  it('asks nothing before the next turn', () => {
    bench.finder.seek(bench.ties(), many(2));
    expect([bench.asked, bench.finder.found(piece('0'))]).toEqual([[], null]);
    bench.turn();
    expect(bench.asked).toEqual(['0', '1']);
  });

  it('gives way after eight milliseconds', () => {
    bench.finder.seek(bench.ties(), many(10));
    bench.turn();
    expect(bench.asked).toHaveLength(3);
    bench.finish();
    expect(bench.asked).toHaveLength(10);
  });

  it('tells of news at the end, and now and then before', () => {
    bench.finder.seek(bench.ties(), many(300));
    bench.finish();
    expect(bench.changes).toBe(4);
  });

  it('tells of news that came before a turn without any', () => {
    const lists = many(6);
    bench.finder.seek(bench.ties(), lists);
    bench.finish();
    const first = bench.ties(({ path }) => ({ ...NOTHING_TIED, topics: path === '0' ? [topic] : [] }));
    bench.finder.seek(first, lists);
    bench.finish();
    expect([bench.finder.version, bench.changes]).toEqual([7, 2]);
  });

  it('asks nothing for a piece that has gone meanwhile', () => {
    bench.finder.seek(bench.ties(), many(3));
    bench.gone = ['1'];
    bench.finish();
    expect(bench.asked).toEqual(['0', '2']);
  });

  it('asks once for the same ties', () => {
    const ties = bench.ties();
    bench.finder.seek(ties, many(2));
    bench.finish();
    bench.finder.seek(ties, many(3));
    bench.finish();
    expect(bench.asked).toEqual(['0', '1', '2']);
  });

  it('asks again for what says something else, and only for that', () => {
    const ties = bench.ties();
    const lists = many(3);
    bench.finder.seek(ties, lists);
    bench.finish();
    bench.finder.seek(ties, [...lists, [piece('1', { ...content })]]);
    bench.finish();
    expect(bench.asked).toEqual(['0', '1', '2', '1']);
  });

  it('keeps what was found until something newer is, and is silent when that says the same', () => {
    const found: PieceTies = { ...NOTHING_TIED, topics: [topic] };
    bench.finder.seek(
      bench.ties(() => found),
      many(1),
    );
    bench.finish();
    const before = bench.finder.found(piece('0'));
    bench.finder.seek(
      bench.ties(() => ({ ...found, topics: [{ ...topic }], drafts: [] })),
      many(1),
    );
    expect(bench.finder.found(piece('0'))).toBe(before);
    bench.finish();
    expect([bench.finder.found(piece('0')) === before, bench.changes]).toEqual([true, 1]);
    expect(bench.asked).toEqual(['0', '0']);
  });

  it('keeps what was found of a piece while its title is typed, until something newer is', () => {
    const ties = bench.ties(({ path }) => ({ ...NOTHING_TIED, topics: path === 'Sail' ? [topic] : [] }));
    const sail = piece('Sail');
    const retitled = { ...sail, key: 'Sai' };
    bench.finder.seek(ties, [[sail]]);
    bench.finish();
    bench.finder.seek(ties, [[retitled]]);
    expect(bench.finder.found(retitled)?.topics).toEqual([topic]);
    bench.finish();
    expect([bench.asked, bench.finder.found(retitled)?.topics]).toEqual([['Sail', 'Sai'], []]);
  });

  it('gives a key a higher version for every finding, also if so many keys follow that it is forgotten', () => {
    const find = (key: string, at: number) => {
      const topics = [{ ...topic, path: `${at}.md` }];
      bench.finder.seek(
        bench.ties(() => ({ ...NOTHING_TIED, topics })),
        [[piece(key)]],
      );
      bench.finish();
      return bench.finder.versionAt('Early');
    };
    const before = bench.finder.versionAt('Early');
    const found = find('Early\nbelow', 0);
    expect(found).toBeGreaterThan(before);
    const forgotten = Array.from({ length: 1100 }, (_, at) => find(`Other ${at}`, at)).at(-1);
    expect(forgotten).toBeGreaterThan(before);
    expect(find('Early\nbelow', 1)).toBeGreaterThan(forgotten ?? NaN);
  });

  it('lets go of what is no longer wanted', () => {
    bench.finder.seek(bench.ties(), many(10));
    bench.turn();
    bench.finder.seek(bench.ties(), [[piece('last')]]);
    bench.finish();
    expect(bench.asked.slice(3)).toEqual(['last']);
  });
});
