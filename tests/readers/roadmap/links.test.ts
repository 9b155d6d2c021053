import { describe, expect, it } from 'vitest';
import { linked, looseLinks, outline, read, table } from './outline';

describe('R9 links', () => {
  const note = [
    '[[Harbour]] and <https://example.org/auto>',
    '',
    table(
      'Done | Objective | Project | Where [[Places]]',
      '| [[Sail]]<br>see [wind](https://example.org/wind) | [[Knots]]<br>of [rope](https://example.org/rope)<br>- [ ] a [[Bowline]] | [[Club]]',
      '| - [[Charts]] | - Race |',
      '| Row | Read [it](https://example.org/it). |',
    ),
    '- [[Storms#Names\\|storms]] `[[code]]`',
    '%% [[hidden]] %%',
  ].join('\n');
  const { objectives } = read(note);

  it('belong to the innermost thing that they stand in', () => {
    expect(outline({ objectives })).toEqual([
      '# Sail 0/2 → Sail → https://example.org/wind → Charts',
      '  . see wind',
      '  . Charts',
      '  o Knots → Knots → https://example.org/rope',
      '    . of rope',
      '    [ ] a Bowline → Bowline',
      '  o Race',
      '# Row 0/1',
      '  o Read it. → https://example.org/it',
    ]);
  });

  it('make a line, even one whose text would mean that a cell is left empty', () => {
    const text = table(
      'Done | Objective | Project',
      '[x] | Sail | [[#^plan]]',
      '| [-](https://example.org) | - Race<br>[[Knots\\|...]]',
    );
    expect(outline(read(text))).toEqual([
      '# Sail 1/1',
      '  x ^plan [x] → #^plan',
      '# - 0/1 → https://example.org',
      '  o Race → Knots',
      '    . ...',
    ]);
  });

  it('before a box are a note of the project, also if they are called by a number', () => {
    const text = table('Objective | Project', 'Sail | - Race<br>[1](https://example.org) <input type="checkbox"> book');
    expect(outline(read(text))).toEqual(['# Sail 0/1', '  o Race → https://example.org', '    . 1', '    [ ] book']);
  });

  it('belong to the note where they stand in none, in order', () => {
    expect(linked(looseLinks(note))).toBe('→ Harbour → https://example.org/auto → Places → Club → Storms#Names');
  });

  it('of a table that is no roadmap table are the note’s', () => {
    expect(linked(looseLinks(table('Name | Place', '[[Anna]] | [[Harbour\\|here]]')))).toBe('→ Anna → Harbour');
  });

  it('beyond the last column are ignored', () => {
    const text = table('Goal | Task', 'Sail | - Race | [[Club]]');
    expect(outline(read(text))).toEqual(['# Sail 0/1', '  o Race']);
    expect(looseLinks(text)).toEqual([]);
  });
});
