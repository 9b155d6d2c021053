import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { describe, expect, it } from 'vitest';
import { escapeInline, escapeLine } from '../../../src/edits/notes/escape-markdown';
import { projectNote } from '../../../src/edits/notes/project-note';
import { readCell } from '../../../src/markdown/inline/read-cell';
import type { Section } from '../../../src/model/catalog';
import { readProjectNote } from '../../../src/readers/project-note';
import { readPlainText } from '../../../src/readers/prose/plain-text';
import { readCellText } from '../../../src/readers/roadmap/cells/cell-text';
import { growth, MOST, PARTS } from '../../support/growth';

const RUNS = { numRuns: 700 };

const SIGNS = [
  ...'\\`*_~=%$[]()<>&#^!|+-.:;{}/"\'',
  '**',
  '__',
  '~~',
  '==',
  '%%',
  '$$',
  '[[',
  ']]',
  '](',
  '```',
  '1. ',
];
const WORDS = ['a', 'B1', 'x', '[x]', '- ', '# ', '&amp;', '<br>', '<path>', 'é', '日本', '👩‍💻', '2', '  ', ' ', ' '];

/** One line, mostly of signs, trimmed and with its spaces folded. */
const line = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom(...WORDS)), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.join('').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

function markdownTree(source: string): Nodes[] {
  const extensions = { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] };
  return fromMarkdown(source, extensions).children;
}

describe('text that is written as Markdown', () => {
  it('is one paragraph of nothing but itself to mdast', () => {
    fc.assert(
      fc.property(line, (text) => {
        const blocks = markdownTree(escapeLine(text));
        expect(blocks).toMatchObject([{ type: 'paragraph', children: [{ type: 'text', value: text }] }]);
      }),
      RUNS,
    );
  });

  it('is the text of a task to mdast', () => {
    fc.assert(
      fc.property(line, (text) => {
        const [list] = markdownTree(`- [ ] ${escapeLine(text)}`);
        expect(list).toMatchObject({
          type: 'list',
          children: [{ children: [{ type: 'paragraph', children: [{ type: 'text', value: `[ ] ${text}` }] }] }],
        });
      }),
      RUNS,
    );
  });

  it('reads the same to the reader of catalogs and to that of tasks', () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(readPlainText(escapeLine(text)).text).toBe(text);
        expect(readCell(escapeLine(text))).toHaveLength(1);
        expect(readCellText(escapeLine(text)).text).toBe(text);
      }),
      RUNS,
    );
  });

  it.each(['*', '_', '=', 'a*', '** '])('takes no more than in proportion to the length of a line of %j', (piece) => {
    expect(growth(escapeLine, [piece.repeat(1_000), piece.repeat(1_000 * PARTS)])).toBeLessThanOrEqual(MOST);
  });

  it('has nothing hidden, highlighted or tagged in the app', () => {
    fc.assert(
      fc.property(line, (text) => {
        const escaped = escapeInline(text);
        expect(escaped).not.toMatch(/%%|\[\[|~~|(?:^|\s)#[\p{L}_]/u);
        expect(escaped.replace(/\\\$/g, '').split('$').length).toBeLessThan(3);
      }),
      RUNS,
    );
  });
});

const section: fc.Arbitrary<Section> = fc.record({
  title: line,
  line: fc.constant(1),
  text: fc.option(fc.array(line, { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'))),
  items: fc.array(
    line.map((text) => ({ text, line: 1 })),
    { maxLength: 4 },
  ),
});

describe('a project note', () => {
  it('gives back exactly the criteria that it was made of, whatever they say', () => {
    fc.assert(
      fc.property(
        fc.array(section, { maxLength: 4 }),
        fc.array(section, { maxLength: 2 }),
        (sections, requirements) => {
          const track = { label: null, title: 'Track', heading: 'Track', line: 1, outcome: null, intro: [], sections };
          const path = { title: 'Path', line: 1, intro: [], tracks: [track], requirements };
          const links = { capstoneLink: 'Catalog#Track|Track', roadmapLink: 'Roadmap' };
          const note = projectNote({ track, path, ...links, objective: 'x', today: '2026-02-03' });
          const asked = [...sections, ...requirements]
            .filter(({ items }) => items.length > 0)
            .map(({ title, items }) => ({ title, tasks: items.map(({ text }) => text) }));
          const read = readProjectNote(note).sections.map(({ title, tasks }) => ({
            title,
            tasks: tasks.map(({ text }) => text),
          }));
          expect(read).toEqual(asked);
        },
      ),
      { numRuns: 500 },
    );
  });
});
