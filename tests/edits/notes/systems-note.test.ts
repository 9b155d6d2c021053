import { describe, expect, it } from 'vitest';
import { systemsNote } from '../../../src/edits/notes/systems-note';
import { SYSTEMS_SECTIONS } from '../../../src/model/systems-note';
import { readSystemsNotes } from '../../../src/readers/systems/systems-notes';

describe('a new draft', () => {
  it.each([
    ['Why tides are late', null],
    ['A *small* <boat> & #tag', 'Work/Boat|the boat'],
    ['Bindings for C #', null],
  ])('is read as one of five empty parts: %s', (title, about) => {
    expect(readSystemsNotes(systemsNote({ title, about }))).toEqual([
      {
        title,
        line: 6,
        status: 'Draft topic',
        sections: SYSTEMS_SECTIONS.map((section) => expect.objectContaining({ title: section, text: '' }) as unknown),
        missing: [...SYSTEMS_SECTIONS],
      },
    ]);
  });

  it('leads back to what it is about', () => {
    expect(systemsNote({ title: 'Tides', about: 'Work/Boat' })).toContain('\n\nAbout [[Work/Boat]].\n\n## Context\n');
    expect(systemsNote({ title: 'Tides', about: null })).not.toContain('[[');
  });

  it('ends with one line end', () => {
    expect(systemsNote({ title: 'Tides', about: null })).toMatch(/## Takeaways\n$/);
  });
});
