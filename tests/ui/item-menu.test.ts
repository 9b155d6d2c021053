import { expect, it } from 'vitest';
import { menuEntries } from '../../src/ui/item-menu';

it.each([
  ['objective', true, ['Link to capstone spec…', 'Plan project from spec…', 'New systems note']],
  ['project', true, ['Link to capstone spec…', 'Plan project from spec…', 'New systems note']],
  ['subtask', false, []],
  ['criterion', false, []],
] as const)('the menu of a line offers what can be done with a %s', (kind, isPiece, more) => {
  const titles = menuEntries(kind, isPiece, [], true).map(({ title }) => title);
  expect(titles).toEqual(['Open note', 'Open in new tab', ...more]);
});
