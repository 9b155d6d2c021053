import { describe, expect, it } from 'vitest';
import { projectNote } from '../../../src/edits/notes/project-note';
import type { Section, Track } from '../../../src/model/catalog';
import { readProjectNote } from '../../../src/readers/project-note';
import { aPath, aSection, aTrack } from '../spec-notes';

function noteOf(track: Track, requirements: readonly Section[] = [], objective = 'Know the tides'): string {
  return projectNote({
    track,
    path: aPath([track], requirements),
    capstoneLink: 'Catalog#Track 1-Tidal Clock|Tidal Clock',
    roadmapLink: 'Plan',
    objective,
    today: '2026-02-03',
  });
}

describe('a project note', () => {
  it('has the sections of a spec and its path as headings, and their criteria as open tasks', () => {
    const track = aTrack(
      [
        aSection('Functional spec', ['Shows high water.', 'Shows low water.']),
        aSection('Skills exercised', ['Fourier series.']),
        aSection('Goal', [], 'A clock that is never late.'),
      ],
      { outcome: 'a clock for one harbour.' },
    );
    expect(noteOf(track, [aSection('For all tracks', ['A log.'])])).toBe(`---
capstone: "[[Catalog#Track 1-Tidal Clock|Tidal Clock]]"
created: 2026-02-03
---

# Tidal Clock

Part of [[Plan]]: Know the tides

**Outcome:** a clock for one harbour.

## Functional spec

- [ ] Shows high water.
- [ ] Shows low water.

## Skills exercised

- Fourier series.

## Goal

A clock that is never late.

## For all tracks

- [ ] A log.
`);
  });

  it('says what the spec says before its sections, code in a fence', () => {
    const intro = ['For those who have a *harbour*.', 'moon --> tide'];
    expect(noteOf(aTrack([], { outcome: 'a clock.', intro }))).toContain(
      '\n\n**Outcome:** a clock.\n\nFor those who have a \\*harbour\\*.\n\n```\nmoon --> tide\n```\n',
    );
  });

  it('says the outcome once where it is the text of a section', () => {
    const note = noteOf(aTrack([aSection('Goal', [], 'Be on time.')], { outcome: 'Be on time.' }));
    expect(note.split('Be on time.')).toHaveLength(2);
  });

  it('puts criteria without a heading under its title, and leaves out an objective without one', () => {
    const note = noteOf(aTrack([aSection('', ['One.'])]), [], '');
    expect(note).toContain('# Tidal Clock\n\nPart of [[Plan]]\n\n- [ ] One.\n');
  });

  it.each([
    ['#[repr(C)] on `Pin<&mut Self>`', '#[repr(C)] on \\`Pin<&mut Self>\\`'],
    ['__init__ takes *args and **kwargs', '\\_\\_init\\_\\_ takes \\*args and \\*\\*kwargs'],
    ['reads <path> | snake_case_name', 'reads \\<path> | snake_case_name'],
    ['- dash first', '\\- dash first'],
    ['1. number first', '1\\. number first'],
    ['# hash first', '\\# hash first'],
    ['> 95 % coverage', '\\> 95 % coverage'],
    ['[ ] box first', '\\[ ] box first'],
    ['$/hour and $/day', '\\$/hour and \\$/day'],
    ['costs $5', 'costs $5'],
    ['see [[Note]] and [a](b)', 'see \\[\\[Note]] and \\[a](b)'],
    ['a %% b', 'a %\\% b'],
    ['2 * 3 == 6', '2 * 3 == 6'],
    ['https://example.com/a_b_c#d', 'https://example.com/a_b_c#d'],
    ['#include is no tag', '\\#include is no tag'],
    ['C:\\dir and \\*', 'C:\\dir and \\\\\\*'],
    ['AT&amp;T & co', 'AT\\&amp;T & co'],
  ])('writes the criterion %j so that it reads the same', (text, written) => {
    const note = noteOf(aTrack([aSection('Spec', [text])]));
    expect(note).toContain(`\n- [ ] ${written}\n`);
    expect(readProjectNote(note).sections[0]?.tasks[0]?.text).toBe(text);
  });

  it.each([
    ['C # ', 'C \\#'],
    ['Rust & `C`', 'Rust & \\`C\\`'],
  ])('writes the heading %j so that it reads the same', (title, written) => {
    expect(noteOf(aTrack([aSection(title, ['a'])]))).toContain(`\n## ${written}\n`);
  });

  it('fences code and drawings in the text of a section, and nothing else', () => {
    const text = [
      'How it hangs together:',
      'Gauge (river)',
      '│',
      '▼',
      'Server ──► Clock',
      'That is all there is to it.',
    ];
    const note = noteOf(aTrack([aSection('Sketch', ['a'], text.join('\n'))]));
    expect(note).toContain(
      'How it hangs together:\n\n```\nGauge (river)\n│\n▼\nServer ──► Clock\n```\n\nThat is all there is to it.\n\n- [ ] a',
    );
  });

  it.each([
    ['indented lines', 'tick:\n  every: 6h\n  drift: 12m', 'tick:\n\n```\n  every: 6h\n  drift: 12m\n```'],
    ['statements', 'fn tick() {\nlet now = 1;\n}', '```\nfn tick() {\nlet now = 1;\n}\n```'],
    ['the blank lines within', 'let a = 1;\n\n\nlet b = 2;', '```\nlet a = 1;\n\n\nlet b = 2;\n```'],
    ['a fence within', '```\nlet a = 1;\n```', '````\n```\nlet a = 1;\n```\n````'],
  ])('fences %s', (_, text, written) => {
    expect(noteOf(aTrack([aSection('Sketch', [], text)]))).toContain(`## Sketch\n\n${written}\n`);
  });

  it('has no empty paragraph for a blank line in what does not look like code', () => {
    expect(noteOf(aTrack([aSection('Sketch', [], 'GET /health\n\nGET /ready')]))).toContain(
      '## Sketch\n\nGET /health\n\nGET /ready\n',
    );
  });

  it.each(['One. Two (three).', 'First this; then that;', 'From A → B → C.', 'Name: value'])(
    'keeps %j as prose',
    (text) => {
      expect(noteOf(aTrack([aSection('Sketch', [], text)]))).toContain(`## Sketch\n\n${text}\n`);
    },
  );

  it('puts the text of a section before its list, but what follows a lead-in behind it', () => {
    const ending = (text: string) => noteOf(aTrack([aSection('Spec', ['a'], text)])).split('## Spec\n\n')[1];
    expect(ending('One.\nTwo.')).toBe('One.\n\nTwo.\n\n- [ ] a\n');
    expect(ending('One.\nWhatever you do:\nTwo.')).toBe('One.\n\nWhatever you do:\n\n- [ ] a\n\nTwo.\n');
    expect(ending('As drawn:\na ──► b')).toBe('As drawn:\n\n```\na ──► b\n```\n\n- [ ] a\n');
  });

  it('quotes a link whatever it holds', () => {
    const track = aTrack([]);
    const links = { capstoneLink: 'A "b" \\c#d|e', roadmapLink: 'Plan' };
    const note = projectNote({ track, path: aPath([track]), ...links, objective: '', today: '2026-02-03' });
    expect(note).toContain('capstone: "[[A \\"b\\" \\\\c#d|e]]"\n');
  });
});
