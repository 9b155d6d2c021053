import { describe, expect, it } from 'vitest';
import { createCapstoneLinker } from '../../src/linking/capstone-links';
import { dismissals, suggestionKey, withoutDismissed } from '../../src/linking/dismissed';
import { createLanguage } from '../../src/linking/matching/language';
import { objectivePiece, projectPiece } from '../../src/linking/tied-piece';
import { createTrackDirectory } from '../../src/linking/track-directory';
import type { NoteLookup } from '../../src/linking/written-links';
import type { CapstoneLink } from '../../src/model/capstone-link';
import type { Objective, Project, Subtask } from '../../src/model/roadmap';
import { aCatalog, anObjective, aPath, aProject, aTrack, aVault, aWikilink } from '../support/model-builders';

const CATALOG = aCatalog('Specs.md', [
  aPath('Go', [
    aTrack('Track 1-Raft Store', 10, { outcome: 'a replicated store that reaches consensus' }),
    aTrack('Track 2-Mesh', 20, { outcome: 'retries and deadlines between services' }),
  ]),
  aPath('Java', [aTrack('Track 2-Mesh', 30, { outcome: 'services found by a registry' })]),
]);
const VAULT = aVault({
  'Specs.md': [],
  'Diary.md': [],
  'Store project.md': [aWikilink('Specs#Track 1-Raft Store')],
});

function linksOf(objective: Objective, lookup: NoteLookup = VAULT, catalogs = [CATALOG]): readonly CapstoneLink[] {
  const linker = createCapstoneLinker(catalogs, createLanguage(''));
  const ofProjects = objective.projects.flatMap((project) => linker.linksOf(projectPiece('Plan.md', project), lookup));
  return [...linker.linksOf(objectivePiece('Plan.md', objective), lookup), ...ofProjects];
}

function linksOfProject(project: Partial<Project>, lookup?: NoteLookup): readonly CapstoneLink[] {
  return linksOf(anObjective('', { projects: [aProject('Sourdough', project)] }), lookup);
}

describe('written capstone links', () => {
  it('lead from a project to the track that its wikilink names', () => {
    const link = aWikilink('Specs#Track 1-Raft Store|my store');
    expect(linksOfProject({ links: [link] })).toEqual([
      {
        from: { path: 'Plan.md', line: 7, kind: 'project', title: 'Sourdough' },
        to: { path: 'Specs.md', line: 10, title: 'Raft Store', pathTitle: 'Go' },
        state: 'linked',
        score: null,
        matches: [],
        written: link,
        via: null,
        alternatives: [],
      },
    ]);
  });

  it('lead from an objective as well', () => {
    const [link] = linksOf(anObjective('Bread', { links: [aWikilink('Specs#Raft Store')] }));
    expect(link).toMatchObject({ from: { kind: 'objective', line: 5 }, to: { line: 10 }, state: 'linked' });
  });

  it('may stand in the line of a subtask', () => {
    const subtasks = [{ label: 'read', line: 8, links: [aWikilink('Specs#Raft Store')] }] as unknown as Subtask[];
    expect(linksOfProject({ subtasks })).toMatchObject([{ state: 'linked', to: { line: 10 } }]);
  });

  it('may be the capstone property of a linked note', () => {
    expect(linksOfProject({ links: [aWikilink('Store project')] })).toMatchObject([
      { state: 'linked', to: { line: 10 }, via: 'Store project.md' },
    ]);
  });

  it('are no property of the roadmap itself, whose headings are linked', () => {
    const lookup = aVault({ 'Specs.md': [], 'Plan.md': [aWikilink('Specs#Track 1-Raft Store')] });
    expect(linksOfProject({ links: [aWikilink('#Raft Store'), aWikilink('Plan#Bread')] }, lookup)).toEqual([]);
  });

  it('are one when the cell and the property lead to the same track', () => {
    expect(linksOfProject({ links: [aWikilink('Store project'), aWikilink('Specs#Raft Store')] })).toHaveLength(1);
  });

  it('are several when they lead to several tracks', () => {
    const links = [aWikilink('Specs#Raft Store'), aWikilink('Specs#Java#Mesh')];
    expect(linksOfProject({ links }).map(({ to }) => to?.line)).toEqual([10, 30]);
  });

  it('are broken when the heading is gone, with the tracks that may be meant', () => {
    const [link] = linksOfProject({ links: [aWikilink('Specs#Track 4-Replicated Raft Consensus')] });
    expect(link).toMatchObject({ state: 'broken', to: null, alternatives: [{ line: 10 }] });
  });

  it('are broken with the tracks that the last of their headings may mean', () => {
    const [link] = linksOfProject({
      links: [aWikilink('Specs#Services found by a registry#Replicated Raft Consensus')],
    });
    expect(link?.alternatives.map(({ line }) => line)).toEqual([10]);
  });

  it('are ambiguous when several tracks fit, never silently the first', () => {
    const [link] = linksOfProject({ links: [aWikilink('Specs#Track 2-Mesh')] });
    expect(link).toMatchObject({ state: 'ambiguous', to: null, alternatives: [{ line: 20 }, { line: 30 }] });
  });

  it('are broken when the note is gone and the heading shows that it was a catalog', () => {
    const [link] = linksOfProject({ links: [aWikilink('Old specs#Track 1-Raft Store')] });
    expect(link).toMatchObject({ state: 'broken', alternatives: [{ line: 10 }] });
  });

  it('are broken when the note is gone and the heading too, in a property that names nothing but specs', () => {
    const lookup = aVault({ 'Specs.md': [], 'Store project.md': [aWikilink('Old specs#Replicated Raft Consensus')] });
    const [link] = linksOfProject({ links: [aWikilink('Store project')] }, lookup);
    expect(link).toMatchObject({ state: 'broken', via: 'Store project.md', alternatives: [{ line: 10 }] });
  });

  it.each(['Diary#Raft Store', 'Specs#Go', 'Specs#^block', 'Gone'])(
    'are broken in a property that names something else than a spec: [[%s]]',
    (inner) => {
      const lookup = aVault({ 'Specs.md': [], 'Diary.md': [], 'Store project.md': [aWikilink(inner)] });
      const [link] = linksOfProject({ links: [aWikilink('Store project')] }, lookup);
      expect(link).toMatchObject({ state: 'broken', to: null, via: 'Store project.md' });
    },
  );

  it.each(['Specs', 'Diary'])('are none in a property that names only the note %s', (inner) => {
    const lookup = aVault({ 'Specs.md': [], 'Diary.md': [], 'Store project.md': [aWikilink(inner)] });
    expect(linksOfProject({ links: [aWikilink('Store project')] }, lookup)).toEqual([]);
  });

  it.each(['Diary', 'Diary#Raft Store', 'Nowhere', 'Nowhere#Shopping', 'Specs', 'Specs#Go', 'Specs#^block'])(
    'are none where [[%s]] leads to no catalog, or to no track of one',
    (inner) => {
      expect(linksOfProject({ links: [aWikilink(inner)] })).toEqual([]);
    },
  );

  it('are none where a web address happens to look like one', () => {
    expect(linksOfProject({ links: [{ ...aWikilink('Specs#Raft Store'), kind: 'url' }] })).toEqual([]);
  });
});

describe('suggestions', () => {
  const raft = anObjective('Reach consensus between replicas');

  it('lead where nothing is written, with a score and the words that matched', () => {
    const [link] = linksOf(raft);
    expect(link).toMatchObject({ state: 'suggested', to: { line: 10 }, written: null, alternatives: [] });
    expect(link?.score).toBeGreaterThan(0.36);
    expect(link?.matches.map(({ term }) => term)).toContain('Raft');
    expect(link?.matches[0]?.fields.length).toBeGreaterThan(0);
  });

  it.each([['Specs#Java#Mesh'], ['Specs#Track 2-Mesh'], ['Specs#Gone']])(
    'are not made beside a written [[%s]]',
    (inner) => {
      const states = linksOf({ ...raft, links: [aWikilink(inner)] }).map(({ state }) => state);
      expect(states).toHaveLength(1);
      expect(states).not.toContain('suggested');
    },
  );

  it('go by the own words of each: an objective says nothing for its projects, nor they for it', () => {
    const mixed = anObjective('Reach consensus between replicas', { projects: [aProject('Sourdough')] });
    expect(new Set(linksOf(mixed).map(({ from }) => from.kind))).toEqual(new Set(['objective']));
    const other = anObjective('Sourdough', { projects: [aProject('Reach consensus between replicas')] });
    expect(new Set(linksOf(other).map(({ from }) => from.kind))).toEqual(new Set(['project']));
  });

  it('go by notes too', () => {
    expect(linksOf(anObjective('Next role', { details: ['consensus', 'replicas'] }))).toMatchObject([
      { to: { line: 10 } },
    ]);
  });

  it('do not go by the steps of a project', () => {
    const steps = [{ label: 'Reach consensus between replicas', line: 8, links: [] }] as unknown as Subtask[];
    expect(linksOfProject({ subtasks: steps })).toEqual([]);
  });

  it('are not made without catalogs', () => {
    expect(linksOf(raft, VAULT, [])).toEqual([]);
  });

  it('stay away once dismissed, also when lines move', () => {
    const links = linksOf(raft);
    const dismissed = dismissals(links.map(suggestionKey));
    expect(links.length).toBeGreaterThan(0);
    expect(withoutDismissed(linksOf({ ...raft, line: 99 }), dismissed)).toEqual([]);
  });

  it('stay away when either note is renamed, or copied for another year', () => {
    const [link] = linksOf(raft);
    if (!link?.to) throw new Error('no suggestion');
    const dismissed = dismissals([suggestionKey(link)]);
    const renamed = { ...link, from: { ...link.from, path: 'Plans/2028.md' } };
    expect(withoutDismissed([renamed, { ...link, to: { ...link.to, path: 'Specs/All.md' } }], dismissed)).toEqual([]);
  });

  it('are not dismissed by what somebody else has written to the list of those that are', () => {
    const links = linksOf(raft);
    expect(withoutDismissed(links, dismissals(['a', '{}', 'null', '[', '[1]']))).toEqual(links);
  });

  it('of other tracks, pieces and paths stay when one is dismissed', () => {
    const [link] = linksOf(raft);
    if (!link?.to) throw new Error('no suggestion');
    const others: CapstoneLink[] = [
      { ...link, from: { ...link.from, title: 'Other' } },
      { ...link, to: { ...link.to, pathTitle: 'Java' } },
      { ...link, to: { ...link.to, title: 'Mesh' } },
      { ...link, from: { ...link.from, kind: 'project' } },
    ];
    expect(withoutDismissed([link, ...others], dismissals([suggestionKey(link)]))).toEqual(others);
  });

  it('are all that can be dismissed', () => {
    const links = linksOfProject({ links: [aWikilink('Specs#Raft Store')] });
    expect(withoutDismissed(links, dismissals(links.map(suggestionKey)))).toEqual(links);
  });
});

describe('a directory', () => {
  it('says which notes are catalogs', () => {
    const directory = createTrackDirectory([CATALOG]);
    expect([directory.has('Specs.md'), directory.has('Diary.md')]).toEqual([true, false]);
  });
});
