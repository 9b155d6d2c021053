import { describe, expect, it } from 'vitest';
import { readStudyPlan } from '../../../src/readers/study/study-plan';
import { growth, MOST, PARTS } from '../../support/growth';
import { topics } from './topics';

describe('the headings of a study plan', () => {
  it('may be the labels of its topics', () => {
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

  it('may stand above resources and topics, with others between them', () => {
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

  it('may stand above resources in a note without a title', () => {
    const tides = ['## Tides', '### Resources', '- [Tables](https://tides.example/)'];
    expect(topics(...tides, '## Winds').map(({ title }) => title)).toEqual(['Tides']);
    expect(topics(...tides).map(({ title }) => title)).toEqual(['Resources']);
  });

  it.each(['### Focus\n- springs\n', '### Resources\n- tables\n', '### Topics\n- springs\n'])(
    'may be many labels such as %j in a time in proportion to their number',
    (label) => {
      const plan = (many: number) => `# Sailing\n## Tides\n${label.repeat(many)}`;
      expect(growth(readStudyPlan, [plan(3_000), plan(3_000 * PARTS)])).toBeLessThanOrEqual(MOST);
    },
  );

  it('are topics where the labels of one are right under them', () => {
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
});
