import { describe, expect, it } from 'vitest';
import { topics } from './topics';

/** The title, group, focus areas and resources of each topic in a note of these lines. */
const said = (...lines: string[]): unknown[] =>
  topics(...lines).map(({ title, group, focusAreas, resources }) => [
    title,
    group,
    focusAreas,
    resources.map(({ text }) => text),
  ]);

describe('a label that stands under several headings of a study plan', () => {
  it('is part of the topic that each heading is', () => {
    expect(
      said(
        ...[
          '# Sailing',
          '## Week 1: Knots',
          '- **Topics:** bowline, hitches',
          '- **Links:** [Rope](https://r.example)',
        ],
        ...['- **Practice:**', '  - [ ] Tie ten', '  - Untie them', '- Be patient'],
        ...['## Week 2: Tides', '- **Topics:** springs', '- **Practice:**', '  - [x] Read the tables'],
      ),
    ).toEqual([
      ['Week 1: Knots', 'Sailing', ['bowline', 'hitches'], ['Rope', 'Tie ten']],
      ['Week 2: Tides', 'Sailing', ['springs'], ['Read the tables']],
    ]);
  });

  it('has its tasks among those beside it, as they are written', () => {
    const knots = ['## Knots', '- **Practice:**', '  - [ ] Tie ten', '- [ ] Buy rope'];
    expect(said(...knots, '## Tides', '- **Practice:**', '  - [ ] Sail')).toEqual([
      ['Knots', null, [], ['Tie ten', 'Buy rope']],
      ['Tides', null, [], ['Sail']],
    ]);
  });

  it('has the focus areas where none are named', () => {
    const plan = ['## Knots', '- **Goal:** be quick', '- **To do**:', '  - Tie ten', '## Tides', '- **To do**:'];
    expect(said(...plan, '  - Read the tables')).toEqual([
      ['Knots', null, ['Tie ten'], []],
      ['Tides', null, ['Read the tables'], []],
    ]);
  });

  it.each([
    ['a bold line', '**Watch:**', '**Do:**'],
    ['a heading', '### Watch:', '### Do:'],
  ])('may be %s above tasks and others', (_, watch, act) => {
    const knots = ['## Knots', watch, '- the film', '', act, '- [ ] Tie ten', ''];
    const tides = ['## Tides', watch, '- the moon', '', act, '- [ ] Read the tables'];
    expect(said(...knots, ...tides)).toEqual([
      ['Knots', null, ['the film'], ['Tie ten']],
      ['Tides', null, ['the moon'], ['Read the tables']],
    ]);
  });

  it('is a resource where it is a link with no list below it', () => {
    const days = ['Knots', 'Tides', 'Winds', 'Clouds'].flatMap((title) => [
      `## ${title}`,
      '- [Film](https://f.example):',
    ]);
    expect(said(...days, '  - Fly', '## Rain', '- [Film](https://f.example):', '  - Rest')).toEqual([
      ['Knots', null, [], ['Film:']],
      ['Tides', null, [], ['Film:']],
      ['Winds', null, [], ['Film:']],
      ['Clouds', null, ['Fly'], []],
      ['Rain', null, ['Rest'], []],
    ]);
  });

  it.each([
    ['under one heading alone', ['## Knots', '- **To do:**', '  - Tie ten', '## Tides'], ['To do']],
    [
      'above any heading',
      ['- **To do:**', '  - Tie ten', '', '## Tides', '- **To do:**', '  - Read'],
      ['To do', 'Tides'],
    ],
    [
      'beside topics',
      ['## Knots', '- **Bowline**', '  - by hand', '- **To do:**', '  - Tie', '## Tides', '- **To do:**', '  - Read'],
      ['Bowline', 'To do', 'Tides'],
    ],
    [
      'above topics',
      ['## Knots', '- **By day:**', '  - **Bowline**', '    - by hand', '## Tides', '- **By day:**', '  - Read'],
      ['By day', 'Tides'],
    ],
    ['without a colon', ['## Knots', '- **Rope**', '  - a', '## Sails', '- **Rope**', '  - b'], ['Rope', 'Rope']],
    [
      'as a heading without a colon',
      ['## Knots', '- [ ] a', '### Do', '- [ ] b', '## Tides', '- [ ] c', '### Do', '- [ ] d'],
      ['Knots', 'Do', 'Tides', 'Do'],
    ],
    [
      'as a heading under one alone',
      ['## Knots', '- [ ] a', '### Do:', '- [ ] b', '## Tides', '- [ ] c'],
      ['Knots', 'Do', 'Tides'],
    ],
    ['without tasks', ['## Knots', '**Pros:**', '- a', '', '## Glue', '**Pros:**', '- b'], []],
    [
      'below other headings',
      ['## A', '### B', '- [ ] b', '### Do:', '- [ ] c', '### Do:', '- [ ] d'],
      ['B', 'Do', 'Do'],
    ],
  ])('is none %s', (_, lines, titles) => {
    expect(topics(...lines).map(({ title }) => title)).toEqual(titles);
  });
});
