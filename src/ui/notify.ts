import { Notice } from 'obsidian';

/** In milliseconds. A slow reader, or one with a screen that is enlarged, takes this for a letter. */
const SHORTEST = 5000;
const PER_LETTER = 70;

/**
 * Tells the user something for as long as it takes to read it; the app's own time is the same for a word as for three
 * sentences. A click takes it away sooner.
 */
export function notify(message: string): void {
  new Notice(message, Math.max(SHORTEST, PER_LETTER * message.length));
}
