import type { Desk } from './desk';

/** What overflows the sidebar horizontally, by its text. */
export function overflowing(desk: Desk): Promise<string[]> {
  return desk.page.locator('.mod-right-split .view-content').evaluate((view) => {
    const { right, left } = view.getBoundingClientRect();
    const sticksOut = (el: Element) => {
      const own = el.getBoundingClientRect();
      return own.width > 1 && (own.right > right + 1 || own.left < left - 1);
    };
    return [...view.querySelectorAll('*')]
      .filter(sticksOut)
      .map((el) => `${el.className.toString()}: ${el.textContent}`);
  });
}
