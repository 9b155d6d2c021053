import { describe, expect, it } from 'vitest';
import { asideKey } from '../../../src/ui/identity/item-key';
import { Outliner } from '../../../src/ui/outline/outline';
import { visibleItems } from '../../../src/ui/outline/outline-item';
import { INITIAL_STATE, withFolds } from '../../../src/ui/outline/view-state';
import { BOX, note, TICKED } from '../support/notes';
import { lines, outlined } from '../support/outline-notation';
import { CATALOG, DINGHY, DINGHY_NOTE, DRAFTS, STUDY } from '../support/spec-notes';
import { foundTies, knownTies, type OtherNotes, tied } from '../support/tied';

const CATALOGS = { 'Workshop.md': CATALOG };
const FLEET = note(
  'Fleet.md',
  ` | Sail to the island<br>${DINGHY} | - [[Dinghy]] |`,
  ` | | - Repair the leak of the dinghy<br>${BOX} blog |`,
  ' | Row in a skiff | - Buy oars |',
  ' | Rest | - Sleep |',
);
const OBJECTIVE = 'Fleet.md\n0:Sail to the island';
const ISLAND: OtherNotes = { catalogs: CATALOGS, projects: { 'Dinghy.md': DINGHY_NOTE } };

function shown(notes: OtherNotes, open: readonly string[] = [], roadmap = FLEET) {
  const snapshot = tied([roadmap], notes);
  const state = withFolds(INITIAL_STATE, open, false);
  return outlined(snapshot, { state, ties: foundTies(snapshot) });
}

function sought(outline: ReturnType<typeof outlined>): readonly string[] {
  return outline.wanted.flat().map(({ key }) => key);
}

function capstonesIn(outline: ReturnType<typeof outlined>) {
  return visibleItems(outline.items).flatMap(({ title, capstones }) =>
    capstones.map((line) => `${title}: ${line.state} ${line.title}, ${line.pathTitle ?? '?'}, ${line.met ?? '-'}`),
  );
}

describe('specs in the outline', () => {
  it('stand at the objectives, linked or suggested', () => {
    expect(capstonesIn(shown(ISLAND))).toEqual([
      'Sail to the island: linked Sailing dinghy, Boats, 0 of 4 criteria',
      'Row in a skiff: suggested Rowing skiff, Boats, -',
    ]);
  });

  it('count no criteria where there are none', () => {
    const catalogs = { 'Workshop.md': CATALOG.replace(/^- .*$/gm, 'To be said.') };
    expect(capstonesIn(shown({ catalogs }))).toContain('Sail to the island: linked Sailing dinghy, Boats, -');
  });

  it('stand at projects with a link of their own, in the cell or in their note, and count its tasks', () => {
    const notes = { ...ISLAND, capstones: { 'Dinghy.md': '[[Workshop#Track 1 - Sailing dinghy]]' } };
    expect(capstonesIn(shown(notes))).toEqual([
      'Sail to the island: linked Sailing dinghy, Boats, 2 of 5 criteria',
      'Dinghy: linked Sailing dinghy, Boats, 2 of 5 criteria',
      'Row in a skiff: suggested Rowing skiff, Boats, -',
    ]);
  });

  it('are no longer suggested to an objective once one of its projects is linked to them', () => {
    const skiff = `[[Workshop#Track 2 - Rowing skiff\\|spec]]`;
    const row = (project: string) => note('Fleet.md', ` | Row in a skiff | - Buy oars<br>${project} |`);
    const notes = { ...ISLAND, capstones: { 'Oars.md': '[[Workshop#Track 2 - Rowing skiff]]' } };
    expect(capstonesIn(shown(ISLAND, [], row(skiff)))).toEqual([
      'Buy oars: linked Rowing skiff, Boats, 0 of 2 criteria',
    ]);
    expect(capstonesIn(shown({ ...notes, projects: { 'Oars.md': '- [ ] A' } }, [], row('[[Oars]]')))).toHaveLength(1);
    expect(capstonesIn(shown(ISLAND, [], row(DINGHY)))).toContain('Row in a skiff: suggested Rowing skiff, Boats, -');
  });

  it('do not say their link once more among the details', () => {
    expect(lines(shown(ISLAND))[0]).toBe('- Sail to the island 0 of 2');
    expect(lines(shown(ISLAND))[1]).not.toContain('Sailing dinghy');
    const more = note('Fleet.md', ` | Sail to the island<br>${DINGHY}<br>before [[Charts]] | |`);
    const [first, detail] = lines(shown(ISLAND, [], more));
    expect([first, detail]).toEqual(['Sail to the island –', '  . before [Charts](Charts)']);
  });

  it('show linked ones before anything was searched, and no suggestion', () => {
    const snapshot = tied([FLEET], ISLAND);
    const ties = knownTies(snapshot, () => null);
    const quick = outlined(snapshot, { ties });
    expect(capstonesIn(quick)).toEqual(['Sail to the island: linked Sailing dinghy, Boats, 0 of 4 criteria']);
  });

  it.each([
    ['broken', CATALOG.replace('Sailing dinghy', 'Keelboat'), 'No spec has this name.'],
    ['ambiguous', CATALOG.replace('Track 2 - Rowing skiff', 'Track 1 - Sailing dinghy'), '2 specs have this name.'],
  ])('say when a link is %s', (state, catalog, why) => {
    const outline = shown({ catalogs: { 'Workshop.md': catalog } });
    expect(outline.items[0]?.capstones).toEqual([{ state, title: 'Sailing dinghy', pathTitle: null, met: null, why }]);
    expect(outline.places.get(OBJECTIVE)?.capstones[0]?.written?.target).toBe('Workshop');
  });

  it('say why they are suggested', () => {
    const [, row] = shown(ISLAND).items;
    expect(row?.capstones[0]?.why).toMatch(/^Matches .*skiff.* in its title/i);
  });
});

describe('criteria in the outline', () => {
  const project = `${OBJECTIVE}\n0:Dinghy`;
  const criteria = asideKey(project, 'criteria');

  it('are one folded line below their project', () => {
    expect(lines(shown(ISLAND))).toContain('    + 2 of 5 criteria');
  });

  it('are said by the project itself while it is folded', () => {
    const snapshot = tied([FLEET], ISLAND);
    const state = { folded: new Set([project]) };
    const outline = outlined(snapshot, { state, ties: foundTies(snapshot) });
    const folded = visibleItems(outline.items).find(({ title }) => title === 'Dinghy');
    expect([folded?.expanded, folded?.remarks]).toEqual([false, ['2 of 5 criteria']]);
    const open = visibleItems(shown(ISLAND).items).find(({ title }) => title === 'Dinghy');
    expect([open?.expanded, open?.remarks]).toEqual([true, []]);
  });

  it('open by section, and each section by task', () => {
    const outline = shown(ISLAND, [criteria, asideKey(criteria, '0:Hull')]);
    const at = lines(outline).indexOf('    - 2 of 5 criteria');
    expect(lines(outline).slice(at, at + 7)).toEqual([
      '    - 2 of 5 criteria',
      '      - Hull 1 of 3',
      '        x Planks are fair',
      '        o No leak after a day in fresh water',
      '        o Painted twice',
      '      + Rig 0 of 1',
      '      + Cross-track requirements 1 of 1',
    ]);
  });

  it('stand right below the count where there is one section only', () => {
    const notes = { projects: { 'Dinghy.md': '- [ ] Only\n- [x] These\n' } };
    const open = lines(shown(notes, [criteria]));
    expect(open.slice(open.indexOf('    - 1 of 2 criteria'))).toEqual(
      expect.arrayContaining(['      o Only', '      x These']),
    );
  });

  it('never change the status of their project', () => {
    const done = { projects: { 'Dinghy.md': '- [x] All\n' } };
    const item = visibleItems(shown(done).items).find(({ title }) => title === 'Dinghy');
    expect([item?.status, item?.checked]).toEqual(['open', false]);
  });

  it('lead to their note', () => {
    const { places } = shown(ISLAND, [criteria, asideKey(criteria, '0:Hull')]);
    const place = places.get(`${asideKey(criteria, '0:Hull')}\n0:Painted twice`);
    expect(place).toMatchObject({ path: 'Dinghy.md', line: 7, tick: { kind: 'task' } });
  });
});

describe('study in the outline', () => {
  const notes = { ...ISLAND, study: { 'Reading.md': STUDY } };

  it('is folded, with a count', () => {
    const study = visibleItems(shown(notes, [], note('Fleet.md', ' | Build a dinghy | - Saw |')).items).find(
      ({ kind }) => kind === 'study',
    );
    expect([study?.title, study?.expanded, study?.remarks]).toEqual(['Study', false, ['1 topic']]);
  });

  it('has topics with focus areas, and resources that open and can be ticked', () => {
    const roadmap = note('Fleet.md', ' | Build a dinghy | - Saw |');
    const outline = shown(notes, [asideKey('Fleet.md\n0:Build a dinghy', 'study')], roadmap);
    expect(lines(outline).slice(2)).toEqual([
      '  - Study',
      '    - Lofting a dinghy 0 of 1',
      '      . fair curves, battens (long, thin)',
      '      o [The plan of a dinghy](https://a.example/plan)',
      '      [A film](https://a.example/film)',
    ]);
  });

  it.each([
    ['boxes', '- [x] A\n- [ ] B\n- [ ] C', '1 of 3'],
    ['no boxes', '- A\n- B', undefined],
  ])('has topics that say how many of their boxes are checked: %s', (_, resources, label) => {
    const study = { 'Reading.md': `## Lofting a dinghy\nFocus areas: curves\n\nResources:\n${resources}` };
    const roadmap = note('Fleet.md', ' | Build a dinghy | - Saw |');
    const { items } = shown({ study }, [asideKey('Fleet.md\n0:Build a dinghy', 'study')], roadmap);
    expect(visibleItems(items).find(({ kind }) => kind === 'topic')?.progress?.label).toBe(label);
  });

  it('has topics without focus areas', () => {
    const study = { 'Reading.md': '## Lofting a dinghy\n- [Plan](https://a.example/plan)' };
    const roadmap = note('Fleet.md', ' | Build a dinghy | - Saw |');
    const { items } = shown({ study }, [asideKey('Fleet.md\n0:Build a dinghy', 'study')], roadmap);
    expect(visibleItems(items).find(({ kind }) => kind === 'topic')?.lines).toEqual([]);
  });

  it('is not there where nothing matches', () => {
    expect(lines(shown(notes)).some((line) => line.includes('Study') && line.includes('Rest'))).toBe(false);
    const rest = shown(notes).items.find(({ title }) => title === 'Rest');
    expect(rest?.children.map(({ kind }) => kind)).toEqual(['project']);
  });
});

describe('writing in the outline', () => {
  const drafted = { drafts: { 'Drafts.md': DRAFTS } };
  const writing = asideKey(OBJECTIVE, 'writing');

  it('lists drafts with their status, what is empty, and the projects that they are about', () => {
    const draft = visibleItems(shown(drafted, [writing]).items).find(({ kind }) => kind === 'draft');
    expect(draft?.title).toBe('Why our dinghy leaked');
    expect(draft?.remarks).toEqual(['Draft topic', '2 of 5 parts', expect.stringMatching(/^for .*Repair the leak/)]);
    expect(draft?.lines).toEqual([[{ text: 'Empty: Problem, Tradeoffs, Takeaways', isMatch: false, link: null }]]);
  });

  it('names no parts of a draft that has them all', () => {
    const parts = ['Context', 'Problem', 'Approach', 'Tradeoffs', 'Takeaways'].map((part) => `## ${part}\nWet.`);
    const drafts = { 'Drafts.md': ['# Why our dinghy leaked', ...parts].join('\n') };
    const draft = visibleItems(shown({ drafts }, [writing]).items).find(({ kind }) => kind === 'draft');
    expect([draft?.remarks[0], draft?.lines]).toEqual(['5 of 5 parts', []]);
  });

  it('gathers the drafts about all projects of an open objective, also of those that the filter leaves out', () => {
    const done = `${TICKED} | Sail to the island | - Paint the hull |`;
    const snapshot = tied([note('Fleet.md', done, ' | | - Repair the leak of the dinghy |')], drafted);
    const all = foundTies(snapshot);
    const outline = (found: readonly string[], folded: readonly string[] = []) => {
      const ties = knownTies(snapshot, (piece) => (found.includes(piece.key) ? all.found(piece) : null));
      return outlined(snapshot, { state: { filter: 'done', folded: new Set(folded) }, ties });
    };
    expect(sought(outline([], [OBJECTIVE]))).toEqual([OBJECTIVE]);
    const shown = visibleItems(outline(sought(outline([]))).items);
    expect(shown.find(({ kind }) => kind === 'writing')?.remarks).toEqual(['1 draft']);
  });

  it.each([
    ['without any drafts', {}, true],
    ['with a draft of the project', drafted, false],
    ['with drafts of something else', { drafts: { 'D.md': DRAFTS.replace(/dinghy leaked/, 'oven smokes') } }, true],
  ])('is offered at a blog subtask %s', (_, notes, offered) => {
    const blog = visibleItems(shown(notes).items).find(({ title }) => title === 'blog');
    expect(blog?.offersDraft).toBe(offered);
  });
});

describe('asides', () => {
  it('are apart from what “Expand all” opens', () => {
    const outline = shown({ ...ISLAND, drafts: { 'Drafts.md': DRAFTS } });
    const asides = [asideKey(`${OBJECTIVE}\n0:Dinghy`, 'criteria'), asideKey(OBJECTIVE, 'writing')];
    expect(visibleItems(outline.items).map(({ key }) => key)).toEqual(expect.arrayContaining(asides));
    expect(outline.places.branches().filter((key) => asides.includes(key))).toEqual([]);
  });

  it('follow what a search finds, and are not searched themselves', () => {
    const snapshot = tied([FLEET], ISLAND);
    const found = (query: string) => outlined(snapshot, { state: { query }, ties: foundTies(snapshot) });
    expect(lines(found('dinghy')).some((line) => line.includes('criteria'))).toBe(true);
    expect(found('painted').items).toEqual([]);
  });

  it('stay in sight while the title above them is typed, though the rest has to wait for another turn', () => {
    const outliner = new Outliner();
    const typed = (title: string, turn = {}) => {
      const roadmap = note('Fleet.md', ` | ${title} | - Repair the leak of the dinghy |`);
      const snapshot = tied([roadmap], { drafts: { 'Drafts.md': DRAFTS } });
      const { items } = outlined(snapshot, { outliner, ties: foundTies(snapshot), ...turn });
      return visibleItems(items).map(({ kind }) => kind);
    };
    const before = typed('Sail to the island');
    expect(before).toEqual(['objective', 'project', 'writing']);
    expect(typed('Sail to the islands', { turns: 1, lines: 1 })).toEqual(before);
  });

  it('do not keep what the filter leaves out', () => {
    const snapshot = tied([FLEET], ISLAND);
    const outline = outlined(snapshot, { state: { filter: 'done' }, ties: foundTies(snapshot) });
    expect(outline.items).toEqual([]);
  });
});

it('what a project is tied to is sought, whatever else its cell links to', () => {
  const web = '[map](https://example.org)';
  const fleet = note('Fleet.md', ` | Sail to the island | - [[Dinghy]] ${web} |`, ` | | - ${web} |`);
  const keys = sought(outlined(tied([fleet], ISLAND), { ties: foundTies(tied([fleet], ISLAND)) }));
  expect(keys).toEqual([OBJECTIVE, `${OBJECTIVE}\n0:Dinghy map`]);
});
