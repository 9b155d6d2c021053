import { describe, expect, it } from 'vitest';
import { planAddProjectRow } from '../../src/edits/add-project-row';
import type { RowAnchor } from '../../src/model/roadmap';
import { rowAnchor } from '../../src/readers/roadmap/rows/box-reference';
import { DEFAULT_HEADERS } from '../../src/settings/settings';
import { carriedOut } from '../support/boxes';
import { objectiveIn, sayingsOf } from './spec-notes';

const BOX = '<input type="checkbox" unchecked id="a1b2c3">';

function plan(text: string, objective: RowAnchor, ids = ['a1b2c3'], link = 'Clock|Tidal clock') {
  const left = [...ids];
  const newId = () => left.shift() ?? 'a1b2c3';
  return planAddProjectRow(text, { objective, link, newId }, DEFAULT_HEADERS);
}

function added(text: string, title: string): string {
  return carriedOut(text, plan(text, rowAnchor(text, objectiveIn(text, title).line)));
}

const lines = (...all: readonly string[]) => all.join('\n');

describe('a row for a new project', () => {
  it('stands below the last row of its objective, as wide as the table', () => {
    const wide = (cell: string) => ` ${cell}`.padEnd(48);
    const text = lines(
      `|${wide('Checklist')}| Objective | Projects             |`,
      `|${'-'.repeat(48)}|-----------|----------------------|`,
      `|${wide('[x]')}| Tides     | Gauge                |`,
      `|${wide('')}|           | Log                  |`,
      `|${wide('')}| Winds     |                      |`,
      '',
    );
    const after = added(text, 'Tides');
    expect(after.split('\n').filter((_, at) => at !== 4)).toEqual(text.split('\n'));
    expect(after.split('\n')[4]).toBe(`|${wide(BOX)}|           | [[Clock\\|Tidal clock]] |`);
  });

  it('is as wide as the table where its words take two columns a character', () => {
    const text = lines(
      '| Objective | Projects                                            |',
      `|---|${'-'.repeat(80)}|`,
      '| A | B |',
    );
    const row = carriedOut(text, plan(text, rowAnchor(text, 3), ['a1b2c3'], '潮汐')).split('\n')[3] ?? '';
    expect(row.length).toBe(`|---|${'-'.repeat(80)}|`.length - '潮汐'.length);
  });

  it('ends its line as the table does, whatever stands above', () => {
    const text = '---\ntags: projects\n---\n| Goal | Project |\r\n|---|---|\r\n| A | B |';
    expect(added(text, 'A')).toBe(`${text}\r\n|   | ${BOX} [[Clock\\|Tidal clock]] |`);
  });

  it.each([
    [
      'in a quote',
      lines('> | Done | Goal | Project |', '> |---|---|---|', '> | | A | B |', '> | | C | D |'),
      'A',
      lines(
        '> | Done | Goal | Project |',
        '> |---|---|---|',
        '> | | A | B |',
        `> | ${BOX} |   | [[Clock\\|Tidal clock]] |`,
        '> | | C | D |',
      ),
    ],
    [
      'in a list',
      lines('- | Goal | Project |', '  |---|---|', '  | A | B |', '', 'Text'),
      'A',
      lines(
        '- | Goal | Project |',
        '  |---|---|',
        '  | A | B |',
        `  |   | ${BOX} [[Clock\\|Tidal clock]] |`,
        '',
        'Text',
      ),
    ],
    [
      'in a list in a quote, indented by a tab',
      lines('> -\t| Goal | Project |', '> \t|---|---|', '> \t| A | B |'),
      'A',
      lines('> -\t| Goal | Project |', '> \t|---|---|', '> \t| A | B |', `> \t|   | ${BOX} [[Clock\\|Tidal clock]] |`),
    ],
    [
      'without a final newline',
      lines('| Done | Goal | Project |', '|---|---|---|', '| | A | B |'),
      'A',
      lines('| Done | Goal | Project |', '|---|---|---|', '| | A | B |', `| ${BOX} |   | [[Clock\\|Tidal clock]] |`),
    ],
    [
      'with CRLF',
      '| Done | Goal | Project |\r\n|---|---|---|\r\n| | A | B |\r\n| | C | D |\r\n',
      'A',
      `| Done | Goal | Project |\r\n|---|---|---|\r\n| | A | B |\r\n| ${BOX} |   | [[Clock\\|Tidal clock]] |\r\n| | C | D |\r\n`,
    ],
    [
      'without outer pipes',
      lines('Done | Goal | Project', '--- | ---- | ---', 'x | A | B'),
      'A',
      lines('Done | Goal | Project', '--- | ---- | ---', 'x | A | B', `${BOX} |      | [[Clock\\|Tidal clock]]`),
    ],
    [
      'without outer pipes and with the objective first',
      lines('Goal      | Project', '--------- | -------', 'A | B'),
      'A',
      lines('Goal      | Project', '--------- | -------', 'A | B', `|         | ${BOX} [[Clock\\|Tidal clock]]`),
    ],
    [
      'without outer pipes and with a target column behind',
      lines('Goal | Project | Due', '--- | --- | ---', 'A | B | 2026-01-01'),
      'A',
      lines(
        'Goal | Project | Due',
        '--- | --- | ---',
        'A | B | 2026-01-01',
        `|   | ${BOX} [[Clock\\|Tidal clock]] |    |`,
      ),
    ],
    [
      'without the last pipes',
      lines('| Goal | Project', '|---|---', '| A | B'),
      'A',
      lines('| Goal | Project', '|---|---', '| A | B', `|   | ${BOX} [[Clock\\|Tidal clock]]`),
    ],
    [
      'with a target column behind',
      lines('| Goal | Project | Due |', '|---|---|---|', '| A | B | 2026-01-01 |', '| | | 2026-02-01 |', '| | | |'),
      'A',
      lines(
        '| Goal | Project | Due |',
        '|---|---|---|',
        '| A | B | 2026-01-01 |',
        '| | | 2026-02-01 |',
        `|   | ${BOX} [[Clock\\|Tidal clock]] |   |`,
        '| | | |',
      ),
    ],
    [
      'of an objective with a bullet, above another one',
      lines('| Goal | Project |', '|---|---|', '| - A | B |', '| - C | D |'),
      'A',
      lines('| Goal | Project |', '|---|---|', '| - A | B |', `|   | ${BOX} [[Clock\\|Tidal clock]] |`, '| - C | D |'),
    ],
    [
      'above rows that were left empty, and behind details of the objective',
      lines(
        '| Goal | Project |',
        '|---|---|',
        '| A | B |',
        '| Due: 2026-01-01 | |',
        '| - a detail | |',
        '| | |',
        '| --- | --- |',
        '| | - |',
      ),
      'A',
      lines(
        '| Goal | Project |',
        '|---|---|',
        '| A | B |',
        '| Due: 2026-01-01 | |',
        '| - a detail | |',
        `|   | ${BOX} [[Clock\\|Tidal clock]] |`,
        '| | |',
        '| --- | --- |',
        '| | - |',
      ),
    ],
    [
      'where rows stand before any objective',
      lines('| Done | Goal | Project |', '|---|---|---|', '| | | B |', '| | C | D |'),
      '',
      lines(
        '| Done | Goal | Project |',
        '|---|---|---|',
        '| | | B |',
        `| ${BOX} |   | [[Clock\\|Tidal clock]] |`,
        '| | C | D |',
      ),
    ],
    [
      'below the last project of a second objective',
      lines('| Goal | Project |', '|---|---|', '| A | B |', '| C | D |', '| | E |', '| F | G |'),
      'C',
      lines(
        '| Goal | Project |',
        '|---|---|',
        '| A | B |',
        '| C | D |',
        '| | E |',
        `|   | ${BOX} [[Clock\\|Tidal clock]] |`,
        '| F | G |',
      ),
    ],
    [
      'behind a row with spaces at its end',
      '| Goal | Project |\n|---|---|\n| A | B |  \t\n',
      'A',
      `| Goal | Project |\n|---|---|\n| A | B |  \t\n|   | ${BOX} [[Clock\\|Tidal clock]] |\n`,
    ],
    [
      'above a comment that goes on, or is never closed, below the table',
      lines('| Goal | Project |', '|---|---|', '| A | B |', '%% not yet', '| C | D |'),
      'A',
      lines(
        '| Goal | Project |',
        '|---|---|',
        '| A | B |',
        `|   | ${BOX} [[Clock\\|Tidal clock]] |`,
        '%% not yet',
        '| C | D |',
      ),
    ],
  ])('is added %s', (_, text, title, after) => {
    expect(added(text, title)).toBe(after);
    const before = sayingsOf(text);
    const project = { title: 'Tidal clock', status: 'open', links: [expect.objectContaining({ target: 'Clock' })] };
    expect(sayingsOf(after)).toEqual(
      before.map((objective) =>
        objective.title === title ? { ...objective, projects: [...objective.projects, project] } : objective,
      ),
    );
  });

  const NOTE = lines('| Goal | Project |', '|---|---|', '| A | B |', '| C | D |');

  it('is added to the objective wherever it went meanwhile', () => {
    const now = `Text.\n\n${lines('| Goal | Project |', '|---|---|', '| C | D |', '| A | B |')}`;
    expect(carriedOut(now, plan(now, rowAnchor(NOTE, objectiveIn(NOTE, 'A').line)))).toBe(
      `${now}\n|   | ${BOX} [[Clock\\|Tidal clock]] |`,
    );
  });

  it.each([
    ['a subtask has', 'Learn<br>[ ] read [[Clock\\|Tidal clock]]'],
    ['code has', '`[[Clock\\|Tidal clock]]` as it is written'],
  ])('is added where only %s that link', (_, cell) => {
    const text = lines('| Goal | Project |', '|---|---|', `| A | ${cell} |`);
    expect(added(text, 'A')).toBe(`${text}\n|   | ${BOX} [[Clock\\|Tidal clock]] |`);
  });

  it('is not added where a project has that link, whatever it shows', () => {
    const text = lines('| Goal | Project |', '|---|---|', '| A | B |', '| | my [[Clock\\|timepiece]] |');
    expect(added(text, 'A')).toBe(text);
  });

  it('has an id that the note does not have', () => {
    const text = NOTE.replace('B', 'B <input type="checkbox" id="a1b2c3">');
    const planned = plan(text, rowAnchor(text, objectiveIn(text, 'A').line), ['a1b2c3', 'nonsense', 'd4e5f6']);
    expect(carriedOut(text, planned)).toContain('id="d4e5f6"> [[Clock');
  });

  it.each([
    ['its link would close math that is opened above', '$$', 'a$$b'],
    ['its link would close a comment that is opened above', 'text <!-- open', 'a-->b'],
    ['a part of its link would be hidden', 'text', 'a%%b%%c'],
    ['its link would be none', 'text', 'a]]b'],
    ['its link would lead nowhere', 'text', '|x'],
  ])('is refused, with where and what to do, when %s', (_, above, link) => {
    const text = `${above}\n${NOTE}`;
    const planned = plan(text, rowAnchor(text, objectiveIn(text, 'A').line), ['a1b2c3'], link);
    const said = /below line 4 it would be misread, .*Close any open .* of what is linked/;
    expect(planned).toMatchObject({ ok: false, message: expect.stringMatching(said) as string });
  });

  it.each([
    ['its row is gone', 'gone', NOTE.replace('| A | B |\n', '')],
    ['its row says something else', 'gone', NOTE.replace('B', 'E')],
    ['its row is there twice by now', 'ambiguous', `X\n\n${NOTE}\n| A | B |`],
    ['its table is no roadmap table any more', 'gone', NOTE.replace('Project', 'Else')],
    ['every id is taken', 'unsupported', `${NOTE}\n\na1b2c3`],
  ])('is refused when %s', (_, reason, now) => {
    const advice = reason === 'unsupported' ? '' : ' Check the note as it is now, then try again\\.';
    const said = new RegExp(`^No row was added to the objective: [^.]+\\.${advice}$`);
    const message = expect.stringMatching(said) as string;
    expect(plan(now, rowAnchor(NOTE, objectiveIn(NOTE, 'A').line))).toMatchObject({ ok: false, reason, message });
  });
});
