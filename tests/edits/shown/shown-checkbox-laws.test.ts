// Laws on random notes. The page that shows them uses mdast, which knows nothing of how boxes are found.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSetShown, type FoundBox } from '../../../src/edits/shown/shown-checkbox';
import { applyEdits } from '../../../src/markdown/edit';
import { plantedNote } from '../../property/edits/random-notes';
import { findShownBox, inColumns, renderNote, roadmapTables, sorted, type RenderedBox } from './rendered-note';

const box = fc.constantFrom(
  '<input type="checkbox" unchecked id="a00001">',
  '<input type="checkbox" checked id="a00002">',
  "<INPUT TYPE='checkbox' />",
  '<input checked type=checkbox>',
);
const piece = fc.oneof(
  { weight: 2, arbitrary: box },
  fc.constantFrom('<br>[ ] do', '<br>- [x] done', '<br />', '[x](u)', '`[ ]`', '[[x]]', 'word', '**b**', '日本'),
);
const cell = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(' '));
const row = fc.tuple(cell, fc.constantFrom('', '', 'Sail', 'Row'), cell).map((cells) => `| ${cells.join(' | ')} |`);
const table = fc
  .tuple(fc.constantFrom('', '> ', '> > '), fc.array(row, { minLength: 1, maxLength: 6 }))
  .map(([prefix, rows]) =>
    ['| Done | Goal | Project |', '| - | - | - |', ...rows].map((line) => prefix + line).join('\n'),
  );
const between = fc.constantFrom(
  'Text',
  '# Heading',
  '```\n| [ ] |\n| - |\n| <input type="checkbox"> |\n```',
  '- [ ] task',
);

/** Notes with few words and many boxes, so that rows and tables often look the same. */
const twinNote = fc
  .array(fc.tuple(between, table), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.flat().join('\n\n') + '\n');
const note = fc.oneof(
  twinNote,
  // For mdast, a byte order mark is not part of a text.
  plantedNote.map(({ text }) => text.replace(/^\uFEFF/, '')),
);

/** All boxes shown of a text, found in it. */
function locateAll(text: string, boxes: readonly RenderedBox[]): FoundBox[] {
  const tables = roadmapTables(text);
  return boxes.map((shown) => {
    const located = findShownBox(tables, shown);
    if (!located?.ok) throw new Error(located?.message ?? 'It is none of the note');
    return located.found;
  });
}

describe('on random notes', () => {
  it('every box that is shown is found where it was written', () => {
    fc.assert(
      fc.property(note, (text) => {
        const boxes = renderNote(text);
        expect(locateAll(text, boxes).map(({ token }) => token.range.from)).toEqual(boxes.map(({ offset }) => offset));
      }),
      { numRuns: 60 },
    );
  });

  it('in sorted rows a box is found where it was written, or refused', () => {
    const outcomes = { found: 0, refused: 0 };
    fc.assert(
      fc.property(twinNote, fc.infiniteStream(fc.nat()), (text, keys) => {
        const key = new Map<number, number>();
        const keyOf = (n: number) => key.get(n) ?? key.set(n, Number(keys.next().value)).get(n) ?? 0;
        const boxes = renderNote(text);
        const tables = roadmapTables(text);
        for (const one of sorted(boxes, (rows) => rows.sort((a, b) => keyOf(a) - keyOf(b) || a - b))) {
          const located = findShownBox(tables, one);
          outcomes[located?.ok ? 'found' : 'refused'] += 1;
          if (!located?.ok) continue;
          const says = boxes.find(({ offset }) => offset === located.found.token.range.from);
          // Among rows that say the same, none is wrong for the person looking at them.
          expect(says && rowSaying(says)).toEqual(rowSaying(one));
        }
      }),
      { numRuns: 60 },
    );
    expect(2 * outcomes.found).toBeGreaterThan(outcomes.refused);
  });

  it('in columns in another order, or some of them, every box is found where it was written', () => {
    const orders = [[2, 0, 1], [0, 2], [1, 2], [2, 1, 0], [2], [0, 1], [1, 0, 2]];
    fc.assert(
      fc.property(twinNote, fc.constantFrom(...orders), (text, order) => {
        const boxes = inColumns(renderNote(text), order);
        expect(locateAll(text, boxes).map(({ token }) => token.range.from)).toEqual(boxes.map(({ offset }) => offset));
      }),
      { numRuns: 60 },
    );
  });

  it('clicks on stale boxes land on their own boxes, whatever was clicked before', () => {
    const clicks = fc.array(fc.record({ at: fc.nat(), checked: fc.boolean() }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(twinNote, clicks, (text, presses) => {
        const boxes = renderNote(text);
        fc.pre(boxes.length > 0);
        const found = locateAll(text, boxes);
        const expected = found.map(({ token }) => token.checked);
        let now = text;
        for (const { at, checked } of presses) {
          const target = found[at % found.length];
          const plan = target && planSetShown(now, target, checked);
          if (!plan?.ok) throw new Error('A click on an unchanged row was refused');
          now = applyEdits(now, plan.edits);
          expected[at % found.length] = checked;
        }
        found.forEach((one, index) => {
          expect(planSetShown(now, one, expected[index] ?? false)).toEqual({ ok: true, edits: [] });
        });
        expect(renderNote(now).length).toBe(boxes.length);
      }),
      { numRuns: 60 },
    );
  });

  it('a note that has changed otherwise gives the box or a refusal, never another box', () => {
    const outcomes = { written: 0, refused: 0 };
    fc.assert(
      fc.property(twinNote, fc.nat(), fc.nat(), (text, which, where) => {
        const boxes = renderNote(text);
        fc.pre(boxes.length > 0);
        const lines = text.split('\n');
        const at = where % lines.length;
        const now = [...lines.slice(0, at), ...lines.slice(at + 1)].join('\n');
        const target = boxes[which % boxes.length];
        const [found] = target ? locateAll(text, [target]) : [];
        if (!target || !found) return;
        const plan = planSetShown(now, found, !found.token.checked);
        outcomes[plan.ok ? 'written' : 'refused'] += 1;
        if (!plan.ok) return;
        const start = lines.slice(0, at).join('\n').length + (at > 0 ? 1 : 0);
        const moved = target.offset < start ? target.offset : target.offset - (lines[at]?.length ?? 0) - 1;
        const [edit] = plan.edits;
        expect(edit && edit.from >= moved && edit.from <= moved + found.token.raw.length).toBe(true);
      }),
      { numRuns: 60 },
    );
    expect(2 * outcomes.written).toBeGreaterThan(outcomes.refused);
  });
});

function rowSaying({ table: shown, box: place }: RenderedBox): readonly string[] {
  return shown.textsOf(place.row).map((said) => said.replace(/[^\p{L}\p{N}]+/gu, ''));
}
