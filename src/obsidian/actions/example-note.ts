import type { AppContext } from '../app-context';
import { openNote } from '../open-note';
import { freePath } from '../writing/free-path';
import { createNote, firstLine } from '../writing/new-note';

/** A roadmap to start from: two objectives, a target date next year, a subtask, and no ticked box. */
const example = (year: string) => `---
tags:
  - projects
---

Each row is a project; an empty objective cell continues the objective above. Tick the boxes here or in the roadmap.

| Checklist                                     | Objective                | Projects with Breakdown                                                                  |
| --------------------------------------------- | ------------------------ | ---------------------------------------------------------------------------------------- |
| <input type="checkbox" unchecked id="a10001"> | **Learn a new language** | - Finish the beginner course                                                             |
| <input type="checkbox" unchecked id="a10002"> | Target: June ${year}        | - Read a short novel<br><input type="checkbox" unchecked id="a10003"> note the new words |
| <input type="checkbox" unchecked id="a10004"> | **Publish a small app**  | - Sketch the three main screens                                                          |
| <input type="checkbox" unchecked id="a10005"> |                          | - Show it to five people?                                                                |
`;

/** Writes the example under a free name in the default location for new notes, and opens it. */
export async function createExampleNote({ app, today }: Pick<AppContext, 'app' | 'today'>): Promise<void> {
  const path = freePath(app, app.fileManager.getNewFileParent('').path, 'Roadmap');
  const text = example(String(Number(today().slice(0, 4)) + 1));
  await createNote(app, path, text);
  await openNote(app, path, firstLine(text), 'same');
}
