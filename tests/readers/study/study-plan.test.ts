import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readStudyPlan } from '../../../src/readers/study/study-plan';
import { only, PLAN, topics } from './topics';

describe('a study plan', () => {
  it('has a topic for each list item with a bold lead and nested items', () => {
    expect(topics(...PLAN).map(({ title, group, line }) => [title, group, line])).toEqual([
      ['Knots', 'On the water', 4],
      ['Weather', 'On the water', 11],
    ]);
  });

  it.each(['***Tides***', '_**Tides**_', '**_Tides_**'])('may have a lead in italics too, as in %s', (lead) => {
    expect(only(`- ${lead} and winds`, '  - springs')?.title).toBe('Tides');
  });

  it('may have line separators, which end no line of a note', () => {
    const [topic] = topics('## On\u2028water', '- **Tides\u2028and** winds', '  - springs');
    expect([topic?.title, topic?.group]).toEqual(['Tides and', 'On water']);
  });

  it('may stand in a callout', () => {
    const quoted = ['> [!info] Winter', ...PLAN.slice(1).map((line) => `> ${line}`.trimEnd())];
    const lines = topics(...PLAN);
    expect(topics(...quoted)).toEqual(lines);
  });

  it.each([
    ['callouts', '> [!note]- Knots\n> - Focus areas: bowline\n> - Resources:\n>   - [Rope](https://a.example/)\n'],
    [
      'details',
      '<details><summary>Knots</summary>\n\n- Focus areas: bowline\n- Resources: [Rope](https://a.example/)\n\n</details>\n',
    ],
  ])('may have its topics in %s, which then count as headings', (_, fold) => {
    const read = topics('# Sailing', '## On the water', '', fold, fold.replaceAll('Knots', 'Tides'));
    expect(read.map(({ title, group }) => [title, group])).toEqual([
      ['Knots', 'On the water'],
      ['Tides', 'On the water'],
    ]);
    for (const { focusAreas, resources } of read)
      expect([focusAreas, resources.map(({ url }) => url)]).toEqual([['bowline'], ['https://a.example/']]);
  });

  it('has no topic of callouts beside those that it has without them', () => {
    const links = '> - [Rope](https://a.example/)\n> - [Sail](https://b.example/)\n';
    const read = topics(...PLAN, '', `> [!tip] More\n${links}\n> [!tip] Still more\n${links}`);
    expect(read.map(({ title }) => title)).toEqual(['Knots', 'Weather']);
  });

  it('is not told by quotes and callouts that stand in items or follow one', () => {
    const [tides, winds] = topics(
      '- **Tides**',
      '  - springs',
      '    > [!note] of the moon',
      '    > - or the sun',
      '  - neaps',
      '  - Resources:',
      '    - Tables',
      '> [!tip] Winter',
      '> by the fire',
      '> - **Winds**',
      '>   - fronts',
      'and troughs',
      '> > so they say',
    );
    expect(tides?.focusAreas).toEqual(['springs', 'neaps']);
    expect(tides?.resources.map(({ text }) => text)).toEqual(['Tables']);
    expect(winds?.focusAreas).toEqual(['fronts and troughs']);
  });

  it('ends at a rule and at tags, and may have bullets that are pasted', () => {
    const list = topics(
      '<details>',
      '<summary>Sea</summary>',
      '',
      '- **Tides**',
      '  - springs',
      '</details>',
      '- **Winds**',
      '  - fronts',
      '---',
      '• **Clouds**',
      '  • [ ] cirrus',
      '* * *',
    );
    expect(list.map(({ title, focusAreas }) => [title, focusAreas])).toEqual([
      ['Tides', ['springs']],
      ['Winds', ['fronts']],
      ['Clouds', ['[ ] cirrus']],
    ]);
  });

  it('goes on behind a rule, tags or a quoted heading that stands in it', () => {
    const [tides, ...others] = topics(
      '- **Tides**',
      '',
      '  ---',
      '  - springs',
      '',
      '  <details>',
      '  - neaps',
      '',
      '  > ## Winds',
      '  > of winter',
      '  - slack water',
    );
    expect([tides?.focusAreas, others]).toEqual([['springs', 'neaps', 'slack water'], []]);
  });

  it('is told without the ids of its items, and without items that say nothing yet', () => {
    const [tides] = topics('- **Tides**', '  - Springs ^s1', '  - [ ] ', '  - ![](neaps.png)', '  - 2 ^ 3 is 8');
    expect(tides?.focusAreas).toEqual(['Springs', '2 ^ 3 is 8']);
    const [winds] = topics(
      ...['- **Winds**', '  - Focus areas:', '    - ![](fronts.png)', '    - gales', '  - Resources:'],
      ...['    - ![](gales.png)', '      - Almanac'],
    );
    expect([winds?.focusAreas, winds?.resources.map(({ text }) => text)]).toEqual([['gales'], ['Almanac']]);
  });

  it('is read from any text, every line within it', () => {
    const piece = fc.constantFrom(
      '- ',
      '  - ',
      '    - ',
      '**',
      'Focus areas: ',
      'Resources:',
      '[a](https://b.example)',
      '\n',
      ',',
      '(',
      '# ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        const count = text.split(/\r\n|\n|\r/).length;
        for (const topic of readStudyPlan(text).topics) {
          expect(topic.title).not.toBe('');
          for (const { line } of [topic, ...topic.resources]) expect(line >= 1 && line <= count).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
