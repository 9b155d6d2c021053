import fc from 'fast-check';
import type { IndexKind } from '../../../src/index/note-readers';
import type { NoteLookup } from '../../../src/linking/written-links';

interface Signs {
  readonly kinds: readonly IndexKind[];
  readonly byNameAlone: readonly IndexKind[];
}

/** What can happen to the index. */
export type Event =
  | { readonly type: 'put'; readonly path: string; readonly signs: Signs; readonly text: string }
  | { readonly type: 'fail'; readonly path: string; readonly signs: Signs; readonly reason: string }
  | { readonly type: 'drop'; readonly path: string }
  | { readonly type: 'move'; readonly path: string; readonly to: string }
  /** A slow read begins, and ends at some point. */
  | { readonly type: 'expect'; readonly path: string; readonly signs: Signs; readonly text: string }
  | { readonly type: 'arrive' }
  /** A linkpath leads to another note, or to none. */
  | { readonly type: 'lead'; readonly linkpath: string; readonly to: string | null }
  /** A note's property `capstone` names another track of a note, or none. */
  | { readonly type: 'name'; readonly path: string; readonly track: string | null }
  | { readonly type: 'dismiss'; readonly dismissed: readonly string[] }
  /** All ties are looked at. */
  | { readonly type: 'ask' }
  | { readonly type: 'readWith'; readonly reader: number }
  | { readonly type: 'pass'; readonly ms: number }
  | { readonly type: 'turn' }
  | { readonly type: 'frame' };

const path = fc.constantFrom('a.md', 'b.md', 'c/d.md', 'c/e.md', 'a (conflicted copy 2025-03-12).md');
const linkpath = fc.constantFrom('b', 'c');
const track = fc.constantFrom('Raft', 'Two', 'Gone');
/** The keys of two suggestions that may come up. */
const DISMISSED = ['a.md', 'b.md'].map((note) =>
  JSON.stringify([note, 'objective', 'Raft goal', 'c/d.md', 'Path', 'Raft']),
);
const reason = fc.constantFrom('no permission', 'too large');
const INDEX_KINDS: readonly IndexKind[] = ['roadmap', 'catalog', 'study', 'systems', 'project'];
const kinds = fc.oneof(
  { weight: 4, arbitrary: fc.constant<IndexKind[]>(['roadmap']) },
  { weight: 2, arbitrary: fc.constant<IndexKind[]>(['catalog']) },
  { weight: 4, arbitrary: fc.subarray([...INDEX_KINDS]) },
);
const signs = fc.record({ kinds, byNameAlone: fc.subarray<IndexKind>(['catalog', 'study', 'systems']) });
const line = fc.constantFrom(
  ...['= Goal', '= Raft goal [[c#Raft]]', '= Goal [[c]]', 'x Done', '- Open', '- Open #1', 'x Done #2', '- Open #3'],
  ...['- Open [[b]]', 'x Done [[c#Two]]', '', '* Path', '+ Raft', '+ Raft', '+ Two', '@ Name'],
  ...['? Raft', '? Goal', '~ Done', '~ Open', '[ ] task', '[x] task'],
);
const text = fc
  .oneof(fc.array(line, { maxLength: 8 }), fc.array(line, { minLength: 10, maxLength: 40 }))
  .map((lines) => lines.join('\n'));

const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('put' as const), path, signs, text }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('fail' as const), path, signs, reason }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('drop' as const), path }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('move' as const), path, to: path }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('expect' as const), path, signs, text }) },
  { weight: 2, arbitrary: fc.constant({ type: 'arrive' as const }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('lead' as const), linkpath, to: fc.option(path) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('name' as const), path, track: fc.option(track) }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('dismiss' as const), dismissed: fc.subarray([...DISMISSED]) }),
  },
  { weight: 2, arbitrary: fc.constant({ type: 'ask' as const }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('readWith' as const), reader: fc.nat({ max: 1 }) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('pass' as const), ms: fc.nat({ max: 8 }) }) },
  { weight: 4, arbitrary: fc.constant({ type: 'turn' as const }) },
  { weight: 3, arbitrary: fc.constant({ type: 'frame' as const }) },
);

/** Long ones: most bugs need a few notes in a few states at once. */
export const history = fc.array(event, { maxLength: 60, size: 'max' });

/** One or two notes of each kind, and what they may say. */
const TIED: readonly (readonly [string, IndexKind, readonly string[]])[] = [
  ['a.md', 'roadmap', ['= Raft goal\n- Raft [[b]]', '= Goal [[c#Raft]]\n- Two [[b]]', '\n= Raft goal\n- Raft']],
  ['b.md', 'project', ['[ ] task', '[x] task', 'no task']],
  ['c/d.md', 'catalog', ['* Path\n+ Raft\n+ Two', '* Path\n+ Two', '* Path\n+ Raft\n+ Raft']],
  ['c/e.md', 'study', ['? Raft\n? Goal', '? Goal']],
  ['c/f.md', 'systems', ['~ Raft', '~ Raft\n~ Two']],
];
const tiedPut = (which: number) =>
  fc
    .constantFrom(...TIED.slice(which, which + 1).flatMap(([at, kind, texts]) => texts.map((says) => [at, kind, says])))
    .map(([at, kind, says]): Event => {
      return { type: 'put', path: at!, signs: { kinds: [kind as IndexKind], byNameAlone: [] }, text: says! };
    });
const tiedPath = fc.constantFrom('g.md', ...TIED.map(([at]) => at));
const tiedEvent: fc.Arbitrary<Event> = fc.oneof(
  { weight: 5, arbitrary: fc.nat({ max: TIED.length - 1 }).chain(tiedPut) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('move' as const), path: tiedPath, to: tiedPath }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('drop' as const), path: tiedPath }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('lead' as const), linkpath, to: fc.option(tiedPath) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('name' as const), path: tiedPath, track: fc.option(track) }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('dismiss' as const), dismissed: fc.subarray([...DISMISSED]) }),
  },
);

/** Notes that are tied to each other in most ways, and what may happen to them; the ties are looked at constantly. */
export const tiedHistory = fc
  .tuple(fc.tuple(...TIED.map((_, which) => tiedPut(which))), fc.array(tiedEvent, { maxLength: 12 }))
  .map(([start, events]): readonly Event[] => {
    const lead: Event = { type: 'lead', linkpath: 'b', to: 'b.md' };
    return [...start, lead, ...events].flatMap((event) => [event, { type: 'frame' }, { type: 'ask' }]);
  });

/** The current notes, by the plain meaning of the events. */
export class World {
  readonly notes = new Map<string, { signs: Signs; text: string | null; reason: string | null }>();
  readonly links = new LinkTable();
  dismissed: readonly string[] = [];
  reader = 0;
  #reads: { path: string | null; signs: Signs; text: string }[] = [];

  take(event: Event): void {
    if (event.type === 'put') this.#put(event.path, event.signs, event.text);
    if (event.type === 'fail') this.#fail(event.path, event.signs, event.reason);
    if (event.type === 'drop') this.#forget(event.path);
    if (event.type === 'move' && event.path !== event.to) this.#move(event.path, event.to);
    if (event.type === 'expect') this.#expect(event.path, event.signs, event.text);
    if (event.type === 'arrive') this.#arrive();
    if (event.type === 'lead' || event.type === 'name') this.links.take(event);
    if (event.type === 'dismiss') this.dismissed = event.dismissed;
    if (event.type === 'readWith') this.reader = event.reader;
  }

  #put(path: string, noteSigns: Signs, said: string): void {
    this.#forget(path);
    if (noteSigns.kinds.length > 0) this.notes.set(path, { signs: noteSigns, text: said, reason: null });
  }

  #fail(path: string, noteSigns: Signs, why: string): void {
    const said = this.notes.get(path)?.text ?? null;
    this.#forget(path);
    if (noteSigns.kinds.length > 0) this.notes.set(path, { signs: noteSigns, text: said, reason: why });
  }

  #forget(path: string): void {
    this.notes.delete(path);
    for (const read of this.#reads) if (read.path === path) read.path = null;
  }

  #move(from: string, to: string): void {
    const note = this.notes.get(from);
    this.#forget(to);
    this.notes.delete(from);
    if (note) this.notes.set(to, note);
    for (const read of this.#reads) if (read.path === from) read.path = to;
  }

  #expect(path: string, noteSigns: Signs, said: string): void {
    for (const read of this.#reads) if (read.path === path) read.path = null;
    this.#reads.push({ path, signs: noteSigns, text: said });
  }

  #arrive(): void {
    const read = this.#reads.shift();
    if (read?.path != null) this.#put(read.path, read.signs, read.text);
  }
}

/** Where links lead, and what properties name, whatever notes there are. */
export class LinkTable implements NoteLookup {
  readonly #ways = new Map<string, string | null>([['c', 'c/d.md']]);
  readonly #named = new Map<string, string | null>();

  take(event: Event): void {
    if (event.type === 'lead') this.#ways.set(event.linkpath, event.to);
    if (event.type === 'name') this.#named.set(event.path, event.track);
  }

  has = (): boolean => true;

  resolveNote = (way: string): string | null => this.#ways.get(way) ?? null;

  capstoneProperty: NoteLookup['capstoneProperty'] = (path) => {
    const subpath = this.#named.get(path) ?? null;
    return subpath === null ? [] : [{ kind: 'note', target: 'c', subpath, text: subpath }];
  };
}
