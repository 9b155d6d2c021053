import {
  columnsBefore,
  countRuleMarks,
  readContent,
  splitHeading,
  textInTags,
  type Content,
} from './prose/markdown-line';
import { readPlainText, type PlainText } from './prose/plain-text';
import { readSourceLines, type SourceLine } from './prose/source-lines';
import { withoutBlockId } from './prose/block-id';
import { withoutOrnament } from './prose/ornament';
import { taskMarker } from './prose/task-marker';

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

interface OpenItem extends Pick<Content, 'quotes' | 'indent' | 'line'> {
  readonly parts: string[];
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

const BULLET = /^(?:[-*+•]|\d{1,9}[.)])[ \t]+(?=\S)/;
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

  readLine(line: SourceLine, next: SourceLine | undefined): void {
    const content = readContent(line, this.#open.length > 0);
    const isAside = this.#isAside(line, content);
    if (line.kind === 'text' && content.text !== '' && !isAside) this.#readContent(content, next);
    this.#afterBlank = content.text === '' || isAside;
  }

  finish(): OutlineSection[] {
    return this.#sections.map((section) => ({ ...section, items: section.items.map(closeItem) }));
  }

  /** Whether a line stands in a quote or callout that an item holds, or that follows one: it says nothing of a topic. */
  #isAside({ text: source }: SourceLine, { quotes, text }: Content): boolean {
    const above = this.#open.at(-1);
    if (!above || quotes <= above.quotes) return false;
    return columnsBefore(source) >= NESTING || !(BULLET.test(text) || splitHeading(text));
  }

  #readContent(content: Content, next: SourceLine | undefined): void {
    const { indent, text, line } = content;
    if (countRuleMarks(text) > 2 || textInTags(text) !== null) return this.#endLists(indent);
    const bullet = BULLET.exec(text);
    const heading = splitHeading(bullet ? text.slice(bullet[0].length) : text);
    if (heading?.source) this.#openSection(heading.depth, heading.source, line);
    else if (bullet) this.#openItem(content, text.slice(bullet[0].length));
    else if (LABEL_LINE.test(text) && (indent >= NESTING ? this.#open.length > 0 : this.#standsOutside()))
      this.#openLabel(content);
    else if (this.#open.length > 0 && (!this.#afterBlank || indent >= NESTING)) this.#open.at(-1)?.parts.push(text);
    else if (next?.kind === 'text' && UNDERLINE.test(readContent(next).text))
      this.#openSection(readContent(next).text.startsWith('=') ? 1 : 2, text, line);
    else this.#open = [];
  }

  /** A rule or tags end what is open, but for those that stand in an item. */
  #endLists(indent: number): void {
    if (indent < NESTING) this.#open = [];
  }

  /** Whether a line that is not indented goes on with no item of a list. */
  #standsOutside(): boolean {
    return this.#afterBlank || this.#open.every(({ isLabel }) => isLabel);
  }

  #openSection(depth: number, source: string, line: number): void {
    const title = withoutOrnament(readPlainText(withoutBlockId(source)).text);
    while ((this.#headings.at(-1)?.depth ?? 0) >= depth) this.#headings.pop();
    this.#sections.push({ title, parent: this.#headings.at(-1)?.title ?? null, line, items: [] });
    this.#headings.push({ depth, title });
    this.#open = [];
  }

  #openItem({ quotes, indent, text, line }: Content, said: string): void {
    // Behind a pasted bullet the app shows no box.
    const task = text.startsWith('•') ? null : taskMarker(said);
    const parts = [task?.said ?? said];
    this.#nest({ quotes, indent, parts, line, checked: task?.checked ?? null, children: [], isLabel: false });
  }

  /** A label is as an item is, but the list below it, which may start where it does, is nested in it. */
  #openLabel({ quotes, indent, text, line }: Content): void {
    this.#nest({ quotes, indent, parts: [text], line, checked: null, children: [], isLabel: true });
  }

  #nest(item: OpenItem): void {
    for (let above = this.#open.at(-1); above && !isWithin(item, above); above = this.#open.at(-1)) this.#open.pop();
    (this.#open.at(-1)?.children ?? this.#sections.at(-1)?.items)?.push(item);
    this.#open.push(item);
  }
}

function isWithin(item: OpenItem, above: OpenItem): boolean {
  if (item.quotes !== above.quotes) return false;
  if (above.isLabel && !item.isLabel) return item.indent >= above.indent;
  return item.indent >= above.indent + NESTING;
}

function closeItem(item: OpenItem): OutlineItem {
  const source = withoutBlockId(item.parts.join(' '));
  const closed = { source, plain: readPlainText(source), line: item.line, children: item.children.map(closeItem) };
  return item.checked === null ? closed : { ...closed, checked: item.checked };
}
