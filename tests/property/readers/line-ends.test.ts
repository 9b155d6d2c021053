import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { READERS } from '../../fuzz/readers';
import { anyText } from '../../fuzz/texts';
import { markdownDocument } from '../markdown/documents';

const notes = fc.oneof(
  anyText,
  fc.array(fc.oneof(markdownDocument, anyText), { maxLength: 4 }).map((parts) => parts.join('\n')),
);

const withLineEnd = (text: string, end: string) => text.replaceAll(/\r\n?|\n/g, end);

/** A reading with line feeds in its texts, and without the offsets, which other line ends move. */
function plain(reading: unknown): unknown {
  const isOffset = (key: string) => key === 'offset' || key === 'range';
  return JSON.parse(
    JSON.stringify(reading, (key, value: unknown) =>
      isOffset(key) ? undefined : typeof value === 'string' ? withLineEnd(value, '\n') : value,
    ),
  );
}

describe.each(READERS)('the reader of %s', (_, read) => {
  it.each(['\r\n', '\r'])('reads the same with other line ends: %j', (end) => {
    fc.assert(
      fc.property(notes, (note) => {
        expect(plain(read(withLineEnd(note, end)))).toEqual(plain(read(withLineEnd(note, '\n'))));
      }),
      { numRuns: 500 },
    );
  });
});
