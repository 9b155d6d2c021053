/** Keeps an event from everybody else: from the browser, and from what is around the element that handles it. */
export function takeOver(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}
