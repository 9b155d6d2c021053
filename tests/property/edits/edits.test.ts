import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSetBox, planSetCheckbox } from '../../../src/edits/boxes/set-checkbox';
import { displayWidth } from '../../../src/edits/display-width';
import { applyEdits, invertEdits } from '../../../src/markdown/edit';
import { findTables } from '../../../src/markdown/find-tables';
import { rowCheckboxes } from '../../../src/markdown/row';
import type { BoxReference } from '../../../src/model/roadmap';
import { boxPlace } from '../../../src/readers/roadmap/rows/box-reference';
import { boxIn, boxesIn, carriedOut } from '../../support/boxes';
import { plantedNote, type PlantedBox } from './random-notes';

const RUNS = { numRuns: 400 };

/** One box of a random note, and the note once that box has the other state. */
const flipped = fc
  .tuple(plantedNote, fc.nat())
  .map(([note, seed]) => {
    const index = seed % Math.max(1, note.boxes.length);
    return { ...note, index, box: note.boxes[index] };
  })
  .filter((note): note is typeof note & { box: PlantedBox } => note.box !== undefined);

function set(text: string, index: number, checked: boolean): string {
  return carriedOut(text, planSetCheckbox(text, boxIn(text, index), checked));
}

describe('setting any box of any table', () => {
  it('finds the boxes that were put there, and no other', () => {
    fc.assert(
      fc.property(plantedNote, ({ text, boxes }) => {
        const planted = boxes.map(({ offset, raw, checked }) => ({ offset, raw, checked }));
        expect(boxesIn(text).map(({ offset, raw, checked }) => ({ offset, raw, checked }))).toEqual(planted);
      }),
      RUNS,
    );
  });

  it('changes the state word and the cell’s trailing spaces, and no other byte', () => {
    fc.assert(
      fc.property(flipped, ({ text, index, box }) => {
        const after = set(text, index, !box.checked);
        const head = text.slice(0, box.offset);
        const tail = text.slice(box.cellEnd);
        expect(after.startsWith(head)).toBe(true);
        expect(after.endsWith(tail)).toBe(true);
        const was = text.slice(box.offset, box.cellEnd);
        const is = after.slice(head.length, after.length - tail.length);
        const behind = was.slice(box.raw.length).replace(/ +$/, '');
        expect(is.replace(/ +$/, '').endsWith(behind)).toBe(true);
        const raw = is.replace(/ +$/, '').slice(0, behind === '' ? undefined : -behind.length);
        expect(withoutState(raw)).toBe(withoutState(box.raw));
      }),
      RUNS,
    );
  });

  it('gives the same bytes when it is set back', () => {
    fc.assert(
      fc.property(flipped, ({ text, index, box }) => {
        fc.pre(box.plain);
        expect(set(set(text, index, !box.checked), index, box.checked)).toBe(text);
      }),
      RUNS,
    );
  });

  it('keeps an aligned cell aligned where it has room, and changes the word alone where it has not', () => {
    fc.assert(
      fc.property(flipped, ({ text, index, box }) => {
        fc.pre(box.aligned);
        const after = set(text, index, !box.checked);
        const growth = boxIn(after, index).raw.length - box.raw.length;
        const more = after.length - text.length - (box.room >= growth ? 0 : growth);
        if (more === 0) return;
        // It is aligned by its units. Where it would then look aligned by the columns that its text takes, it moves on.
        const row = text.slice(text.lastIndexOf('\n', box.offset) + 1, box.cellEnd);
        expect([box.room < growth, displayWidth(row) === row.length, Math.abs(more % growth)]).toEqual([
          true,
          false,
          0,
        ]);
      }),
      RUNS,
    );
  });

  it('changes that box and no other, as the note reads afterwards', () => {
    fc.assert(
      fc.property(flipped, ({ text, index, box }) => {
        const before = boxesIn(text);
        const after = boxesIn(set(text, index, !box.checked));
        expect(after.map(({ checked }) => checked)).toEqual(
          before.map(({ checked }, at) => (at === index ? !checked : checked)),
        );
        const others = (list: typeof before) =>
          list.filter((_, at) => at !== index).map(({ raw, id }) => ({ raw, id }));
        expect(others(after)).toEqual(others(before));
        expect(after[index]?.offset).toBe(box.offset);
      }),
      RUNS,
    );
  });

  it('is done once, however often it is asked for by what was shown before', () => {
    fc.assert(
      fc.property(flipped, ({ text, index, box }) => {
        const shown = boxIn(text, index);
        const again = planSetCheckbox(set(text, index, !box.checked), shown, !box.checked);
        const unspaced = ({ row }: BoxReference) => row.fingerprint.replaceAll(' ', '');
        const alike = boxesIn(text).filter((other) => unspaced(other) === unspaced(shown));
        const rows = new Set(alike.map(({ line }) => line));
        expect(again).toMatchObject(again.ok || rows.size === 1 ? { ok: true, edits: [] } : { reason: 'ambiguous' });
      }),
      RUNS,
    );
  });

  it('is sorted, disjoint edits that can be taken back', () => {
    fc.assert(
      fc.property(flipped, ({ text, index, box }) => {
        const plan = planSetCheckbox(text, boxIn(text, index), !box.checked);
        const edits = plan.ok ? plan.edits : [];
        const after = applyEdits(text, edits);
        expect(after).not.toBe(text);
        expect(applyEdits(after, invertEdits(text, edits))).toBe(text);
        for (const { from, to, insert } of edits) expect(text.slice(from, to)).not.toBe(insert);
      }),
      RUNS,
    );
  });

  it('by its place in the same text is the same as by what is known of it', () => {
    fc.assert(
      fc.property(flipped, ({ text, index, box }) => {
        const places = findTables(text).flatMap(({ header, rows }) =>
          [header, ...rows].flatMap((row) => rowCheckboxes(text, row).map((token) => boxPlace(row, token))),
        );
        const byPlace = planSetBox(text, text, places[index] ?? expect.fail(), !box.checked);
        expect(byPlace).toEqual(planSetCheckbox(text, boxIn(text, index), !box.checked));
      }),
      RUNS,
    );
  });

  it('needs no edit when it says so already', () => {
    fc.assert(
      fc.property(flipped, ({ text, index, box }) => {
        expect(planSetCheckbox(text, boxIn(text, index), box.checked)).toEqual({ ok: true, edits: [] });
      }),
      RUNS,
    );
  });
});

/** A tag or marker without its state. */
function withoutState(raw: string): string {
  return raw
    .replace(/^\[[ xX]\]$/, '[]')
    .replace(/(^|\s)(un)?checked(="[^"]*")?(?=[\s/>])/gi, '$1')
    .replace(/\s+(?=[\s/>])/g, '');
}
