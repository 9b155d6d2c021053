import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StudyTopic } from '../../src/model/study-plan';
import { readStudyPlan } from '../../src/readers/study/study-plan';
import { growth, MOST, PARTS } from '../support/growth';

const topics = (...lines: string[]): readonly StudyTopic[] => readStudyPlan(lines.join('\n')).topics;
const only = (...lines: string[]): StudyTopic | undefined => topics(...lines)[0];

const PLAN = [
  '# Sailing',
  '## On the water',
  '',
  '- ⛵ **Knots** – for every day',
  '  - **Focus areas:** bowline, hitches (round turn, clove), splicing',
  '  - **Resources:**',
  '    - [Animated knots](https://knots.example/) – the pictures',
  '    - Video: [Rope work](https://video.example/a_(b))',
  '    - The club library',
  '',
  '- **Weather** – before every day',
  '  - Clouds, and what they say',
  '  - Fronts',
];

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

  it('may have reading among its focus areas', () => {
    expect(only('- **Portuguese**', '  - Reading', '  - Links between words')?.focusAreas).toEqual([
      'Reading',
      'Links between words',
    ]);
  });

  it('may have line separators, which end no line of a note', () => {
    const [topic] = topics('## On\u2028water', '- **Tides\u2028and** winds', '  - springs');
    expect([topic?.title, topic?.group]).toEqual(['Tides and', 'On water']);
  });

  it('has all resources that are nested under their label, however deep', () => {
    const topic = only(
      '- **Tides**',
      '  - Resources:',
      '    - Books',
      '      - [Almanac](https://a.example/)',
      '    - Maps',
    );
    expect(topic?.resources.map(({ text, url, line }) => [text, url, line])).toEqual([
      ['Books', null, 3],
      ['Almanac', 'https://a.example/', 4],
      ['Maps', null, 5],
    ]);
  });

  it('has the addresses that its links have at the end of the note', () => {
    const topic = only(
      '- **Tides**',
      '  - Resources: [Tables][t], [Atlas]',
      '  - Resources:',
      '    - [Almanac][T] of 1902',
      '    - [Almanac]',
      '',
      '[t]: https://t.example/ "Tables"',
      '> [atlas]: https://atlas.example/',
      '[almanac]: https://a.example/>b',
      '[T]: https://second.example/',
    );
    expect(topic?.resources.map(({ text, url }) => [text, url])).toEqual([
      ['Tables', 'https://t.example/'],
      ['Atlas', 'https://atlas.example/'],
      ['Almanac of 1902', 'https://t.example/'],
      ['[Almanac]', null],
    ]);
  });

  it('may have its labels as headings', () => {
    const found = topics(
      '# Sailing',
      '## Tides',
      'What the moon does.',
      '### Focus areas',
      '- springs',
      '- neaps',
      '### 📚 Resources',
      '- [Tables](https://tides.example/)',
      '- The almanac',
      '## Winds',
      '### Focus',
      'Fronts.',
      '- gusts',
      '## Resources',
      '- [Club](https://club.example/)',
    );
    expect(found).toMatchObject([
      { title: 'Tides', group: 'Sailing', line: 2, focusAreas: ['springs', 'neaps'] },
      { title: 'Winds', group: 'Sailing', line: 10, focusAreas: ['gusts'], resources: [] },
      { title: 'Resources', group: 'Sailing', line: 14 },
    ]);
    expect(found[0]?.resources.map(({ text, line }) => [text, line])).toEqual([
      ['Tables', 8],
      ['The almanac', 9],
    ]);
  });

  it('may have its resources and topics under headings, with others between them', () => {
    const found = topics(
      '# Sailing',
      '## Weeks',
      '### Week 1: Tides',
      '#### Topics to cover',
      '- springs',
      '- [ ] neaps, and why',
      '#### Days',
      '- Monday: read',
      '#### Resources',
      '- [Tables](https://tides.example/)',
      '- The almanac',
      '### Week 2: Winds',
      '#### Resources',
      '- [Fronts](https://winds.example/)',
      '### Week 3: Knots',
      '- **Bowline**',
      '  - by hand',
      '#### Resources',
      '- [Ropes](https://ropes.example/)',
      '### Week 4: Clouds',
      '#### Topics to cover',
      '- cirrus',
      '## Resources',
      '- [Club](https://club.example/)',
    );
    expect(
      found.map(({ title, group, focusAreas, resources }) => [title, group, focusAreas, resources.map((r) => r.text)]),
    ).toEqual([
      ['Week 1: Tides', 'Weeks', ['springs', 'neaps, and why'], ['Tables', 'The almanac']],
      ['Week 2: Winds', 'Weeks', [], ['Fronts']],
      ['Bowline', 'Week 3: Knots', ['by hand'], []],
      ['Resources', 'Week 3: Knots', [], ['Ropes']],
      ['Resources', 'Sailing', [], ['Club']],
    ]);
  });

  it('may have resources under a heading in a note without a title', () => {
    const tides = ['## Tides', '### Resources', '- [Tables](https://tides.example/)'];
    expect(topics(...tides, '## Winds').map(({ title }) => title)).toEqual(['Tides']);
    expect(topics(...tides).map(({ title }) => title)).toEqual(['Resources']);
  });

  it.each(['### Focus\n- springs\n', '### Resources\n- tables\n', '### Topics\n- springs\n'])(
    'may have many labels such as %j in a time in proportion to their number',
    (label) => {
      const plan = (many: number) => `# Sailing\n## Tides\n${label.repeat(many)}`;
      expect(growth(readStudyPlan, [plan(3_000), plan(3_000 * PARTS)])).toBeLessThanOrEqual(MOST);
    },
  );

  it('takes a heading with the labels of a topic right under it for one', () => {
    const found = topics(
      '# Sailing',
      '## Tides',
      'What the moon does.',
      '',
      '**Focus areas:** springs, neaps',
      '**Resources:**',
      '- [Tables](https://tides.example/)',
      '- The almanac',
      '## Winds',
      '- Focus areas: fronts',
      '- Resources:',
      '  - The barometer',
      '## Knots',
      'Resources:',
      '',
      '- **Bowline**',
      '  - by hand',
    );
    expect(found.map(({ title, group, line }) => [title, group, line])).toEqual([
      ['Tides', 'Sailing', 2],
      ['Winds', 'Sailing', 9],
      ['Bowline', 'Knots', 16],
    ]);
    expect(found.map(({ focusAreas, resources }) => [focusAreas, resources.map(({ text }) => text)])).toEqual([
      [
        ['springs', 'neaps'],
        ['Tables', 'The almanac'],
      ],
      [['fronts'], ['The barometer']],
      [['by hand'], []],
    ]);
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

  it('takes an item with the labels of a topic for one without bold, too, unless it holds topics', () => {
    const list = topics(
      '## Sea',
      '- Tides: ',
      '  - Focus areas: springs, neaps',
      '  - Resources:',
      '    - Tables',
      '- Winter',
      '  - Resources: an almanac',
      '  - **Winds**',
      '    - fronts',
      '- Clouds',
      '  - cirrus',
    );
    expect(list.map(({ title, group, focusAreas }) => [title, group, focusAreas])).toEqual([
      ['Tides', 'Sea', ['springs', 'neaps']],
      ['Winds', 'Sea', ['fronts']],
    ]);
  });

  it('takes labels in lines of their own as those in items', () => {
    const [tides, winds] = topics(
      '1. **Tides**',
      '',
      '   Focus areas: springs, neaps',
      '',
      '   Resources:',
      '   - [Tables](https://tides.example/)',
      '2. **Winds**',
      '   Focus: fronts',
      '   **Resources:**',
      '     - [ ] The almanac',
    );
    expect([tides?.focusAreas, tides?.resources.map(({ text }) => text)]).toEqual([['springs', 'neaps'], ['Tables']]);
    expect([winds?.focusAreas, winds?.resources.map(({ text }) => text)]).toEqual([['fronts'], ['The almanac']]);
  });

  it('takes bold lines for labels without a colon, too', () => {
    const found = topics(
      '# Sailing',
      '**Topics**',
      '- [[#Tides]]',
      '## Tides',
      '**Topics**',
      '- springs',
      '- neaps',
      '',
      '__Resources__',
      'The almanac',
      '- [Tables](https://tides.example/)',
      '## Weather',
      '- **Winds**',
      '  **Focus areas**',
      '  - fronts',
      '  Topics: gusts, squalls',
      '  **Resources**',
      '  - The barometer',
      '  Topics',
    );
    expect(
      found.map(({ title, focusAreas, resources }) => [title, focusAreas, resources.map(({ text }) => text)]),
    ).toEqual([
      ['Tides', ['springs', 'neaps'], ['The almanac', 'Tables']],
      ['Winds', ['fronts', 'gusts', 'squalls'], ['The barometer Topics']],
    ]);
  });

  it('takes a bold line right below an item for a label, if a list follows', () => {
    const topic = only('## Knots', '- [ ] Tie ten', '**Resources**', '- [Rope](https://a.example/)');
    expect([topic?.title, topic?.resources.map(({ text }) => text)]).toEqual(['Knots', ['Tie ten', 'Rope']]);
  });

  it.each(['Learning resources', 'Recommended Resources', 'Key resource', 'Readings', 'Links', 'Course materials'])(
    'may have its resources as “%s”',
    (label) => {
      const found = topics(
        '# Sailing',
        '## Tides',
        `**${label}:**`,
        '- The almanac',
        '## Winds',
        '- **Gusts**',
        '  - squalls',
        `  - ${label}: the barometer`,
      );
      expect(
        found.map(({ title, focusAreas, resources }) => [title, focusAreas, resources.map(({ text }) => text)]),
      ).toEqual([
        ['Tides', [], ['The almanac']],
        ['Gusts', ['squalls'], ['the barometer']],
      ]);
    },
  );

  it('takes the rows of a table with resources for topics', () => {
    const found = topics(
      '## On the water',
      '| # | 🧭 Topic | Hours | Links | Done |',
      '| - | - | - | - | - |',
      '| 1 | **Tides** and winds | 3 | [Tables](https://tides.example/), the almanac | [ ] |',
      '| 2 | Knots | 1 | - [Rope](https://rope.example/)<br>- [Twine](https://twine.example/) | ☐ |',
      '| 3 | Fog | 1 | | |',
      '| 4 | Ice | 1 | – | |',
      '| 5 | Rain | 1 | 3/7 | |',
      '| 4 | | 1 | nothing | |',
    );
    expect(found.map(({ title, group, line }) => [title, group, line])).toEqual([
      ['Tides and winds', 'On the water', 4],
      ['Knots', 'On the water', 5],
    ]);
    expect(found.map(({ resources }) => resources.map(({ text, url }) => [text, url]))).toEqual([
      [
        ['Tables', 'https://tides.example/'],
        ['the almanac', null],
      ],
      [
        ['Rope', 'https://rope.example/'],
        ['Twine', 'https://twine.example/'],
      ],
    ]);
  });

  it.each([
    ['| Week | Topics | Resources |', '| 1 | springs, neaps | tables |', 'Week 1', ['springs', 'neaps']],
    ['| Resources | Focus | Topic |', '| tables | springs<br/>neaps | **Tides** |', 'Tides', ['springs', 'neaps']],
    ['| # | Topics | Resource |', '| 7 | springs, neaps | tables |', 'springs, neaps', []],
    ['| Week | Readings | Due |', '| Tides | tables | Friday |', 'Tides', []],
  ])('reads what there is to learn from a table: %s', (header, row, title, focusAreas) => {
    expect(only(header, '| - | - | - |', row)).toMatchObject({ title, focusAreas, resources: [{ text: 'tables' }] });
  });

  it.each(['| Topic | Hours |', '| Resource | Kind |', '| Links | Done |', '| Layer | Link type |'])(
    'takes no rows of a table of other things, or of resources alone, for topics: %s',
    (header) => {
      expect(topics(header, '| - | - |', '| Tides | tables |')).toEqual([]);
    },
  );

  it('counts resources with a box that say the same', () => {
    const list = ['  - Resources:', '    - [ ] Chapter 4', '    - [x] Chapter 5'];
    const found = topics('- **Tides**', ...list, '- **Winds**', ...list, '    - Chapter 4');
    expect(
      found.flatMap(({ resources }) => resources.map(({ twins }) => twins && [twins.before, twins.after])),
    ).toEqual([[0, 1], [0, 1], [1, 0], [1, 0], undefined]);
  });

  it('splits focus areas at commas outside parentheses', () => {
    expect(only(...PLAN)?.focusAreas).toEqual(['bowline', 'hitches (round turn, clove)', 'splicing']);
  });

  it.each([
    ['bowline; hitches (round turn; clove), splicing', ['bowline', 'hitches (round turn; clove)', 'splicing']],
    ['結び目、綱；R&amp;D，帆', ['結び目', '綱', 'R&D', '帆']],
  ])('splits them at semicolons too, and at the commas of East Asia: %s', (areas, split) => {
    expect(only('- **Ropes**', `  - Focus areas: ${areas}`)?.focusAreas).toEqual(split);
  });

  it('takes the nested plain items for focus areas where none are named', () => {
    expect(topics(...PLAN)[1]?.focusAreas).toEqual(['Clouds, and what they say', 'Fronts']);
  });

  it('lists the resources with their first link', () => {
    expect(only(...PLAN)?.resources).toEqual([
      { text: 'Animated knots – the pictures', url: 'https://knots.example/', line: 7 },
      { text: 'Video: Rope work', url: 'https://video.example/a_(b)', line: 8 },
      { text: 'The club library', url: null, line: 9 },
    ]);
  });

  it.each<[string, string[], Partial<StudyTopic>]>([
    ['a broken emoji before the bold lead', ['- ð\u009F¦\u0080 **Tides**', '  - Springs'], { title: 'Tides' }],
    ['a topic that is a task', ['- [ ] **Tides:**', '  - Springs'], { title: 'Tides' }],
    ['underscores for bold', ['- __Tides__ and streams', '  - Springs'], { title: 'Tides' }],
    ['a link for a title', ['- **[Tides](https://t.example)**', '  - Springs'], { title: 'Tides' }],
    ['ordered lists', ['1. **Tides**', '   - Focus areas: springs,neaps'], { focusAreas: ['springs', 'neaps'] }],
    ['tabs', ['- **Tides**', '\t- Focus areas:', '\t\t- springs', '\t\t- neaps'], { focusAreas: ['springs', 'neaps'] }],
    [
      'a line that is continued',
      ['- **Tides**', '  - Focus areas: springs,', '    neaps'],
      { focusAreas: ['springs', 'neaps'] },
    ],
    ['no heading above', ['- **Tides**', '  - Springs'], { group: null }],
    ['a heading in a list', ['- ### Sea', '- **Tides**', '  - Springs'], { group: 'Sea' }],
    ['an underlined heading', ['Sea', '---', '- **Tides**', '  - Springs'], { group: 'Sea' }],
    ['an underlined heading in a quote', ['> Sea', '> ---', '> - **Tides**', '>   - Springs'], { group: 'Sea' }],
    ['a heading with an id', ['## Sea ^sea', '- **Tides**', '  - Springs'], { group: 'Sea' }],
    ['a heading with attributes', ['## Sea {#sea}', '- **Tides**', '  - Springs'], { group: 'Sea' }],
    ['a heading with an emoji', ['## 🌊 Sea', '- **Tides**', '  - Springs'], { group: 'Sea' }],
    ['a heading of an emoji', ['## 🌊', '- **Tides**', '  - Springs'], { group: '🌊' }],
    [
      'a quoted heading right below a list',
      ['- Sea', '> ## Tides', '> - **Springs**', '>   - of the moon'],
      { title: 'Springs', group: 'Tides' },
    ],
    [
      'resources below a label without a colon',
      ['- **Tides**', '  - Resources', '    - Almanac'],
      { focusAreas: [], resources: [{ text: 'Almanac', url: null, line: 3 }] },
    ],
    ['a topic in another item', ['- The sea', '  - **Tides**', '    - Springs'], { title: 'Tides', line: 2 }],
    [
      'a topic below code in an item',
      ['- ```', '  - **Sea**', '    - salt', '  ```', '- **Tides**', '  - Springs'],
      { title: 'Tides' },
    ],
    [
      'a topic below code with spaces behind its end',
      ['```', '- **Sea**', '  - salt', '```  ', '- **Tides**', '  - Springs'],
      { title: 'Tides' },
    ],
    [
      'a topic below three backticks in a line',
      ['```a``` is code', '', '- **Tides**', '  - Springs'],
      { title: 'Tides' },
    ],
  ])('reads %s', (_, lines, wanted) => {
    expect(only(...lines)).toMatchObject(wanted);
  });

  it('reads resources in the line of their label, and keeps the state of those that are tasks', () => {
    const inline = only('- **Tides**', '  - **Resources:** [Tables](https://t.example), the almanac');
    expect(inline?.resources).toEqual([
      { text: 'Tables', url: 'https://t.example', line: 2 },
      { text: 'the almanac', url: null, line: 2 },
    ]);
    const tasks = only(
      '- **Tides**',
      '  - Resources:',
      '    - [x] <https://t.example>',
      '    - [ ] Almanac ^almanac',
      '    - [ ] ',
      '    - [/] Tables',
    );
    expect(tasks?.resources).toEqual([
      { text: 'https://t.example', url: 'https://t.example', line: 3, checked: true },
      { text: 'Almanac', url: null, line: 4, checked: false },
      { text: 'Tables', url: null, line: 6, checked: true },
    ]);
  });

  it('keeps resources with entities whole', () => {
    expect(only('- **Tides**', '  - Resources: Sun &amp; Moon, Tables')?.resources.map(({ text }) => text)).toEqual([
      'Sun & Moon',
      'Tables',
    ]);
  });

  it.each([
    '**Resources:** **[Tables](https://t.example)**, [Sea, wind](https://s.example)',
    '**Resources**: *[Tables](https://t.example)*, [Sea, wind](https://s.example)',
    '__Resources:__ [Tables](https://t.example), **[Sea, wind](https://s.example)**',
    'Resources: ***[Tables](https://t.example)***, __[Sea, wind](https://s.example)__',
  ])('reads resources with marks and commas of their own: %s', (label) => {
    expect(only('- **Tides**', `  - ${label}`)?.resources).toEqual([
      { text: 'Tables', url: 'https://t.example', line: 2 },
      { text: 'Sea, wind', url: 'https://s.example', line: 2 },
    ]);
  });

  it.each([
    ['https://t.example/Tide_(sea)', 'https://t.example/Tide_(sea)', 'https://t.example/Tide_(sea)'],
    ['Tables (https://t.example/a_(b)).', 'Tables (https://t.example/a_(b)).', 'https://t.example/a_(b)'],
    ['[https://t.example](https://t.example/tables)', 'https://t.example', 'https://t.example/tables'],
    ['[![dial](https://t.example/d.png) Tables](https://t.example/t)', 'dial Tables', 'https://t.example/t'],
  ])('has the whole address of the resource %s', (source, text, url) => {
    const tides = only('- **Tides**', '  - Resources:', `    - ${source}`);
    expect(tides?.resources).toEqual([{ text, url, line: 3 }]);
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

  it('takes a heading whose list is only of links for a topic', () => {
    expect(
      topics('# Sailing', '## Books', '- [Seamanship](https://s.example) – old', '- https://r.example/rules'),
    ).toEqual([
      {
        title: 'Books',
        group: 'Sailing',
        line: 2,
        focusAreas: [],
        resources: [
          { text: 'Seamanship – old', url: 'https://s.example', line: 3 },
          { text: 'https://r.example/rules', url: 'https://r.example/rules', line: 4 },
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
        ...{ title: 'Week 1: Knots', group: 'Sailing', line: 2, focusAreas: [] },
        resources: [
          { text: 'Tie a bowline', url: 'https://b.example', line: 3, checked: true },
          { text: 'with one hand', url: null, line: 4, checked: false },
        ],
      },
      {
        ...{ title: 'Week 2', group: 'Sailing', line: 6, focusAreas: [] },
        resources: [{ text: 'Read the chart', url: null, line: 9, checked: false }],
      },
      {
        ...{ title: 'Books', group: 'Sailing', line: 11, focusAreas: [] },
        resources: [{ text: 'A', url: 'https://a.example', line: 12 }],
      },
    ]);
  });

  it('has the tasks under a heading beside the labels there', () => {
    const weeks = topics(
      '## Week 1',
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
    ['bold lines', ['**Week 1: Knots**', '- [ ] Tie', '', '__Week 2__:', '', '- [ ] Sail', '- [x] Rest']],
    ['items', ['- Week 1: Knots:', '  - [ ] Tie', '- Then', '  - Week 2', '    - [ ] Sail', '    - [x] Rest']],
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

  it('takes no heading with tasks for a topic where topics are list items', () => {
    const weeks = ['## To do', '- [ ] Buy rope', '## Later', '- [ ] Sell it'];
    expect(topics(...PLAN, ...weeks).map(({ title }) => title)).toEqual(['Knots', 'Weather']);
  });

  it.each([
    ['a bold lead with nothing nested', ['- **Tides** matter']],
    ['a quoted item with a list below the quote', ['  > - **Tides**', '    - Springs']],
    ['a list of links and others', ['## Books', '- [A](https://a.example)', '- B']],
    ['a list of notes', ['## Notes', '- [[A]]', '- [[B]]']],
    ['a single list of tasks', ['## To do', '- [ ] A', '- [ ] B', '## Notes', '- C']],
    ['lists of tasks and others', ['## Monday', '- [ ] A', '- B', '## Tuesday', '- [ ] A', '- B']],
    ['tasks that say nothing yet', ['## Monday', '- [ ] ', '## Tuesday', '- [ ] ']],
    ['code', ['```', '- **Tides**', '  - Springs', '```']],
    ['code between tildes', ['~~~', '- **Tides**', '  - Springs', '~~~']],
    ['code with a fence in it', ['````', '```', '- **Tides**', '  - Springs', '````']],
    ['a label below a heading without text', ['- # ', '  - Focus areas: springs']],
    ['labels without anything behind them', ['# Tides', 'Focus areas:', '', 'Resources:']],
    ['indented code', ['As it is written:', '', '    - **Tides**', '      - Springs']],
    ['a comment', ['%%', '- **Tides**', '  - Springs', '%%']],
    ['frontmatter', ['---', '- **Tides**:', '  - Springs', '---']],
    ['nothing', ['']],
  ])('has no topic in %s', (_, lines) => {
    expect(topics(...lines)).toEqual([]);
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
