import fc from 'fast-check';

/** Boxes in all forms found in people's notes, good and bad; ids repeat. */
const boxes = [
  '<input type="checkbox" checked id="aa0001">',
  '<input type="checkbox" unchecked id="aa0001">',
  '<input type="checkbox" unchecked id="aa0002">',
  '<input type="checkbox" unchecked>',
  '<input type="checkbox" id="aa0003">',
  "<INPUT TYPE='checkbox' CHECKED />",
  '<input id=aa0002 checked="" type=checkbox>',
  '<input type="checkbox" checked id="">',
  '<input type="checkbox" checked unchecked id=\'x"y\'>',
  '<input disabled type="checkbox" onclick="go()" id>',
  '<input type="checkbox" unchecked  id="$&">',
];

const piece = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...boxes) },
  { weight: 3, arbitrary: fc.constantFrom('<br>[ ] open', '<br>- [x] done', '<br>[X] also') },
  { weight: 3, arbitrary: fc.constantFrom('[[Note|name]]', '[[Note\\|name]]', '[[A|b]] and [[C#d|e]]', '[[Plain]]') },
  {
    weight: 4,
    arbitrary: fc.constantFrom('word', 'עברית', '👩‍🔬', '**bold**', '`[ ]`', '`<input type="checkbox">`', '<br>'),
  },
);

/** Signs and words in the place of a box, and what looks like them. */
const mark = fc.constantFrom('✅', '✔️', 'x', 'Yes', 'no', '☐', '⬜', '❌', '`x`', 'x y', '[]', '\\[x\\]');

const cell = fc.oneof(
  { weight: 5, arbitrary: fc.array(piece, { maxLength: 3 }).map((pieces) => pieces.join(' ')) },
  { weight: 1, arbitrary: mark },
);

/** A roadmap note with everything that can be repaired, and much that looks like it where it must not be touched. */
export const faultyNote = fc
  .record({
    rows: fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 5 }),
    aligned: fc.boolean(),
    prefix: fc.constantFrom('', '> ', '  '),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    outer: fc.boolean(),
  })
  .map(({ rows, aligned, prefix, lineEnd, outer }) => {
    const all = [['Checklist', 'Objective', 'Projects'], ['---', '---', '---'], ...rows.map((row) => [...row])];
    const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)) + 4);
    const written = all.map((row, at) => {
      const fill = at === 1 ? '-' : ' ';
      // A row without outer pipes must not begin with what would be a list or a heading.
      const cells = row.map((text, column) => (aligned ? text.padEnd(widths[column] ?? 0, fill) : text));
      return outer || at > 1 ? `${prefix}| ${cells.join(' | ')} |` : `${prefix}${cells.join(' | ')}`;
    });
    const decoys = ['```', ...boxes.map((box) => `| ${box} | [[x|y]] | [ ] |`), '```', '', ...boxes];
    return [...decoys, '', ...written, '', `Text ${boxes[0]} [[x|y]]`, ''].join(lineEnd);
  });
