import { vi } from 'vitest';

/** What the open list of choices offers. */
export function choices(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('.suggestion-item')];
}

/** The first of them with these words. */
export function choiceWith(words: string): HTMLElement | undefined {
  return choices().find(({ textContent }) => textContent?.includes(words));
}

/** Types into the list of choices that is open, or comes up, and takes the first that is left. */
export function choose(typed: string): Promise<void> {
  return vi.waitFor(() => {
    const input = document.querySelector<HTMLInputElement>('.prompt-input');
    if (!input) throw new Error('No list of choices is open');
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    const [first] = choices();
    if (!first) throw new Error(`There is no choice for ${typed}`);
    first.click();
  });
}
