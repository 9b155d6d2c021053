import { describe, expect, it } from 'vitest';
import { readProjectNote } from '../../src/readers/project-note';

/** `heading: x task, - task` for each section. */
function outline(text: string): string[] {
  return readProjectNote(text).sections.map(
    ({ title, tasks }) => `${title}: ${tasks.map((task) => `${task.checked ? 'x' : '-'} ${task.text}`).join(', ')}`,
  );
}

describe('tasks of a note', () => {
  it('stand under their headings, sections without any left out', () => {
    const text =
      '- [ ] before\n\n# Title\n\n## Spec\n- [ ] a\n- [x] b\n\n## Prose\nNothing.\n\n### Tests ##\n1. [X] c\n';
    expect(outline(text)).toEqual([': - before', 'Spec: - a, x b', 'Tests: x c']);
  });

  it('stand under headings with a line separator, which ends no line of a note', () => {
    expect(outline('## Spec\u2028of it\n- [ ] a\u2028b\n')).toEqual(['Spec of it: - a b']);
  });

  it('stand under headings that are underlined', () => {
    expect(outline('Spec of\nthe clock\n===\n- [ ] a\n\nMore\n---\n- [ ] b\n')).toEqual([
      'Spec of the clock: - a',
      'More: - b',
    ]);
  });

  it.each([
    ['- [ ] a'],
    ['* [ ] a'],
    ['+ [ ] a'],
    ['1. [ ] a'],
    ['12) [ ] a'],
    ['- [ ]\ta'],
    ['-\t[ ] a'],
    ['> - [ ] a'],
    ['> > - [ ] a'],
    ['> [!todo] List\n> - [ ] a'],
    ['- outer\n  - [ ] a'],
    ['- outer\n\t- [ ] a'],
    ['\uFEFF- [ ] a'],
    ['- [ ] **a**'],
    ['- [ ] [[Note|a]]'],
    ['- [ ] [a](https://example.com)'],
    ['- [ ] `a`'],
    ['- [ ] a ^id-1'],
  ])('are read in %j', (text) => {
    expect(outline(text)).toEqual([': - a']);
  });

  it.each([
    ['- a'],
    ['- [] a'],
    ['- [ ]a'],
    ['- [  ] a'],
    ['[ ] a'],
    ['-[ ] a'],
    ['- [ ]'],
    ['- [ ]  '],
    ['- [x](url)'],
    ['    - [ ] a'],
    ['```\n- [ ] a\n```'],
    ['~~~~md\n```\n- [ ] a\n~~~\n- [ ] b\n~~~~'],
    ['- x\n  ```\n  - [ ] a\n  ```'],
    ['<!--\n- [ ] a\n-->'],
    ['%%\n- [ ] a\n%%'],
    ['$$\n- [ ] a\n$$'],
    ['---\nlist:\n- [ ] a\n---'],
    ['<div>\n- [ ] a\n</div>'],
    ['| a |\n| --- |\n| - [ ] b |'],
  ])('are not read in %j', (text) => {
    expect(outline(text)).toEqual([]);
  });

  it.each(['x', 'X', '-', '/', '>', '!', '✓'])('count as ticked by the mark %j, as in the app', (mark) => {
    expect(outline(`- [${mark}] a`)).toEqual([': x a']);
  });

  it('say all of their paragraph, and no more', () => {
    expect(outline('- [ ] a\n  b\nc\n\n  d\n- [ ] e\n')).toEqual([': - a b c, - e']);
  });

  it('are known by line, by where their marker starts, and by their words', () => {
    const text = '# H\r\n\r\n> - [x] **a**  b\r\n';
    const [task] = readProjectNote(text).sections[0]?.tasks ?? [];
    expect(task).toEqual({
      text: 'a b',
      checked: true,
      line: 3,
      offset: text.indexOf('['),
      raw: '[x]',
      fingerprint: '**a** b',
      heading: 'H',
    });
  });

  it('know how many of their look stand around them in the note', () => {
    const { sections } = readProjectNote('# A\n- [ ] a\n- [x] a\n# B\n- [ ] a\n- [ ] b\n');
    expect(sections.flatMap(({ tasks }) => tasks.map(({ twins }) => twins))).toEqual([
      { before: 0, after: 2 },
      { before: 1, after: 1 },
      { before: 2, after: 0 },
      undefined,
    ]);
  });

  it('are read in a long note, one of them of marks alone', () => {
    const text = `# H\n${'- [ ] the same\n'.repeat(20_000)}${'- [ ] [`*'.repeat(20_000)}`;
    expect(readProjectNote(text).sections[0]?.tasks).toHaveLength(20_001);
  });
});
