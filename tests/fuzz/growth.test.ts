import { describe, expect, it } from 'vitest';
import { growth, MOST, PARTS } from '../support/growth';
import { HOSTILE } from './hostile-texts';
import { READERS, SCANNERS } from './readers';

describe.each(HOSTILE)('%s', (_, grown) => {
  it.each(SCANNERS)('take the scanner of %s no more than in proportion to their length', (_name, scan) => {
    expect(growth(scan, [grown(8_000), grown(8_000 * PARTS)])).toBeLessThanOrEqual(MOST);
  });

  it.each(READERS)('take the reader of %s no more than in proportion to their length', (_name, read) => {
    expect(growth(read, [grown(1_000), grown(1_000 * PARTS)])).toBeLessThanOrEqual(MOST);
  });
});
