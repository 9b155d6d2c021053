const MARKER = /^\[[^\]]\](?=[ \t]|$)/u;

/** What makes a list item a task. */
interface TaskMarker {
  /** As written, e.g. `[ ]`. */
  readonly raw: string;
  readonly checked: boolean;
  /** The source of the item after it. */
  readonly text: string;
}

/** The marker that an item's source starts with; a mark other than an `x` counts as ticked, as in the app. */
export function taskMarker(source: string): TaskMarker | null {
  const raw = MARKER.exec(source)?.[0];
  return raw === undefined ? null : { raw, checked: raw !== '[ ]', text: source.slice(raw.length).trimStart() };
}
