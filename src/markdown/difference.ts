/** Compared in one piece, which is much faster than unit by unit. */
const STRETCH = 4096;

/** What differs between two texts, as offsets. */
export interface Difference {
  /** In both texts. */
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** The part that differs, between the common start and the common end of both texts. */
export function difference(before: string, text: string): Difference {
  const most = Math.min(before.length, text.length);
  let start = 0;
  while (start + STRETCH <= most && before.slice(start, start + STRETCH) === text.slice(start, start + STRETCH)) {
    start += STRETCH;
  }
  while (start < most && before.charCodeAt(start) === text.charCodeAt(start)) start++;
  let oldEnd = before.length;
  let newEnd = text.length;
  const rest = () => Math.min(oldEnd, newEnd) - start;
  while (rest() >= STRETCH && before.slice(oldEnd - STRETCH, oldEnd) === text.slice(newEnd - STRETCH, newEnd)) {
    oldEnd -= STRETCH;
    newEnd -= STRETCH;
  }
  while (rest() > 0 && before.charCodeAt(oldEnd - 1) === text.charCodeAt(newEnd - 1)) {
    oldEnd--;
    newEnd--;
  }
  return { start, oldEnd, newEnd };
}
