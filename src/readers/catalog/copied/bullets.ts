/** The bullets of lists in copied text: hyphens, as on most pages; other bullets are replaced by hyphens here. */

/** A line between two headings, its spaces folded. */
export interface RegionLine {
  readonly text: string;
  /** 1-based. */
  readonly number: number;
  /** The cells, if the line may be the row of a table. */
  readonly cells?: readonly string[];
  /** The number that it had instead of a bullet. */
  readonly ordinal?: number;
}

export const BULLET = '- ';
const OTHER_BULLET = /^[*•‣◦] (?=[^\s|])/;
const NUMBER = /^(\d{1,2})[.)] (?=[^\s|])/;

export function isBulleted(text: string): boolean {
  return text.startsWith(BULLET);
}

/**
 * The lines, with hyphens instead of other bullets and of the numbers of an ordered list, which rise from 1.
 */
export function withOneBullet(lines: readonly RegionLine[]): readonly RegionLine[] {
  let last = 0;
  return lines.map((line) => {
    const { text } = line;
    if (OTHER_BULLET.test(text)) return { ...line, text: text.replace(OTHER_BULLET, BULLET) };
    const ordinal = Number(NUMBER.exec(text)?.[1]);
    if (ordinal !== 1 && !(last > 0 && ordinal > last)) return line;
    last = ordinal;
    return { ...line, text: text.replace(NUMBER, BULLET), ordinal };
  });
}
