import { describe, expect, it } from 'vitest';
import { only, topics } from './topics';

describe('the labels of a topic', () => {
  it('make a topic of an item without bold, too, unless it holds topics', () => {
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

  it('may stand in lines of their own', () => {
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

  it('may end in a full-width colon', () => {
    const [tides, winds] = topics(
      '- **Tides**：',
      '  - Focus areas：springs、neaps',
      '  - Resources：',
      '    - the almanac',
      '- **Winds**',
      '  - Resources： [Tables](https://winds.example/)',
      '  - Topics：fronts',
    );
    expect([tides?.focusAreas, tides?.resources.map(({ text }) => text)]).toEqual([
      ['springs', 'neaps'],
      ['the almanac'],
    ]);
    expect([winds?.focusAreas, winds?.resources.map(({ text }) => text)]).toEqual([['fronts'], ['Tables']]);
    expect(topics('# Sailing', 'Topics：', '- [[#Tides]]')).toEqual([]);
  });

  it('may be bold lines without a colon', () => {
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

  it('may be bold lines right below an item, if a list follows', () => {
    const topic = only('## Knots', '- [ ] Tie ten', '**Resources**', '- [Rope](https://a.example/)');
    expect([topic?.title, topic?.resources.map(({ text }) => text)]).toEqual(['Knots', ['Tie ten', 'Rope']]);
  });

  it.each([
    ...['Learning resources', 'Recommended Resources', 'Key resource', 'Readings', 'Links', 'Course materials'],
    ...['Further reading', 'Required readings'],
  ])('may call resources “%s”', (label) => {
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
  });
});
