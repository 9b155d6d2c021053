import { Platform } from 'obsidian';

/** How long a finger rests to ask for the menu, in milliseconds, and how far it may stray meanwhile, in pixels. */
const HOLD_MS = 500;
const STRAY_PX = 10;

/**
 * WebKit has no `contextmenu` event for a finger, and on iOS the app makes one only for what it can drag itself. So one is
 * made when a finger is lifted that has rested on a line, in place of the click.
 */
export class LongPress {
  #began: PointerEvent | null = null;

  begin(event: PointerEvent): void {
    this.#began = Platform.isIosApp && event.pointerType === 'touch' && event.isPrimary ? event : null;
  }

  /** The finger scrolls, another one has come, or there is a menu already. */
  callOff(): void {
    this.#began = null;
  }

  end(event: TouchEvent): void {
    const [began, finger] = [this.#began, event.changedTouches[0]];
    this.callOff();
    if (!began || !finger || event.timeStamp - began.timeStamp < HOLD_MS) return;
    const { clientX, clientY } = finger;
    if (Math.hypot(clientX - began.clientX, clientY - began.clientY) > STRAY_PX) return;
    event.preventDefault();
    const init = { bubbles: true, cancelable: true, clientX, clientY };
    event.target?.dispatchEvent(new MouseEvent('contextmenu', init));
  }
}
