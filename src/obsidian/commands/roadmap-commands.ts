import { type Editor, MarkdownView, type Plugin, type TFile } from 'obsidian';
import { checkboxAtCursor, type CursorTarget } from '../../edits/boxes/cursor-checkbox';
import { nextOpenProject } from '../../index/queries/next-open-project';
import { roadmapAt } from '../../index/queries/notes';
import type { ShownNote } from '../../ui';
import { planTick } from '../actions/plan-tick';
import { announced, reported } from '../announce';
import type { AppContext } from '../app-context';
import { cursorOffset } from '../note-boxes/edited-cell';
import { openNote } from '../open-note';
import { openRoadmap } from '../open-roadmap';
import { editOpen, isOnItsOwn } from '../writing/write-editor';
import { cursorPlace } from './cursor-place';

/** Commands that open the roadmap, tick the box at the cursor, and go on to the next open project. */
export function addRoadmapCommands(plugin: Plugin, context: AppContext): void {
  const { app } = context;
  plugin.addCommand({
    id: 'open-roadmap',
    name: 'Open roadmap',
    icon: 'map',
    callback: () => reported(openRoadmap(app)),
  });
  plugin.addCommand({
    id: 'toggle-checkbox-at-cursor',
    name: 'Toggle checkbox at cursor',
    icon: 'check-square',
    editorCheckCallback: (checking, editor, view) => {
      const { file } = view;
      const inView = view instanceof MarkdownView ? view : null;
      const target = file && targetAtCursor(editor, inView, file, context);
      if (!file || !target) return false;
      const note = { path: file.path, text: editor.getValue() };
      const isAlone = isOnItsOwn(app, file, note.text, (open) => open === view);
      if (!checking) void toggle(target, note, context, isAlone ? editor : null);
      return true;
    },
  });
  plugin.addCommand({
    id: 'go-to-next-open-project',
    name: 'Go to next open project',
    icon: 'arrow-down-to-line',
    checkCallback: (checking) => {
      const next = nextOpenProject(context.index.snapshot, cursorPlace(app));
      if (!next) return false;
      if (!checking) reported(openNote(app, next.path, next.line, 'same'));
      return true;
    },
  });
}

/**
 * A box, or a row that can be given one; null outside the rows of roadmap tables in roadmap notes.
 *
 * @param view null for an editor elsewhere, such as in a canvas
 */
function targetAtCursor(
  editor: Editor,
  view: MarkdownView | null,
  file: TFile,
  { index, store }: AppContext,
): CursorTarget | null {
  if (!roadmapAt(index.snapshot, file.path)) return null;
  const offset = view ? cursorOffset(view) : editor.posToOffset(editor.getCursor());
  return offset === null ? null : checkboxAtCursor(editor.getValue(), offset, store.headers);
}

/** @param alone the note's editor if it is to be changed directly, and not by the gateway; else null */
async function toggle(
  target: CursorTarget,
  note: ShownNote,
  { gateway, store }: AppContext,
  alone: Editor | null,
): Promise<void> {
  const isTicked = target.kind === 'box' && target.box.checked;
  const [path, plan] = planTick({ ...target, note }, !isTicked, store.headers);
  announced(alone ? editOpen(alone, plan) : await gateway.edit(path, plan));
}
