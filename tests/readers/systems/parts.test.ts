import { describe, expect, it } from 'vitest';
import { SYSTEMS_SECTIONS } from '../../../src/model/systems-note';
import { BARE, drafts, texts, titles } from './drafts';

describe('the parts of a draft', () => {
  it('may have emoji, whole or with a colon, around their names', () => {
    const [draft] = drafts('# Signs', '## Context 🌍', 'a', '## 🗺️ Problem: ⚖️', 'b', '## 3. Approach 🛠️', 'c');
    expect(draft?.title).toBe('Signs');
    expect(texts(draft)).toEqual([
      ['Context', 'a'],
      ['Problem', 'b'],
      ['Approach', 'c'],
    ]);
  });

  it('may be labels with their text in the same line', () => {
    const [draft] = drafts(
      '# Signs',
      '> Draft topic',
      '',
      'Context: a shop.',
      'Problem: it closes.',
      '**Approach:** a sign.',
    );
    expect(texts(draft)).toEqual([
      ['Context', 'a shop.'],
      ['Problem', 'it closes.'],
      ['Approach', 'a sign.'],
    ]);
    expect(draft?.missing).toEqual(['Tradeoffs', 'Takeaways']);
  });

  it('have the text up to the next part or title', () => {
    expect(texts(drafts(...BARE)[0])).toEqual([
      ['Context', 'Wood moves.'],
      ['Problem', 'Glue moves too.\n\nAnd slowly.'],
      ['Approach', 'Load a joint for a month.'],
      ['Tradeoffs', ''],
      ['Takeaways', 'Use pins.'],
    ]);
    expect(drafts(...BARE)[0]?.sections.map((section) => section.line)).toEqual([8, 10, 14, 16, 17]);
  });

  it('are missing where they are absent or have no text', () => {
    expect(drafts(...BARE).map((draft) => draft.missing)).toEqual([
      ['Tradeoffs'],
      ['Approach', 'Tradeoffs', 'Takeaways'],
    ]);
  });

  it('are missing where a bullet, a box or a quote waits for its text', () => {
    const [draft] = drafts('# Kilns', '## Context', '-', '## Problem', '> ', '- [ ] ', '## Approach', '- Load it.');
    expect(draft?.missing).toEqual(['Context', 'Problem', 'Tradeoffs', 'Takeaways']);
  });

  it('may be headings below another part', () => {
    const [draft] = drafts('# Glue', '## Context', 'a', '### Problem', 'b', '### Approach', 'c', '## Takeaways', 'd');
    expect(draft?.title).toBe('Glue');
    expect(texts(draft)?.map(([title]) => title)).toEqual(['Context', 'Problem', 'Approach', 'Takeaways']);
  });

  it.each([
    ['a deeper heading', ['### Tradeoffs', 'sore']],
    ['a bare label', ['**Tradeoffs:** sore']],
  ])('leave to a part what has the name of a later one of theirs: %s', (_, own) => {
    const found = drafts('# Glue', '## Approach', 'by hand', ...own, '## Problem', 'gaps', '## Tradeoffs', 'slow');
    expect(found.map((draft) => texts(draft))).toEqual([
      [
        ['Approach', ['by hand', ...own].join('\n')],
        ['Problem', 'gaps'],
        ['Tradeoffs', 'slow'],
      ],
    ]);
  });

  it('may compare options, each with its own tradeoffs', () => {
    const found = drafts(
      '# Glue',
      '## Context',
      'a',
      '## Options',
      '### Pins',
      '**Tradeoffs:** slow',
      '### Clamps',
      '#### Cost',
      '#### Tradeoffs',
      'dear',
      '## Approach',
      'b',
      '### By hand',
      'Tradeoffs:',
      '- sore',
      '## Tradeoffs',
      'c',
      '# Planes',
      '## Context',
      'd',
      '## Approach',
      'e',
    );
    expect(found.map((draft) => [draft.title, texts(draft)])).toEqual([
      [
        'Glue',
        [
          ['Context', 'a'],
          ['Approach', 'b\n### By hand\nTradeoffs:\n- sore'],
          ['Tradeoffs', 'c'],
        ],
      ],
      [
        'Planes',
        [
          ['Context', 'd'],
          ['Approach', 'e'],
        ],
      ],
    ]);
  });

  it('may have headings of their own name', () => {
    const found = drafts('# Glue', '## Context', 'a', '## Approach', '### Proposed approach', 'b', '## Takeaways', 'c');
    expect(found.map(texts)).toEqual([
      [
        ['Context', 'a'],
        ['Approach', '### Proposed approach\nb'],
        ['Takeaways', 'c'],
      ],
    ]);
  });

  it('may be headings, at any depth', () => {
    const lines = [
      '# Papers',
      '## Kilns',
      'Outline',
      '### Context',
      'Hot.',
      '### Problem',
      '## Wheels',
      '### Context',
      'Round.',
      '### Approach',
      'Spin.',
    ];
    expect(titles(...lines)).toEqual([
      ['Kilns', 'Outline', 2],
      ['Wheels', null, 7],
    ]);
    expect(texts(drafts(...lines)[1])).toEqual([
      ['Context', 'Round.'],
      ['Approach', 'Spin.'],
    ]);
  });

  it.each<[string, string]>([
    ['a colon', 'Problem:'],
    ['bold', '**Problem**'],
    ['a number', '## 2. Problem'],
    ['an underline', 'Problem\n---'],
    ['longer words', '## Problem statement'],
    ['a quote mark', '> Problem'],
    ['the mark of a callout', '> [!bug]- Problem'],
  ])('are known when written with %s', (_, label) => {
    expect(texts(drafts('# Kilns', '## Context', 'a', label, 'b')[0])?.[1]).toEqual(['Problem', 'b']);
  });

  it('keep a quote in their text, headings in it too', () => {
    const [draft] = drafts('## Context', '> # Of kilns', '> Hot.', '## Problem', 'Dear.');
    expect(texts(draft)?.[0]).toEqual(['Context', '> # Of kilns\n> Hot.']);
  });

  it('may be underlined headings: the last line above their underline, but no item of a list', () => {
    const [draft] = drafts('Kilns', 'Context', '---', 'Hot.', '- Dear', 'Problem', '===', '1. Fuel', '---');
    expect(draft?.title).toBe('Kilns');
    expect(texts(draft)).toEqual([
      ['Context', 'Hot.\n- Dear'],
      ['Problem', '1. Fuel'],
    ]);
  });

  it('may have a remark behind their name, and a dash before the text in the line of a label', () => {
    const [draft] = drafts(
      '# Kilns',
      '## Context (two sentences)',
      'a',
      '**Problem** — b',
      '## Approach (draft):',
      'c',
    );
    expect(texts(draft)).toEqual([
      ['Context', 'a'],
      ['Problem', 'b'],
      ['Approach', 'c'],
    ]);
  });

  it.each([
    ...['Proposed', 'The', 'Our', 'My'].map((word): [string, string] => ['Approach', `## ${word} approach`]),
    ['Tradeoffs', '## Trade-off'],
    ['Tradeoffs', '## Key trade-offs'],
    ...['and', '&'].flatMap((and): [string, string][] => [
      ['Tradeoffs', `## Alternatives ${and} trade-offs`],
      ['Tradeoffs', `## Tradeoffs ${and} alternatives:`],
    ]),
  ])('are known by words beside their name: %s is %s', (part, heading) => {
    expect(texts(drafts('# Kilns', '## Context', 'hot', heading, 'b')[0])?.[1]).toEqual([part, 'b']);
  });

  it.each(['Former approach', 'Approach road', 'Odd trade-offs', 'Trade-offs made', 'Context (hot) and fuel'])(
    'are not known by words of other meaning: %s',
    (heading) => {
      expect(texts(drafts('# Kilns', '## Problem', 'a', `## ${heading}`, 'b', '## Takeaways', 'c')[0])).toEqual([
        ['Problem', 'a'],
        ['Takeaways', 'c'],
      ]);
    },
  );

  it('have no blank lines around their text, nor spaces around that in the line of a label', () => {
    const draft = drafts('# Kilns', '  **Context:** hot  ', ' ', '## Problem', ' \t', 'dear  ', '\t')[0];
    expect(texts(draft)).toEqual([
      ['Context', 'hot'],
      ['Problem', 'dear'],
    ]);
  });

  it('are known by any spelling of tradeoffs and takeaways, with text in the line of a bold label', () => {
    const draft = drafts('# Kilns', '**Context:** hot', '**Trade-offs.** dear', 'Key takeaways', 'wait')[0];
    expect(texts(draft)).toEqual([
      ['Context', 'hot'],
      ['Tradeoffs', 'dear'],
      ['Takeaways', 'wait'],
    ]);
  });

  it('keep deeper headings, lists and code in their text, and other headings out', () => {
    const draft = drafts(
      '# K',
      '## Context',
      '### Why',
      '- a',
      '```',
      'Problem',
      '```',
      '## Approach',
      'b',
      '## Sources',
      'c',
    )[0];
    expect(texts(draft)).toEqual([
      ['Context', '### Why\n- a\n```\nProblem\n```'],
      ['Approach', 'b'],
    ]);
  });

  it('are missing where they hold nothing but a comment or a rule', () => {
    expect(
      drafts('# K', '## Context', '%% what is it about? %%', '## Problem', '<!-- why -->', '---')[0]?.missing,
    ).toEqual(SYSTEMS_SECTIONS);
  });
});
