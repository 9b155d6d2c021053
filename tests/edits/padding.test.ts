import fc from 'fast-check';
import { format, util } from 'prettier';
import { describe, expect, it } from 'vitest';
import { planSetCheckbox } from '../../src/edits/boxes/set-checkbox';
import { boxIn, carriedOut } from '../support/boxes';

const OFF = '<input type="checkbox" unchecked id="28acf1">';
const ON = '<input type="checkbox" checked id="28acf1">';

/** A table of two columns in which only the first cell's padding is of interest, its delimiter 50 dashes wide. */
function table(cell: string, rest = ' p |'): string {
  return `| Done | P |\n|${'-'.repeat(50)}|---|\n|${cell}|${rest}\n`;
}

/** A cell as wide as the column, or by `more` wider. */
function wide(content: string, more = 0): string {
  return ` ${content}`.padEnd(50 + more);
}

function set(text: string, checked: boolean): string {
  return carriedOut(text, planSetCheckbox(text, boxIn(text), checked));
}

describe('a cell whose closing pipe stands under the delimiter row’s', () => {
  it.each([
    ['ticked', wide(OFF), true, wide(ON)],
    ['unticked', wide(ON), false, wide(OFF)],
    ['ticked with no space to its pipe', OFF.padStart(50), true, `${ON.padStart(48)}  `],
    ['unticked with just the spaces that it takes', `${ON.padStart(48)}  `, false, OFF.padStart(50)],
    ['ticked behind its label', wide(`a ${OFF} b`), true, wide(`a ${ON} b`)],
    [
      'given a word where there was none',
      wide('<input type="checkbox">'),
      true,
      wide('<input type="checkbox" checked>'),
    ],
    ['rid of a value', wide('<input type=checkbox checked="checked">'), false, wide('<input type=checkbox unchecked>')],
  ])('stays aligned when %s', (_, before, checked, after) => {
    expect(set(table(before), checked)).toBe(table(after));
  });

  it.each([0, 1])('changes in the word alone when it has only %i spaces to give', (spaces) => {
    const before = ON.padStart(50 - spaces) + ' '.repeat(spaces);
    expect(set(table(before), false)).toBe(table(before.replace('checked', 'unchecked')));
  });

  it('keeps the space that holds a backslash from escaping the pipe', () => {
    const text = table(`${` ${ON} \\`.padEnd(49)} `);
    expect(set(text, false)).toBe(table(`${` ${OFF} \\`.padEnd(49)} `));
    const tight = `${` ${ON} `.padEnd(47, 'x')}\\  `;
    expect(set(table(tight), false)).toBe(table(tight.replace('checked', 'unchecked')));
  });

  it('is found by column, not by offset: behind quote marks as well', () => {
    const quoted = (cell: string) => table(cell).replace(/^(?=.)/gm, '> ');
    expect(set(quoted(wide(OFF)), true)).toBe(quoted(wide(ON)));
  });

  it('is found by UTF-16 units', () => {
    const cell = (word: string) => wide(`日本 👩‍💻 <input type=checkbox ${word}>`);
    expect(set(table(cell('unchecked')), true)).toBe(table(cell('checked')));
  });
});

describe('a cell in a row whose characters are not all one column wide', () => {
  const words = fc
    .string({ unit: fc.constantFrom('a', ' ', '学', 'カ', '한', '：', '✅', '🚀', 'e\u0301'), maxLength: 12 })
    .map((text) => text.trim());
  const box = fc.constantFrom(ON, OFF, '<input type=checkbox>');

  it('stays as a formatter aligned it', async () => {
    const reformat = (note: string) => format(note, { parser: 'markdown' });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(words, words, box), { minLength: 1, maxLength: 4 }),
        fc.nat(),
        async (rows, seed) => {
          const widest = `| Goal | ${'Done'.repeat(25)} | P |\n|---|---|---|\n`;
          const cells = rows.map(([goal, label, tag]) => `| ${goal} | ${label} ${tag} ${label} | p |\n`);
          const aligned = await reformat(widest + cells.join(''));
          const box = boxIn(aligned, seed % rows.length);
          const after = carriedOut(aligned, planSetCheckbox(aligned, box, !box.checked));
          expect(after).not.toBe(aligned);
          expect(await reformat(after)).toBe(after);
        },
      ),
    );
  });

  it('comes back byte for byte, wherever its pipe stands', () => {
    const off = fc.integer({ min: -14, max: 14 });
    fc.assert(
      fc.property(words, words, fc.boolean(), off, fc.nat(12), (before, after, checked, drift, spaces) => {
        const content = `| ${before} ${checked ? ON : OFF} ${after}${' '.repeat(spaces)}`;
        const rule = '-'.repeat(Math.max(3, util.getStringWidth(content) + drift - 1));
        const text = `| Done | P |\n|${rule}|---|\n${content}| p |\n`;
        expect(set(set(text, !checked), checked)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('any other cell', () => {
  it.each([-10, -3, -1, 1, 3, 7])('changes in the word alone, its pipe %i off', (off) => {
    expect(set(table(wide(OFF, off)), true)).toBe(table(wide(OFF, off).replace('unchecked', 'checked')));
  });

  it('changes in the word alone where the delimiter row ends without a pipe', () => {
    const last = (cell: string) => `P | Done\n---|${'-'.repeat(50)}\np |${cell}|\n`;
    expect(set(last(wide(OFF)), true)).toBe(last(` ${ON}`.padEnd(48)));
  });

  it('changes in the word alone where it ends without a pipe', () => {
    const last = (cell: string) => `| P | Done |\n|---|${'-'.repeat(50)}|\n| p |${cell}\n`;
    expect(set(last(` ${OFF}`), true)).toBe(last(` ${ON}`));
  });

  // Moved under the delimiter row's pipe, it could not be distinguished, on the way back, from one that was always
  // there.
  it.each([
    ['unticked', wide(ON, -2), false, wide(OFF, 2)],
    ['ticked', wide(OFF, 2), true, wide(ON, -2)],
    ['ticked with just the spaces that it takes', `${OFF.padStart(50)}  `, true, ON.padStart(48)],
  ])('is taken past the delimiter row’s pipe rather than right under it when %s', (_, before, checked, after) => {
    expect(set(table(before), checked)).toBe(table(after));
    expect(set(table(after), !checked)).toBe(table(before));
  });
});
