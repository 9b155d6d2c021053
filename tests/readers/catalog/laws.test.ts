import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CatalogReading, Section } from '../../../src/model/catalog';
import { readCatalog } from '../../../src/readers/catalog/read-catalog';
import { catalogOf, outlineOf } from './outline';

const piece = fc.constantFrom(
  ...[
    '# ',
    '## ',
    '### ',
    'Track 1 - Kiln',
    'Capstone A: Oven',
    'Requirements',
    'Must-have:',
    'Goal',
    '¶',
    '\n',
    '\n\n',
  ],
  ...[
    '- ',
    '  - ',
    '1. ',
    '- [x] ',
    '> ',
    '| a | b |',
    '|---|---|',
    '```',
    '~~~',
    '---',
    '===',
    '%%',
    '<!--',
    '-->',
    '$$',
  ],
  ...[
    '**',
    '`',
    '[',
    '](',
    ')',
    '[[',
    ']]',
    '. - ',
    '.- ',
    ' - ',
    'kiln.toml',
    'Outcome: a pot',
    'word ',
    '\t',
    '\r\n',
    '\u00A0',
    '> [!tip] ',
    '<details><summary>',
    '</summary>',
    '</details>',
  ],
);
const noteLike = fc.array(fc.oneof({ weight: 5, arbitrary: piece }, fc.string({ unit: 'binary', maxLength: 6 })), {
  maxLength: 80,
});
const anyNote = noteLike.map((pieces) => pieces.join(''));
const read = (text: string) => catalogOf('Any.md', readCatalog(text));

function linesOf(reading: CatalogReading): number[] {
  const ofSections = (sections: readonly Section[]) =>
    sections.flatMap((section) => [section.line, ...section.items.map((item) => item.line)]);
  return reading.paths.flatMap((path) => [
    path.line,
    ...path.tracks.flatMap((track) => [track.line, ...ofSections(track.sections)]),
    ...ofSections(path.requirements),
  ]);
}

describe('any text', () => {
  it('is read without an error, every line within the text and every item with a text', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        const reading = read(text);
        const count = text.split(/\r\n|\n|\r/).length;
        for (const line of linesOf(reading)) expect(line >= 1 && line <= count).toBe(true);
        expect(outlineOf(reading)).not.toMatch(/^- (?:\[.\] )?$/m);
      }),
      { numRuns: 1500 },
    );
  });

  it('reads the same a number of lines further down below frontmatter', () => {
    fc.assert(
      fc.property(anyNote, (text) => {
        fc.pre(!/^\uFEFF|^---/.test(text));
        const above = read(text);
        const below = read(`---\nkey: value\n---\n${text}`);
        const fixed = above.paths.filter((path) => path.line > 1).length === above.paths.length;
        expect(outlineOf(below)).toBe(outlineOf(above));
        if (fixed) expect(linesOf(below)).toEqual(linesOf(above).map((line) => line + 3));
      }),
      { numRuns: 500 },
    );
  });
});

const LENGTH = 300_000;
const repeated = (text: string) => text.repeat(Math.ceil(LENGTH / text.length));

describe('a hostile text', () => {
  it.each([
    ['a line of pipes', '|'.repeat(LENGTH)],
    ['brackets', '['.repeat(LENGTH)],
    ['wikilinks that never close', '[['.repeat(LENGTH / 2)],
    ['links that never close', repeated('[a](b')],
    ['backtick runs of growing length', Array.from({ length: 700 }, (_, at) => '`'.repeat(at + 1)).join('a')],
    ['comments that never close', repeated('<!-- a\n')],
    ['emphasis', repeated('*a _b ')],
    ['marks and spaces', `# ${' '.repeat(LENGTH)}x #`],
    ['permalink signs', `a${'¶'.repeat(LENGTH)}x`],
    ['entities', repeated('&foo;')],
    ['tracks', repeated('# Track 1: A\n## Goal\n- x\n')],
    ['copied tracks, each in a path', repeated('Path¶\nTrack 1 - A¶\nGoal¶\n- x\n')],
    ['a copied line of full stops', `a¶\n- b\n${repeated('a.b')}`],
    ['a copied line of bullets', `a¶\n- b\n${repeated('a. - ')}`],
    ['a copied line of words', `a¶\n- b\n${repeated('end. of ')}`],
    ['copied text without lists', `a¶\n${repeated('x\n')}`],
    ['labels', `# Track 1: A\n${repeated('Must:\n- a\n')}`],
    ['paragraph lines above an underline', `${repeated('a\n')}===`],
    ['callouts', repeated('> [!tip] A\n> **Requirements**\n> - a\n\n')],
    ['lists of specs', repeated('- **A**\n  - Requirements\n    - a\n')],
    ['quote marks', repeated('> ')],
    ['closing quotes', `a¶\n- b${'")'.repeat(LENGTH / 2)}\nfoo`],
  ])('is read to its end: %s', (_, text) => {
    expect(read(text).title).not.toBe('');
  });
});
