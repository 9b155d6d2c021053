import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../../../src/readers/catalog/read-catalog';
import { note, outlineOf } from '../outline';
import { COPIED } from '../shapes/copied';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8');

describe('a copied page', () => {
  it('reads the same with trailing spaces, below frontmatter and with other line ends', () => {
    const framed = `---\ntags: [capstones]\n---\n${fixture('copied-workshops.txt')}`;
    const outline = fixture('copied-workshops.outline.txt').trimEnd();
    expect(outlineOf(readCatalog(framed.replaceAll('\n', '  \r\n')))).toBe(outline);
  });

  it('is called after its first heading', () => {
    expect(readCatalog(fixture('copied-workshops.txt')).title).toBe('Workshop Catalog');
  });

  it('knows the line on which each item starts, also of those that share one', () => {
    const [path] = readCatalog('Track 1 - Kiln¶\nAcceptance¶\n- Reads\nprobe. - Logs\nsd. - Cools.').paths;
    expect(path?.tracks[0]?.sections[0]?.items.map((item) => item.line)).toEqual([3, 4, 5]);
  });

  it('keeps the state of task items', () => {
    const [path] = readCatalog(
      'Track 1 - Kiln¶\nAcceptance¶\n- [x] Wired.\n- [X] Dried.\n- [ ] Fired.\n- Sold [x] dear.',
    ).paths;
    const checked = path?.tracks[0]?.sections[0]?.items.map((item) => item.checked);
    expect(checked).toEqual([true, true, false, undefined]);
  });

  it.each([
    ['Lab 1-1', 'Lab 1-2'],
    ['Lab 1A', 'Lab 1B'],
    ['项目1', '项目2'],
    ['项目十', '项目十一'],
  ])('is of one path where tracks are counted on: %s, %s', (first, second) => {
    const track = (label: string) => `${label}: Dew¶\nRim¶\n- Dry`;
    expect(readCatalog(`Sky¶\n${track(first)}\n${track(second)}`).paths.map(({ tracks }) => tracks.length)).toEqual([
      2,
    ]);
  });

  describe('from a browser that keeps blank lines but no bullet', () => {
    const PAGE = note(`
      Track 1 - Kiln¶
      Pitch: warm.

      1. Requirements¶
      Your kiln:

      Holds a ramp
      Draws a curve.
      Acceptance¶
      Cools by itself
      Rubric¶
      Judged by a potter.

      Deliverables¶
      void fire() {
      }
      Motivation¶
      Clay is soft
      Pots are hard`);
    const sections = (text: string) =>
      readCatalog(text).paths[0]?.tracks[0]?.sections.map(({ title, items }) => [
        title,
        ...items.map((item) => item.text),
      ]);

    it('has the lines of its criteria as items', () => {
      expect(sections(PAGE)).toEqual([
        ['1. Requirements', 'Holds a ramp', 'Draws a curve.'],
        ['Acceptance', 'Cools by itself'],
        ['Rubric'],
        ['Deliverables'],
        ['Motivation'],
      ]);
    });

    it.each([
      ['a bullet somewhere', PAGE.replace('Clay', '• Clay')],
      ['no blank line', PAGE.replaceAll('\n\n', '\n')],
    ])('has none with %s', (_, text) => {
      expect(sections(text)?.slice(0, 2)).toEqual([['1. Requirements'], ['Acceptance']]);
    });
  });

  it('knows the line of each row of a table', () => {
    const [path] = readCatalog('Track 1 - Kiln¶\nAcceptance¶\nID | Demand\nFR1 | Holds a ramp\nFR2 | Cools').paths;
    expect(path?.tracks[0]?.sections[0]?.items.map((item) => item.line)).toEqual([4, 5]);
  });

  it('parts the list behind a label at capitals and numbers where it has no full stops', () => {
    const [path] = readCatalog(
      'Track 1 - Kiln¶\nAcceptance¶\n- Cools.\nStretch: - Dries on - off - Holds a ramp - 3 pots',
    ).paths;
    const stretch = path?.tracks[0]?.sections[1];
    expect([stretch?.title, ...(stretch?.items ?? []).map(({ text }) => text)]).toEqual([
      ...['Stretch', 'Dries on - off', 'Holds a ramp', '3 pots'],
    ]);
  });

  it.each([
    ['behind a sentence', 'Must: - Dries. - Holds a ramp. Extras: - Glows.', ['Dries.', 'Holds a ramp.'], 'Extras'],
    ['by its name', 'Must: - Dries - Holds a ramp Nice to have: - Glows', ['Dries', 'Holds a ramp'], 'Nice to have'],
  ])('begins another list at a label within the line of one: %s', (_, line, items, next) => {
    const [path] = readCatalog(`Track 1 - Kiln¶\nPitch: warm.\n${line}\nTrack 2 - Wheel¶\nMust:\n- Turns`).paths;
    const sections = path?.tracks[0]?.sections.map((section) => [section.title, section.items.map(({ text }) => text)]);
    expect(sections).toEqual([
      ['Must', items],
      [next, [line.includes('.') ? 'Glows.' : 'Glows']],
    ]);
  });

  it.each([
    ['at every bullet if it begins with a small letter', 'dries on - holds a ramp - 3 pots', 3],
    ['at sentences if it has some', 'dries on - off. - holds a ramp - or two.', 2],
  ])('parts the list behind a label %s', (_, list, items) => {
    const [path] = readCatalog(`Track 1 - Kiln¶\nPitch: warm.\nStretch: - ${list}`).paths;
    expect(path?.tracks[0]?.sections[0]?.items.length).toBe(items);
  });

  it('takes no paragraph that the name of a section leads in for the rest of an item', () => {
    const [path] = readCatalog(
      'Track 1 - Kiln¶\nMust-have:\n- Dries.\n- Holds.\nNon-goals:\n- Glaze\nSkills exercised: heat.',
    ).paths;
    expect(path?.tracks[0]?.sections[1]).toMatchObject({ items: [{ text: 'Glaze' }], text: 'Skills exercised: heat.' });
  });

  it('takes no other word with a colon in such a list for a label', () => {
    const [path] = readCatalog(
      'Track 1 - Kiln¶\nAcceptance¶\n- Cools.\nStretch: - Shows the heat: - red - Holds a ramp',
    ).paths;
    expect(path?.tracks[0]?.sections[1]?.items.map(({ text }) => text)).toEqual([
      'Shows the heat: - red',
      'Holds a ramp',
    ]);
  });

  it.each(COPIED)('finds $name', ({ note: source, reads }) => {
    expect(outlineOf(readCatalog(note(source)))).toBe(note(reads));
  });

  it('may have a plain # behind its headings, unless that is part of a name', () => {
    const [path] = readCatalog('Sheds#\nTrack 1: Roof in C#\nTrack 2: Roof#\nRequirements#\n- Dry in F#').paths;
    const [track, ...others] = path?.tracks ?? [];
    expect([path?.title, track?.title, others]).toEqual(['Sheds', 'Roof', []]);
    expect(track?.sections).toMatchObject([{ title: 'Requirements', items: [{ text: 'Dry in F#' }] }]);
  });

  it('is no note that names C# and F#', () => {
    const [path] = readCatalog('# Sheds\n## Track 1: Roof in C++/C#\n- Dry in C#\n- Warm in F#\n- Or (C#').paths;
    expect(path?.tracks.map(({ title }) => title)).toEqual(['Roof in C++/C#']);
  });

  it('is Markdown when its headings have marks, permalinks or not', () => {
    const [path] = readCatalog('# Sheds¶\n## Track 1: Roof¶\n### Goal¶\nDry.').paths;
    expect([path?.title, path?.tracks[0]?.title, path?.tracks[0]?.outcome]).toEqual(['Sheds', 'Roof', 'Dry.']);
  });
});
