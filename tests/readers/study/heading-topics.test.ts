import { describe, expect, it } from 'vitest';
import { PLAN, topics } from './topics';

describe('a study plan without labels', () => {
  it('takes a heading whose list is only of links for a topic', () => {
    expect(
      topics(
        ...['# Sailing', '## Books', '- [Seamanship](https://s.example) – old', '- https://r.example/rules'],
        '- [[Almanac]]',
      ),
    ).toEqual([
      {
        title: 'Books',
        group: 'Sailing',
        line: 2,
        focusAreas: [],
        resources: [
          { text: 'Seamanship – old', url: 'https://s.example', line: 3 },
          { text: 'https://r.example/rules', url: 'https://r.example/rules', line: 4 },
          { text: 'Almanac', url: null, line: 5 },
        ],
      },
    ]);
  });

  it('takes headings whose lists are only of tasks for topics, whose resources are the tasks', () => {
    expect(
      topics(
        ...['# Sailing', '## Week 1: Knots', '- [x] Tie a [bowline](https://b.example)', '  - [ ] with one hand', ''],
        ...[
          '## Week 2',
          '> [!tip] Be patient',
          '',
          '1. [ ] Read the chart',
          '',
          '## Books',
          '- [A](https://a.example)',
        ],
      ),
    ).toEqual([
      {
        title: 'Week 1: Knots',
        group: 'Sailing',
        line: 2,
        focusAreas: [],
        resources: [
          { text: 'Tie a bowline', url: 'https://b.example', line: 3, checked: true },
          { text: 'with one hand', url: null, line: 4, checked: false },
        ],
      },
      {
        title: 'Week 2',
        group: 'Sailing',
        line: 6,
        focusAreas: [],
        resources: [{ text: 'Read the chart', url: null, line: 9, checked: false }],
      },
      {
        title: 'Books',
        group: 'Sailing',
        line: 11,
        focusAreas: [],
        resources: [{ text: 'A', url: 'https://a.example', line: 12 }],
      },
    ]);
  });

  it('is one topic with the tasks nested in a label, beside others or alone', () => {
    const weeks = topics(
      ...['## Week 1', '- [ ] Tie', '- Topics:', '  - [ ] knots', '## Week 2', '- Topics:', '  - [ ] Sail'],
    );
    expect(weeks.map(({ title, group, focusAreas }) => [title, group, focusAreas])).toEqual([
      ['Week 1', null, ['knots']],
      ['Week 2', null, ['Sail']],
    ]);
  });

  it('is of the topics that several headings list, unless it has headings below it', () => {
    const contents = ['# Sailing', '**Topics:** all below'];
    const [knots, tides] = [
      ['## Knots', 'Topics: bowline, hitches', ''],
      ['## Tides', '- Topics:', '  - springs'],
    ];
    expect(topics(...contents, ...knots, ...tides).map(({ title, focusAreas }) => [title, focusAreas])).toEqual([
      ['Knots', ['bowline', 'hitches']],
      ['Tides', ['springs']],
    ]);
    expect(topics(...contents, ...tides)).toEqual([]);
    expect(topics(...contents, '## Tides', '- Focus topics: springs').map(({ title }) => title)).toEqual(['Tides']);
  });

  it('has the tasks under a heading beside the labels there', () => {
    const weeks = topics(
      ...['- [ ] Pack', '', '## Week 1'],
      '- Topics: knots, wind',
      '- [ ] Tie',
      '## Week 2',
      '- [ ] Sail',
      '- [ ] Links: [A](b)',
    );
    expect(weeks.map(({ focusAreas, resources }) => [focusAreas, resources.map(({ text }) => text)])).toEqual([
      [['knots', 'wind'], ['Tie']],
      [[], ['Sail', 'A']],
    ]);
  });

  it.each([
    [
      'bold lines',
      ['**Week 1: Knots**', '- [ ] Tie', '', '__Week 2__:', '', '**Gently** does it:', '- [ ] Sail', '- [x] Rest'],
    ],
    [
      'items',
      [
        '- [ ] Pack',
        '  - [ ] rope',
        '- Week 1: Knots:',
        '  - [ ] Tie',
        '- Then',
        '  - Week 2',
        '    - [ ] Sail',
        '    - [x] Rest',
      ],
    ],
    ['callouts', ['> [!todo] Week 1: Knots', '> - [ ] Tie', '', '> [!todo] Week 2', '> - [ ] Sail', '> - [x] Rest']],
  ])('takes %s whose lists are only of tasks for topics', (_, lines) => {
    expect(topics(...lines).map(({ title, resources }) => [title, resources.map(({ text }) => text)])).toEqual([
      ['Week 1: Knots', ['Tie']],
      ['Week 2', ['Sail', 'Rest']],
    ]);
  });

  it('may have resources in a bold line of their own below the tasks of another', () => {
    const weeks = ['**Knots**', '- [ ] Tie', '', '**Resources:**', '- [ ] A', '', '**Sails**', '- [ ] Sew'];
    expect(topics(...weeks).map(({ title, resources }) => [title, resources.map(({ text }) => text)])).toEqual([
      ['Knots', ['Tie', 'A']],
      ['Sails', ['Sew']],
    ]);
  });

  it('takes no bold lines for topics where headings are', () => {
    const weeks = ['## Week 1', '- [ ] Tie', '', '**For later**', '- [ ] Sail', '## Week 2', '- [ ] Rest'];
    expect(topics(...weeks).map(({ title }) => title)).toEqual(['Week 1', 'Week 2']);
  });

  it('takes headings with tasks for topics where topics in the list are tasks, too', () => {
    const weeks = ['## Week 1', '- [ ] **Bowline**', '  - [ ] by hand', '## Week 2', '- [ ] Buy rope'];
    expect(topics(...weeks).map(({ title, resources }) => [title, resources.map(({ text }) => text)])).toEqual([
      ['Bowline', ['by hand']],
      ['Week 2', ['Buy rope']],
    ]);
  });

  it('takes no heading with tasks for a topic where topics are list items', () => {
    const weeks = ['## To do', '- [ ] Buy rope', '## Later', '- [ ] Sell it'];
    expect(topics(...PLAN, ...weeks).map(({ title }) => title)).toEqual(['Knots', 'Weather']);
  });

  it.each([
    ['a bold lead with nothing nested', ['- **Tides** matter']],
    ['a quoted item with a list below the quote', ['  > - **Tides**', '    - Springs']],
    ['a list of links and others', ['## Books', '- [A](https://a.example)', '- B']],
    ['a list of links above any heading', ['- [A](https://a.example)', '', '# Notes', 'B']],
    ['a list of notes', ['## Notes', '- [[A]]', '- [[B]]']],
    ['a single list of tasks', ['## To do', '- [ ] A', '- [ ] B', '## Notes', '- C']],
    ['lists of tasks and others', ['## Monday', '- [ ] A', '- B', '## Tuesday', '- [ ] A', '- B']],
    ['tasks that say nothing yet', ['## Monday', '- [ ] ', '## Tuesday', '- [ ] ']],
    ['code', ['```', '- **Tides**', '  - Springs', '```']],
    ['code between tildes', ['~~~', '- **Tides**', '  - Springs', '~~~']],
    ['code with a fence in it', ['````', '```', '- **Tides**', '  - Springs', '````']],
    ['a label below a heading without text', ['- # ', '  - Focus areas: springs']],
    ['labels in an item without text', ['- ![](a.png)', '  - Resources:', '    - A']],
    ['a label in another', ['- Resources:', '  - Links:', '    - A']],
    ['labels without anything behind them', ['# Tides', 'Focus areas:', '', 'Resources:']],
    ['indented code', ['As it is written:', '', '    - **Tides**', '      - Springs']],
    ['a comment', ['%%', '- **Tides**', '  - Springs', '%%']],
    ['frontmatter', ['---', '- **Tides**:', '  - Springs', '---']],
    ['nothing', ['']],
  ])('has no topic in %s', (_, lines) => {
    expect(topics(...lines)).toEqual([]);
  });
});
