import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stripHeadingForLink } from '../../src/linking/heading';
import { createTrackDirectory } from '../../src/linking/track-directory';
import { placedTracks } from '../../src/model/placed-track';
import { readCatalog } from '../../src/readers/catalog/read-catalog';
import { aCatalog, aPath, aSection, aTrack } from '../support/model-builders';

const CATALOG = aCatalog('Specs.md', [
  aPath('Go', [
    aTrack('Track 1-Replicated Store: On Raft', 10, {
      sections: [aSection('Functional spec'), aSection('Raft notes')],
    }),
    aTrack('Track 2 - Mesh', 20, { sections: [aSection('Functional spec')] }),
  ]),
  aPath(
    'Java',
    [aTrack('Track 1 - Ledger', 30), aTrack('Capstone B: Mesh', 40), aTrack('Solo', 50)],
    ['Cross-Track Requirements'],
  ),
]);
const directory = createTrackDirectory([CATALOG]);

/** The line of the track, the lines of several, or the kind of reading. */
function found(subpath: string | null): unknown {
  const reading = directory.read('Specs.md', subpath);
  const lines = reading?.tracks.map(({ track }) => track.line) ?? [];
  if (lines.length > 0) return lines.length > 1 ? lines : lines[0];
  return reading && (reading.leads ? 'elsewhere' : 'nowhere');
}

describe('what a subpath of a catalog leads to', () => {
  it.each([
    ['Track 1-Replicated Store: On Raft', 10, 'the heading as written'],
    ['track 1-replicated store on raft', 10, 'the heading as the app writes it in links'],
    ['Track 1-Replicated Store: On Raft¶', 10, 'the heading with the anchor of a copied page'],
    ['Track 1 – Replicated Store: On Raft', 10, 'another dash between label and title'],
    ['Replicated Store: On Raft', 10, 'the title alone'],
    ['Solo', 50, 'a heading without a label'],
    ['Capstone B Mesh', 40, 'a label joined by a colon'],
    ['Go#Track 2 - Mesh', 20, 'the path and the heading'],
    ['Specs#Java#Mesh', 40, 'the headings from the note down'],
    ['Specs#Track 1 - Ledger', 30, 'headings between left out'],
    ['Java#Track 1', 30, 'a label that its path makes clear'],
    ['Raft notes', 10, 'a section of one track'],
    ['Track 2 - Mesh#Functional spec', 20, 'a section of a named track'],
  ])('leads %j to line %i: %s', (subpath, line) => {
    expect(found(subpath)).toBe(line);
  });

  it.each([
    ['Mesh', [20, 40]],
    ['Track 1', [10, 30]],
    ['Functional spec', [10, 20]],
  ])('finds %j ambiguous, with all that it fits', (subpath, lines) => {
    expect(found(subpath)).toEqual(lines);
  });

  it.each(['Track 9 - Gone', 'Track 2-Replicated Store: On Raft', 'Java#Track 2 - Mesh', 'Mesh#Go', '*', '__proto__'])(
    'leads %j nowhere',
    (subpath) => {
      expect(found(subpath)).toBe('nowhere');
    },
  );

  it.each([[null], [''], ['#'], ['^block'], ['Go'], ['Specs'], ['Java#Cross-Track Requirements']])(
    'takes %j for a link to something else of the note',
    (subpath) => {
      expect(found(subpath)).toBe('elsewhere');
    },
  );

  describe.each([
    [
      'a note in Markdown',
      '# Clocks\n## How to use\n### Glossary\n- a\n## Track 1 - Dial\n### Spec\n- a\n# Closing words\nBye.',
    ],
    ['a copied page', 'Clocks¶\nHow to use¶\nGlossary¶\n- a\nTrack 1 - Dial¶\nSpec¶\n- a\nClosing words¶\nBye.'],
  ])('in %s', (_, text) => {
    const clocks = createTrackDirectory([{ path: 'Clocks.md', ...readCatalog(text) }]);

    it.each(['How to use', 'glossary'])('leads %j to a heading that holds no track', (subpath) => {
      expect(clocks.read('Clocks.md', subpath)).toEqual({ tracks: [], leads: true });
    });

    it.each(['Glossary#How to use', 'Track 2 - Chart'])('leads %j nowhere', (subpath) => {
      expect(clocks.read('Clocks.md', subpath)).toEqual({ tracks: [], leads: false });
    });
  });

  it('takes a link to a catalog of one track for a link to the track', () => {
    const single = createTrackDirectory([aCatalog('One.md', [aPath('Go', [aTrack('Solo', 3)])])]);
    expect(single.read('One.md', null)).toMatchObject({ tracks: [{ track: { title: 'Solo' } }] });
  });

  it('reads nothing in a note that is no catalog', () => {
    expect(directory.read('Diary.md', 'Solo')).toBeNull();
  });

  it('tells headings apart by their dashes, and overlooks these where no heading has them', () => {
    const text = '# Clocks\n## Track 1-Dial\n### Spec\n- a\n## Track 1 - Dial\n### Spec\n- b';
    const clocks = createTrackDirectory([{ path: 'Clocks.md', ...readCatalog(text) }]);
    const linesOf = (subpath: string) => clocks.read('Clocks.md', subpath)?.tracks.map(({ track }) => track.line);
    expect(linesOf('Track 1-Dial')).toEqual([2]);
    expect(linesOf('Track 1 - Dial')).toEqual([5]);
    expect(linesOf('Track 1 – Dial')).toEqual([2, 5]);
  });

  it('leads to a track that is called as its path or its catalog is', () => {
    const same = createTrackDirectory([aCatalog('Go.md', [aPath('Go', [aTrack('Go', 3), aTrack('Raft', 9)])])]);
    for (const subpath of ['Go', 'Go#Go', 'Go#Go#Go'])
      expect(
        same.read('Go.md', subpath)?.tracks.map(({ track }) => track.line),
        subpath,
      ).toEqual([3]);
  });

  it('finds two headings of one name ambiguous even in one path', () => {
    const twins = createTrackDirectory([aCatalog('Twins.md', [aPath('Go', [aTrack('Raft', 3), aTrack('Raft', 9)])])]);
    expect(twins.read('Twins.md', 'Raft')?.tracks.length).toBe(2);
  });
});

describe('the subpath written for a track', () => {
  it.each([
    [10, 'Track 1-Replicated Store On Raft'],
    [50, 'Solo'],
  ])('names the track at line %i by its heading', (line, subpath) => {
    const track = placedTracks([CATALOG]).find((placed) => placed.track.line === line);
    expect(track && directory.subpathOf(track)).toBe(subpath);
  });

  it('takes the heading as the note has it, where that is known', () => {
    const track = placedTracks([CATALOG]).find((placed) => placed.track.line === 40);
    expect(track && directory.subpathOf(track, 'Capstone B: Mesh')).toBe('Capstone B Mesh');
  });

  it('names the path too where another has a track of the same heading', () => {
    const same = aCatalog('Specs.md', [
      aPath('Go', [aTrack('Track 1-Raft', 3)]),
      aPath('Java', [aTrack('Track 1-Raft', 9)]),
    ]);
    const [first] = placedTracks([same]);
    expect(first && createTrackDirectory([same]).subpathOf(first)).toBe('Go#Track 1-Raft');
  });

  it('is none for a track that no heading tells from another', () => {
    const twins = aCatalog('Specs.md', [aPath('Go', [aTrack('Raft', 3), aTrack('Raft', 9)])]);
    const [first] = placedTracks([twins]);
    expect(first && createTrackDirectory([twins]).subpathOf(first)).toBeNull();
  });

  it('leads back to its track, whatever the headings', () => {
    const word = fc.constantFrom(
      'Raft',
      'raft',
      'Mesh: two',
      'Track 1',
      'Go',
      'A#B',
      '^x',
      '¶',
      '',
      '[[z]]',
      '__proto__',
    );
    const heading = fc.oneof(
      word,
      fc.string({ maxLength: 8 }),
      fc.tuple(word, word).map(([a, b]) => `Track ${a.length}-${b}`),
    );
    const paths = fc.array(fc.tuple(word, fc.array(heading, { maxLength: 4 })), { maxLength: 3 });
    fc.assert(
      fc.property(paths, (drawn) => {
        let line = 0;
        const tracks = (titles: string[]) => titles.map((title) => aTrack(title, (line += 1)));
        const catalog = aCatalog(
          'Specs.md',
          drawn.map(([title, titles]) => aPath(title, tracks(titles))),
        );
        const known = createTrackDirectory([catalog]);
        for (const track of placedTracks([catalog])) {
          const subpath = known.subpathOf(track);
          if (subpath !== null) expect(known.read('Specs.md', subpath)).toEqual({ tracks: [track], leads: true });
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('a link as the app writes it', () => {
  const folder = new URL('../readers/catalog/fixtures/', import.meta.url);

  it.each(readdirSync(folder).filter((file) => file.endsWith('.md')))('leads to each track of %s', (file) => {
    const text = readFileSync(new URL(file, folder), 'utf8');
    const catalog = { path: file, ...readCatalog(text) };
    const lines = text.split('\n');
    const read = createTrackDirectory([catalog]);
    const tracks = placedTracks([catalog]);
    expect(tracks).not.toEqual([]);
    for (const { path, track } of tracks) {
      const source = (lines[track.line - 1] ?? '').replace(/^[\s#>]+|\s#+\s*$/g, '');
      for (const heading of [source, source.replace(/\*|\[|\]\([^)]*\)/g, '')]) {
        const reading = read.read(file, `${stripHeadingForLink(path.title)}#${stripHeadingForLink(heading)}`);
        expect(
          reading?.tracks.map((found) => found.track),
          heading,
        ).toEqual([track]);
      }
    }
  });

  it.each([
    'Track 1: [Raft](https://raft.example/paper)',
    'Track 1 - [[Raft notes|Raft]]',
    'Track 1 · Locks &amp; leases',
    'Project 1 — Allocator {#p1}',
    'Track 1: `a|b` <b>bold</b>',
    'Track 1: _Raft_ ~~once~~',
  ])('leads to the track of the heading %s', (heading) => {
    const catalog = { path: 'C.md', ...readCatalog(`# Path\n## ${heading}\n### Spec\n- a`) };
    const known = createTrackDirectory([catalog]);
    const [track] = placedTracks([catalog]);
    expect(known.read('C.md', stripHeadingForLink(heading))).toEqual({ tracks: [track], leads: true });
    expect(track && known.subpathOf(track, heading)).toBe(stripHeadingForLink(heading));
  });
});
