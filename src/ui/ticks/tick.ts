import { boxesAs } from '../../model/boxes-as';
import type { Task } from '../../model/project-note';
import type { Box, Roadmap } from '../../model/roadmap';
import type { StudyResource } from '../../model/study-plan';

/** A note as it was read for what is shown. */
export type ShownNote = Pick<Roadmap, 'path' | 'text'>;

/** What a checkbox stands for in a roadmap. */
type RoadmapTick =
  | { readonly kind: 'box'; readonly note: ShownNote; readonly box: Pick<Box, 'line' | 'column' | 'checked'> }
  /** A row that has no box yet: ticking gives it one. */
  | { readonly kind: 'row'; readonly note: ShownNote; readonly line: number };

/** What a checkbox stands for in a note. */
export type Tick =
  | RoadmapTick
  | { readonly kind: 'task'; readonly path: string; readonly task: Task }
  | {
      readonly kind: 'resource';
      readonly path: string;
      readonly resource: StudyResource & { readonly checked: boolean };
    };

/** The state in the note; null if there is no box yet. */
export function stateOf(tick: Tick): boolean | null {
  switch (tick.kind) {
    case 'box':
      return tick.box.checked;
    case 'row':
      return null;
    case 'task':
      return tick.task.checked;
    case 'resource':
      return tick.resource.checked;
  }
}

/**
 * Whether a tick certainly stands for what another stood for before: since then only boxes and spaces of the note have
 * changed. Neither title nor id proves that: a line that replaced another may have both.
 */
export function isSameTick(before: Tick, now: Tick): boolean {
  if (before.kind === 'task') return now.kind === 'task' && before.task === now.task;
  if (before.kind === 'resource') return now.kind === 'resource' && isSameResource(before.resource, now.resource);
  if (!('note' in now) || (before.kind === 'box' && now.kind === 'row')) return false;
  const [was, is] = [textAround(before), textAround(now)];
  const isUnchanged = (['above', 'line', 'below'] as const).every(
    (part) => boxesAs('', was[part]) === boxesAs('', is[part]),
  );
  return isUnchanged && (before.kind === 'row' || boxesAs('\uFFFC', was.inFront) === boxesAs('\uFFFC', is.inFront));
}

/** The same, in a note that has been renamed. */
export function inNote(tick: Tick, path: string): Tick {
  return 'note' in tick ? { ...tick, note: { path, text: tick.note.text } } : { ...tick, path };
}

/** The text of a note, around what a tick stands for in it. */
interface TextAround {
  readonly above: string;
  readonly line: string;
  readonly below: string;
  /** The text before the box on its line. */
  readonly inFront: string;
}

function textAround(tick: RoadmapTick): TextAround {
  const { line: number, column } = tick.kind === 'row' ? { line: tick.line, column: 0 } : tick.box;
  const lines = tick.note.text.split('\n');
  const [above, line = '', below] = [lines.slice(0, number - 1), lines[number - 1], lines.slice(number)];
  return { above: above.join('\n'), line, below: below.join('\n'), inFront: line.slice(0, column) };
}

function isSameResource(a: StudyResource, b: StudyResource): boolean {
  return a.line === b.line && a.text === b.text && a.checked === b.checked;
}
