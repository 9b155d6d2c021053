import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCatalogAsMarkdown } from '../../../src/edits/notes/catalog-as-markdown';
import { readCatalog } from '../../../src/readers/catalog/read-catalog';
import { copyList, pageList } from '../../readers/catalog/copied/copied-page';
import { outlineOf } from '../../readers/catalog/outline';
import { carriedOut } from '../../support/boxes';

const signs = [
  '*',
  '_',
  '`',
  '[',
  ']',
  '<b>',
  '&amp;',
  '#',
  '$',
  '%%',
  '$$',
  '<!--',
  '\\',
  '|',
  '~~',
  '==',
  '{',
  '(',
  '-',
];
const phrase = fc
  .array(fc.constantFrom('tide', 'Gauge', 'of', '2', 'é', '日本', ...signs), { minLength: 1, maxLength: 8 })
  .map((pieces) => pieces.join(' '));
const glued = fc
  .array(fc.constantFrom('tide', 'log', ...signs), { minLength: 2, maxLength: 6 })
  .map((all) => all.join(''));
const saying = fc.oneof(phrase, glued);

const lines = fc.oneof(
  pageList.map((list) => copyList(list)),
  fc.array(saying, { minLength: 1, maxLength: 4 }).map((items) => items.map((item) => `- ${item}.`).join('\n')),
  fc.array(saying, { minLength: 1, maxLength: 3 }).map((list) => list.join('\n')),
  saying.map((text) => `Must-have:\n- ${text}.`),
  fc.constant('Stretch: - One. - Two.'),
  fc.constant('Must-have: - One. - Two. Stretch: - Three.'),
  fc.constant('Must have - one\nStretch\n- Two'),
  fc.constant('gauge ──► log\n│\nclock'),
  fc.constant('fn tick() {\n  now();\n}'),
  fc.constant('ID | Text | When\nFR1 | Show `x` | Must\nFR2 | Log *y* | Could'),
);
const heading = fc.constantFrom('Functional spec', 'Test rigor', 'Acceptance criteria', 'C # ', 'a_b_c', 'Why *this*?');

/** A copied page: paths, tracks in them, sections in those. */
const copiedPage = fc
  .array(fc.array(fc.array(fc.tuple(heading, lines), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  })
  .map((paths) =>
    [
      'Page¶\nHow to read it.',
      ...paths.flatMap((tracks, path) => [
        `Path ${path}¶\nPick one.`,
        ...tracks.flatMap((sections, track) => [
          `Track ${track + 1}-Clock ${track}¶\nOutcome: a clock.`,
          ...sections.map(([title, said]) => `${title}¶\n${said}`),
        ]),
      ]),
    ].join('\n'),
  );

const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');
/** Backticks and spaces aside, which are markup in Markdown. */
const outline = (text: string) => outlineOf(readCatalog(text)).replace(/[`\s]+/g, '');

describe('converting any copied page', () => {
  it('loses no word, and leaves paths, tracks, sections and items as they were, or is refused', () => {
    let refused = 0;
    fc.assert(
      fc.property(copiedPage, (text) => {
        const plan = planCatalogAsMarkdown(text);
        if (!plan.ok) {
          // Markup glued together in ways that no page has; refusing is safe but must stay rare.
          expect(plan.reason).toBe('unsupported');
          refused += 1;
          return;
        }
        const after = carriedOut(text, plan);
        expect(letters(after)).toBe(letters(text));
        expect(outline(after)).toBe(outline(text));
        expect(planCatalogAsMarkdown(after)).toMatchObject({ ok: false, reason: 'unsupported' });
      }),
      { numRuns: 300 },
    );
    expect(refused).toBeLessThan(10);
  });
});
