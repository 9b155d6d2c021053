import { columnsBefore, withoutQuoteMarks } from './catalog/markdown-line';
import { readPlainText, type PlainText } from './catalog/plain-text';
import { readSourceLines, type SourceLine } from './catalog/source-lines';
import { withoutOrnament } from './ornament';

/** A list item with those nested under it. */
export interface OutlineItem {
  /** As written, behind bullet and task marker. */
  readonly source: string;
  readonly plain: PlainText;
  readonly line: number;
  readonly checked?: boolean;
  readonly children: readonly OutlineItem[];
}

/** A heading with the lists under it, up to the next heading. */
export interface OutlineSection {
  /** Null above the first heading. */
  readonly title: string | null;
  /** The nearest heading above of lesser depth. */
  readonly parent: string | null;
  readonly line: number;
  readonly items: readonly OutlineItem[];
}

interface OpenItem {
  readonly indent: number;
  readonly parts: string[];
  readonly line: number;
  readonly checked: boolean | null;
  readonly children: OpenItem[];
  /** A line with a label, which is no item of a list. */
  readonly isLabel: boolean;
}

interface OpenSection {
  readonly title: string | null;
  readonly parent: string | null;
  readonly line: number;
  readonly items: OpenItem[];
}

const HEADING = /^(#{1,6})[ \t]+(\S.*)$/s;
const BULLET = /^(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)/;
const TASK = /^\[([ xX])\][ \t]+/;
/** What a topic has lines for, in a paragraph of its own or right below the topic's name. */
const LABEL_LINE = /^(?:\*\*|__)?(?:focus(?: areas?| topics?| points?)?|resources?)(?:\*\*|__)?:/i;
const UNDERLINE = /^(?:=+|-+)[ \t]*$/;
const NESTING = 2;

/** The headings of a note and the lists under each, nested as written. */
export function readOutline(text: string): OutlineSection[] {
  const outline = new OutlineScanner();
  const lines = readSourceLines(text);
  lines.forEach((line, at) => outline.readLine(line, lines[at + 1]));
  return outline.finish();
}

class OutlineScanner {
  readonly #sections: OpenSection[] = [{ title: null, parent: null, line: 1, items: [] }];
  readonly #headings: { readonly depth: number; readonly title: string }[] = [];
  #open: OpenItem[] = [];
  #afterBlank = true;

  readLine({ text: source, kind, number }: SourceLine, next: SourceLine | undefined): void {
    const text = withoutQuoteMarks(source);
    const content = text.trim();
    if (kind === 'text' && content !== '') this.#readContent(text, content, number, next);
    this.#afterBlank = content === '';
  }

  finish(): OutlineSection[] {
    return this.#sections.map((section) => ({ ...section, items: section.items.map(closeItem) }));
  }

  #readContent(text: string, content: string, line: number, next: SourceLine | undefined): void {
    const indent = columnsBefore(text);
    const bullet = BULLET.exec(content);
    const heading = HEADING.exec(bullet ? content.slice(bullet[0].length) : content);
    if (heading) this.#openSection(heading[1]?.length ?? 1, heading[2] ?? '', line);
    else if (bullet) this.#openItem(indent, content.slice(bullet[0].length), line);
    else if (LABEL_LINE.test(content) && (indent >= NESTING ? this.#open.length > 0 : this.#standsOutside()))
      this.#openLabel(indent, content, line);
    else if (this.#open.length > 0 && (!this.#afterBlank || indent >= NESTING)) this.#open.at(-1)?.parts.push(content);
    else if (next?.kind === 'text' && UNDERLINE.test(next.text))
      this.#openSection(next.text.startsWith('=') ? 1 : 2, content, line);
    else this.#open = [];
  }

  /** Whether a line that is not indented goes on with no item of a list. */
  #standsOutside(): boolean {
    return this.#afterBlank || this.#open.every(({ isLabel }) => isLabel);
  }

  #openSection(depth: number, source: string, line: number): void {
    const title = withoutOrnament(readPlainText(source).text.replace(/ #+$/, ''));
    while ((this.#headings.at(-1)?.depth ?? 0) >= depth) this.#headings.pop();
    this.#sections.push({ title, parent: this.#headings.at(-1)?.title ?? null, line, items: [] });
    this.#headings.push({ depth, title });
    this.#open = [];
  }

  #openItem(indent: number, content: string, line: number): void {
    const task = TASK.exec(content);
    const source = task ? content.slice(task[0].length) : content;
    this.#nest({ indent, parts: [source], line, checked: task ? task[1] !== ' ' : null, children: [], isLabel: false });
  }

  /** A label is as an item is, but the list below it, which may start where it does, is nested in it. */
  #openLabel(indent: number, content: string, line: number): void {
    this.#nest({ indent, parts: [content], line, checked: null, children: [], isLabel: true });
  }

  #nest(item: OpenItem): void {
    for (let above = this.#open.at(-1); above && !isWithin(item, above); above = this.#open.at(-1)) this.#open.pop();
    (this.#open.at(-1)?.children ?? this.#sections.at(-1)?.items)?.push(item);
    this.#open.push(item);
  }
}

function isWithin(item: OpenItem, above: OpenItem): boolean {
  if (above.isLabel && !item.isLabel) return item.indent >= above.indent;
  return item.indent >= above.indent + NESTING;
}

function closeItem(item: OpenItem): OutlineItem {
  const source = item.parts.join(' ');
  const closed = { source, plain: readPlainText(source), line: item.line, children: item.children.map(closeItem) };
  return item.checked === null ? closed : { ...closed, checked: item.checked };
}
