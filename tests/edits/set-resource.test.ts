import { describe, expect, it } from 'vitest';
import { planSetResource } from '../../src/edits/set-resource';
import { readStudyPlan } from '../../src/readers/study/study-plan';
import { carriedOut } from '../support/boxes';

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

  it.each(boxed)('changes the one character: $text', (resource) => {
    const lines = PLAN.split('\n');
    const at = resource.line - 1;
    const [was, is] = resource.checked ? ['[x]', '[ ]'] : ['[ ]', '[x]'];
    lines[at] = (lines[at] ?? '').replace(was ?? '', is ?? '');
    expect(carriedOut(PLAN, planSetResource(PLAN, resource, !resource.checked))).toBe(lines.join('\n'));
    expect(planSetResource(PLAN, resource, resource.checked ?? false)).toEqual({ ok: true, edits: [] });
  });

  const chapter = boxed.find(({ text }) => text === 'Chapter 4')!;

  it('finds the only one that says so when lines came above', () => {
    const now = `New.\n\n${PLAN}`;
    expect(carriedOut(now, planSetResource(now, chapter, true))).toBe(now.replace('[ ] Chapter 4', '[x] Chapter 4'));
  });

  const topic = (...resources: string[]) =>
    ['- **Tides**', '  - Resources:', ...resources.map((one) => `    - ${one}`)].join('\n');

  it.each([
    ['gone', 'gone', topic('[ ] Another')],
    ['without a box by now', 'gone', topic('Chapter 4')],
    ['there twice', 'ambiguous', topic('[ ] Chapter 4', '[ ] Chapter 4')],
  ])('is refused when the resource is %s', (_, reason, text) => {
    expect(planSetResource(text, chapter, true)).toMatchObject({ ok: false, reason });
  });

  it('tells two that say the same apart, and never takes one for the other once the note has changed', () => {
    const twins = topic('[ ] Chapter 4', '[ ] Chapter 4');
    const [first, second] = readStudyPlan(twins).topics[0]!.resources;
    expect(carriedOut(twins, planSetResource(twins, second!, true))).toBe(topic('[ ] Chapter 4', '[x] Chapter 4'));
    const moved = `New.\n${twins}`;
    expect(planSetResource(moved, second!, true)).toMatchObject({ ok: false, reason: 'ambiguous' });
    expect(planSetResource(topic('[ ] Chapter 4'), first!, true)).toMatchObject({ ok: false, reason: 'ambiguous' });
  });

  it.each(['<div>', '<script>\n', '<?php\n'])('says of a box in HTML that is not closed, %j, where it is', (html) => {
    const text = `${html}\n${topic('[ ] Chapter 4')}`;
    const [resource] = readStudyPlan(text).topics[0]!.resources;
    expect(planSetResource(text, resource!, true)).toMatchObject({
      reason: 'unsupported',
      message: expect.stringMatching(
        `^The resource “Chapter 4” was not set: on line ${resource!.line} it is inside HTML`,
      ) as string,
    });
  });
});
