import { describe, expect, it } from 'vitest';
import { planSetCheckbox } from '../../../src/edits/boxes/set-checkbox';
import type { RefusalReason } from '../../../src/model/outcome';
import { boxIn, carriedOut } from '../../support/boxes';

const HEAD = '| Done | Project |\n|-|-|\n';

function box(id: string, state = 'unchecked'): string {
  return `<input type="checkbox" ${state} id="${id}">`;
}

/** A table of rows, each given as its cells. */
function table(...rows: string[]): string {
  return HEAD + rows.map((row) => `| ${row} |\n`).join('');
}

/** The result of ticking the nth box of the shown text. */
function ticked(shown: string, index: number, now: string): string {
  return carriedOut(now, planSetCheckbox(now, boxIn(shown, index), true));
}

function refusalOf(shown: string, index: number, now: string): RefusalReason {
  const plan = planSetCheckbox(now, boxIn(shown, index), true);
  if (plan.ok) throw new Error('Not refused');
  expect(plan.message).toMatch(/^The checkbox was not set: .+\. Check the note .+\.$/);
  return plan.reason;
}

describe('a box is found', () => {
  it('where it was, whatever else has its id', () => {
    const shown = table(`${box('a')} | p`, `${box('a')} | q`);
    expect(ticked(shown, 1, shown)).toBe(table(`${box('a')} | p`, `${box('a', 'checked')} | q`));
  });

  it('where it was, in one of two tables that are the same', () => {
    const one = table('[ ] | p');
    expect(ticked(`${one}\n${one}`, 1, `${one}\n${one}`)).toBe(`${one}\n${table('[x] | p')}`);
  });

  it('where it was, in one of two rows that are the same', () => {
    expect(ticked(table('[ ] | p', '[ ] | p'), 1, table('[ ] | p', '[ ] | p'))).toBe(table('[ ] | p', '[x] | p'));
  });

  it('under lines that were inserted above', () => {
    const shown = table(`${box('a')} | p`, '[ ] | q');
    const now = `New\n\n${shown}`;
    expect(ticked(shown, 0, now)).toBe(`New\n\n${table(`${box('a', 'checked')} | p`, '[ ] | q')}`);
    expect(ticked(shown, 1, now)).toBe(`New\n\n${table(`${box('a')} | p`, '[x] | q')}`);
  });

  it('by its id in another row, though its old row got another box', () => {
    const shown = table(`${box('a')} | p`, `${box('b')} | q`);
    const now = table(`${box('b')} | p`, `${box('a')} | q`);
    expect(ticked(shown, 0, now)).toBe(table(`${box('b')} | p`, `${box('a', 'checked')} | q`));
  });

  it('by its id in a row that was moved and edited', () => {
    const shown = table(`${box('a')} | p`, `${box('b')} | q`);
    const now = table(`${box('b')} | q`, `${box('a')} | p, edited`);
    expect(ticked(shown, 0, now)).toBe(table(`${box('b')} | q`, `${box('a', 'checked')} | p, edited`));
  });

  it('by its row where boxes share its id', () => {
    const shown = table(`${box('a')} | p`, `${box('a')} | q`);
    const now = table('| new', `${box('a')} | p`, `${box('a')} | q`);
    expect(ticked(shown, 1, now)).toBe(table('| new', `${box('a')} | p`, `${box('a', 'checked')} | q`));
  });

  it.each(['', 'abcde', '12345678', 'a.*b', '$&', '[', '__proto__'])('whatever its id: “%s”', (id) => {
    const shown = table(`${box(id)} | p`, '[ ] | q');
    const now = table('| new', `${box(id)} | p`, '[ ] | q');
    expect(ticked(shown, 0, now)).toBe(table('| new', `${box(id, 'checked')} | p`, '[ ] | q'));
  });

  it('by its count in a row that moved by the way from one of its boxes to the next', () => {
    const apart = '[ ] x<br>';
    const now = `\n\n${table('| [ ] x<br>[ ] x')}`;
    const shown = '.'.repeat(apart.length) + now;
    expect(boxIn(now, 1).offset).toBe(boxIn(shown, 0).offset);
    expect(ticked(shown, 0, now)).toBe(now.replace('[ ]', '[x]'));
  });

  it('by its row when all ids are new', () => {
    const shown = table(`${box('a')} | p<br>${box('b')} x<br>${box('c')} y`);
    const now = table(`${box('d')} | p<br>${box('e')} x<br>${box('f')} y`);
    expect(ticked(shown, 1, now)).toBe(table(`${box('d')} | p<br>${box('e', 'checked')} x<br>${box('f')} y`));
  });

  it('by its row when others changed its state and spaces', () => {
    const shown = table('[ ] | p<br>[ ] a<br>[ ] b');
    const now = `Above\n\n${table('[x]     | p<br>[x] a<br>[ ] b ')}`;
    expect(ticked(shown, 2, now)).toBe(`Above\n\n${table('[x]     | p<br>[x] a<br>[x] b ')}`);
  });

  it('by its row when a set before took the last space of padding', () => {
    const shown = table('<input type=checkbox checked>   | [ ] p');
    const now = (state: string) => `New\n\n${table(`<input type=checkbox unchecked>| ${state} p`)}`;
    expect(ticked(shown, 1, now('[ ]'))).toBe(now('[x]'));
  });

  it('by its id before its place, when two boxes of a row changed places', () => {
    const shown = table(`| ${box('a')} x ${box('b')} x`);
    expect(ticked(shown, 0, table(`| ${box('b')} x ${box('a')} x`))).toBe(
      table(`| ${box('b')} x ${box('a', 'checked')} x`),
    );
  });

  it('in the header too', () => {
    expect(ticked('| [ ] | p |\n|-|-|\n', 0, 'New\n\n| [ ] | p |\n|-|-|\n')).toBe('New\n\n| [x] | p |\n|-|-|\n');
  });
});

describe('a box is refused', () => {
  it.each([
    ['its row was deleted', table('[ ] | p', '[ ] | q'), 0, table('[ ] | q')],
    ['its row was edited and it has no id', table('[ ] | p'), 0, table('[ ] | p, edited')],
    ['it was deleted', table(`${box('a')} | p`), 0, table('| p')],
    ['its id is empty, as is that of another box', table(`${box('')} | p`), 0, table(`${box('')} | q`)],
    ['its table is none any more', table('[ ] | p'), 0, table('[ ] | p').replace('|-|-|\n', '')],
    ['its table is in a fence now', table('[ ] | p'), 0, `\`\`\`\n${table('[ ] | p')}\`\`\`\n`],
    ['the place is a code span now', table('[ ] | x'), 0, table('`[ ]` | x')],
    ['another box stands before it in its row', table('[ ] | x'), 0, table('[ ]<br>[ ] | x')],
    ['the note is empty', table('[ ] | p'), 0, ''],
  ])('as gone when %s', (_, shown, index, now) => {
    expect(refusalOf(shown, index, now)).toBe('gone');
  });

  it.each([
    ['rows look the same and moved', table('[ ] | p', '[ ] | p'), 0, `New\n\n${table('[ ] | p', '[ ] | p')}`],
    [
      'boxes share its id and its row was edited',
      table(`${box('a')} | p`, `${box('a')} | q`),
      0,
      table(`${box('a')} | p, edited`, `${box('a')} | q`),
    ],
    ['one of two rows that were the same was deleted', table('[ ] | p', '[ ] | p'), 0, table('[ ] | p')],
    ['a row like it came in below', table('[ ] | p', '[ ] | q'), 0, table('[ ] | p', '[ ] | q', '[ ] | p')],
    ['one of two equal tables was deleted', `${table('[ ] | p')}\n${table('[ ] | p')}`, 0, table('[ ] | p')],
    [
      'it shared its id with one that is left, and its row was edited',
      table(`${box('a')} | p`, `${box('a')} | q`),
      0,
      table('| p', `${box('a')} | q`),
    ],
    [
      'a copy of its row came in above',
      table(`${box('a')} | p`),
      0,
      table('| x', `${box('a')} | p`, `${box('a')} | p`),
    ],
  ])('as ambiguous when %s', (_, shown, index, now) => {
    expect(refusalOf(shown, index, now)).toBe('ambiguous');
  });

  it.each([
    ['the row is gone', table('[ ] | p'), '', 'it is no longer in the note as it was shown'],
    ['rows look the same', table('[ ] | p', '[ ] | p'), table('[ ] | p'), 'several rows look like the one'],
    [
      'boxes have the same id',
      table(`${box('a')} | p`, `${box('a')} | q`),
      table(`${box('a')} | p, edited`, `${box('a')} | q`),
      'several checkboxes have its id',
    ],
  ])('with what makes it uncertain, when %s', (_, shown, now, why) => {
    const message = expect.stringContaining(why) as string;
    expect(planSetCheckbox(now, boxIn(shown), true)).toMatchObject({ ok: false, message });
  });
});
