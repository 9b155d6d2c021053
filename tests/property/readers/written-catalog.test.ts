import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../../src/readers/catalog/read-catalog';
import { catalogOf, outlineOf } from '../../readers/catalog/outline';
import { copiedCatalog, writtenCatalog } from '../written/catalog';

describe('a catalog', () => {
  it('says what was written, in whatever form', () => {
    fc.assert(
      fc.property(writtenCatalog, ({ text, says }) => {
        expect(outlineOf(catalogOf('Specs.md', readCatalog(text)))).toBe(says);
      }),
      { numRuns: 300 },
    );
  });

  it('says what was written when it was copied from a web page', () => {
    fc.assert(
      fc.property(copiedCatalog, ({ text, says }) => {
        expect(outlineOf(catalogOf('Specs.md', readCatalog(text)))).toBe(says);
      }),
      { numRuns: 300 },
    );
  });
});
