import type { Text } from '@codemirror/state';
import { readTables, type NoteTables } from '../../edits/shown/note-tables';
import { valueAt } from '../../model/collections/value-at';
import type { HeaderNames } from '../../settings/settings';

/** A click asks for the tables of its text several times, and a note is seldom shown in more versions than this. */
const REMEMBERED = 4;

/** Reads the tables of texts, and remembers those of the most recent texts. */
export class TableReader {
  readonly #headers: () => HeaderNames;
  readonly #texts = new WeakMap<Text, string>();
  #remembered: readonly NoteTables[] = [];

  constructor(headers: () => HeaderNames) {
    this.#headers = headers;
  }

  read(text: string): NoteTables {
    const note = this.#remembered.find((known) => known.text === text) ?? readTables(text, this.#headers());
    this.#remembered = [note, ...this.#remembered.filter((known) => known !== note)].slice(0, REMEMBERED);
    return note;
  }

  /** The text of an editor. */
  textOf(doc: Text): string {
    return valueAt(this.#texts, doc, () => doc.toString());
  }

  /** The names of columns have changed. */
  forget(): void {
    this.#remembered = [];
  }
}
