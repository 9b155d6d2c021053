import type { Outcome } from '../../model/outcome';
import { announced } from '../announce';
import { showState } from './marker-boxes';

interface Wish {
  /** The state in the note, as far as is known. */
  truth: boolean;
  /** How many requests are pending. */
  open: number;
}

/** The requests for boxes in notes. A box shows what was requested last, and in the end what the note has. */
export class BoxRequests {
  readonly #wishes = new WeakMap<HTMLInputElement, Wish>();

  /** Whether a box shows a state that is not in the note yet. */
  isPending(input: HTMLInputElement): boolean {
    return this.#wishes.has(input);
  }

  /** Requests the state that the user has just given a box. The user is told of a refusal. */
  async ask(input: HTMLInputElement, request: (checked: boolean) => Promise<Outcome>): Promise<void> {
    const { checked } = input;
    const wish = this.#wishes.get(input) ?? { truth: !checked, open: 0 };
    this.#wishes.set(input, wish);
    wish.open += 1;
    showState(input, checked);
    const outcome = announced(await request(checked));
    wish.open -= 1;
    if (outcome.ok) wish.truth = checked;
    if (wish.open > 0) return;
    this.#wishes.delete(input);
    showState(input, wish.truth);
  }
}
