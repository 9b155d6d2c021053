import { BlockScanner } from '../markdown/blocks/block-scanner';
import { maskedLines } from '../markdown/hidden/mask';
import type { Line } from '../markdown/line';
import type { ProjectNoteReading, Task } from '../model/project-note';
import { foldSpaces } from './fold-spaces';
import { withoutBlockId } from './prose/block-id';
import { splitHeading } from './prose/markdown-line';
import { readPlainText } from './prose/plain-text';
import { taskMarker } from './prose/task-marker';
import { createTwinCount } from './twins';

/** What comes right before a task's marker: a bullet or number, and a space. */
const ITEM = /[-*+.)][ \t]+$/;

/**
 * Reads the tasks of a note by their headings, as the app would show them: also in quotes and nested lists, never in
 * code, comments, HTML or frontmatter. An item with a marker and no words is not a task yet.
 */
export function readProjectNote(text: string): ProjectNoteReading {
  const reader = new TaskReader();
  const scanner = new BlockScanner();
  for (const line of maskedLines(text)) {
    const { role, starts, content } = scanner.read(line);
    if (role === 'text') reader.readText(line, content, starts);
    else if (role === 'heading') reader.readHeading(line, content, starts);
  }
  reader.endParagraph();
  return { sections: withTwins(reader.sections.filter(({ tasks }) => tasks.length > 0)) };
}

interface OpenSection {
  readonly title: string;
  readonly line: number;
  readonly tasks: Task[];
}

interface OpenParagraph {
  readonly line: number;
  /** Where its text starts. */
  readonly offset: number;
  /** Whether it is the first thing in a list item. */
  readonly opensItem: boolean;
  readonly lines: string[];
}

class TaskReader {
  readonly sections: OpenSection[] = [{ title: '', line: 1, tasks: [] }];
  #paragraph: OpenParagraph | null = null;

  readText(line: Line, offset: number, starts: boolean): void {
    if (starts) this.endParagraph();
    const opensItem = ITEM.test(line.text.slice(line.from, offset));
    this.#paragraph ??= { line: line.number, offset, opensItem, lines: [] };
    this.#paragraph.lines.push(line.text.slice(offset, line.contentEnd));
  }

  /** A heading, or the underline that turns the paragraph above into one. */
  readHeading(line: Line, offset: number, starts: boolean): void {
    const underlined = starts ? null : this.#paragraph;
    this.endParagraph();
    const source = underlined?.lines.join(' ') ?? splitHeading(line.text.slice(offset, line.contentEnd))?.source ?? '';
    this.sections.push({ title: readPlainText(source).text, line: underlined?.line ?? line.number, tasks: [] });
  }

  endParagraph(): void {
    const task = this.#paragraph?.opensItem ? this.#readTask(this.#paragraph) : null;
    if (task) this.sections.at(-1)?.tasks.push(task);
    this.#paragraph = null;
  }

  #readTask({ line, offset, lines }: OpenParagraph): Task | null {
    const marker = taskMarker(lines.join(' '));
    if (!marker) return null;
    const { raw, checked } = marker;
    const fingerprint = foldSpaces(marker.text);
    const text = readPlainText(withoutBlockId(fingerprint)).text;
    const heading = this.sections.at(-1)?.title ?? '';
    return text === '' ? null : { text, checked, line, offset, raw, fingerprint, heading };
  }
}

/** Adds to each task how many lookalikes are around it. */
function withTwins(sections: readonly OpenSection[]): ProjectNoteReading['sections'] {
  const twinsOf = createTwinCount(sections.flatMap(({ tasks }) => tasks.map(({ fingerprint }) => fingerprint)));
  return sections.map((section) => ({
    ...section,
    tasks: section.tasks.map((task) => ({ ...task, ...twinsOf(task.fingerprint) })),
  }));
}
