import { BULLET_SIGNS } from '../../markdown/inline/tokens/line-start';
import { taskMarker } from './task-marker';

/** Pasted lists have signs such as `•`, which Markdown takes for text. */
const SIGN = `[${BULLET_SIGNS}](?=[ \\t])`;
const BULLET = new RegExp(`^(?:[-*+]|${SIGN}|(\\d{1,9})[.)])(?:[ \\t]+|$)`);

/** A line as an item of a list. */
export interface Bulleted {
  /** The source after bullet and task marker. */
  readonly text: string;
  /** Only for a task item. */
  readonly checked: boolean | undefined;
  /** Whether it has no bullet: a label with a list below it, which may start at the same column. */
  readonly isBare: boolean;
}

/** Whether a line starts with a bullet or the number of an item. */
export function hasBullet(text: string): boolean {
  return BULLET.test(text);
}

/**
 * Reads a line that starts with one or more bullets; the item is that of the last.
 *
 * @param inParagraph whether a paragraph is open, which ends only at an item that is not empty and has no number other
 *   than 1
 */
export function readBulleted(text: string, inParagraph: boolean): Bulleted | null {
  let bullet = BULLET.exec(text);
  if (!bullet) return null;
  const [whole, number = '1'] = bullet;
  if (inParagraph && (text.length === whole.length || Number(number) !== 1)) return null;
  let rest = text;
  for (; bullet; bullet = BULLET.exec(rest)) rest = rest.slice(bullet[0].length);
  // After a pasted bullet the app shows no box.
  const task = BULLET_SIGNS.includes(text.charAt(0)) ? null : taskMarker(rest);
  return { text: task?.text ?? rest, checked: task?.checked, isBare: false };
}
