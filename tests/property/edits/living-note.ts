/** A change to a note; the row, line or box that it applies to is taken modulo their number. */
export interface Change {
  readonly kind:
    | 'insert-line'
    | 'delete-line'
    | 'insert-row'
    | 'delete-row'
    | 'move-row'
    | 'edit-row'
    | 'delete-box'
    | 'add-box'
    | 'toggle'
    | 'renew-id'
    | 'swap'
    | 'rewrite'
    | 'repad';
  readonly at: number;
  readonly to: number;
}

interface LivingBox {
  /** What stays the same whatever happens to the box. */
  readonly key: number;
  readonly id: string | null;
  readonly checked: boolean;
  /** Null for a `[ ]` marker, else a tag in one of several forms. */
  readonly form: 'companion' | 'bare' | 'marker';
}

/** A label that is there once in the note, with or without a box before it. */
interface Item {
  readonly label: string;
  readonly box: LivingBox | null;
}

interface Row {
  readonly title: string;
  readonly items: readonly Item[];
  readonly padding: number;
}

interface Dialect {
  /**
   * Whether all rows have the same length, so that adding or removing a row above moves each to where its neighbour
   * was.
   */
  readonly aligned: boolean;
  readonly ids: 'unique' | 'shared' | 'none';
}

/** A note with one table that knows which box is which, whatever is done to it. No two rows ever say the same. */
export class LivingNote {
  readonly #dialect: Dialect;
  #lines: string[] = ['First line'];
  #rows: Row[];
  #count = 0;

  /** @param sizes how many items each row has */
  constructor(sizes: readonly number[], dialect: Dialect) {
    this.#dialect = dialect;
    this.#rows = sizes.map((size) => this.#newRow(size));
  }

  text(): string {
    return this.#written().text;
  }

  /** The keys of all boxes, in the order of the text. */
  keys(): number[] {
    return [...this.#written().offsets.keys()];
  }

  offsetOf(key: number): number | null {
    return this.#written().offsets.get(key) ?? null;
  }

  apply({ kind, at, to }: Change): void {
    const row = at % Math.max(1, this.#rows.length);
    const boxes = this.#rows.flatMap(({ items }) => items.flatMap(({ box }) => (box ? [box] : [])));
    const box = boxes[at % Math.max(1, boxes.length)];
    if (kind === 'insert-line') this.#lines.splice(at % (this.#lines.length + 1), 0, this.#line(to));
    else if (kind === 'delete-line') this.#lines.splice(at % Math.max(1, this.#lines.length), 1);
    else if (kind === 'insert-row') this.#rows.splice(at % (this.#rows.length + 1), 0, this.#newRow(to % 3));
    else if (kind === 'delete-row') this.#rows.splice(row, 1);
    else if (kind === 'move-row')
      this.#rows.splice(to % Math.max(1, this.#rows.length), 0, ...this.#rows.splice(row, 1));
    else if (kind === 'edit-row') this.#replaceRow(row, ({ title }) => ({ title: `${title} ${this.#unique('edit')}` }));
    else if (kind === 'repad') this.#replaceRow(row, () => ({ padding: to % 4 }));
    else if (kind === 'add-box') this.#addBox(row, to);
    else if (box) this.#changeBox(kind, box, boxes[to % boxes.length] ?? box);
  }

  #changeBox(kind: Change['kind'], box: LivingBox, other: LivingBox): void {
    if (kind === 'delete-box') this.#replaceBoxes(new Map([[box.key, null]]));
    if (kind === 'toggle') this.#replaceBoxes(new Map([[box.key, { ...box, checked: !box.checked }]]));
    if (kind === 'rewrite')
      this.#replaceBoxes(new Map([[box.key, { ...box, form: box.id === null ? 'bare' : 'companion' }]]));
    if (kind === 'renew-id') {
      this.#replaceBoxes(new Map([[box.key, { ...box, form: 'companion', id: this.#unique('id') }]]));
    }
    // Boxes without ids are distinguished only by their places: swapping two changes nothing.
    if (kind === 'swap' && box.id !== null && other.id !== null) {
      this.#replaceBoxes(
        new Map([
          [box.key, other],
          [other.key, box],
        ]),
      );
    }
  }

  #addBox(row: number, at: number): void {
    this.#replaceRow(row, ({ items }) => {
      const index = at % (items.length + 1);
      return { items: [...items.slice(0, index), this.#newItem(), ...items.slice(index)] };
    });
  }

  #replaceBoxes(boxes: ReadonlyMap<number, LivingBox | null>): void {
    this.#rows.forEach((_, index) =>
      this.#replaceRow(index, ({ items }) => ({
        items: items.map((item) => {
          const box = item.box && boxes.get(item.box.key);
          return box === undefined ? item : { ...item, box };
        }),
      })),
    );
  }

  #replaceRow(index: number, change: (row: Row) => Partial<Row>): void {
    this.#rows = this.#rows.map((row, at) => (at === index ? { ...row, ...change(row) } : row));
  }

  #newRow(size: number): Row {
    return { title: this.#unique('row'), items: Array.from({ length: size }, () => this.#newItem()), padding: 0 };
  }

  #newItem(): Item {
    const key = this.#next();
    const id = { unique: `a${key}b`, shared: `s${key % 2}`, none: null }[this.#dialect.ids];
    const form = key % 4 === 3 ? 'marker' : 'companion';
    const box: LivingBox = {
      key,
      id: form === 'marker' ? null : id,
      checked: key % 3 === 0,
      form: id ? form : 'marker',
    };
    return { label: this.#unique('item'), box };
  }

  /** A line of text as long as a row, or shorter. */
  #line(seed: number): string {
    return this.#unique('line').padEnd(seed % 2 === 0 ? ROW_LENGTH : 0, '.');
  }

  #unique(prefix: string): string {
    return `${prefix}${this.#next()}`;
  }

  #next(): number {
    this.#count += 1;
    return this.#count;
  }

  #written(): { text: string; offsets: Map<number, number> } {
    const offsets = new Map<number, number>();
    let text = `${this.#lines.join('\n')}\n\n| Done | Project |\n|---|---|\n`;
    for (const { title, items, padding } of this.#rows) {
      const start = text.length;
      text += `| | ${title}`;
      for (const { label, box } of items) {
        text += '<br>';
        if (box) offsets.set(box.key, text.length);
        text += `${box ? sourceOf(box) : ''} ${label}`;
      }
      text = text.padEnd(this.#dialect.aligned ? start + ROW_LENGTH - 2 : 0) + ' '.repeat(padding);
      text += ' |\n';
    }
    return { text, offsets };
  }
}

/** More than any row takes. */
const ROW_LENGTH = 800;

function sourceOf({ form, id, checked }: LivingBox): string {
  if (form === 'marker') return checked ? '[x]' : '[ ]';
  const state = checked ? 'checked' : 'unchecked';
  return form === 'bare' || id === null
    ? `<input ${state} type="checkbox">`
    : `<input type="checkbox" ${state} id="${id}">`;
}
