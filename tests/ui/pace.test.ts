import { describe, expect, it } from 'vitest';
import { FIRST_LINES, MOST_LINES, Pace } from '../../src/ui/pace';

/** The lines of the first turns, each taking as long as it says. */
function turns(milliseconds: (lines: number) => number): number[] {
  const pace = new Pace();
  return Array.from({ length: 12 }, () => {
    const { lines } = pace;
    pace.took(milliseconds(lines));
    return lines;
  });
}

describe('the lines of a turn', () => {
  it('are twice as many each time while there is time, to a limit', () => {
    expect(turns(() => 0).slice(0, 4)).toEqual([FIRST_LINES, 2 * FIRST_LINES, 4 * FIRST_LINES, 8 * FIRST_LINES]);
    expect(turns(() => 0).at(-1)).toBe(MOST_LINES);
  });

  it('come to as many as five milliseconds are enough for', () => {
    expect(turns((lines) => lines / 4).at(-1)).toBe(20);
  });

  it('are never fewer than the first were', () => {
    expect(turns(() => 1000).at(-1)).toBe(FIRST_LINES);
  });
});
