import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoadmapReading } from '../../../src/model/roadmap';
import { createRoadmapReader } from '../../../src/readers/roadmap/read-roadmap';
import { DEFAULT_HEADERS } from '../../../src/settings/settings';
import { read, roadmap, table } from '../../readers/roadmap/outline';

/**
 * A reader, and how often it has paused: after looking at all lines, once it knows which rows are new, and while
 * reading them.
 */
function countingReader() {
  const counted = { pauses: 0 };
  const read = createRoadmapReader(DEFAULT_HEADERS);
  const readAgain = (text: string, before: RoadmapReading | null) => {
    counted.pauses = 0;
    const steps = read(text, before);
    let step = steps.next();
    for (; !step.done; step = steps.next()) counted.pauses += 1;
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
    '| Sail | - Cruise',
    '| " | Regatta',
    'x | - Sail | Race',
  ],
);
const lines = fc.array(
  fc.oneof(
    { weight: 6, arbitrary: rows.map((row) => `| ${row} |`) },
    fc.constantFrom('', 'Text', '# Head', '1 | **Sail** | - Race', 'Row | | - x'),
  ),
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
    'Status | Goal | Task',
    ' | Goal | Task',
  ],
);

/** Tables whose lines are added, removed, moved and changed from one text to the next. */
const histories = fc.array(
  fc
    .array(fc.tuple(header, lines), { maxLength: 2 })
    .map((tables) => tables.map(([head, all]) => table(head) + all.join('\n')).join('\n\n')),
  { minLength: 2, maxLength: 5 },
);

/** Tables within other parts of a note, so that the lines of some rows start with something else. */
const documents = fc
  .array(
    fc.tuple(fc.constantFrom('', '> ', '- ', '  '), header, lines, fc.constantFrom('', '%% no', '$$', '-->', '```')),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((parts) =>
    parts
      .map(([prefix, head, all, after]) =>
        [...(table(head) + all.join('\n')).split('\n').map((line) => prefix + line), '', after].join('\n'),
      )
      .join('\n'),
  );

/** What is written, where (in thousandths of the text), and how much is removed. */
const edits = fc.record({
  at: fc.integer({ min: 0, max: 999 }),
  length: fc.constantFrom(0, 0, 1, 2, 12),
  written: fc.constantFrom(
    ...[
      'x',
      ' ',
      '|',
      '\\',
      '`',
      '-',
      ' --- ',
      ':',
      '[[',
      ']]',
      '[x] ',
      '%%',
      '%',
      '$$',
      '$$ x',
      '<!--',
      '-->',
      '<!-- x -->',
      '<div>',
    ],
    ...['\n', '\r', '\n\n', '#', '>', '~~~', '2025-03-12', '<br>', box('c'), 'unchecked', '', '. ', '%% x %%'],
  ),
});

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

  it('gives what reading it anew gives when anything is written anywhere', () => {
    fc.assert(
      fc.property(documents, fc.array(edits, { minLength: 1, maxLength: 6 }), (text, changes) => {
        const { readAgain } = countingReader();
        let before = readAgain(text, null);
        let now = text;
        for (const { at, length, written } of changes) {
          const from = Math.floor((at / 1000) * (now.length + 1));
          now = now.slice(0, from) + written + now.slice(from + length);
          before = readAgain(now, before);
          expect(before).toEqual(read(now));
        }
      }),
      { numRuns: 2000 },
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
    expect(counted.pauses).toBeGreaterThan(10);
    // There is no third pause before a thousand characters of cells have been read.
    const second = readAgain(changed('| | - Another step \\*', '| | - One \\* more'), first);
    expect(counted.pauses).toBe(2);
    readAgain(roadmap(...many.slice(50), ...many.slice(0, 50)), second);
    expect(counted.pauses).toBe(2);
    readAgain(`# Above\n\n${roadmap(...many)}`, first);
    expect(counted.pauses).toBe(2);
  });

  it('looks for no table again while it is typed or ticked within a row', () => {
    const { readAgain, counted } = countingReader();
    let before = readAgain(roadmap(...many), null);
    for (const row of ['| | - Another \\*', '| | - Another \\* step', `| | - Another \\* ${box('z')} step`]) {
      before = readAgain(changed(row), before);
      expect(counted.pauses).toBe(0);
      expect(before).toEqual(read(changed(row)));
    }
    readAgain(roadmap(...many), before);
    expect(counted.pauses).toBe(0);
    readAgain(changed('| | - Two rows', '| | - for one'), before);
    expect(counted.pauses).toBeGreaterThan(0);
  });

  it('looks at all lines again where a row may have come to start something else', () => {
    const { readAgain } = countingReader();
    const text = (row: string) => `${roadmap('| Sail | - Race')}${row}\n${roadmap('| | - More').split('\n')[2]}\n`;
    const before = readAgain(text('1 | Row | - Charts'), null);
    expect(readAgain(text('1. | Row | - Charts'), before)).toEqual(read(text('1. | Row | - Charts')));
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
