import type { TFile } from 'obsidian';
import type { ShownBox } from '../../edits/shown/shown-checkbox';
import { boxesIn, formOf, paneOf, placeOf } from './rendered-table';
import { cellsOf } from './row-cells';

/** A tick by key takes at most this long, in milliseconds, from the press to the note being rendered again. */
const PATIENCE = 3000;

interface LostFocus {
  readonly input: HTMLInputElement;
  readonly file: TFile;
  readonly place: ShownBox;
  /** How many tables of its note come before its own in its pane. */
  readonly before: number;
  readonly pane: Element | null;
  readonly at: number;
}

/**
 * Keeps the focus on a box that is set: the app renders its part of the note again, and the focused element is removed.
 */
export class FocusKeeper {
  readonly #now: () => number;
  #last: LostFocus | null = null;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** @param beside the tables that show its note, in any pane */
  remember(input: HTMLInputElement, file: TFile, beside: readonly HTMLTableElement[]): void {
    const table = input.closest('table');
    const place = table && placeOf(table, input);
    const focused = input.doc.activeElement === input;
    const pane = paneOf(input);
    const before = inPane(beside, pane).findIndex((one) => one === table);
    this.#last = focused && place ? { input, file, place, before, pane, at: this.#now() } : null;
  }

  /** Moves the focus to the box that replaced the focused one, unless the focus is elsewhere by now. */
  restore(file: TFile, tables: () => Iterable<HTMLTableElement>): void {
    const last = this.#last;
    if (last?.file !== file || last.input.isConnected) return;
    const body = last.pane?.ownerDocument.body;
    const isFree = body && [body, null].includes(body.ownerDocument.activeElement as HTMLElement | null);
    const table = inPane([...tables()], last.pane)[last.before];
    const input = table && boxAt(table, last.place);
    if (!isFree || this.#now() - last.at > PATIENCE) this.#last = null;
    else if (input) {
      input.focus({ preventScroll: true });
      // Another tick may be on its way, after which the note is rendered once more.
      this.#last = { ...last, input };
    }
  }
}

/** The tables that are in a pane, from top to bottom. */
function inPane(tables: readonly HTMLTableElement[], pane: Element | null): HTMLTableElement[] {
  const byPosition = (a: Node, b: Node) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);
  return tables.filter((table) => paneOf(table) === pane).sort(byPosition);
}

function boxAt(table: HTMLTableElement, { row, column, form, before }: ShownBox): HTMLInputElement | undefined {
  const rowEl = table.rows[row];
  const cell = rowEl && cellsOf(rowEl)[column];
  return cell && boxesIn(cell).filter((box) => formOf(box) === form)[before];
}
