import fc from 'fast-check';
import { expect, it } from 'vitest';
import { offsetInSource } from '../../../src/edits/shown/cell-offset';

/** The app's editor of a cell, or one that shows its source. */
const asShown = (source: string) =>
  source
    .trim()
    .replace(/<br\s*\/?>/gi, '\n')
    .replaceAll('\\|', '|');

it('a place in the editor of a cell is the place in its source in front of the same text', () => {
  const part = fc.constantFrom('a', ' b', '😀', '\\|', '<br>', '<BR />', '<input type="checkbox" id="c">', '[ ] d');
  const cell = fc.tuple(fc.constantFrom('', ' ', '   '), fc.array(part, { maxLength: 12 }));
  fc.assert(
    fc.property(cell, fc.array(part, { minLength: 1, maxLength: 4 }), ([padding, before], behind) => {
      const source = `${padding}x${before.join('')}${behind.join('')}y `;
      const head = asShown(`x${before.join('')}.`).length - 1;
      expect(source.slice(offsetInSource(source, asShown(source), head))).toBe(`${behind.join('')}y `);
    }),
  );
});

it.each([0, 3, 7])('in an editor that shows the source it is the same place: %i', (offset) => {
  const source = ' Knots<br>reef';
  expect(offsetInSource(source, source.trim(), offset)).toBe(offset + 1);
});

it('is never outside the cell', () => {
  expect(offsetInSource(' a ', 'a and typed on', 14)).toBe(3);
});
