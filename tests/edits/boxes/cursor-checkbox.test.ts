import { describe, expect, it } from 'vitest';
import { checkboxAtCursor } from '../../../src/edits/boxes/cursor-checkbox';
import { boxReference } from '../../../src/readers/roadmap/rows/box-reference';
import { DEFAULT_HEADERS } from '../../../src/settings/settings';

const box = (id: string) => `<input type="checkbox" id="${id}">`;

const NOTE = [
  'Text.',
  '',
  '> | Done | Goal | Project |',
  '> |---|---|---|',
  `> | ${box('own')} | Sail | Knots<br>${box('b1')} bowline of [[Note\\|rope]] end<BR/>- ${box('b2')} reef ${box('b3')} sheet |  `,
  '> | | Row | Steer [[Note\\|boat]]<br>- [ ] first |',
  '> | | | Anchor |',
  '> | | | |',
  '> | | - by bus | |',
  `> |[x]||${box('c1')} Moor<br>${box('c2')} cleat|`,
  '',
  '| a | b |',
  '|---|---|',
  `| ${box('other')} | c |`,
].join('\n');

/** What is at the mark ¦: the id of a box, its marker, or the line of a row without one. */
function at(place: string, note = NOTE): string | number | null {
  const [before = '', behind = ''] = place.split('¦');
  const found = checkboxAtCursor(note, note.indexOf(before + behind) + before.length, DEFAULT_HEADERS);
  if (!found) return null;
  if (found.kind === 'row') return found.line;
  const { id, raw } = boxReference(note, found.box);
  return id ?? raw;
}

describe('the checkbox at a cursor', () => {
  it.each([
    ['before its label', 'bow¦line', 'b1'],
    ['before the box, on its line', '<br>¦<input type="checkbox" id="b1">', 'b1'],
    ['behind an escaped pipe', 'en¦d', 'b1'],
    ['at the end of its line', 'end¦<BR/>', 'b1'],
    ['at the start of the next line', '<BR/>¦', 'b2'],
    ['behind the last box before the cursor', 'shee¦t', 'b3'],
    ['between two boxes', 'ree¦f', 'b2'],
    ['right before the second of two boxes', 'reef ¦<input', 'b3'],
    ['right behind a pipe', '||¦<input', 'c1'],
    ['right before a pipe', 'cleat¦|', 'c2'],
  ])('is that of the line of a cell: %s', (_, place, id) => expect(at(place)).toBe(id));

  it.each([
    ['in a line of a cell without a box', 'Kn¦ots', 'own'],
    ['in another cell', 'Sa¦il', 'own'],
    ['behind the row', 'sheet |  ¦', 'own'],
    ['in front of the row', '|---|\n¦> | <input', 'own'],
  ])('is the row’s own %s', (_, place, id) => expect(at(place)).toBe(id));

  it('is the row’s own in front of a row that starts with another', () => {
    const note = `| Project | Done |\n|---|---|\n| ${box('title')} Moor | ${box('own')} |`;
    expect(at('|---|\n¦| <input', note)).toBe('own');
  });

  it('is a row that can be given one', () => {
    expect(at('Anc¦hor')).toBe(7);
    expect(at('Ste¦er')).toBe(6);
    expect(at('- [ ] fi¦rst')).toBe('[ ]');
  });

  it.each(['Te¦xt.', 'Do¦ne', '|--¦-', '| ¦c', 'other¦', '> | | ¦| |', '> | | - by ¦bus | |'])(
    'is none at %j',
    (place) => expect(at(place)).toBe(null),
  );
});
