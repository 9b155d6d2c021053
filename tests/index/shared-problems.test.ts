// Notes are in the language of line-readers.ts: `= objective`, `- project`, `x done project`, `* path`, `+ track`, …
import { describe, expect, it } from 'vitest';
import { sharedIds } from '../../src/index/queries/notes';
import { createManualIndex } from './manual-index';

const COPY = 'Plan (conflicted copy 2025-03-12).md';

describe('shared ids', () => {
  it('are one problem in each of the notes, at the first such id, with how many they are and where', () => {
    const { put, settle, problems } = createManualIndex();
    put('plan.md', '= Goal', '- Own #0', '- First #1', '- Second #2');
    put('copy.md', '= Goal', '- Second #2', '- First #1', '- Other #3');
    settle();
    expect(problems('plan.md')).toMatchObject([{ code: 'shared-ids', line: 3, repairable: true }]);
    expect(problems('copy.md')).toMatchObject([{ code: 'shared-ids', line: 2, repairable: true }]);
    expect(problems('plan.md')[0]?.message).toMatch(/^2 checkbox ids are also in “copy”, so one of the notes is/);
  });

  it('are those that the repair of a note replaces, whatever its own repeats', () => {
    const { index, put, settle } = createManualIndex();
    put('plan.md', '= Goal', '- Own #0', '- First #1', '- Again #1', '- Empty #');
    put('copy.md', '= Goal', '- First #1', '- Empty #', '- Other #3');
    put(COPY, '= Goal', '- Own #0');
    settle();
    expect([...sharedIds(index.snapshot, 'plan.md')]).toEqual(['1']);
    expect([...sharedIds(index.snapshot, 'gone.md')]).toEqual([]);
  });

  it.each([
    ['a', 'A checkbox id is also in “a”, so'],
    ['ab', 'A checkbox id is also in “a” and “b”, so'],
    ['abd', 'A checkbox id is also in “a”, “b” and “d”, so'],
    ['abde', 'A checkbox id is also in “a”, “b”, “d” and other notes, so'],
    ['abdef', 'A checkbox id is also in “a”, “b”, “d” and other notes, so'],
  ])('name three notes at most, of %s', (others, said) => {
    const { put, settle, problems } = createManualIndex();
    for (const name of [...others, 'c']) put(`${name}.md`, '= Goal', '- Project #1');
    settle();
    expect(problems('c.md')[0]?.message).toContain(said);
  });

  it('name the same notes whatever the order in which they came', () => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
    for (const order of [names, names.toReversed(), ['e', 'a', 'h', 'b', 'g', 'd', 'f', 'c']]) {
      const { index, put, settle, problems } = createManualIndex();
      for (const name of order) {
        put(`${name}.md`, '= Goal', '- Project #1');
        settle();
      }
      index.drop('a.md');
      settle();
      expect(problems('c.md')[0]?.message).toContain('“b”, “d”, “e” and other notes');
      expect(problems('h.md')[0]?.message).toContain('“b”, “c”, “d” and other notes');
    }
  });

  it.each<[string, string[], string[]]>([
    ['an id twice in one note', ['- One #1', '- Two #1'], ['- Other #2']],
    ['ids that are empty', ['- One #'], ['- Other #']],
    ['boxes without an id', ['- One'], ['- Other']],
  ])('are not %s', (_, here, there) => {
    const { put, settle, codes } = createManualIndex();
    put('a.md', '= Goal', ...here);
    put('b.md', '= Goal', ...there);
    settle();
    expect([codes('a.md'), codes('b.md')]).toEqual([[], []]);
  });

  it.each<[string, (given: ReturnType<typeof createManualIndex>) => void]>([
    ['changes', ({ put }) => put('b.md', '= Goal', '- Project #2')],
    ['is dropped', ({ index }) => index.drop('b.md')],
    ['turns into a conflict copy', ({ index }) => index.move('b.md', COPY)],
  ])('are over when the other note %s', (_, act) => {
    const given = createManualIndex();
    given.put('a.md', '= Goal', '- Project #1');
    given.put('b.md', '= Goal', '- Project #1');
    given.settle();
    expect(given.codes('a.md')).toEqual(['shared-ids']);
    act(given);
    given.settle();
    expect(given.codes('a.md')).toEqual([]);
  });

  it('follow the name of the other note', () => {
    const { index, put, settle, problems } = createManualIndex();
    put('a.md', '= Goal', '- Project #1');
    put('b.md', '= Goal', '- Project #1');
    settle();
    index.move('b.md', 'c.md');
    settle();
    expect(problems('a.md')[0]?.message).toContain('“c”');
  });
});

describe('a conflict copy', () => {
  it('is a problem of its own, and none of the note that it is a copy of', () => {
    const { put, settle, codes } = createManualIndex();
    put('Plan.md', '= Goal', '- Project #1');
    put(COPY, '= Goal', '- Project #1');
    settle();
    expect(codes('Plan.md')).toEqual([]);
    expect(codes(COPY)).toEqual(['conflict-copy']);
  });
});
