import { Platform } from 'obsidian';

/** How long a finger must rest to open the menu, in milliseconds, and how far it may move meanwhile, in pixels. */
const HOLD_MS = 500;
const STRAY_PX = 10;

/**
 * WebKit has no `contextmenu` event for touch, and on iOS the app makes one only for what it can drag itself. So one is
 * sent, in place of the click, when a finger that has rested on a line is lifted.
 */
export class LongPress {
  #began: PointerEvent | null = null;

  begin(event: PointerEvent): void {
    this.#began = Platform.isIosApp && event.pointerType === 'touch' && event.isPrimary ? event : null;
  }

  /** The finger scrolls, a second finger touches, or there is already a menu. */
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
