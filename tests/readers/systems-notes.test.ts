import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SYSTEMS_SECTIONS, type SystemsNoteReading } from '../../src/model/systems-note';
import { readSystemsNotes } from '../../src/readers/systems/systems-notes';

const drafts = (...lines: string[]): readonly SystemsNoteReading[] => readSystemsNotes(lines.join('\n'));
const titles = (...lines: string[]) => drafts(...lines).map(({ title, status, line }) => [title, status, line]);
const texts = (draft: SystemsNoteReading | undefined) => draft?.sections.map(({ title, text }) => [title, text]);

const BARE = [
  'Workshop papers',
  '',
  'What was learned at the bench.',
  '',
  'Why glue creeps',
  '',
  'Draft topic',
  'Context',
  'Wood moves.',
  'Problem',
  'Glue moves too.',
  '',
  'And slowly.',
  'Approach',
  'Load a joint for a month.',
  'Tradeoffs',
  'Takeaways',
  'Use pins.',
  '',
  'How planes chatter',
  '',
  'Context',
  'Thin irons.',
  'Problem',
  'Ripples.',
];

describe('a note of drafts', () => {
  it('may have line separators, which end no line of a note', () => {
    const [draft] = drafts(
      '# Why glue\u2028creeps',
      '## Context',
      'a',
      '## Problem\u2028',
      'b',
      'Approach: pins\u2028and clamps',
    );
    expect(draft?.title).toBe('Why glue creeps');
    expect(texts(draft)).toEqual([
      ['Context', 'a'],
      ['Problem', 'b'],
      ['Approach', 'pins\u2028and clamps'],
    ]);
  });

  it('may have emoji, whole or with a colon, around the names of its parts', () => {
    const [draft] = drafts('# Signs', '## Context 🌍', 'a', '## 🔥 Problem: ⚖️', 'b', '## 3. Approach 🛠️', 'c');
    expect(draft?.title).toBe('Signs');
    expect(texts(draft)).toEqual([
      ['Context', 'a'],
      ['Problem', 'b'],
      ['Approach', 'c'],
    ]);
  });

  it('reads labels with their text in the same line', () => {
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

  it('has a draft for each title with bare labels below it', () => {
    expect(titles(...BARE)).toEqual([
      ['Why glue creeps', 'Draft topic', 5],
      ['How planes chatter', null, 20],
    ]);
  });

  it('gives each part the text up to the next part or title', () => {
    expect(texts(drafts(...BARE)[0])).toEqual([
      ['Context', 'Wood moves.'],
      ['Problem', 'Glue moves too.\n\nAnd slowly.'],
      ['Approach', 'Load a joint for a month.'],
      ['Tradeoffs', ''],
      ['Takeaways', 'Use pins.'],
    ]);
    expect(drafts(...BARE)[0]?.sections.map((section) => section.line)).toEqual([8, 10, 14, 16, 17]);
  });

  it('lists the parts that are absent or have no text', () => {
    expect(drafts(...BARE).map((draft) => draft.missing)).toEqual([
      ['Tradeoffs'],
      ['Approach', 'Tradeoffs', 'Takeaways'],
    ]);
  });

  it('takes a bullet, a box or a quote that waits for its text for none', () => {
    const [draft] = drafts('# Kilns', '## Context', '-', '## Problem', '> ', '- [ ] ', '## Approach', '- Load it.');
    expect(draft?.missing).toEqual(['Context', 'Problem', 'Tradeoffs', 'Takeaways']);
  });

  it('reads parts behind an emoji', () => {
    const [draft] = drafts('# Kilns', '## 🧭 Context', 'Hot.', '## 🗺️ Approach', 'Wait.');
    expect(texts(draft)).toEqual([
      ['Context', 'Hot.'],
      ['Approach', 'Wait.'],
    ]);
  });

  it.each([
    ['a heading', ['# Tradeoffs', 'Draft topic', '', '## Context', 'a', '## Problem', 'b', '## Tradeoffs', 'c']],
    ['a heading over bare labels', ['# Tradeoffs', 'Draft topic', 'Context', 'a', 'Problem', 'b', 'Tradeoffs', 'c']],
    ['a bare line', ['Tradeoffs', '', 'Draft topic', 'Context', 'a', 'Problem', 'b', 'Tradeoffs', 'c']],
  ])('may be called as one of its parts, in %s', (_, lines) => {
    const found = drafts(...BARE, '', ...lines).slice(-2);
    expect(found.map(({ title, status }) => [title, status])).toEqual([
      ['How planes chatter', null],
      ['Tradeoffs', 'Draft topic'],
    ]);
    expect(texts(found[1])).toEqual([
      ['Context', 'a'],
      ['Problem', 'b'],
      ['Tradeoffs', 'c'],
    ]);
  });

  it('has parts that hold headings called as other parts', () => {
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

  it('reads parts that are headings, at any depth', () => {
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

  it.each<[string, string[], (string | number | null)[]]>([
    [
      'an H1 with an empty line and a status',
      ['# Kilns', '', '*Status: early draft*', '', '## Context', 'a', '## Problem', 'b'],
      ['Kilns', 'Status: early draft', 1],
    ],
    [
      'a sentence between title and part',
      ['# Kilns', 'They are hot, and dear.', '## Context', 'a', '## Problem', 'b'],
      ['Kilns', null, 1],
    ],
    [
      'a title below the heading of the whole file',
      ['# Papers', '', 'Kilns', '', 'WIP', 'Context', 'a', 'Problem', 'b'],
      ['Kilns', 'WIP', 3],
    ],
    ['an underlined title', ['Kilns', '=====', '', '## Context', 'a', '## Problem', 'b'], ['Kilns', null, 1]],
    [
      'a title that sounds like a status',
      ['Draft horses', '', 'Context', 'a', 'Problem', 'b'],
      ['Draft horses', null, 1],
    ],
    [
      'another section before the first part',
      ['# Kilns', 'Draft topic', '## In short', 'They are hot.', '## Context', 'a', '## Problem', 'b'],
      ['Kilns', 'Draft topic', 1],
    ],
    [
      'the heading of the whole file, and parts as deep as the title',
      ['# Papers', '## Kilns', 'Draft topic', '## Context', 'a', '## Problem', 'b'],
      ['Kilns', 'Draft topic', 2],
    ],
    [
      'no other heading than one with a text',
      ['## Kilns', 'They are hot.', 'And dear.', '## Context', 'a', '## Problem', 'b'],
      ['Kilns', null, 1],
    ],
    ['a list item below the title', ['# Kilns', '- hot', '## Context', 'a', '## Problem', 'b'], ['Kilns', null, 1]],
    ['no title', ['## Context', 'a', '## Problem', 'b'], ['', null, 1]],
  ])('finds the title with %s', (_, lines, wanted) => {
    expect(titles(...lines)).toEqual([wanted]);
  });

  it.each<[string, string[], [string, string | null, number]]>([
    ['is about notes', ['Papers', '', 'Notes on rope', '', 'Context', 'a', 'Problem', 'b'], ['Notes on rope', null, 3]],
    [
      'sounds like a status',
      ['It is cold.', '', 'Final thoughts', 'Context', 'a', 'Problem'],
      ['Final thoughts', null, 3],
    ],
    [
      'stands behind a list',
      ['Kilns', '- hot', '', 'Writing it up', 'Context', 'a', 'Problem'],
      ['Writing it up', null, 4],
    ],
    ['waits for review', ['Kilns', 'Ready for review', 'Context', 'a', 'Problem'], ['Kilns', 'Ready for review', 1]],
  ])('tells a bare title from a status where it %s', (_, lines, wanted) => {
    expect(titles(...lines)).toEqual([wanted]);
  });

  it.each([
    ...['Draft', 'First draft', 'Rough outline', 'Idea', 'Sketch', 'Stub', 'Notes', 'WIP', 'Work in progress'],
    ...['In progress', 'Under review', 'Planned', 'Published', 'Final', 'Done', 'Completed in May', 'To do'],
    ...['Not started', 'Writing', 'Status: on hold'],
  ])('takes the line %s below the title for the status', (status) => {
    expect(titles('Kilns', status, 'Context', 'a', 'Problem', 'b')).toEqual([['Kilns', status, 1]]);
  });

  it.each(['Notes about rope', 'Review of a year', 'Writing from home', 'Done with glue', 'Outline the hull'])(
    'takes the line %s for the title',
    (title) => expect(titles('Papers', '', title, '', 'Context', 'a', 'Problem', 'b')).toEqual([[title, null, 3]]),
  );

  it('takes no heading for a status', () => {
    const lines = ['## Glue', '**Context**', 'a', '**Problem**', '', '## Notes by hand', '**Problem**', '**Approach**'];
    expect(titles(...lines)).toEqual([
      ['Glue', null, 1],
      ['Notes by hand', null, 6],
    ]);
  });

  it('ends a draft with bare labels at a heading as high as its title', () => {
    const lines = [
      '## Kilns',
      'Context',
      'Hot.',
      'Problem',
      '### Dear',
      'Fuel.',
      '## Wheels',
      'Context',
      'Round.',
      'Approach',
      'Spin.',
      '# Index',
      'Problem',
      'None.',
    ];
    expect(titles(...lines)).toEqual([
      ['Kilns', null, 1],
      ['Wheels', null, 7],
    ]);
    expect(texts(drafts(...lines)[0])).toEqual([
      ['Context', 'Hot.'],
      ['Problem', ''],
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
  ])('knows a part written with %s', (_, label) => {
    expect(texts(drafts('# Kilns', '## Context', 'a', label, 'b')[0])?.[1]).toEqual(['Problem', 'b']);
  });

  it('may be quoted, and is told without the marks of that quote', () => {
    const [draft] = drafts(
      '> Kilns',
      '> Draft topic',
      '> Context',
      '> Hot.',
      '>',
      '> > As they say.',
      '> Problem',
      'Dear.',
    );
    expect([draft?.title, draft?.status]).toEqual(['Kilns', 'Draft topic']);
    expect(texts(draft)).toEqual([
      ['Context', 'Hot.\n\n> As they say.'],
      ['Problem', 'Dear.'],
    ]);
  });

  it('keeps a quote in the text of a part, headings in it too', () => {
    const [draft] = drafts('## Context', '> # Of kilns', '> Hot.', '## Problem', 'Dear.');
    expect(texts(draft)?.[0]).toEqual(['Context', '> # Of kilns\n> Hot.']);
  });

  it('has underlined headings that are the last line above their underline, but no item of a list', () => {
    const [draft] = drafts('Kilns', 'Context', '---', 'Hot.', '- Dear', 'Problem', '===', '1. Fuel', '---');
    expect(draft?.title).toBe('Kilns');
    expect(texts(draft)).toEqual([
      ['Context', 'Hot.\n- Dear'],
      ['Problem', '1. Fuel'],
    ]);
  });

  it('is called as its heading, without an id or attributes', () => {
    expect(titles('# Kilns {#kilns}', '## Context', 'a', '## Problem ^p', 'b')).toEqual([['Kilns', null, 1]]);
  });

  it('knows the spellings of tradeoffs and takeaways, and text in the line of a bold label', () => {
    const draft = drafts('# Kilns', '**Context:** hot', '**Trade-offs.** dear', 'Key takeaways', 'wait')[0];
    expect(texts(draft)).toEqual([
      ['Context', 'hot'],
      ['Tradeoffs', 'dear'],
      ['Takeaways', 'wait'],
    ]);
  });

  it('keeps deeper headings, lists and code in the text of their part, and other headings out', () => {
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

  it('may be begun with its first part alone, as a heading below its title', () => {
    const [draft] = drafts('# Kilns', '## Problem', 'Heat is lost.');
    expect(draft).toMatchObject({ title: 'Kilns', sections: [{ title: 'Problem', text: 'Heat is lost.' }] });
    expect(draft?.missing).toEqual(['Context', 'Approach', 'Tradeoffs', 'Takeaways']);
  });

  it('may be begun so beside a draft with more parts', () => {
    const lines = ['# Kilns', '## Context', 'a', '## Problem', 'b', '# Ovens', '## Context', 'c', 'Context', 'd'];
    expect(drafts(...lines).map(({ title }) => title)).toEqual(['Kilns', 'Ovens']);
  });

  it('takes a part with nothing but a comment or a rule for empty', () => {
    expect(
      drafts('# K', '## Context', '%% what is it about? %%', '## Problem', '<!-- why -->', '---')[0]?.missing,
    ).toEqual(SYSTEMS_SECTIONS);
  });

  it.each([
    ['nothing', ['']],
    ['prose', ['The context matters.', 'A problem.']],
    ['one part alone that is no heading', ['# Kilns', 'Context', 'a']],
    ['one part alone without a title above', ['## Context', 'a']],
    ['one part each below several titles', ['# Kilns', '## Context', 'a', '# Ovens', '## Problem', 'b']],
    ['parts in code', ['```', 'Context', 'Problem', '```']],
  ])('holds none in %s', (_, lines) => {
    expect(drafts(...lines)).toEqual([]);
  });

  it('is read from any text, parts in order of their lines and either written or missing', () => {
    const piece = fc.constantFrom(
      '# ',
      '## ',
      'Context',
      'Problem:',
      '**Approach**',
      'Takeaways',
      '\n',
      '\n\n',
      'Draft',
      'A title',
      'A text.',
      '```',
      '===',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const count = text.split(/\r\n|\n|\r/).length;
        for (const { line, sections, missing } of readSystemsNotes(text)) {
          const lines = [line, ...sections.map((section) => section.line)];
          expect(lines).toEqual([...lines].sort((a, b) => a - b));
          expect(lines.every((at) => at >= 1 && at <= count)).toBe(true);
          const written = sections.filter((section) => section.text !== '').map((section) => section.title);
          expect([...written, ...missing].sort()).toEqual([...SYSTEMS_SECTIONS].sort());
        }
      }),
      { numRuns: 1000 },
    );
  });
});
