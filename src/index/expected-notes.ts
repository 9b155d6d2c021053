/**
 * A note whose text is being fetched. It follows the note when that is moved, and is void as soon as anything newer is
 * known, so a slow read never overwrites what came after it began.
 */
export interface ExpectedNote {
  /** Where the note is now, or null once the expectation is void. */
  readonly path: string | null;
}

/** The notes whose texts are being fetched. */
export class ExpectedNotes {
  readonly #expected = new Map<string, { path: string | null }>();

  /** A newer expectation voids an older one for the same note. */
  expect(path: string): ExpectedNote {
    this.void(path);
    const note = { path };
    this.#expected.set(path, note);
    return note;
  }

  void(path: string): void {
    const note = this.#expected.get(path);
    if (note) note.path = null;
    this.#expected.delete(path);
  }

  move(from: string, to: string): void {
    this.void(to);
    const note = this.#expected.get(from);
    if (!note) return;
    note.path = to;
    this.#expected.delete(from);
    this.#expected.set(to, note);
  }
}
