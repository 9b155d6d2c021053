import { withoutBlockId } from './block-id';
import type { NoteBlock } from './blocks';
import { readPlainText } from './plain-text';
import type { TextLine } from './text-line';

/** The blocks between two headings, as they are read. */
export class BlockList {
  readonly #blocks: NoteBlock[] = [];
  /** The blank lines of a fence since its last line of code. */
  #gap = '';

  /** In order, without empty items. */
  get all(): readonly NoteBlock[] {
    return this.#blocks.filter((block) => block.kind !== 'item' || !block.isEmpty);
  }

  add(block: NoteBlock): void {
    this.#blocks.push(block);
  }

  /** Adds a line of text, if it says anything. */
  addText(source: string, line: number, traits: Pick<TextLine, 'joins' | 'strong'>): void {
    const { text } = readPlainText(withoutBlockId(source));
    if (text) this.add({ kind: 'prose', text, line, ...traits });
  }

  /** Adds a line of code; a blank one goes with the next line, if that is code of the same fence. */
  addCode(source: string, line: number): void {
    const text = source.trimEnd();
    if (text) {
      this.add({ kind: 'code', text: this.#gap + text, line });
      this.#gap = '';
    } else if (this.#blocks.at(-1)?.kind === 'code') this.#gap += '\n';
  }

  /** A fence opens or closes. */
  endCode(): void {
    this.#gap = '';
  }

  /** Takes out the last lines, which are a paragraph. */
  takeParagraph(): Pick<TextLine, 'text' | 'line'> {
    const parts: string[] = [];
    let line = 1;
    for (let block = this.#blocks.at(-1); block?.kind === 'prose'; block = this.#blocks.at(-1)) {
      this.#blocks.pop();
      parts.push(block.text);
      line = block.line;
      if (!block.joins) break;
    }
    return { text: parts.reverse().join(' '), line };
  }

  /** Removes the mark of a line break, a backslash, from the last line of text. */
  dropBreak(): void {
    const last = this.#blocks.at(-1);
    if (last?.kind === 'prose' && last.text.endsWith('\\'))
      this.#blocks.splice(-1, 1, { ...last, text: last.text.slice(0, -1).trimEnd() });
  }
}
