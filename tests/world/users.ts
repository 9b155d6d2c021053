import { stateIn, type Item } from './sample-notes';
import { SAVING, type Scene } from './scene';

/** What users do: they click, type, save, and open and close notes. Steps that make no sense do nothing. */
export class Users {
  readonly #scene: Scene;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  clickSidebar(side: number, at: number): boolean {
    const { world, expected } = this.#scene;
    const sidebar = world.sidebars[side];
    const item = this.#scene.pick(expected.items, at);
    const box = item && sidebar?.box(item.word);
    if (!item || !box) return false;
    box.click();
    return this.#clicked(item, box.checked, 'sidebar', side);
  }

  clickNote(at: number, nth: number): boolean {
    const pane = this.#scene.world.panes[at]!;
    const item = this.#pickInTable(pane.path, nth);
    const box = item && pane.view?.getMode() === 'preview' ? pane.box(item.word) : null;
    if (!item || !box) return false;
    let isOurs = true;
    box.addEventListener('change', () => (isOurs = false), { once: true });
    box.click();
    return isOurs && this.#clicked(item, box.checked, 'note', at);
  }

  toggleAtCursor(at: number, nth: number): boolean {
    const pane = this.#scene.world.panes[at]!;
    const item = this.#pickInTable(pane.path, nth);
    const editor = pane.view?.editor;
    if (!item || !editor || !pane.isEditing) return false;
    const text = editor.getValue();
    if (!text.includes(item.word)) return false;
    pane.activate();
    editor.setCursor(editor.offsetToPos(text.indexOf(item.word) + 1));
    if (!this.#scene.world.command('toggle-checkbox-at-cursor')) return false;
    return this.#clicked(item, !(stateIn(text, item) ?? false), 'cursor', at);
  }

  async type(at: number, place: number): Promise<boolean> {
    const scene = this.#scene;
    const pane = scene.world.panes[at]!;
    // A pane that is still loading knows nothing of what is typed meanwhile.
    if (scene.world.panes.some(({ busy }) => busy > 0)) await scene.world.calm();
    if (pane.path !== null && scene.restructured.delete(pane.path)) await scene.noticeSafely(pane.path);
    const { path, view } = pane;
    if (!path || !view || !pane.isEditing || !scene.expected.notes.has(path)) return false;
    const text = view.editor.getValue();
    const places = ['Intro', 'End', ...scene.itemsIn(path).map(({ word }) => word)].filter((one) => text.includes(one));
    const behind = scene.pick(places, place);
    if (behind === undefined) return false;
    const word = scene.newWord('t');
    const offset = text.indexOf(behind) + behind.length;
    view.editor.replaceRange(` ${word}`, view.editor.offsetToPos(offset));
    scene.expected.wordTyped(path, word);
    return true;
  }

  async open(at: number, note: number, mode: 'source' | 'preview'): Promise<boolean> {
    const pane = this.#scene.world.panes[at]!;
    const path = this.#scene.pickNote(note);
    if (path === undefined || pane.busy > 0) return false;
    await this.#scene.makeSafeToLeave(pane.path);
    if (pane.path !== path) await this.#scene.saveAll(path);
    pane.open(path, mode);
    return true;
  }

  otherMode(at: number): boolean {
    const pane = this.#scene.world.panes[at]!;
    if (!pane.path || pane.busy > 0) return false;
    pane.open(pane.path, pane.view?.getMode() === 'source' ? 'preview' : 'source');
    return true;
  }

  async closePane(at: number): Promise<boolean> {
    const pane = this.#scene.world.panes[at]!;
    if (pane.busy > 0 || !pane.path) return false;
    await this.#scene.makeSafeToLeave(pane.path);
    pane.close();
    return true;
  }

  async save(at: number): Promise<boolean> {
    const { view, path } = this.#scene.world.panes[at]!;
    if (!view || !path) return false;
    await this.#scene.makeSafeToSave(path);
    this.#scene.world.app.faults.watch(SAVING, () => view.save());
    return true;
  }

  /** In the app, which keeps track of the file. */
  async rename(note: number): Promise<boolean> {
    const scene = this.#scene;
    const path = scene.pickNote(note);
    const file = path === undefined ? null : scene.world.fileAt(path);
    if (path === undefined || !file) return false;
    await scene.noticeSafely(path);
    if ((await scene.quietText(path)) === null) return false;
    const to = scene.freePath('Moved');
    await scene.world.app.vault.rename(file, to);
    scene.expected.noteMoved(path, to);
    return true;
  }

  /** Tasks in a note are ticked by the app. */
  #pickInTable(path: string | null, nth: number): Item | undefined {
    const items = this.#scene.itemsIn(path).filter(({ kind }) => kind !== 'task');
    return this.#scene.pick(items, nth);
  }

  #clicked(item: Item, wanted: boolean, where: string, at: number): true {
    const { world, expected, figures } = this.#scene;
    world.collectNotices();
    expected.clicked(item.word, wanted, `${where} ${at}`, world.refusals.length);
    figures.count(`clicks: ${item.kind === 'task' ? 'task in ' : ''}${where}`);
    return true;
  }
}
