const PRESSES = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'touchend', 'click'] as const;

/**
 * Calls `press` for each of the events that a press consists of, up to the one that is handled. Which of them the app
 * uses is not known, so here any of them does. A finger may still be about to scroll until it is lifted.
 */
export function onPress(el: HTMLElement, press: (event: Event) => void): void {
  for (const type of PRESSES) el.addEventListener(type, (event) => isOfFinger(event) || press(event));
}

function isOfFinger(event: Event): boolean {
  return event.type.startsWith('pointer') && (event as PointerEvent).pointerType !== 'mouse';
}
