import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCellParser } from '../../src/markdown/cell-parser';
import type { RoadmapReading } from '../../src/model/roadmap';
import { createRoadmapReader } from '../../src/readers/read-roadmap';
import { DEFAULT_HEADERS } from '../../src/settings/settings';
import { read, roadmap, table } from '../readers/roadmap-outline';

/** A reader, and how many cells it has had parsed. */
function countingReader() {
  const parse = createCellParser();
  const counted = { cells: 0 };
  const read = createRoadmapReader({
    headers: DEFAULT_HEADERS,
    parseCell: (source) => {
      counted.cells += 1;
      return parse(source);
    },
  });
  const readAgain = (text: string, before: RoadmapReading | null) => {
    counted.cells = 0;
    const steps = read(text, before);
    let step = steps.next();
    while (!step.done) step = steps.next();
    return step.value;
  };
  return { readAgain, counted };
}

const box = (id: string) => `<input type="checkbox" unchecked id="${id}">`;

const rows = fc.constantFrom(
  ...[
    '| **Sail** | - Race',
    `${box('a')} | | - Charts<br>${box('b')} buy`,
    '| TBD: 2025-03-12 |',
    `[x] | Row | ${box('a')}`,
  ],
  ...[
    '',
    '| - more<br>- and [[more]] | Prose.',
    `${box('b')} | `,
    '| | Late<br>Due 2025-02-30 | too | many',
    '| [[a|b]] |',
  ],
);
const lines = fc.array(
  fc.oneof({ weight: 6, arbitrary: rows.map((row) => `| ${row} |`) }, fc.constantFrom('', 'Text', '# Head')),
  {
    maxLength: 12,
  },
);
const header = fc.constantFrom(
  ...[
    'Checklist | Objective | Projects',
    'Checklist | Objective | Projects | Target',
    'Goal | Done | Task',
    'Name | Place | x',
  ],
);

/** Tables whose lines come, go, move and change from one text to the next. */
const histories = fc.array(
  fc
    .array(fc.tuple(header, lines), { maxLength: 2 })
    .map((tables) => tables.map(([head, all]) => table(head) + all.join('\n')).join('\n\n')),
  { minLength: 2, maxLength: 5 },
);

describe('reading a note again', () => {
  it('gives what reading it anew gives', () => {
    fc.assert(
      fc.property(histories, (texts) => {
        const { readAgain } = countingReader();
        let before: RoadmapReading | null = null;
        for (const text of texts) {
          before = readAgain(text, before);
          expect(before).toEqual(read(text));
        }
      }),
      { numRuns: 1000 },
    );
  });

  const many = Array.from({ length: 200 }, (_, at) =>
    at % 10 === 0 ? `${box(`a${at}`)} | Goal ${at} | - Start` : ` | | - Step ${at}<br>${box(`b${at}`)} part \\*`,
  );
  const at = 105;
  const changed = (row: string, ...more: string[]) =>
    roadmap(...many.slice(0, at), row, ...more, ...many.slice(at + 1));

  it('reads but the rows whose text is another', () => {
    const { readAgain, counted } = countingReader();
    const first = readAgain(roadmap(...many), null);
    expect(counted.cells).toBeGreaterThan(0.8 * many.length);
    const second = readAgain(changed('| | - Another step \\*'), first);
    expect(counted.cells).toBe(1);
    readAgain(roadmap(...many.slice(50), ...many.slice(0, 50)), second);
    expect(counted.cells).toBe(1);
    readAgain(`# Above\n\n${roadmap(...many)}`, first);
    expect(counted.cells).toBe(0);
  });

  it('keeps every object that says the same on the same line', () => {
    const { readAgain } = countingReader();
    const first = readAgain(roadmap(...many), null);
    const second = readAgain(changed('| | - A step with a longer name than before'), first);
    first.objectives.forEach((objective, index) => {
      if (index === 10) expect(second.objectives[index]).not.toBe(objective);
      else expect(second.objectives[index]).toBe(objective);
    });
    const [was, is] = [first, second].map(({ objectives }) => objectives[10]?.projects ?? []);
    expect(is?.filter((project, nth) => project !== was?.[nth]).map(({ title }) => title)).toEqual([
      'A step with a longer name than before',
    ]);
  });

  it('moves what stands below a new row, and keeps what stands above', () => {
    const { readAgain } = countingReader();
    const first = readAgain(roadmap(...many), null);
    const second = readAgain(changed(many[at] ?? '', '| | - One more'), first);
    expect(second.objectives.slice(0, 10)).toEqual(first.objectives.slice(0, 10));
    expect(second.objectives[0]).toBe(first.objectives[0]);
    expect(second.objectives[11]?.projects[0]?.box).toEqual({
      ...first.objectives[11]?.projects[0]?.box,
      line: (first.objectives[11]?.line ?? 0) + 1,
    });
  });
});
