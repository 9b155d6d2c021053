import { Component, TFile, type App } from 'obsidian';
import type { Plan } from '../../edits/plan';
import { planPastByteOrderMark } from '../../edits/plan-past-byte-order-mark';
import { refuse, refuseChange } from '../../edits/refuse';
import { difference } from '../../markdown/difference';
import { asInEditor } from '../../markdown/editor-text';
import type { Outcome, Refusal } from '../../model/outcome';
import { isThere } from '../note-file';
import { reasonOf, whatToDoAbout } from '../reason-of';
import { holdsForeignBytes, mayStandForBytes } from './foreign-bytes';
import { writeNote } from './note-writer';
import { textInFile } from './write-file';
import type { TextChange } from './written';

/** How often a change is made again that the app has overwritten with an older text. */
const MOST_ATTEMPTS = 3;

/** Beyond this number all renames are forgotten, and the files that were deleted since with them. */
const MOST_RENAMES = 5000;

/**
 * The only writer of notes. Edits of one file wait for each other; each is planned on the text as it is at the moment
 * of writing, so nothing that others wrote meanwhile is lost.
 *
 * A view that is being closed, or switches to another note, may save its older text right after the change. So once a
 * change is written, the file is checked again after all pending writes. Usually it says what was written, and that is
 * all. Otherwise the plan itself shows whether it still has anything to do there, and only then is it carried out
 * again. So a plan must know its own work: on a text that it has been carried out on, it has no edits or refuses
 * (tests/property/edits/plans-know-their-work.test.ts). If it refuses, its work may be there or not: the refusal counts
 * only if the text is closer to what it was before.
 */
export class VaultGateway extends Component {
  readonly #app: App;
  /** The last edit of each file. */
  readonly #queues = new WeakMap<TFile, Promise<unknown>>();
  /** Files by their previous paths: a surface may learn of a rename a frame later. */
  readonly #renamed = new Map<string, TFile>();
  #closed = false;

  constructor(app: App) {
    super();
    this.#app = app;
  }

  override onload(): void {
    const { vault } = this.#app;
    this.registerEvent(vault.on('rename', (file, from) => file instanceof TFile && this.#remember(from, file)));
    // From now on this path means the deleted note, and none that had the path before it.
    this.registerEvent(vault.on('delete', ({ path }) => this.#renamed.delete(path)));
    // From now on every edit that has not begun is refused.
    this.register(() => (this.#closed = true));
  }

  /**
   * Carries out a plan. The file is looked up at once, so a rename while the edit waits does not lead it astray.
   *
   * @param plan a pure function of the text, which knows its own work; it may be called more than once
   * @returns the outcome; never rejects
   */
  edit(path: string, plan: (text: string) => Plan): Promise<Outcome> {
    const file = this.#app.vault.getFileByPath(path) ?? this.#renamed.get(path);
    if (!file) return Promise.resolve(gone(path));
    const before = this.#queues.get(file) ?? Promise.resolve();
    const turn = before.then(() => this.#carryOut(file, planPastByteOrderMark(plan)));
    this.#queues.set(file, turn);
    return turn;
  }

  #remember(from: string, file: TFile): void {
    if (this.#renamed.size >= MOST_RENAMES) this.#renamed.clear();
    this.#renamed.set(from, file);
  }

  /**
   * A file with bytes that are not UTF-8 is left alone, since the app would write them in another form with the rest.
   */
  async #carryOut(file: TFile, plan: (text: string) => Plan): Promise<Outcome> {
    const refusal = losesBytes(file.path);
    const careful = (text: string): Plan => {
      const planned = plan(text);
      return planned.ok && planned.edits.length > 0 && mayStandForBytes(text) ? refusal : planned;
    };
    const outcome = await this.#write(file, careful);
    if (outcome !== refusal || (await holdsForeignBytes(this.#app, file))) return outcome;
    return await this.#write(file, plan);
  }

  async #write(file: TFile, plan: (text: string) => Plan): Promise<Outcome> {
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt += 1) {
      if (this.#closed) return refuse('unwritable', 'Capstone Roadmap was turned off before the change was made.');
      if (!isThere(this.#app, file)) return gone(file.path);
      try {
        const written = await writeNote(this.#app, file, plan);
        if (written.change === null || (await this.#isKept(file, plan, written.change))) return written.outcome;
      } catch (error) {
        const why = `${file.path} could not be written: ${reasonOf(error)}.`;
        return refuse('unwritable', `${why} ${whatToDoAbout(error)}`);
      }
    }
    return refuse('unwritable', `${file.path} could not be written: something keeps overwriting it. Try again later.`);
  }

  async #isKept(file: TFile, plan: (text: string) => Plan, change: TextChange): Promise<boolean> {
    const now = await textInFile(this.#app, file).catch(() => null);
    // If the file cannot be read any more, all that is known is that it was written.
    if (now === null || asInEditor(now) === asInEditor(change.after)) return true;
    const again = plan(now);
    return again.ok ? again.edits.length === 0 : holds(now, change);
  }
}

/**
 * Whether a text derives from what was written rather than from what was there before: from the one that it has more in
 * common with, from both ends.
 */
function holds(now: string, { before, after }: TextChange): boolean {
  return inCommon(after, now) >= inCommon(before, now);
}

function inCommon(text: string, now: string): number {
  const one = asInEditor(text);
  const { start, oldEnd } = difference(one, asInEditor(now));
  return start + one.length - oldEnd;
}

function gone(path: string): Refusal {
  return refuseChange('gone', `${path} is no longer in the vault.`);
}

function losesBytes(path: string): Refusal {
  const why = `${path} has characters that are not UTF-8 and would be lost if it were written.`;
  return refuseChange('unwritable', why, 'Save it as UTF-8 in another program, then try again.');
}
