import { newBoxTag } from '../../edits/boxes/new-box';
import type { AppContext } from '../app-context';
import { openNote } from '../open-note';
import { freePath } from '../writing/free-path';
import { createNote, firstLine } from '../writing/new-note';

/** A roadmap to start from: two objectives, a target date next year, a subtask, and no ticked box. */
function example(year: number): string {
  const box = (nth: number) => newBoxTag(`a1000${nth}`, false);
  return `---
tags:
  - projects
---

Each row is a project; an empty objective cell continues the objective above. Tick the checkboxes here or in the roadmap.

${alignedTable([
  ['Checklist', 'Objective', 'Projects with Breakdown'],
  [box(1), '**Learn a new language**', '- Finish the beginner course'],
  [box(2), `Target: June ${year}`, `- Read a short novel<br>${box(3)} note the new words`],
  [box(4), '**Publish a small app**', '- Sketch the three main screens'],
  [box(5), '', '- Show it to five people?'],
])}
`;
}

/** @param rows the header first; all have the same number of cells */
function alignedTable([header = [], ...body]: readonly (readonly string[])[]): string {
  const widths = header.map((_, column) => Math.max(...[header, ...body].map((row) => row[column]?.length ?? 0)));
  const rules = widths.map((width) => '-'.repeat(width));
  return [header, rules, ...body]
    .map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`)
    .join('\n');
}

/** Writes the example under a free name in the default location for new notes, and opens it. */
export async function createExampleNote({ app, today }: Pick<AppContext, 'app' | 'today'>): Promise<void> {
  const path = freePath(app, app.fileManager.getNewFileParent('').path, 'Roadmap');
  const text = example(Number(today().slice(0, 4)) + 1);
  const { file } = await createNote(app, path, text);
  await openNote(app, file.path, firstLine(text), 'same');
}
