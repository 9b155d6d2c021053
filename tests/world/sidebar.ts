/** The roadmap next to the notes, as shown on the screen. */
export class Sidebar {
  readonly #el: HTMLElement;

  constructor(el: HTMLElement) {
    this.#el = el;
  }

  /** The box of an item that is not in a copy that sync has made of the note. */
  box(word: string): HTMLInputElement | null {
    const isIt = (key: string) => key.slice(key.lastIndexOf('\n')).includes(word) && !key.includes('sync-conflict');
    return this.#boxes().find((box) => isIt(keyOf(box))) ?? null;
  }

  /** The text and state of each line with a box. */
  get shown(): { readonly title: string; readonly checked: boolean }[] {
    return this.#boxes().map((box) => ({ title: titleOf(box), checked: box.checked }));
  }

  /**
   * Unfolds what is folded; more may be below it.
   *
   * @returns whether anything was
   */
  unfold(): boolean {
    const folded = [...this.#el.querySelectorAll<HTMLElement>('.collapse-icon.is-collapsed')];
    for (const icon of folded) icon.click();
    return folded.length > 0;
  }

  #boxes(): HTMLInputElement[] {
    return [...this.#el.querySelectorAll<HTMLInputElement>('input')].filter(({ type }) => type === 'checkbox');
  }
}

function keyOf(box: HTMLElement): string {
  return lineOf(box)?.getAttribute('data-key') ?? '';
}

function titleOf(box: HTMLElement): string {
  return lineOf(box)?.querySelector('.tree-item-inner-text')?.textContent ?? '';
}

function lineOf(box: HTMLElement): HTMLElement | null {
  return box.closest<HTMLElement>('[role="treeitem"]');
}
