import { describe, expect, it } from 'vitest';
import { planNamedCheckbox } from '../../src/edits/boxes/named-checkbox';
import { planPastByteOrderMark } from '../../src/edits/plan-past-byte-order-mark';
import { planSetTask } from '../../src/edits/set-task';
import { readProjectNote } from '../../src/readers/project-note';
import { DEFAULT_HEADERS } from '../../src/settings/settings';

import { carriedOut } from '../support/boxes';

const TASKS = '- [ ] sails\n- [ ] sails\n';
const MARK = '\uFEFF';

const second = (text: string) => readProjectNote(text).sections.flatMap(({ tasks }) => tasks)[1]!;
const set = (now: string, shown: string) =>
  planPastByteOrderMark((text) => planSetTask(text, second(shown), true))(now);

describe('a plan for a text with a byte order mark', () => {
  it.each([
    ['was shown without it', MARK + TASKS, TASKS],
    ['was shown with it', MARK + TASKS, MARK + TASKS],
    ['has none', TASKS, TASKS],
  ])('finds one of two that look alike where the note %s', (_, now, shown) => {
    expect(carriedOut(now, set(now, shown))).toBe(now.replace(/\[ \](?= sails\n$)/, '[x]'));
  });

  it('finds a box by an offset that counts the mark, and by one that does not', () => {
    const note = `${MARK}| Done | Objective | Projects |\n| - | - | - |\n| <input type="checkbox" unchecked> | Sail | Knots |\n`;
    const at = note.indexOf('<input');
    for (const offset of [at, at - 1]) {
      const plan = planPastByteOrderMark((text) =>
        planNamedCheckbox(text, { id: null, offset }, true, DEFAULT_HEADERS),
      );
      expect(carriedOut(note, plan(note))).toBe(note.replace('unchecked', 'checked'));
    }
    const beside = planPastByteOrderMark((text) =>
      planNamedCheckbox(text, { id: null, offset: at - 2 }, true, DEFAULT_HEADERS),
    );
    expect(beside(note)).toMatchObject({ ok: false, reason: 'gone' });
  });

  it('says of a refused one what it says of the text as it is', () => {
    const now = `${MARK}${TASKS}- [ ] sails\n`;
    expect(set(now, TASKS)).toMatchObject({ ok: false, reason: 'ambiguous' });
  });
});
