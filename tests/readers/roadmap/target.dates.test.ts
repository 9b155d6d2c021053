import { describe, expect, it } from 'vitest';
import { BOX, outline, read, roadmap, table } from './outline';

describe('R8 target dates', () => {
  const targets = (...rows: string[]) => outline(read(table('Objective | Project | Target', ...rows)));

  it('belong to the project of the row', () => {
    expect(targets('Sail | - Tie knots | 2025-03-12', '| - Race | Q2 2025')).toEqual([
      '# Sail 0/2',
      '  o Tie knots @2025-03-12',
      '  o Race @2025-06-30',
    ]);
  });

  it('belong to the objective where the row has no project', () => {
    expect(targets('Sail | | March 12, 2025', 'Row | A quiet sport. | 2025-05-01')).toEqual([
      '# Sail 0/0 @2025-03-12',
      '# Row 0/0 @2025-05-01',
      '  . A quiet sport.',
    ]);
  });

  it('belong to the objective above where the row has a date and nothing else', () => {
    expect(targets('Sail | - Race |', '| | 2025-03-12')).toEqual(['# Sail 0/1 @2025-03-12', '  o Race']);
  });

  it('of the column go before those in the cell', () => {
    expect(targets('Sail | - Race 📅 2025-01-01 | 2025-03-12')).toEqual([
      '# Sail 0/1',
      '  o Race 📅 2025-01-01 @2025-03-12',
    ]);
    expect(targets('Row | Due: 2025-01-01<br>A quiet sport. | 2025-03-12')).toEqual([
      '# Row 0/0 @2025-03-12',
      '  . A quiet sport.',
    ]);
  });

  it.each([
    '~~March 2025~~ June 2025',
    'June 2025, not ~~2025-03-01~~',
    '<s>Due **2025-03-01**</s><br>2025-06-30',
    '~~TBD~~ ~~2025-03-01~~ ~~2025-04-01~~ June 2025 or July 2025',
    '~~June 2025~~',
  ])('are read from %s, where one that is struck out holds only alone', (cell) => {
    expect(targets(`Sail | - Race | ${cell}`)).toEqual(['# Sail 0/1', '  o Race @2025-06-30']);
  });

  it('that are struck out leave their label to the one that came in their place', () => {
    expect(targets('Sail | - Race<br>Due: ~~2025-01-01~~ 2025-06-30 |', 'TBD: ~~March 2025~~ May 2025 | |')).toEqual([
      '# Sail 0/1 @2025-05-31',
      '  o Race @2025-06-30',
      '    . Due: 2025-01-01 2025-06-30',
    ]);
  });

  it('in a title may be in parentheses, with their label', () => {
    const [sail] = read(roadmap('| Sail (by 2025-09-01) | - Race? (due 2025-06-30) |')).objectives;
    expect([sail?.title, sail?.target?.date]).toEqual(['Sail (by 2025-09-01)', '2025-09-01']);
    expect(sail?.projects).toMatchObject([
      { title: 'Race? (due 2025-06-30)', tentative: true, target: { date: '2025-06-30', text: '(due 2025-06-30)' } },
    ]);
  });

  it('in a title may be at its end, with their label and a colon', () => {
    const [sail] = read(roadmap('| **Sail** TBD: 2025-09-01 | - Race? Due: June 30, 2025 5pm |')).objectives;
    expect([sail?.title, sail?.target?.date]).toEqual(['Sail TBD: 2025-09-01', '2025-09-01']);
    expect(sail?.projects).toMatchObject([{ tentative: true, target: { date: '2025-06-30' } }]);
  });

  it('in a title may be at its end, with their label behind a dash or comma', () => {
    const [sail] = read(roadmap('| Sail, by September 2025 | - Race? – due 2025-06-30 |')).objectives;
    expect([sail?.title, sail?.target?.date]).toEqual(['Sail, by September 2025', '2025-09-30']);
    expect(sail?.projects).toMatchObject([{ tentative: true, target: { date: '2025-06-30', text: 'due 2025-06-30' } }]);
  });

  it('in a title hold where they are not struck out', () => {
    expect(targets('Sail | - Race ~~📅 2025-01-01~~ 📅 2025-06-30 |')[1]).toMatch(/@2025-06-30$/);
  });

  it('that are no day of the calendar are kept as written', () => {
    const [objective] = read(table('Objective | Project | Due', 'Sail | - Race | by 2025-02-30')).objectives;
    expect(objective?.projects[0]?.target).toEqual({ date: null, text: 'by 2025-02-30', line: 3 });
  });

  it.each(['', '---', 'TBD', '**?**', '3/10', '0.0.58', '`2025-03-12`', '[2025-03-12](x.md)', '[[2025-03-12]]', BOX])(
    'are not read from %s',
    (cell) => expect(targets(`Sail | - Race | ${cell}`)).toEqual(['# Sail 0/1', '  o Race']),
  );

  it.each([
    ['Summer 2025', 'Summer 2025'],
    ['before June 2025', 'before June 2025'],
    ['**mid-May**,<br>after the [Course](Course.md)', 'mid-May, after the Course'],
    ['2025', '2025'],
  ])('told in words are kept as written, without a day and without a problem: %s', (cell, text) => {
    const { objectives, problems } = read(
      table('Objective | Project | Due', `Sail | - Race | ${cell}`, `Row | | ${cell}`),
    );
    const targetOn = (line: number) => ({ date: null, text, line });
    expect(objectives.map(({ target }) => target)).toEqual([null, targetOn(4)]);
    expect(objectives[0]?.projects[0]?.target).toEqual(targetOn(3));
    expect(problems).toEqual([]);
  });

  it('told in words give way to a date, whatever cell it stands in', () => {
    const rows = [
      'Sail | - Race 📅 2025-01-01 | soon',
      'Row<br>Due: 2025-02-02 | | later',
      'Rest | Due 2025-03-03. | when old',
    ];
    expect(targets(...rows, 'Swim | | in summer', '| | 2025-06-30').filter((line) => line.includes('@'))).toEqual([
      '  o Race 📅 2025-01-01 @2025-01-01',
      '# Row 0/0 @2025-02-02',
      '# Rest 0/0 @2025-03-03',
      '# Swim 0/0 @2025-06-30',
    ]);
  });

  it('told in words belong to what starts in their row, and to nothing above', () => {
    expect(targets('Sail | - Race |', '| | see below', '- with others | | soon')).toEqual([
      '# Sail 0/1',
      '  . with others',
      '  o Race',
    ]);
  });

  it.each(['[[2025-03-12]]', '`2025-03-12`', 'TBD: [[2025-03-12]]', 'https://example.org/2025-03-12'])(
    'are not read from an Objective cell with %s',
    (cell) =>
      expect(read(roadmap(`| Sail |`, `| ${cell} |`)).objectives.map(({ target }) => target)).toEqual([null, null]),
  );

  it('are given as written, with their label and line', () => {
    const [objective] = read(roadmap('| Sail |', '| **TBD:**  12 Mar 2025 |')).objectives;
    expect(objective?.target).toEqual({ date: '2025-03-12', text: 'TBD: 12 Mar 2025', line: 4 });
  });
});
