// Inputs that break plugins of this kind, from bug reports and real vaults: tables.
import { describe, expect, it } from 'vitest';
import { planSetCheckbox } from '../../src/edits/boxes/set-checkbox';
import { findTables } from '../../src/markdown/find-tables';
import { readRoadmap } from '../../src/readers/roadmap/read-roadmap';
import { DEFAULT_HEADERS } from '../../src/settings/settings';
import { boxesIn, boxIn, carriedOut } from '../support/boxes';

const read = (text: string) => readRoadmap(text, DEFAULT_HEADERS);
const outline = (text: string) =>
  read(text).objectives.map(({ title, projects }) => [title, projects.map((project) => project.title)]);
const codes = (text: string) => read(text).problems.map(({ code }) => code);
const rowLines = (text: string) => findTables(text).flatMap(({ rows }) => rows.map(({ line }) => line));

describe('case 14: the pipe of a wikilink', () => {
  it('stays in its cell when it is escaped', () => {
    expect(outline('| Goal | Task |\n|-|-|\n| Sail | [[Notes\\|my notes]] |\n')).toEqual([['Sail', ['my notes']]]);
  });

  it('splits the cell when it is not, which is a problem that a tick does not mend', () => {
    const text = '| Goal | Task |\n|-|-|\n| [ ] Sail | [[Notes|my notes]] |\n';
    expect(codes(text)).toContain('split-wikilink');
    expect(carriedOut(text, planSetCheckbox(text, boxIn(text), true))).toBe(text.replace('[ ]', '[x]'));
  });
});

describe('case 15: tables as people write them', () => {
  it.each([
    ['without outer pipes', 'Goal | Task\n--- | ---\nSail | Knots\n'],
    ['with colons', '| Goal | Task |\n|:---:|---:|\n| Sail | Knots |\n'],
    ['with a header without its last pipe', '| Goal | Task\n|-|-|\n| Sail | Knots |\n'],
    ['with a delimiter row without outer pipes', '| Goal | Task |\n--- | ---\n| Sail | Knots |\n'],
    ['with a row that is too long', '| Goal | Task |\n|-|-|\n| Sail | Knots | more |\n'],
  ])('%s', (_, text) => {
    expect(outline(text)).toEqual([['Sail', ['Knots']]]);
  });

  it('with a row that is just a pipe', () => {
    expect(outline('| Goal | Task |\n|-|-|\n| Sail | Knots |\n|\n| | Ropes |\n')).toEqual([
      ['Sail', ['Knots', 'Ropes']],
    ]);
  });
});

describe('case 16: tables in callouts, quotes and lists', () => {
  it.each([
    ['a callout', '> [!note] A | title\n> | Goal | Task |\n> |-|-|\n> | Sail | Knots |\n'],
    ['nested quotes', '> > | Goal | Task |\n> > |-|-|\n> > | Sail | Knots |\n'],
    ['a list with tabs', '- item\n\n\t| Goal | Task |\n\t|-|-|\n\t| Sail | Knots |\n'],
  ])('in %s', (_, text) => {
    expect(outline(text)).toEqual([['Sail', ['Knots']]]);
  });

  it('a row that lost its prefix is outside', () => {
    expect(rowLines('> | Goal | Task |\n> |-|-|\n> | Sail | Knots |\n| Ride | Saddle |\n')).toEqual([3]);
  });

  it('ASCII art is no table', () => {
    expect(findTables('+---+---+\n| a | b |\n+---+---+\n')).toEqual([]);
  });
});

describe('case 17: where a table ends', () => {
  const start = '| Goal | Task |\n|-|-|\n| Sail | Knots |\n';
  it.each(['', '# Heading', '```', '> quote', '- item', '---', '    code', '<div>'])('at “%s”', (line) => {
    expect(rowLines(`${start}${line}\n`)).toEqual([3]);
  });

  it.each(['plain text', '====', '$$'])('not at “%s”', (line) => {
    expect(rowLines(`${start}${line}\n`)).toEqual([3, 4]);
  });
});

describe('case 18: what looks the same', () => {
  const one = '| Goal | Task |\n|-|-|\n| [ ] Sail | Knots |\n';

  it('two equal tables are independent', () => {
    const text = `${one}\n${one}`;
    expect(carriedOut(text, planSetCheckbox(text, boxIn(text, 1), true))).toBe(`${one}\n${one.replace('[ ]', '[x]')}`);
  });

  it('two equal rows without ids: the one at its offset, or none once the text has changed', () => {
    const text = `${one}| [ ] Sail | Knots |\n`;
    const second = boxIn(text, 1);
    expect(carriedOut(text, planSetCheckbox(text, second, true)).split('\n')[3]).toBe('| [x] Sail | Knots |');
    expect(planSetCheckbox(`New.\n\n${text}`, second, true)).toMatchObject({ ok: false, reason: 'ambiguous' });
  });
});

describe('case 19: headers', () => {
  it.each([
    '| **Milestone** | TASKS |',
    '| _Tasks:_ | 🎯 Goal |',
    '| ETA | [Projects](x) | Objective | Done |',
    '| ✓ | Project |',
  ])('%s is a roadmap', (header) => {
    const cells = header.split('|').length - 2;
    expect(codes(`${header}\n|${'-|'.repeat(cells)}\n`)).not.toContain('no-roadmap-table');
  });

  it('one of five tables is read', () => {
    const other = '| a | b |\n|-|-|\n| c | [ ] d |\n\n';
    const text = other.repeat(2) + '| Goal | Task |\n|-|-|\n| Sail | Knots |\n\n' + other.repeat(2);
    expect(outline(text)).toEqual([['Sail', ['Knots']]]);
    expect(boxesIn(text)).toHaveLength(4);
  });
});

describe('case 20: empty cells', () => {
  it('a first row without objective, an empty row, a second table', () => {
    const text =
      '| Goal | Task |\n|-|-|\n| | Knots |\n| Sail | Ropes |\n| | |\n| | Reefs |\n\n| Goal | Task |\n|-|-|\n| | Oars |\n';
    expect(outline(text)).toEqual([
      ['', ['Knots']],
      ['Sail', ['Ropes', 'Reefs']],
      ['', ['Oars']],
    ]);
  });
});

describe('case 32: dates in cells', () => {
  const target = (cell: string) => {
    const [objective] = read(`| Goal | Task |\n|-|-|\n| Sail | Knots |\n| ${cell} | |\n`).objectives;
    return objective?.target?.date;
  };
  it.each([
    ['TBD:', undefined],
    ['TBD: 2024-02-29', '2024-02-29'],
    ['2026-12-31', '2026-12-31'],
    ['2025-02-30', null],
    ['0.0.58', undefined],
    ['3/10', undefined],
    ['[2026-01-01](https://a.example)', undefined],
    ['`2026-01-01`', undefined],
  ])('%s gives %s', (cell, date) => {
    expect(target(cell)).toBe(date);
  });
});
