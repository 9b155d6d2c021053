import type { App } from 'obsidian';
import { freePath } from './free-path';
import { createNote } from './new-note';
import { openNote } from './open-note';

/** A roadmap to start from: two objectives, a target date, a subtask, and no box that is ticked. */
const EXAMPLE = `---
tags:
  - projects
---

Each row is a project; an empty objective cell continues the objective above. Tick the boxes here or in the roadmap.

| Checklist                                     | Objective                | Projects with Breakdown                                                                  |
| --------------------------------------------- | ------------------------ | ---------------------------------------------------------------------------------------- |
| <input type="checkbox" unchecked id="a10001"> | **Learn a new language** | - Finish the beginner course                                                             |
| <input type="checkbox" unchecked id="a10002"> | Target: June 2027        | - Read a short novel<br><input type="checkbox" unchecked id="a10003"> note the new words |
| <input type="checkbox" unchecked id="a10004"> | **Publish a small app**  | - Sketch the three main screens                                                          |
| <input type="checkbox" unchecked id="a10005"> |                          | - Show it to five people?                                                                |
`;

/** Writes the example under a name that is free, where the app puts new notes, and opens it. */
export async function createExampleNote(app: App): Promise<void> {
  const path = freePath(app, app.fileManager.getNewFileParent('').path, 'Roadmap');
  await createNote(app, path, EXAMPLE);
  await openNote(app, path, 1, 'same');
}
