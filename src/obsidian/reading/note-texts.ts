import { Component, type App, type TFile } from 'obsidian';
import { asInEditor } from '../../markdown/editor-text';
import { isThere } from '../note-file';
import { openEditor } from '../open-views';
import { reasonOf } from '../reason-of';

/** How long after the last key typing shows in the roadmap. */
const TYPING_PAUSE_MS = 150;
/**
 * A file that cannot be read is often free again in a moment, for instance when sync holds it; each wait is twice as
 * long as the last.
 */
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;

/**
 * What the notes say: in an open editor, else in the file. It reports notes whose text has changed without an event
 * from the app: something was typed, unsaved typing was lost with its editor, or a file that could not be read should
 * be tried again.
 */
export class NoteTexts extends Component {
  readonly #app: App;
  readonly #outdated: (file: TFile) => void;
  /** Notes that were read while they had unsaved typing. */
  readonly #typedIn = new Set<TFile>();
  /** The next wait for each note that could not be read, in milliseconds. */
  readonly #failed = new WeakMap<TFile, number>();
  readonly #timers = new Map<TFile, number>();
  #ended = false;

  /** @param outdated called with a note that must be read again */
  constructor(app: App, outdated: (file: TFile) => void) {
    super();
    this.#app = app;
    this.#outdated = outdated;
  }

  override onload(): void {
    const { workspace } = this.#app;
    // Some plugins send this event themselves, with nothing or an editor alone.
    this.registerEvent(
      workspace.on('editor-change', (_, info?: { file: TFile | null } | null) => this.#typed(info?.file)),
    );
    this.registerEvent(workspace.on('layout-change', () => this.#lookForEditors()));
    this.registerEvent(workspace.on('file-open', () => this.#lookForEditors()));
    this.register(() => this.#stop());
  }

  /** Rejects, with the reason in plain words, if neither an editor nor the file has the note's text. */
  readonly read = async (path: string): Promise<string> => {
    const file = this.#app.vault.getFileByPath(path);
    if (!file) throw new Error(`${path} is no longer in the vault`);
    try {
      return await this.#textOf(file);
    } catch (error) {
      throw new Error(reasonOf(error), { cause: error });
    }
  };

  /** @param text the file's current text; unsaved typing is newer than that */
  saved(file: TFile, text: string): void {
    const shown = openEditor(this.#app, file)?.getValue();
    if (shown !== undefined && asInEditor(shown) !== asInEditor(text)) this.#typed(file);
  }

  async #textOf(file: TFile): Promise<string> {
    const [saved] = await Promise.allSettled([this.#app.vault.cachedRead(file)]);
    this.#typedIn.delete(file);
    // A view that is still loading already has its file, but no text; one that was emptied is saved soon.
    const shown = openEditor(this.#app, file)?.getValue();
    if (saved.status === 'rejected') {
      this.#tryAgain(file);
      if (!shown) throw saved.reason;
    } else {
      this.#failed.delete(file);
      // An editor knows only one kind of line ending; while nothing is unsaved, offsets are those in the file.
      if (!shown || asInEditor(saved.value) === asInEditor(shown)) return saved.value;
    }
    this.#typedIn.add(file);
    return shown;
  }

  #typed(file?: TFile | null): void {
    if (file) this.#tellLater(file, TYPING_PAUSE_MS);
  }

  #tryAgain(file: TFile): void {
    const wait = this.#failed.get(file) ?? FIRST_WAIT_MS;
    this.#failed.set(file, Math.min(2 * wait, LONGEST_WAIT_MS));
    this.#tellLater(file, wait);
  }

  /** An editor is closed before it is saved, so what the file says then may be out of date a moment later. */
  #lookForEditors(): void {
    for (const file of this.#typedIn) if (!openEditor(this.#app, file)) this.#tellLater(file, FIRST_WAIT_MS);
  }

  #tellLater(file: TFile, wait: number): void {
    // A read that was under way at unload may fail afterwards.
    if (this.#ended) return;
    window.clearTimeout(this.#timers.get(file));
    const tell = (): void => {
      this.#timers.delete(file);
      if (isThere(this.#app, file)) this.#outdated(file);
      else this.#typedIn.delete(file);
    };
    this.#timers.set(file, window.setTimeout(tell, wait));
  }

  #stop(): void {
    this.#ended = true;
    for (const timer of this.#timers.values()) window.clearTimeout(timer);
  }
}
