import { describe, expect, it } from 'vitest';
import { only, topics } from './topics';

describe('a table in a study plan', () => {
  it('has a topic in each row where it has resources', () => {
    const found = topics(
      '## On the water',
      '| # | 🧭 Topic | Hours | Links | Done |',
      '| - | - | - | - | - |',
      '| 1 | **Tides** and winds | 3 | [Tables](https://tides.example/), the almanac | [ ] |',
      '| 2 | Knots | 1 | - [Rope](https://rope.example/)<br>- [Twine](https://twine.example/) | ☐ |',
      '| 3 | Fog | 1 | | |',
      '| 4 | Ice | 1 | – | |',
      '| 5 | Rain | 1 | 3/7 | |',
      '| 6 | Snow | 1 | none | |',
      '| 7 | Hail | 1 | TBD | |',
      '| 8 | | 1 | nothing | |',
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
    ['| Week | Topics | Resources |', '| 3–4 | springs | tables |', 'Week 3–4', ['springs']],
    ['| Date | Topics | Resources |', '| 2027-01-05 | springs | tables |', '2027-01-05', ['springs']],
    ['| Resources | Focus | Topic |', '| tables | springs<br/>neaps | **Tides** |', 'Tides', ['springs', 'neaps']],
    ['| # | Topics | Resource |', '| 7 | springs, neaps | tables |', 'springs, neaps', []],
    ['| Week | Readings | Due |', '| Tides | tables | Friday |', 'Tides', []],
    ['| Week | Topic | Reading |', '| 1 | Tides | tables |', 'Tides', []],
    ['| Lecture | Assigned reading | Lab |', '| Tides | tables | 1 |', 'Tides', []],
    ['| Topic | Reading | Links |', '| Tides | none | tables |', 'Tides', []],
  ])('says what there is to learn: %s', (header, row, title, focusAreas) => {
    expect(only(header, '| - | - | - |', row)).toMatchObject({ title, focusAreas, resources: [{ text: 'tables' }] });
  });

  it.each([
    '| Topic | Hours |',
    '| Resource | Kind |',
    '| Links | Done |',
    '| Layer | Link type |',
    '| Gauge | Reading |',
  ])('has no topics where it is of other things, or of resources alone: %s', (header) => {
    expect(topics(header, '| - | - |', '| Tides | tables |')).toEqual([]);
  });
});
