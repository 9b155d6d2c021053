import { describe, expect, it } from 'vitest';
import type { StudyTopic } from '../../../src/model/study-plan';
import { only, PLAN, topics } from './topics';

describe('a topic', () => {
  it('may have reading among its focus areas', () => {
    expect(only('- **Portuguese**', '  - Reading', '  - Links between words')?.focusAreas).toEqual([
      'Reading',
      'Links between words',
    ]);
  });

  it('splits focus areas at commas outside parentheses', () => {
    expect(only(...PLAN)?.focusAreas).toEqual(['bowline', 'hitches (round turn, clove)', 'splicing']);
  });

  it.each([
    ['bowline; hitches (round turn; clove), splicing', ['bowline', 'hitches (round turn; clove)', 'splicing']],
    ['tight), [clove, (half, full), bends], splicing', ['tight)', '[clove, (half, full), bends]', 'splicing']],
    ['結び目、綱；R&amp;D，帆', ['結び目', '綱', 'R&D', '帆']],
  ])('splits them at semicolons too, and at the commas of East Asia: %s', (areas, split) => {
    expect(only('- **Ropes**', `  - Focus areas: ${areas}`)?.focusAreas).toEqual(split);
  });

  it('has the tasks nested in it as resources, beside what is named so', () => {
    const topic = only(
      ...['- **Tides**', '  - Springs', '  - [x] Read the [tables](https://t.example)', '    - by heart'],
      ...['  - Resources:', '    - Almanac', '  - [ ] Resources: a chart'],
    );
    expect(topic?.focusAreas).toEqual(['Springs']);
    expect(topic?.resources).toEqual([
      { text: 'Read the tables', url: 'https://t.example', line: 3, checked: true },
      { text: 'by heart', url: null, line: 4 },
      { text: 'Almanac', url: null, line: 6 },
      { text: 'a chart', url: null, line: 7 },
    ]);
  });

  it('has the tasks in its focus areas and in labels of other kinds as resources', () => {
    const topic = only(
      ...['- **Tides**', '  - Springs', '    - [ ] Read', '    - often', '  - Practice:', '    - [x] Sail'],
      ...['  - Focus areas:', '    - [ ] neaps'],
    );
    expect(topic?.focusAreas).toEqual(['neaps']);
    expect(topic?.resources.map(({ text, checked }) => [text, checked])).toEqual([
      ['Read', false],
      ['Sail', true],
    ]);
  });

  it('has the items that start with a link to the web as resources, and no label of such items for a focus area', () => {
    const topic = only(
      ...['- **Tides**', '  - Springs, by [the moon](https://m.example)', '  - 📖 [Tables](https://t.example) – old'],
      ...[
        '    - https://r.example',
        '  - Watch:',
        '    - [Neaps](https://n.example)',
        '  - [[Ebb]]: https://e.example',
        ...['  - Charts', '    - [Sea](https://c.example)', '  - Winds:', '    - of winter'],
      ],
    );
    expect(topic?.focusAreas).toEqual(['Springs, by the moon', 'Ebb: https://e.example', 'Charts', 'Winds:']);
    expect(topic?.resources).toEqual([
      { text: '📖 Tables – old', url: 'https://t.example', line: 3 },
      { text: 'https://r.example', url: 'https://r.example', line: 4 },
      { text: 'Neaps', url: 'https://n.example', line: 6 },
      { text: 'Sea', url: 'https://c.example', line: 9 },
    ]);
    const headed = only('## Tides', 'Focus areas: springs', '', 'Read:', '- [Tables](https://t.example)');
    expect([headed?.focusAreas, headed?.resources.map(({ text }) => text)]).toEqual([['springs'], ['Tables']]);
  });

  it('has no task for a focus area where these have a label, too', () => {
    const topic = only('- **Tides**', '  - [ ] Focus areas: springs', '  - [ ] Read');
    expect([topic?.focusAreas, topic?.resources.map(({ text }) => text)]).toEqual([['springs'], ['Read']]);
  });

  it('takes the nested plain items for focus areas where none are named', () => {
    expect(topics(...PLAN)[1]?.focusAreas).toEqual(['Clouds, and what they say', 'Fronts']);
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

  it('counts resources with a box that say the same', () => {
    const list = ['  - Resources:', '    - [ ] Chapter 4', '    - [x] Chapter 5'];
    const found = topics('- **Tides**', ...list, '- **Winds**', ...list, '    - Chapter 4');
    expect(
      found.flatMap(({ resources }) => resources.map(({ twins }) => twins && [twins.before, twins.after])),
    ).toEqual([[0, 1], [0, 1], [1, 0], [1, 0], undefined]);
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
});
