import { BlockReader } from './block-reader';
import type { Heading, NoteBlock } from './blocks';
import type { LabelTest } from './label-line';
import type { SourceLine } from './source-lines';

/** A heading and the lines up to the next. Their blocks are read when asked for, and only as far as needed. */
export class NotePart {
  readonly #lines: readonly SourceLine[];
  readonly #isLabel: LabelTest;
  #reader: BlockReader | null = null;
  #at: number;
  #end: number;

  /**
   * @param heading null for the part above the first one
   * @param from index of the first line below it among those of the whole note
   */
  constructor(
    readonly heading: Heading | null,
    lines: readonly SourceLine[],
    readonly from: number,
    isLabel: LabelTest,
  ) {
    this.#lines = lines;
    this.#isLabel = isLabel;
    this.#at = from;
    this.#end = lines.length;
  }

  /** Sets where the part ends: the index of the line after its last. */
  endAt(end: number): void {
    this.#end = end;
  }

  /** Whether the text of some line passes; reads no block. */
  hasLine(pattern: RegExp): boolean {
    for (let at = this.from; at < this.#end; at++) if (pattern.test(this.#lines[at]?.text ?? '')) return true;
    return false;
  }

  get blocks(): readonly NoteBlock[] {
    return this.readTo(this.#end).blocks;
  }

  /** The reader in its state before the line with that index. */
  readTo(end: number): BlockReader {
    this.#reader ??= new BlockReader(this.#isLabel);
    for (; this.#at < end; this.#at++) {
      const line = this.#lines[this.#at];
      if (line) this.#reader.read(line, this.#lines[this.#at + 1]);
    }
    return this.#reader;
  }
}
