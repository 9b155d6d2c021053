import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSettings } from '../../src/settings/parse';
import { DEFAULT_SETTINGS, type Settings } from '../../src/settings/settings';

const KINDS = ['roadmap', 'catalog', 'study', 'systems', 'none'] as const;
const COLUMNS = ['checklist', 'objective', 'project', 'target'] as const;

function settingsOf(changes: Partial<Omit<Settings, 'version'>>): Settings {
  return { ...DEFAULT_SETTINGS, ...changes };
}

describe('parsing settings', () => {
  it.each([null, undefined, {}, { version: 1 }, { paths: {} }, { headers: {} }])(
    'gives the defaults without a word for %j',
    (value) => {
      expect(parseSettings(value)).toEqual({ settings: DEFAULT_SETTINGS, faults: [] });
    },
  );

  it('keeps what was written', () => {
    const settings = settingsOf({
      paths: {
        roadmap: ['Work/Goals.md'],
        catalog: ['Specs'],
        study: ['Study'],
        systems: ['Drafts'],
        none: ['Templates'],
      },
      headers: { checklist: ['Erledigt'], objective: ['Ziel'], project: ['Projekt'], target: ['Bis'] },
    });
    expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, faults: [] });
  });

  it.each(['here', 'others'] as const)('keeps that boxes in notes are left to %s', (noteBoxes) => {
    expect(parseSettings({ noteBoxes })).toEqual({ settings: settingsOf({ noteBoxes }), faults: [] });
  });

  it.each([null, '', 'Others', true, 0])('names it when nobody is meant by %j for boxes in notes', (noteBoxes) => {
    const { settings, faults } = parseSettings({ noteBoxes });
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(faults).toEqual([expect.stringContaining('noteBoxes')]);
  });

  it('leaves out what it does not know, without a word', () => {
    const value = { version: 1, colour: 'red', paths: { recipes: ['Soup'] }, headers: { owner: ['Who'] } };
    expect(parseSettings(value)).toEqual({ settings: DEFAULT_SETTINGS, faults: [] });
  });

  it('tidies paths and drops those that are empty or there twice', () => {
    const roadmap = ['  Work/Goals.md ', '/Work//Goals.md/', 'Work\\Plans', '', '   ', './Old'];
    expect(parseSettings({ paths: { roadmap } })).toEqual({
      settings: settingsOf({ paths: { ...DEFAULT_SETTINGS.paths, roadmap: ['Work/Goals.md', 'Work/Plans', 'Old'] } }),
      faults: [],
    });
  });

  it.each([
    ['Cafe\u0301.md', 'Caf\u00e9.md'],
    ['My\u00a0goals.md', 'My goals.md'],
    ['My\u202fgoals.md', 'My goals.md'],
  ])('writes the path %j as the vault does', (written, path) => {
    expect(parseSettings({ paths: { roadmap: [written] } }).settings.paths.roadmap).toEqual([path]);
  });

  it('folds the spaces of header names and drops those that are empty or there twice', () => {
    const target = [' Fertig   bis ', 'Fertig bis', ''];
    expect(parseSettings({ headers: { target } }).settings.headers.target).toEqual(['Fertig bis']);
  });

  it.each([
    ['a text', 'roadmap', 'settings'],
    ['a list', [], 'settings'],
    ['a number', 7, 'settings'],
    ['paths of the wrong shape', { paths: [] }, '“paths”'],
    ['headers of the wrong shape', { headers: 'Done' }, '“headers”'],
    ['a text for a list', { paths: { study: 'Study' } }, '“paths.study”'],
    ['an entry that is no text', { headers: { project: ['Projekt', 3] } }, 'Entry 2 of “headers.project”'],
    ['a text for the list of what is dismissed', { dismissed: 'All' }, '“dismissed”'],
    ['a number for a folder', { planFolder: 7 }, '“planFolder”'],
    ['a path out of the vault', { paths: { roadmap: ['../Other.md'] } }, '“paths.roadmap”'],
    ['a path that begins at a drive', { paths: { roadmap: ['C:\\Notes\\Goals.md'] } }, '“paths.roadmap”'],
    ['a version that is none', { version: 'one' }, '“version”'],
    ['a version before the first', { version: 0 }, '“version”'],
  ])('names %s as a fault', (_, value, named) => {
    const { faults } = parseSettings(value);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toContain(named);
  });

  it.each([
    ['/', '/'],
    [' // ', '/'],
    ['Work/', 'Work'],
    ['', ''],
    ['.', ''],
  ])('reads the folder for planned projects from %j', (written, planFolder) => {
    expect(parseSettings({ planFolder: written })).toMatchObject({ settings: { planFolder }, faults: [] });
  });

  it('keeps the good entries beside a bad one', () => {
    const { settings } = parseSettings({ headers: { project: ['Projekt', 3, 'Aufgabe'] } });
    expect(settings.headers.project).toEqual(['Projekt', 'Aufgabe']);
  });

  it('keeps to the defaults for settings of a newer version, and says so', () => {
    const { settings, faults } = parseSettings({ version: 2, paths: { roadmap: ['Goals.md'] } });
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(faults).toEqual([expect.stringContaining('newer')]);
  });

  it('takes no harm from prototype keys', () => {
    const text = '{"__proto__": {"paths": {"roadmap": ["Evil.md"]}}, "paths": {"__proto__": {"study": ["Evil.md"]}}}';
    expect(parseSettings(JSON.parse(text))).toEqual({ settings: DEFAULT_SETTINGS, faults: [] });
    expect(Object.hasOwn(Object.prototype, 'paths')).toBe(false);
  });

  it('gives valid settings for any JSON, and finds no fault in them when they are read again', () => {
    const list = fc.oneof(fc.array(fc.oneof(fc.string(), fc.jsonValue())), fc.jsonValue());
    const group = (names: readonly string[]) =>
      fc.oneof(fc.record(Object.fromEntries(names.map((name) => [name, list])), { requiredKeys: [] }), fc.jsonValue());
    const value = fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          version: fc.oneof(fc.constant(1), fc.jsonValue()),
          paths: group(KINDS),
          headers: group(COLUMNS),
          planFolder: fc.oneof(fc.string(), fc.jsonValue()),
          aliases: fc.oneof(fc.string(), fc.jsonValue()),
          dismissed: list,
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(value, (written) => {
        const { settings } = parseSettings(written);
        expect(Object.keys(settings)).toEqual(Object.keys(DEFAULT_SETTINGS));
        const lists = [...KINDS.map((kind) => settings.paths[kind]), ...COLUMNS.map((name) => settings.headers[name])];
        for (const entry of lists.flat()) expect(entry.trim()).not.toBe('');
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual({ settings, faults: [] });
      }),
      { numRuns: 500 },
    );
  });
});
