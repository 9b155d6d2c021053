import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SYSTEMS_SECTIONS } from '../../../src/model/systems-note';
import { readSystemsNotes } from '../../../src/readers/systems/systems-notes';
import { BARE, drafts, texts, titles } from './drafts';

describe('a note of drafts', () => {
  it('has a draft for each title with bare labels below it', () => {
    expect(titles(...BARE)).toEqual([
      ['Why glue creeps', 'Draft topic', 5],
      ['How planes chatter', null, 20],
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

  it('may be begun with its first part alone, as a heading below its title', () => {
    const [draft] = drafts('# Kilns', '## Problem', 'Heat is lost.');
    expect(draft).toMatchObject({ title: 'Kilns', sections: [{ title: 'Problem', text: 'Heat is lost.' }] });
    expect(draft?.missing).toEqual(['Context', 'Approach', 'Tradeoffs', 'Takeaways']);
  });

  it('may be begun so beside a draft with more parts', () => {
    const lines = ['# Kilns', '## Context', 'a', '## Problem', 'b', '# Ovens', '## Context', 'c', 'Context', 'd'];
    expect(drafts(...lines).map(({ title }) => title)).toEqual(['Kilns', 'Ovens']);
  });

  it.each([
    ['a bare line', ['Ovens', 'Context', 'c']],
    ['a heading', ['# Ovens', 'Context', 'c']],
  ])('may be begun with its context alone below %s, after a draft with more parts', (_, lines) => {
    const [kilns, ovens] = drafts('Kilns', 'Context', 'a', 'Problem', 'b', '', 'It leaks.', '', ...lines);
    expect(kilns).toMatchObject({ title: 'Kilns', sections: [{ text: 'a' }, { text: 'b\n\nIt leaks.' }] });
    expect(ovens).toMatchObject({ title: 'Ovens', sections: [{ title: 'Context', text: 'c' }] });
  });

  it('keeps what is no draft as text of the one above', () => {
    const [kilns, ...others] = drafts('Kilns', 'Context', 'a', 'Problem', 'b', '', 'Ovens', 'Problem', 'c');
    expect(others).toEqual([]);
    expect(kilns?.sections).toMatchObject([{ text: 'a' }, { title: 'Problem', text: 'b\n\nOvens\nProblem\nc' }]);
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

  it('may all have just one part, below their titles and status', () => {
    const bare = ['Kilns', 'WIP', 'Context', 'hot', '', 'Ropes', 'Draft', 'Context', 'wet'];
    expect(titles(...bare)).toEqual([
      ['Kilns', 'WIP', 1],
      ['Ropes', 'Draft', 6],
    ]);
  });

  it('may begin with a part of the same name as the last one above, under a deeper heading', () => {
    const begun = ['# Kilns', '## Context', 'hot', '# Ropes', '### Context', 'wet'];
    expect(titles(...begun, '# Sails', '## Context', 'torn', '## Problem', 'dear').map(([title]) => title)).toEqual([
      'Kilns',
      'Ropes',
      'Sails',
    ]);
  });
});
