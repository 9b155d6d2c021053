import { Notice } from 'obsidian';

/** How long a message is shown, in milliseconds: enough for a slow reader, or one with an enlarged screen. */
const SHORTEST = 5000;
const PER_LETTER = 70;

/**
 * Shows a message for as long as it takes to read it; the app's own duration is the same for one word as for three
 * sentences. A click dismisses it sooner. It has a role, without which a screen reader would say nothing.
 */
export function notify(message: string): void {
  const { messageEl } = new Notice(message, Math.max(SHORTEST, PER_LETTER * message.length));
  messageEl.setAttr('role', 'alert');
}
