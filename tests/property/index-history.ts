import fc from 'fast-check';
import type { NoteKind } from '../../src/model/note-kind';

/** What can happen to the index. */
export type Event =
  | { readonly type: 'put'; readonly path: string; readonly kinds: readonly NoteKind[]; readonly text: string }
  | { readonly type: 'fail'; readonly path: string; readonly kinds: readonly NoteKind[]; readonly reason: string }
  | { readonly type: 'drop'; readonly path: string }
  | { readonly type: 'move'; readonly path: string; readonly to: string }
  /** A slow read begins, and at some time ends. */
  | { readonly type: 'expect'; readonly path: string; readonly text: string }
  | { readonly type: 'arrive' }
  | { readonly type: 'readWith'; readonly reader: number }
  | { readonly type: 'pass'; readonly ms: number }
  | { readonly type: 'turn' }
  | { readonly type: 'frame' };

const path = fc.constantFrom('a.md', 'b.md', 'c/d.md', 'c/e.md', 'a (conflicted copy 2025-03-12).md');
const reason = fc.constantFrom('no permission', 'too large');
const kinds = fc.oneof(
  { weight: 8, arbitrary: fc.constant<NoteKind[]>(['roadmap']) },
  { weight: 1, arbitrary: fc.constant<NoteKind[]>(['study', 'roadmap']) },
  { weight: 1, arbitrary: fc.constantFrom<NoteKind[]>([], ['study']) },
);
const line = fc.constantFrom('= Goal', '= Aim', 'x Done', '- Open', '- Open #1', 'x Done #2', '- Open #3', '');
const text = fc
  .oneof(fc.array(line, { maxLength: 5 }), fc.array(line, { minLength: 10, maxLength: 40 }))
  .map((lines) => lines.join('\n'));

const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ type: fc.constant('put' as const), path, kinds, text }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('fail' as const), path, kinds, reason }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('drop' as const), path }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('move' as const), path, to: path }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('expect' as const), path, text }) },
  { weight: 2, arbitrary: fc.constant({ type: 'arrive' as const }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('readWith' as const), reader: fc.nat({ max: 1 }) }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('pass' as const), ms: fc.nat({ max: 8 }) }) },
  { weight: 4, arbitrary: fc.constant({ type: 'turn' as const }) },
  { weight: 3, arbitrary: fc.constant({ type: 'frame' as const }) },
);

/** Long ones: most faults take a few notes in a few states at once. */
export const history = fc.array(event, { maxLength: 60, size: 'max' });

/** The notes as they are, by the plain meaning of the events. */
export class World {
  readonly notes = new Map<string, { kinds: readonly NoteKind[]; text: string | null; reason: string | null }>();
  reader = 0;
  private reads: { path: string | null; text: string }[] = [];

  take(event: Event): void {
    if (event.type === 'put') this.put(event.path, event.kinds, event.text);
    if (event.type === 'fail') this.fail(event.path, event.kinds, event.reason);
    if (event.type === 'drop') this.forget(event.path);
    if (event.type === 'move' && event.path !== event.to) this.move(event.path, event.to);
    if (event.type === 'expect') this.expect(event.path, event.text);
    if (event.type === 'arrive') this.arrive();
    if (event.type === 'readWith') this.reader = event.reader;
  }

  private put(path: string, kinds: readonly NoteKind[], text: string): void {
    this.forget(path);
    if (kinds.includes('roadmap')) this.notes.set(path, { kinds, text, reason: null });
  }

  private fail(path: string, kinds: readonly NoteKind[], reason: string): void {
    const text = this.notes.get(path)?.text ?? null;
    this.forget(path);
    if (kinds.includes('roadmap')) this.notes.set(path, { kinds, text, reason });
  }

  private forget(path: string): void {
    this.notes.delete(path);
    for (const read of this.reads) if (read.path === path) read.path = null;
  }

  private move(from: string, to: string): void {
    const note = this.notes.get(from);
    this.forget(to);
    this.notes.delete(from);
    if (note) this.notes.set(to, note);
    for (const read of this.reads) if (read.path === from) read.path = to;
  }

  private expect(path: string, text: string): void {
    for (const read of this.reads) if (read.path === path) read.path = null;
    this.reads.push({ path, text });
  }

  private arrive(): void {
    const read = this.reads.shift();
    if (read?.path != null) this.put(read.path, ['roadmap'], read.text);
  }
}
