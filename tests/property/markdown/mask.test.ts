import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mask } from '../../../src/markdown/hidden/mask';
import { markdownDocument } from './documents';

const runs = { numRuns: 3_000 };

describe('mask', () => {
  it('keeps every offset and line end, and puts nothing but blanks', () => {
    fc.assert(
      fc.property(markdownDocument, fc.constantFrom('hidden', 'kept'), (text, behindHtml) => {
        const masked = mask(text, behindHtml);
        expect(masked.length).toBe(text.length);
        for (let at = 0; at < text.length; at++) {
          if (masked[at] !== text[at]) {
            expect(masked[at]).toMatch(/[ \u00A0]/);
            expect(text[at]).not.toMatch(/[\r\n]/);
          }
        }
      }),
      runs,
    );
  });

  it('leaves a text without frontmatter, comments and math as it is', () => {
    const unmarked = markdownDocument.map((text) => text.replaceAll(/%%|<!--|\$\$|^\uFEFF?---/g, 'x'));
    fc.assert(
      fc.property(unmarked, (text) => {
        expect(mask(text)).toBe(text);
      }),
      runs,
    );
  });

  it.each(['\r\n', '\r'])('blanks the same with other line endings: %j', (lineEnd) => {
    fc.assert(
      fc.property(markdownDocument, (document) => {
        const text = document.replaceAll(/\r\n?/g, '\n');
        expect(mask(text.replaceAll('\n', lineEnd))).toBe(mask(text).replaceAll('\n', lineEnd));
      }),
      runs,
    );
  });
});
