import { Platform } from 'obsidian';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { note } from '../support/notes';
import { itemNamed, openSidebar } from '../support/sidebar';

interface Finger {
  /** How long it rests, in milliseconds. */
  readonly rests: number;
  /** How far it has moved when it is lifted, in pixels. */
  readonly strays?: number;
  readonly pointerType?: string;
  /** What comes in between. */
  readonly meanwhile?: Event;
}

/** Presses a line and lets it go, as WebKit does. @returns whether a click would follow */
function press(line: HTMLElement, { rests, strays = 0, pointerType = 'touch', meanwhile }: Finger): boolean {
  const down = new PointerEvent('pointerdown', {
    bubbles: true,
    pointerType,
    isPrimary: true,
    clientX: 50,
    clientY: 60,
  });
  const up = new Event('touchend', { bubbles: true, cancelable: true });
  Object.defineProperty(down, 'timeStamp', { value: 1000 });
  Object.defineProperty(up, 'timeStamp', { value: 1000 + rests });
  Object.defineProperty(up, 'changedTouches', { value: [{ clientX: 50, clientY: 60 + strays }] });
  line.dispatchEvent(down);
  if (meanwhile) line.dispatchEvent(meanwhile);
  return line.dispatchEvent(up);
}

describe('a finger that rests on a line, where the system does not tell of it', () => {
  const menus = () => document.querySelectorAll('[role="menu"]').length;
  const opened = async () => {
    const { root } = await openSidebar([note('Plan.md', ' | Sail | - Knots |')]);
    return itemNamed(root, 'Knots');
  };
  beforeEach(() => {
    Platform.isIosApp = true;
  });
  afterEach(() => {
    Platform.isIosApp = false;
    document.body.empty();
  });

  it('opens the menu when it is lifted, in place of the note', async () => {
    expect(press(await opened(), { rests: 600, strays: 4 })).toBe(false);
    expect(menus()).toBe(1);
  });

  it.each<[string, Finger]>([
    ['is lifted at once', { rests: 200 }],
    ['has scrolled', { rests: 600, meanwhile: new Event('pointercancel', { bubbles: true }) }],
    ['has moved', { rests: 600, strays: 30 }],
    ['is none, but a mouse', { rests: 600, pointerType: 'mouse' }],
  ])('opens none when it %s', async (_what, finger) => {
    expect(press(await opened(), finger)).toBe(true);
    expect(menus()).toBe(0);
  });

  it('opens none beside the one that the app has opened', async () => {
    press(await opened(), { rests: 600, meanwhile: new MouseEvent('contextmenu', { bubbles: true }) });
    expect(menus()).toBe(1);
  });

  it('leaves other systems to tell of it themselves', async () => {
    Platform.isIosApp = false;
    expect(press(await opened(), { rests: 600 })).toBe(true);
    expect(menus()).toBe(0);
  });
});
