import { describe, expect, it } from 'vitest';
import { planSetTask } from '../../src/edits/set-task';
import type { Task } from '../../src/model/project-note';
import { readProjectNote } from '../../src/readers/project-note';
import { carriedOut } from '../support/boxes';

function tasksIn(text: string): Task[] {
  return readProjectNote(text).sections.flatMap(({ tasks }) => tasks);
}

function taskIn(text: string, index = 0): Task {
  const task = tasksIn(text)[index];
  if (!task) throw new Error(`No task ${index} in ${JSON.stringify(text)}`);
  return task;
}

/** Sets the nth task of a note as it was shown, in the note as it is now. */
function set(shown: string, index: number, now: string, checked = true): string {
  return carriedOut(now, planSetTask(now, taskIn(shown, index), checked));
}

describe('setting a task', () => {
  it.each([
    ['- [ ] a', true, '- [x] a'],
    ['- [x] a', false, '- [ ] a'],
    ['- [X] a', false, '- [ ] a'],
    ['- [/] a', false, '- [ ] a'],
    ['> 1. [ ] a  \r\n', true, '> 1. [x] a  \r\n'],
    ['\uFEFF* [ ] 👩‍💻 é', true, '\uFEFF* [x] 👩‍💻 é'],
    ['- [ ] a `[ ]` [ ]', true, '- [x] a `[ ]` [ ]'],
  ])('changes in %j the one character', (before, checked, after) => {
    expect(set(before, 0, before, checked)).toBe(after);
  });

  it.each([
    ['- [x] a', true],
    ['- [X] a', true],
    ['- [-] a', true],
    ['- [ ] a', false],
  ])('needs no edit where %j is %s already', (text, checked) => {
    expect(planSetTask(text, taskIn(text), checked)).toEqual({ ok: true, edits: [] });
  });

  const NOTE = '# A\n- [ ] one\n- [ ] two\n\n# B\n- [ ] one\n';

  it.each([
    ['lines came above', `New line.\n\n${NOTE}`, 1],
    ['other tasks were ticked, moved or reworded', '# A\n- [x] zero\n- [ ] two\n* [x] one\n# B\n- [ ] one\n', 1],
    ['its list was nested or became numbered', '# A\n- x\n  1. [ ] two\n# B\n', 1],
    ['it moved below another heading', '# A\n# B\n- [ ] one\n- [ ] two\n', 1],
  ])('finds the task again when %s', (_, now, index) => {
    const after = set(NOTE, index, now);
    const ticked = tasksIn(after).filter((task, at) => task.checked && !tasksIn(now)[at]?.checked);
    expect(ticked.map(({ text }) => text)).toEqual([taskIn(NOTE, index).text]);
  });

  it.each([
    ['is gone', NOTE, 1, '# A\n- [ ] one\n'],
    ['is reworded', NOTE, 1, NOTE.replace('two', 'two!')],
    ['is in code by now', NOTE, 1, '# A\n```\n- [ ] two\n```\n'],
  ])('is refused when the task %s', (_, shown, index, now) => {
    expect(planSetTask(now, taskIn(shown, index), true)).toMatchObject({
      ok: false,
      reason: 'gone',
      message: expect.stringMatching(/^The task “.+” was not set: it is no longer .+ Check the note /) as string,
    });
  });

  const TWINS = '# A\n- [ ] one\n- [ ] two\n- [ ] one\n';

  it('tells twins apart by their places in a text that did not change', () => {
    expect(set(TWINS, 2, TWINS)).toBe('# A\n- [ ] one\n- [ ] two\n- [x] one\n');
  });

  it.each([
    ['lines came above', `Above.\n${TWINS}`, 2],
    ['one of them is gone', '# A\n- [ ] one\n- [ ] two\n', 2],
    ['one more stands before it', '# A\n- [ ] one\n- [ ] one\n- [ ] two\n- [ ] one\n', 0],
    ['the first is gone, and the second in its place', '# A\n- [ ] one\n', 0],
    ['the other is under another heading by now', '# A\n- [ ] two\n# B\n- [ ] one\n', 0],
  ])('is refused as ambiguous for a twin when %s', (_, now, index) => {
    expect(planSetTask(now, taskIn(TWINS, index), true)).toMatchObject({
      ok: false,
      reason: 'ambiguous',
      message: expect.stringMatching(/^The task “.+” was not set: .* several say the same\. Check the note /) as string,
    });
  });
});
