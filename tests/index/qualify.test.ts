import { describe, expect, it } from 'vitest';
import { isByNameAlone, kindsOf } from '../../src/index/qualify';
import { DEFAULT_SETTINGS, type NotePaths } from '../../src/settings/settings';

function settings(paths: Partial<NotePaths> = {}) {
  return { paths: { ...DEFAULT_SETTINGS.paths, ...paths } };
}

describe('a tag', () => {
  it.each([
    ['#projects', ['roadmap']],
    ['#Projects', ['roadmap']],
    ['projects', ['roadmap']],
    ['#projects/2026', ['roadmap']],
    ['#PROJECTS/2026/spring', ['roadmap']],
    ['#projects-old', []],
    ['#project', []],
    ['#old/projects', []],
    ['#capstones', ['catalog']],
    ['#capstones/languages', ['catalog']],
    ['#study', ['study']],
    ['#systems-notes', ['systems']],
  ])('%s makes a note one of %j', (tag, kinds) => {
    expect(kindsOf({ path: 'Note.md', tags: ['#other', tag] }, settings())).toEqual(kinds);
  });

  it('can stand beside others, so a note is of several kinds', () => {
    const note = { path: 'Note.md', tags: ['#study', '#projects'] };
    expect(kindsOf(note, settings())).toEqual(['roadmap', 'study']);
  });
});

describe('the settings', () => {
  it.each([
    ['the path of a note', 'Plans/Career.md'],
    ['the path without its ending', 'Plans/Career'],
    ['any case', 'plans/CAREER.MD'],
    ['the folder', 'Plans'],
  ])('name a note by %s', (_, place) => {
    const note = { path: 'Plans/Career.md', tags: [] };
    expect(kindsOf(note, settings({ roadmap: [place] }))).toEqual(['roadmap']);
  });

  it.each([
    ['part of a folder name', 'Plan'],
    ['part of a note name', 'Plans/Care'],
    ['a folder further down', 'Plans/Career/Old'],
    ['a name without its folder', 'Career.md'],
  ])('do not name a note by %s', (_, place) => {
    const note = { path: 'Plans/Career.md', tags: [] };
    expect(kindsOf(note, settings({ roadmap: [place] }))).toEqual([]);
  });

  it('do not name a note by a folder inside another', () => {
    const note = { path: 'Old/New/Career.md', tags: [] };
    expect(kindsOf(note, settings({ roadmap: ['New'] }))).toEqual([]);
  });

  it('name what is in folders below a folder', () => {
    const note = { path: 'Plans/2026/Spring/Career.md', tags: [] };
    expect(kindsOf(note, settings({ study: ['Plans'] }))).toEqual(['study']);
  });

  it('name a note however its accents are stored', () => {
    const note = { path: 'Études'.normalize('NFC') + '.md', tags: [] };
    expect(kindsOf(note, settings({ roadmap: ['Études'.normalize('NFD')] }))).toEqual(['roadmap']);
  });
});

describe('a note that the settings leave out', () => {
  it.each([
    ['its tag', { path: 'Templates/Plan.md', tags: ['#projects'] }, {}],
    ['its name', { path: 'Templates/Study.md', tags: [] }, {}],
    ['its folder', { path: 'Templates/Plan.md', tags: [] }, { roadmap: ['Templates'] }],
  ])('is of no kind, whatever %s says', (_, note, paths) => {
    expect(kindsOf(note, settings(paths))).not.toEqual([]);
    expect(kindsOf(note, settings({ ...paths, none: ['Templates'] }))).toEqual([]);
    expect(kindsOf(note, settings({ ...paths, none: ['Other'] }))).not.toEqual([]);
  });
});

describe('a note that is hidden, as those in the trash are', () => {
  it.each(['.trash/Study plan.md', 'Old/.versions/2026/Study.md', '.study.md'])(
    'is of no kind unless listed: %s',
    (path) => {
      const note = { path, tags: ['#projects'] };
      expect(kindsOf(note, settings())).toEqual([]);
      expect(kindsOf(note, settings({ roadmap: [path] }))).toEqual(['roadmap']);
    },
  );

  it('is not one with a dot elsewhere in its path', () => {
    expect(kindsOf({ path: 'v1.2/A.B.md', tags: ['#projects'] }, settings())).toEqual(['roadmap']);
  });
});

describe('the name of a note', () => {
  it.each([
    ['Capstone Catalog.md', ['catalog']],
    ['Old/My CAPSTONES.md', ['catalog']],
    ['Study roadmap.md', ['study']],
    ['Systems Notes 2.md', ['systems']],
    ['Projects.md', []],
    ['Roadmap.md', []],
    ['Capstones/Plan.md', []],
  ])('%s makes it one of %j', (path, kinds) => {
    expect(kindsOf({ path, tags: [] }, settings())).toEqual(kinds);
  });

  it.each<[string, string[], Partial<NotePaths>, boolean]>([
    ['Study.md', [], {}, true],
    ['Study.md', ['#study'], {}, false],
    ['Study.md', [], { study: ['Study'] }, false],
    ['Plan.md', ['#study'], {}, false],
    ['Plan.md', [], {}, false],
  ])('%s with tags %j and settings %j speaks alone for a study plan: %s', (path, tags, paths, alone) => {
    expect(isByNameAlone('study', { path, tags }, settings(paths))).toBe(alone);
  });

  it.each([
    ['which spec it works on', [], { capstone: '[[Specs#Queue]]' }, []],
    ['that in capitals', [], { Capstone: ['[[Specs#Queue]]'] }, []],
    ['that, and has the tag', ['#capstones'], { capstone: '[[Specs#Queue]]' }, ['catalog']],
    ['nothing yet', [], { capstone: null }, ['catalog']],
  ])('goes by the name of a note only if no property says %s', (_, tags, properties, kinds) => {
    expect(kindsOf({ path: 'Capstone 2 - Queue.md', tags, properties }, settings())).toEqual(kinds);
  });
});
