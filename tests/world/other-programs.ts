import { isRoadmap, itemsOf, lineEndOf, lineWith, type Item } from './sample-notes';
import type { Scene } from './scene';

/**
 * What other programs and sync do to the notes. Each rewrites a whole note, based on what the file says at that moment;
 * often the app notices only later.
 */
export class OtherPrograms {
  readonly #scene: Scene;
  /** Deleted notes with what they said. */
  readonly #gone = new Map<string, string>();
  /** What the app knows of notes that have been changed since without its notice. */
  readonly #known = new Map<string, string | null>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  async write(note: number, how: number, where: number): Promise<boolean> {
    const { world, restructured } = this.#scene;
    const path = this.#scene.pickNote(note);
    if (path === undefined) return false;
    const text = await this.#scene.quietText(path);
    if (text === null) return false;
    const changes = [
      () => this.#addWord(path, text, where),
      () => this.#addWord(path, text, where),
      () => this.#addRow(path, text),
      () => this.#removeRow(path, text, where),
      () => this.#moveRow(path, text, where),
    ];
    const kind = how % changes.length;
    const changed = changes[kind]!();
    if (changed === null) return false;
    if (kind > 1) restructured.add(path);
    this.#put(path, changed);
    // The app would save its unsaved text over this, or what it opened in between: that is not the plugin's affair.
    if (world.isDirty(path) || changed === this.#known.get(path)) await this.#scene.noticeSafely(path);
    else if (how % 3 === 0) await world.notice(path);
    return true;
  }

  async rename(note: number): Promise<boolean> {
    const { world, expected } = this.#scene;
    const path = this.#scene.pickNote(note);
    if (path === undefined) return false;
    const text = await this.#scene.quietText(path);
    const to = this.#scene.freePath('Synced');
    if (text === null || world.isDirty(path)) return false;
    this.#put(path, null);
    this.#put(to, text);
    expected.noteWent(path);
    expected.noteCame(to, text);
    for (const one of [path, to]) await world.notice(one);
    return true;
  }

  async delete(note: number): Promise<boolean> {
    const { world, expected } = this.#scene;
    const path = this.#scene.pickNote(note);
    if (path === undefined) return false;
    const text = await this.#scene.quietText(path);
    if (text === null || world.isDirty(path)) return false;
    this.#put(path, null);
    this.#gone.set(path, text);
    expected.noteWent(path);
    await world.notice(path);
    return true;
  }

  async bringBack(): Promise<boolean> {
    const [path, text] = [...this.#gone][0] ?? [];
    if (path === undefined || text === undefined) return false;
    await this.#scene.world.writeOut(path);
    this.#gone.delete(path);
    this.#put(path, text);
    this.#scene.expected.noteCame(path, text);
    await this.#scene.world.notice(path);
    return true;
  }

  async conflictCopy(note: number): Promise<boolean> {
    const path = this.#scene.pickNote(note);
    if (path === undefined) return false;
    const text = await this.#scene.quietText(path);
    if (text === null) return false;
    const stamp = `20270101-${String(this.#scene.nextNumber()).padStart(6, '0')}`;
    const copy = path.replace(/\.md$/, `.sync-conflict-${stamp}-ABCDEFG.md`);
    this.#put(copy, text);
    this.#scene.expected.untouched.set(copy, text);
    await this.#scene.world.notice(copy);
    return true;
  }

  #put(path: string, text: string | null): void {
    const { store, unnoticed } = this.#scene.world;
    if (!unnoticed.has(path)) this.#known.set(path, store.textOf(path));
    store.changeFromOutside(path, text);
    unnoticed.add(path);
  }

  #addWord(path: string, text: string, where: number): string {
    const word = this.#scene.newWord('x');
    const places = ['Intro', 'End', ...itemsOf(text).map((item) => item.word)];
    const before = this.#scene.pick(places, where) ?? 'End';
    this.#scene.expected.wordCame(path, word);
    // Not where users type: who writes first in one place is up to the app and them.
    return text.replace(before, `${word} ${before}`);
  }

  #addRow(path: string, text: string): string {
    const number = this.#scene.nextNumber();
    const isRow = isRoadmap(text);
    const item: Item = isRow ? { word: `Pn${number}x`, kind: 'project' } : { word: `Tn${number}x`, kind: 'task' };
    this.#scene.expected.itemCame(path, item, false);
    const id = String(number).padStart(6, 'c');
    const row = isRow ? `| <input type="checkbox" unchecked id="${id}"> |  | ${item.word} |` : `- [ ] ${item.word}`;
    const end = lineEndOf(text);
    return text.replace(/(?:\r?\n){2}(?=[^\n]*End)/, `${end}${row}${end}${end}`);
  }

  #removeRow(path: string, text: string, where: number): string | null {
    const rows = itemsOf(text).filter(({ kind }) => kind !== 'subtask');
    const item = this.#scene.pick(rows, where);
    const line = item && lineWith(text, item.word);
    if (line === undefined || rows.length < 2 || this.#scene.world.isDirty(path)) return null;
    this.#scene.expected.lineWent(path, line);
    return withoutLine(text, line);
  }

  #moveRow(path: string, text: string, where: number): string | null {
    const [first] = text.split(/\r?\n/).filter((line) => itemsOf(line).length > 0);
    const item = this.#scene.pick(itemsOf(text), where);
    const line = item && lineWith(text, item.word);
    if (line === undefined || first === undefined || line === first || this.#scene.world.isDirty(path)) return null;
    return withoutLine(text, line).replace(first, `${line}${lineEndOf(text)}${first}`);
  }
}

function withoutLine(text: string, line: string): string {
  const from = text.indexOf(line);
  return text.slice(0, from) + text.slice(text.indexOf('\n', from) + 1);
}
