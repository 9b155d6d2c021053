import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tellLines } from '../../../src/markdown/inline/cell-content';
import { readCell } from '../../../src/markdown/inline/read-cell';
import { Cutter } from '../../../src/readers/roadmap/cells/cutter';
import { readPlainCell } from '../../../src/readers/roadmap/cells/plain-cell';
import type { RowLine } from '../../../src/readers/roadmap/cells/row-line';
import { RowLineBuilder } from '../../../src/readers/roadmap/cells/row-line-builder';

const sources = fc
  .array(fc.constantFrom(...' -+*^:/.wW1aé[]<br>_`&!=~%\\\t', '  ', '- ', 'www.', 'https://', 'two words'), {
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

function plain(lines: readonly RowLine[]) {
  return lines.map(({ text, datable, links, bullet, phrases }) => ({
    text,
    datable,
    links,
    bullet,
    phrases: phrases.map((phrase) => [phrase.box, phrase.text, phrase.datable, phrase.links]),
  }));
}

function readAlone(source: string) {
  return readPlainCell(new Cutter(`|${source}|`), 1, source.length + 1);
}

describe('a cell that is read as plain', () => {
  it('says what it says when its parts are looked for', () => {
    const known = { plain: 0, other: 0 };
    fc.assert(
      fc.property(sources, (source) => {
        const read = readAlone(source);
        known[read ? 'plain' : 'other'] += 1;
        if (!read) return;
        const lines = new RowLineBuilder(1, 0);
        tellLines(readCell(source), lines);
        expect(lines.boxes).toEqual([]);
        expect(plain(read)).toEqual(plain(lines.lines));
      }),
      { numRuns: 5_000 },
    );
    expect(known.plain).toBeGreaterThan(300);
    expect(known.other).toBeGreaterThan(300);
  });

  it.each([
    'Build a broker',
    '- Build a broker: the first part ',
    ' padded    ',
    '+ Two (three) / four',
    '',
    '-',
    '42 ',
  ])('is read at once: %j', (source) => {
    expect(readAlone(source)).not.toBeNull();
  });

  it.each([
    '*a*',
    'a<br>b',
    '[[a]]',
    'see www.example.org',
    'see https://example.org',
    'a  b',
    'a \tb',
    'naïve',
    '* a',
  ])('is not: %j', (source) => {
    expect(readAlone(source)).toBeNull();
  });
});
