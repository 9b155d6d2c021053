import { Expectations } from './expectations';
import type { Figures } from './figures';
import { rebuiltIndex } from './rebuilt-index';
import { itemsOf, lineWith, stateIn, type Item } from './sample-notes';
import { InjectedFault } from './unruly-store';
import { drained } from './virtual-clock';
import { World } from './world';

const SAVING = 'saving a note';
/** What the app does by itself may fail without the plugin. */
const BY_THE_APP: readonly string[] = [SAVING, 'opening a note'];

/** What went wrong in a history, in words. */
export class Broken extends Error {}

/** A world in the middle of what happens to it, with a model of what must come of that. Steps that make no sense do nothing. */
export class History {
  readonly #expected: Expectations;
  readonly #unexpected: unknown[] = [];
  /** Deleted notes with what they said. */
  readonly #gone = new Map<string, string>();
  /** Notes of which other programs have moved lines: what is typed before the app has noticed it brings together as it can. */
  readonly #restructured = new Set<string>();
  #words = 0;
  #noticesAtRest = 0;

  constructor(
    readonly world: World,
    files: Readonly<Record<string, string>>,
    private readonly figures: Figures,
  ) {
    this.#expected = new Expectations(files);
    console.error = (...said: unknown[]) => void this.#unexpected.push(said);
  }

  clickSidebar(side: number, at: number): boolean {
    const sidebar = this.world.sidebars[side];
    const item = this.#pick(this.#expected.items, at);
    const box = item && sidebar?.box(item.word);
    if (!item || !box) return false;
    box.click();
    return this.#clicked(item, box.checked, 'sidebar', side);
  }

  clickNote(at: number, nth: number): boolean {
    const pane = this.world.panes[at]!;
    const item = this.#pick(this.#itemsIn(pane.path), nth);
    const box = item && pane.view?.getMode() === 'preview' ? pane.box(item.word) : null;
    if (!item || !box) return false;
    let isOurs = true;
    box.addEventListener('change', () => (isOurs = false), { once: true });
    box.click();
    return isOurs && this.#clicked(item, box.checked, 'note', at);
  }

  toggleAtCursor(at: number, nth: number): boolean {
    const pane = this.world.panes[at]!;
    const item = this.#pick(this.#itemsIn(pane.path), nth);
    const editor = pane.view?.editor;
    if (!item || !editor || !pane.isEditing) return false;
    const text = editor.getValue();
    if (!text.includes(item.word)) return false;
    pane.activate();
    editor.setCursor(editor.offsetToPos(text.indexOf(item.word) + 1));
    if (!this.world.app.commands.executeCommandById('capstone-roadmap:toggle-checkbox-at-cursor')) return false;
    return this.#clicked(item, !(stateIn(text, item) ?? false), 'cursor', at);
  }

  async type(at: number, place: number): Promise<boolean> {
    const pane = this.world.panes[at]!;
    // A pane that is being filled knows nothing of what is typed meanwhile.
    if (this.world.panes.some(({ busy }) => busy > 0)) await this.world.calm();
    if (pane.path !== null && this.#restructured.delete(pane.path)) await this.#noticeSafely(pane.path);
    const { path, view } = pane;
    if (!path || !view || !pane.isEditing || !this.#expected.notes.has(path)) return false;
    const text = view.editor.getValue();
    const places = ['Intro', 'End', ...this.#itemsIn(path).map(({ word }) => word)].filter((one) => text.includes(one));
    const behind = this.#pick(places, place);
    if (behind === undefined) return false;
    const word = this.#newWord('t');
    const offset = text.indexOf(behind) + behind.length;
    view.editor.replaceRange(` ${word}`, view.editor.offsetToPos(offset));
    this.#expected.wordCame(path, word);
    return true;
  }

  async open(at: number, note: number, mode: 'source' | 'preview'): Promise<boolean> {
    const pane = this.world.panes[at]!;
    const path = this.#pick([...this.#expected.notes.keys()], note);
    if (path === undefined || pane.busy > 0) return false;
    await this.#makeSafeToSave(pane.path);
    if (pane.path !== path) await this.#saveAll(path);
    pane.open(path, mode);
    return true;
  }

  otherMode(at: number): boolean {
    const pane = this.world.panes[at]!;
    if (!pane.path || pane.busy > 0) return false;
    pane.open(pane.path, pane.view?.getMode() === 'source' ? 'preview' : 'source');
    return true;
  }

  async closePane(at: number): Promise<boolean> {
    const pane = this.world.panes[at]!;
    if (pane.busy > 0 || !pane.path) return false;
    await this.#makeSafeToSave(pane.path);
    pane.close();
    return true;
  }

  async save(at: number): Promise<boolean> {
    const { view, path } = this.world.panes[at]!;
    if (!view || !path) return false;
    await this.#makeSafeToSave(path);
    this.world.app.faults.watch(SAVING, () => view.save());
    return true;
  }

  async passTime(milliseconds: number): Promise<boolean> {
    if (milliseconds >= 500) await this.#noticeAll();
    await drained();
    await this.world.clock.advance(milliseconds);
    return true;
  }

  /** Another program changes a note: whole, and of what the file says at that moment. */
  async othersWrite(note: number, how: number, where: number): Promise<boolean> {
    const path = this.#pick([...this.#expected.notes.keys()], note);
    if (path === undefined) return false;
    const text = await this.#quietText(path);
    if (text === null) return false;
    const changes = [
      () => this.#othersAddWord(path, text, where),
      () => this.#othersAddWord(path, text, where),
      () => this.#othersAddRow(path, text),
      () => this.#othersRemoveRow(path, text, where),
      () => this.#othersMoveRow(path, text, where),
    ];
    const kind = how % changes.length;
    const changed = changes[kind]!();
    if (changed === null) return false;
    if (kind > 1) this.#restructured.add(path);
    this.world.store.changeFromOutside(path, changed);
    this.world.unnoticed.add(path);
    // What the app has not saved yet it would save over this: that is between the two of them.
    if (this.world.isDirty(path)) await this.#noticeSafely(path);
    else if (how % 3 === 0) await this.world.notice(path);
    return true;
  }

  async othersRename(note: number): Promise<boolean> {
    const path = this.#pick([...this.#expected.notes.keys()], note);
    if (path === undefined) return false;
    const text = await this.#quietText(path);
    const to = this.#freePath('Synced');
    if (text === null || this.world.isDirty(path)) return false;
    this.world.store.changeFromOutside(path, null);
    this.world.store.changeFromOutside(to, text);
    this.#expected.noteWent(path);
    this.#expected.noteCame(to, text);
    for (const one of [path, to]) {
      this.world.unnoticed.add(one);
      await this.world.notice(one);
    }
    return true;
  }

  async othersDelete(note: number): Promise<boolean> {
    const path = this.#pick([...this.#expected.notes.keys()], note);
    if (path === undefined) return false;
    const text = await this.#quietText(path);
    if (text === null || this.world.isDirty(path)) return false;
    this.world.store.changeFromOutside(path, null);
    this.#gone.set(path, text);
    this.#expected.noteWent(path);
    this.world.unnoticed.add(path);
    await this.world.notice(path);
    return true;
  }

  async othersBringBack(): Promise<boolean> {
    const [path, text] = [...this.#gone][0] ?? [];
    if (path === undefined || text === undefined) return false;
    await this.world.writeOut(path);
    this.#gone.delete(path);
    this.world.store.changeFromOutside(path, text);
    this.#expected.noteCame(path, text);
    this.world.unnoticed.add(path);
    await this.world.notice(path);
    return true;
  }

  async conflictCopy(note: number): Promise<boolean> {
    const path = this.#pick([...this.#expected.notes.keys()], note);
    if (path === undefined) return false;
    const text = await this.#quietText(path);
    if (text === null) return false;
    this.#words += 1;
    const stamp = `20270101-${String(this.#words).padStart(6, '0')}`;
    const copy = path.replace(/\.md$/, `.sync-conflict-${stamp}-ABCDEFG.md`);
    this.world.store.changeFromOutside(copy, text);
    this.#expected.untouched.set(copy, text);
    this.world.unnoticed.add(copy);
    await this.world.notice(copy);
    return true;
  }

  /** In the app, which keeps track of the file. */
  async rename(note: number): Promise<boolean> {
    const path = this.#pick([...this.#expected.notes.keys()], note);
    const file = path === undefined ? null : this.world.fileAt(path);
    if (path === undefined || !file) return false;
    await this.#noticeSafely(path);
    if ((await this.#quietText(path)) === null) return false;
    const to = this.#freePath('Moved');
    await this.world.app.vault.rename(file, to);
    this.#expected.noteMoved(path, to);
    return true;
  }

  async reload(atOnce: boolean): Promise<boolean> {
    const wasOn = this.world.isOn;
    if (wasOn) this.world.turnOff();
    if (atOnce || !wasOn) await this.world.turnOn();
    return true;
  }

  async changeSettings(settings: unknown): Promise<boolean> {
    await this.world.changeSettings(settings);
    return true;
  }

  hold(hold: boolean): boolean {
    this.world.store.holding = hold;
    return true;
  }

  letThrough(count: number): boolean {
    for (let n = 0; n < count; n += 1) this.world.store.letThrough();
    return true;
  }

  async writesFail(count: number): Promise<boolean> {
    // What a note that is being closed still has to save is lost with any write that fails.
    await drained();
    this.world.store.failingWrites += count;
    return true;
  }

  readsFail(count: number): boolean {
    this.world.failingReads += count;
    return true;
  }

  /** All comes to rest, and is looked at. */
  async rest(): Promise<boolean> {
    const { world } = this;
    if (!world.isOn) await world.turnOn();
    await world.settle();
    const { notices } = world;
    const since = notices.slice(this.#noticesAtRest).filter((text) => !/settings/i.test(text));
    const compared = this.#expected.compare((path) => world.textOf(path), notices.length, since.length);
    this.figures.count('clicks that are in the file', compared.fulfilled);
    this.figures.count('clicks that were refused', compared.unfulfilled);
    for (const notice of since) this.figures.count(`notice: ${kindOf(notice)}`);
    this.figures.count('faults injected', world.store.injected);
    world.store.injected = 0;
    this.#noticesAtRest = notices.length;
    const wrong = [...compared.wrong, ...this.#amiss(), ...this.#sidebarsAmiss(), ...(await this.#indexAmiss())];
    if (wrong.length > 0) throw new Broken(wrong.join('\n'));
    return true;
  }

  /** What is left when all has come to rest: nothing that waits, nothing that was thrown. */
  #amiss(): string[] {
    const { app, clock, store } = this.world;
    const wrong: string[] = [];
    for (const { error, where } of app.faults.take()) {
      if (error instanceof InjectedFault || BY_THE_APP.includes(where)) continue;
      wrong.push(`thrown in ${where}: ${described(error)}`);
    }
    for (const said of this.#unexpected.splice(0)) wrong.push(`said to the console: ${described(said)}`);
    if (store.onTheirWay() > 0) wrong.push(`${store.onTheirWay()} reads or writes are on their way`);
    if (clock.waiting > 0) wrong.push(`${clock.waiting} timers have not run`);
    return wrong;
  }

  #sidebarsAmiss(): string[] {
    const { sidebars } = this.world;
    const wanted = this.#paths.flatMap((path) => {
      const text = this.world.textOf(path) ?? '';
      return itemsOf(text).map((item) => `${item.word} ${stateIn(text, item) ?? false}`);
    });
    return sidebars.flatMap(({ shown }, side) => {
      const has = shown.map(({ title, checked }) => `${/\b[PS][a-z]\d+x\b/.exec(title)?.[0] ?? title} ${checked}`);
      const isSame = [...has].sort().join() === [...wanted].sort().join();
      return isSame ? [] : [`sidebar ${side} shows ${has.join(', ')}, and the files say ${wanted.join(', ')}`];
    });
  }

  async #indexAmiss(): Promise<string[]> {
    const texts = this.#paths.flatMap((path) => [[path, this.world.textOf(path) ?? ''] as const]);
    const [has, wanted] = [await this.world.index(), await rebuiltIndex(new Map(texts))];
    return has === wanted ? [] : [`the index is not as one that is built anew:\n${differences(has, wanted)}`];
  }

  /** All notes that there should be. */
  get #paths(): string[] {
    return [...this.#expected.notes.keys(), ...this.#expected.untouched.keys()];
  }

  #clicked(item: Item, wanted: boolean, where: string, at: number): true {
    this.world.collectNotices();
    this.#expected.clicked(item.word, wanted, `${where} ${at}`, this.world.notices.length);
    this.figures.count(`clicks: ${where}`);
    return true;
  }

  #othersAddWord(path: string, text: string, where: number): string {
    const word = this.#newWord('x');
    const places = ['Intro', 'End', ...itemsOf(text).map((item) => item.word)];
    const before = this.#pick(places, where) ?? 'End';
    this.#expected.wordCame(path, word);
    // Not where users type: who writes first at one place is between the app and them.
    return text.replace(before, `${word} ${before}`);
  }

  #othersAddRow(path: string, text: string): string {
    const item: Item = { word: this.#newWord('Pn'), kind: 'project' };
    this.#expected.itemCame(path, item, false);
    const id = String(this.#words).padStart(6, 'c');
    return text.replace(
      /\n\n(?=[^\n]*End)/,
      `\n| <input type="checkbox" unchecked id="${id}"> |  | ${item.word} |\n\n`,
    );
  }

  #othersRemoveRow(path: string, text: string, where: number): string | null {
    const projects = itemsOf(text).filter(({ kind }) => kind === 'project');
    const item = this.#pick(projects, where);
    const line = item && lineWith(text, item.word);
    if (line === undefined || projects.length < 2 || this.world.isDirty(path)) return null;
    this.#expected.lineWent(path, line);
    return text.replace(`${line}\n`, '');
  }

  #othersMoveRow(path: string, text: string, where: number): string | null {
    const [first] = text.split('\n').filter((line) => itemsOf(line).length > 0);
    const item = this.#pick(itemsOf(text), where);
    const line = item && lineWith(text, item.word);
    if (line === undefined || first === undefined || line === first || this.world.isDirty(path)) return null;
    return text.replace(`${line}\n`, '').replace(`${first}\n`, `${line}\n${first}\n`);
  }

  /** What a file says once nothing is being written to it; null where the app does not know it yet. */
  async #quietText(path: string): Promise<string | null> {
    await this.world.writeOut(path);
    return this.world.fileAt(path) ? this.world.textOf(path) : null;
  }

  /**
   * An app that closes what it cannot save, or saves over what it has not noticed yet, loses text without any plugin.
   */
  async #makeSafeToSave(path: string | null): Promise<void> {
    if (path === null) return;
    await drained();
    this.world.store.failingWrites = 0;
    if (this.world.isDirty(path)) await this.#noticeSafely(path);
  }

  /** Two panes of a note agree only once it is saved. */
  async #saveAll(path: string): Promise<void> {
    await this.#makeSafeToSave(path);
    for (const view of this.world.editing(path)) this.world.app.faults.watch(SAVING, () => view.save());
    await this.world.calm(path);
  }

  async #noticeSafely(path: string): Promise<void> {
    await this.world.calm(path);
    await this.world.notice(path);
    await this.world.calm(path);
  }

  async #noticeAll(): Promise<void> {
    const dirty = this.world.panes.flatMap(({ path }) => (path !== null && this.world.isDirty(path) ? [path] : []));
    for (const path of new Set([...this.world.unnoticed, ...dirty])) await this.#noticeSafely(path);
  }

  #itemsIn(path: string | null): readonly Item[] {
    return path === null ? [] : (this.#expected.notes.get(path)?.items ?? []);
  }

  #pick<T>(from: readonly T[], at: number): T | undefined {
    return from[at % from.length];
  }

  #newWord(sign: string): string {
    this.#words += 1;
    return `${sign}${this.#words}x`;
  }

  #freePath(name: string): string {
    this.#words += 1;
    return `${name} ${this.#words}.md`;
  }
}

function described(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error);
}

/** The lines from the first that differs to the last. */
function differences(has: string, wanted: string): string {
  const [mine, theirs] = [has.split('\n'), wanted.split('\n')];
  const first = mine.findIndex((line, at) => line !== theirs[at]);
  let same = 0;
  while (same < Math.min(mine.length, theirs.length) - first && mine.at(-1 - same) === theirs.at(-1 - same)) same += 1;
  const differing = (lines: readonly string[]) => lines.slice(first, lines.length - same).join('\n');
  return `${differing(mine)}\ninstead of\n${differing(theirs)}`;
}

function kindOf(notice: string): string {
  return notice.replace(/[\w ]+\.md/g, '…').slice(0, 110);
}
