import { Component, MarkdownView, TFile, type App, type Editor } from 'obsidian';
import { applyEdits, invertEdits, type TextEdit } from '../markdown/edit';
import type { Outcome, Refusal } from '../model/outcome';
import type { Plan } from '../edits/plan';
import { asInEditor } from './editor-text';
import { reasonOf } from './reason-of';

/** Stops `vault.process` before it writes: a plan that changes nothing must not touch the file. */
class NothingToWrite extends Error {}

/**
 * The only writer of notes. Edits of one file wait for each other; each is planned on the text as it is at the moment
 * of writing, so nothing that others wrote meanwhile is lost.
 */
export class VaultGateway extends Component {
  private readonly queues = new Map<TFile, Promise<unknown>>();
  /** Files by the paths that they had: a surface may know of a rename a frame later. */
  private readonly renamed = new Map<string, TFile>();
  private closed = false;

  constructor(private readonly app: App) {
    super();
  }

  override onload(): void {
    const { vault } = this.app;
    this.registerEvent(vault.on('rename', (file, from) => file instanceof TFile && this.renamed.set(from, file)));
    // From now on every edit that has not begun is refused.
    this.register(() => (this.closed = true));
  }

  /**
   * Carries out a plan. The file is looked up at once, so a rename while the edit waits does not lead it astray.
   *
   * @param plan a pure function of the text; it may be called more than once
   * @returns what became of it; never rejects
   */
  edit(path: string, plan: (text: string) => Plan): Promise<Outcome> {
    const file = this.app.vault.getFileByPath(path) ?? this.renamed.get(path);
    if (!file) return Promise.resolve(gone(path));
    const before = this.queues.get(file) ?? Promise.resolve();
    const turn = before.then(() => this.carryOut(file, plan));
    this.queues.set(file, turn);
    void turn.then(() => {
      if (this.queues.get(file) === turn) this.queues.delete(file);
    });
    return turn;
  }

  private async carryOut(file: TFile, plan: (text: string) => Plan): Promise<Outcome> {
    if (this.closed) return refusal('unwritable', 'Capstone Roadmap was turned off before the change was made.');
    if (this.app.vault.getFileByPath(file.path) !== file) return gone(file.path);
    try {
      const views = openViews(this.app, file);
      const editing = views.find((view) => view.getMode() === 'source');
      const inView = editing !== undefined && !(await this.mustKeepLineEnds(file, editing.editor));
      // The view may have gone on to another note while the file was read.
      if (inView && editing.file === file) return await editInView(editing, plan);
      // A reading view may hold typing that is not saved yet.
      for (const view of views) await view.save();
      return await this.editOnDisk(file, plan);
    } catch (error) {
      return refusal('unwritable', `${file.path} could not be written: ${reasonOf(error)}. Nothing was changed.`);
    }
  }

  /**
   * An editor knows `\n` alone, so saving it would rewrite the other line ends of the file. While the editor has
   * nothing unsaved, the file itself is changed instead and the editor follows.
   */
  private async mustKeepLineEnds(file: TFile, editor: Editor): Promise<boolean> {
    const saved = await this.app.vault.read(file);
    const shown = editor.getValue();
    return saved !== shown && asInEditor(saved) === asInEditor(shown);
  }

  private async editOnDisk(file: TFile, plan: (text: string) => Plan): Promise<Outcome> {
    let outcome: Outcome | undefined;
    try {
      await this.app.vault.process(file, (text) => {
        const planned = plan(text);
        outcome = outcomeOf(planned);
        if (!planned.ok || planned.edits.length === 0) throw new NothingToWrite();
        return applyEdits(text, planned.edits);
      });
    } catch (error) {
      if (!(error instanceof NothingToWrite) || !outcome) throw error;
    }
    return outcome ?? gone(file.path);
  }
}

/** Changes the open editor, so that cursor, folds and undo survive, and saves it. */
async function editInView(view: MarkdownView, plan: (text: string) => Plan): Promise<Outcome> {
  const { editor } = view;
  const text = editor.getValue();
  const planned = plan(text);
  if (!planned.ok || planned.edits.length === 0) return outcomeOf(planned);
  transact(editor, planned.edits);
  const changed = editor.getValue();
  try {
    await view.save();
  } catch (error) {
    // Refused means that nothing changed; typing that came in between makes taking it back unsafe, and the app
    // saves that text later.
    if (editor.getValue() !== changed) return { ok: true, changed: true };
    transact(editor, invertEdits(text, planned.edits));
    throw error;
  }
  return { ok: true, changed: true };
}

function transact(editor: Editor, edits: readonly TextEdit[]): void {
  editor.transaction({
    changes: edits.map(({ from, to, insert }) => ({
      from: editor.offsetToPos(from),
      to: editor.offsetToPos(to),
      text: insert,
    })),
  });
}

/** The note's open views, the active one first: two editors of one note agree only after a save. */
function openViews(app: App, file: TFile): MarkdownView[] {
  const active = app.workspace.getActiveViewOfType(MarkdownView);
  return app.workspace
    .getLeavesOfType('markdown')
    .map((leaf) => leaf.view)
    .filter((view): view is MarkdownView => view instanceof MarkdownView && view.file === file)
    .sort((a, b) => Number(b === active) - Number(a === active));
}

function outcomeOf(plan: Plan): Outcome {
  return plan.ok ? { ok: true, changed: plan.edits.length > 0 } : plan;
}

function refusal(reason: Refusal['reason'], message: string): Refusal {
  return { ok: false, reason, message };
}

function gone(path: string): Refusal {
  return refusal('gone', `${path} is no longer in the vault. Nothing was changed.`);
}
