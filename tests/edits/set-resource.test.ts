import { describe, expect, it } from 'vitest';
import { planSetResource } from '../../src/edits/set-resource';
import { readStudyPlan } from '../../src/readers/study-plan';
import { carriedOut } from './boxes';

const PLAN = `# Tides

- **Moon and sun**
  - Focus areas: pull, phase
  - Resources:
    - [ ] [The *long* tide](https://example.com/tide_tables_)
    - [x] Chapter 3 of \`Waves & Winds\`
    - A talk without a box
- **Harbours**
  - Resources:
    - [ ] Chapter 4
    - [ ] Read https://example.com/a_b
    - [ ] Chapter 3 of Waves &amp; Winds,
      second edition
`;

const boxed = readStudyPlan(PLAN).topics.flatMap(({ resources }) =>
  resources.filter(({ checked }) => checked !== undefined),
);

describe('setting the box of a study resource', () => {
  it('is tried on every resource that has one', () => expect(boxed).toHaveLength(5));

  it.each(boxed)('changes the one character: $text', ({ text, line, checked }) => {
    const lines = PLAN.split('\n');
    lines[line - 1] = (lines[line - 1] ?? '').replace(checked ? '[x]' : '[ ]', checked ? '[ ]' : '[x]');
    expect(carriedOut(PLAN, planSetResource(PLAN, line, text, !checked))).toBe(lines.join('\n'));
    expect(planSetResource(PLAN, line, text, checked ?? false)).toEqual({ ok: true, edits: [] });
  });

  it('finds the only one that says so when lines came above', () => {
    const now = `New.\n\n${PLAN}`;
    expect(carriedOut(now, planSetResource(now, 11, 'Chapter 4', true))).toBe(
      now.replace('[ ] Chapter 4', '[x] Chapter 4'),
    );
  });

  it.each([
    ['gone', 'gone', '- [ ] Another'],
    ['without a box by now', 'gone', '- Chapter 4'],
    ['there twice, and not where it was', 'ambiguous', '\n\n- [ ] Chapter 4\n- [ ] Chapter 4'],
  ])('is refused when the resource is %s', (_, reason, text) => {
    expect(planSetResource(text, 1, 'Chapter 4', true)).toMatchObject({ ok: false, reason });
  });
});
