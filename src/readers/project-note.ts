import type { CellParser } from '../markdown/cell-content';
import { createCellParser } from '../markdown/cell-parser';
import { mask } from '../markdown/mask';
import type { ProjectNoteReading, Task, TaskSection } from '../model/project-note';
import { foldSpaces, sayingOf } from './roadmap-text';

/** Stands for the marker in a fingerprint, whatever its state. */
const MARKER = '\uFFFC';

/** Quote marks and indentation, a bullet or number, the marker, and what the task says. */
const TASK = /^([\s>]*(?:[-*+]|\d{1,9}[.)])[ \t]+)(\[[^\]\r\n]])(?=[ \t]|$)(.*)$/;
const HEADING = /^ {0,3}#{1,6}[ \t]+(.*?)[ \t]*#*[ \t]*$/;
const FENCE = /^[\s>]*(?:[-*+][ \t]+)?(`{3,}|~{3,})(.*)$/;

interface Place {
  readonly text: string;
  /** UTF-16 offset of its start. */
  readonly offset: number;
  /** 1-based. */
  readonly line: number;
}

/** Reads the tasks of a note by their headings. Code, comments and frontmatter hold none. */
export function readProjectNote(text: string): ProjectNoteReading {
  const parseCell = createCellParser();
  const sections: { title: string; line: number; tasks: Task[] }[] = [{ title: '', line: 1, tasks: [] }];
  for (const place of linesOutsideCode(mask(text))) {
    const heading = HEADING.exec(place.text)?.[1];
    if (heading !== undefined) sections.push({ title: plain(heading, parseCell), line: place.line, tasks: [] });
    const section = sections.at(-1);
    const task = section && readTask(place, section.title, parseCell);
    if (task) section.tasks.push(task);
  }
  return {
    sections: sections.filter((section): section is TaskSection & { tasks: Task[] } => section.tasks.length > 0),
  };
}

function readTask({ text, offset, line }: Place, heading: string, parseCell: CellParser): Task | null {
  const [, lead = '', raw, said = ''] = TASK.exec(text) ?? [];
  if (raw === undefined) return null;
  return {
    text: plain(said, parseCell),
    checked: raw !== '[ ]',
    line,
    offset: offset + lead.length,
    raw,
    fingerprint: foldSpaces(lead + MARKER + said),
    heading,
  };
}

/** The text without its marks; an item of a list is written like a line of a cell. */
function plain(source: string, parseCell: CellParser): string {
  return foldSpaces(
    parseCell(source.trim())
      .lines.map(({ spans }) => sayingOf(spans).text)
      .join(' '),
  );
}

function* linesOutsideCode(text: string): Generator<Place, void> {
  let fence: string | null = null;
  let offset = 0;
  let line = 1;
  for (const [whole] of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const said = whole.replace(/[\r\n]+$/, '');
    const [, marks, info = ''] = FENCE.exec(said) ?? [];
    const closes = fence !== null && marks !== undefined && marks.startsWith(fence) && info.trim() === '';
    if (fence === null && marks === undefined) yield { text: said, offset, line };
    if (fence === null && marks !== undefined) fence = marks;
    else if (closes) fence = null;
    offset += whole.length;
    line += 1;
  }
}
