// Notes are in the language of line-readers.ts: `= objective`, `- project`, `x done project`, `* path`, `+ track`, …
import { describe, expect, it } from 'vitest';
import type { Piece } from '../../../src/model/piece';
import { suggestionKey } from '../../../src/linking/dismissed';
import type { NoteLookup } from '../../../src/linking/written-links';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { aVault, aWikilink } from '../../support/model-builders';
import { createManualIndex } from '../manual-index';

/** A vault, as a lookup sees it, whose notes can be renamed and given properties. */
class LivingVault implements NoteLookup {
  notes: Record<string, string> = {};

  get #lookup(): NoteLookup {
    const links = Object.entries(this.notes).map(([path, inner]) => [path, inner ? [aWikilink(inner)] : []] as const);
    return aVault(Object.fromEntries(links));
  }

  /** How often it was asked where a link leads. */
  asked = 0;

  has: NoteLookup['has'] = (path) => this.#lookup.has(path);
  resolveNote: NoteLookup['resolveNote'] = (linkpath, source) => {
    this.asked += 1;
    return this.#lookup.resolveNote(linkpath, source);
  };
  capstoneProperty: NoteLookup['capstoneProperty'] = (path) => this.#lookup.capstoneProperty(path);
}

const CATALOG = ['@ Specs', '* Storage', '+ Raft', '+ Merkle tree', '* Web', '+ Router'];
const objective = (line: number): Piece => ({ path: 'Plan.md', line, kind: 'objective' });
const project = (line: number): Piece => ({ path: 'Plan.md', line, kind: 'project' });

function createTiedIndex(...plan: string[]) {
  const vault = new LivingVault();
  vault.notes = { 'Plan.md': '', 'Specs.md': '' };
  const given = createManualIndex(vault);
  given.put('Plan.md', ...plan);
  given.putAs(['catalog'], 'Specs.md', ...CATALOG);
  given.settle();
  const ties = (piece: Piece) => given.index.snapshot.ties.of(piece);
  return {
    ...given,
    vault,
    ties,
    capstones: (piece: Piece) =>
      ties(piece).capstones.map(({ state, to }) => (to ? `${state} ${to.title}` : (state as string))),
    codes: () => given.problems('Plan.md').map(({ code, line }) => `${code}:${line}`),
  };
}

describe('a written capstone link', () => {
  it.each([
    ['leads to its track', '= Goal [[Specs#Raft]]', 'linked Raft', []],
    ['is broken when its heading is not there', '= Goal [[Specs#Paxos]]', 'broken', ['broken-link:1']],
    ['is broken when its note is not there', '= Goal [[Gone#Raft]]', 'broken', ['broken-link:1']],
  ])('%s', (_, line, capstone, codes) => {
    const given = createTiedIndex(line);
    expect(given.capstones(objective(1))).toEqual([capstone]);
    expect(given.codes()).toEqual(codes);
  });

  it.each([
    ['Specs#Paxos', 'The link [[Specs#Paxos]] does not lead to a spec. “Specs” has no spec with this heading'],
    ['Gone#Raft', 'The link [[Gone#Raft]] does not lead to a spec. There is no such note'],
  ])('that is broken says why: %s', (linktext, message) => {
    const [problem] = createTiedIndex(`= Goal [[${linktext}]]`).problems('Plan.md');
    expect(problem?.message).toContain(message);
  });

  it('that is broken stands among the other problems of its note, by their lines', () => {
    const given = createTiedIndex('= Goal [[Specs#Paxos]]', '- Build #1');
    given.put('Copy.md', '= Goal', '- Build #1');
    given.settle();
    expect(given.codes()).toEqual(['broken-link:1', 'shared-ids:2']);
  });

  it('is ambiguous when two tracks have its heading', () => {
    const given = createTiedIndex('= Goal [[Specs#Raft]]');
    given.putAs(['catalog'], 'Specs.md', ...CATALOG, '+ Raft');
    given.settle();
    expect(given.capstones(objective(1))).toEqual(['ambiguous']);
    expect(given.problems('Plan.md')).toMatchObject([{ code: 'ambiguous-link', line: 1, repairable: true }]);
    expect(given.problems('Plan.md')[0]?.message).toContain('fits 2 specs of “Specs”, on lines 3 and 7');
  });

  it('that is broken is not among those that lead to a track', () => {
    const given = createTiedIndex('= Goal [[Specs#Paxos]]', '- Build [[Specs#Raft]]');
    expect(given.index.snapshot.ties.linkedCapstones().map(({ to }) => to?.title)).toEqual(['Raft']);
  });

  it('of a project is one of its own, and none of its objective', () => {
    const given = createTiedIndex('= Something else', '- Build [[Specs#Raft]]');
    expect(given.capstones(objective(1))).toEqual([]);
    expect(given.capstones(project(2))).toEqual(['linked Raft']);
  });

  it('may stand in the property of a linked note, where a broken one can be repaired, too', () => {
    const given = createTiedIndex('= Goal', '- Build [[Store]]');
    given.vault.notes = { ...given.vault.notes, 'Store.md': 'Specs#Raft' };
    given.index.lookAgain();
    given.settle();
    expect(given.capstones(project(2))).toEqual(['linked Raft']);
    given.vault.notes = { ...given.vault.notes, 'Store.md': 'Specs#Router' };
    given.index.lookAgain();
    given.settle();
    expect(given.capstones(project(2))).toEqual(['linked Router']);
    given.vault.notes = { ...given.vault.notes, 'Store.md': 'Specs#Paxos' };
    given.index.lookAgain('Store.md');
    given.settle();
    expect(given.problems('Plan.md')).toMatchObject([{ code: 'broken-link', line: 2, repairable: true }]);
    expect(given.problems('Plan.md')[0]?.message).toContain('“Store”');
  });

  it('to any other note is none, and no problem', () => {
    const given = createTiedIndex('= Goal [[Elsewhere]]', '- Read [[Elsewhere#Heading]]');
    expect(given.codes()).toEqual([]);
  });
});

describe('a link is never silently wrong', () => {
  it('after its heading was renamed, and is well when it is named so again', () => {
    const given = createTiedIndex('= Goal [[Specs#Raft]]');
    given.ties(objective(1));
    given.putAs(['catalog'], 'Specs.md', ...CATALOG.map((line) => line.replace('Raft', 'Log replication')));
    given.settle();
    expect([given.capstones(objective(1)), given.codes()]).toEqual([['broken'], ['broken-link:1']]);
    expect(given.changes.at(-1)?.paths).toEqual(['Plan.md', 'Specs.md']);
    given.putAs(['catalog'], 'Specs.md', ...CATALOG);
    given.settle();
    expect([given.capstones(objective(1)), given.codes()]).toEqual([['linked Raft'], []]);
  });

  it('after its catalog was renamed, whichever is told first', () => {
    for (const lookFirst of [true, false]) {
      const given = createTiedIndex('= Goal [[Specs#Raft]]');
      given.ties(objective(1));
      given.vault.notes = { 'Plan.md': '', 'Bars.md': '' };
      const steps = [() => given.index.lookAgain(), () => given.index.move('Specs.md', 'Bars.md')];
      for (const step of lookFirst ? steps : steps.toReversed()) {
        step();
        given.settle();
      }
      expect([given.capstones(objective(1)), given.codes()]).toEqual([['broken'], ['broken-link:1']]);
      expect(given.ties(objective(1)).capstones[0]?.alternatives).toMatchObject([{ path: 'Bars.md', title: 'Raft' }]);
    }
  });

  it('when another note takes the name of its catalog', () => {
    const given = createTiedIndex('= Goal [[Specs#Raft]]');
    given.putAs(['catalog'], 'Other.md', '* Web', '+ Raft');
    given.settle();
    given.index.move('Specs.md', 'Bars.md');
    given.index.move('Other.md', 'Specs.md');
    given.settle();
    expect(given.ties(objective(1)).capstones).toMatchObject([{ state: 'linked', to: { pathTitle: 'Web' } }]);
  });
});

describe('suggestions', () => {
  it('are asked for where nothing is written, and name their terms', () => {
    const given = createTiedIndex('= Learn Raft', '- Write a router');
    expect(given.capstones(objective(1))).toEqual(['suggested Raft']);
    expect(given.capstones(project(2))).toEqual(['suggested Router']);
    expect(given.ties(objective(1)).capstones[0]?.matches).toMatchObject([{ term: 'Raft' }]);
  });

  it('are gone once dismissed, and there again when that is taken back', () => {
    const given = createTiedIndex('= Learn Raft');
    const dismissed = given.ties(objective(1)).capstones.map(suggestionKey);
    given.index.tieWith({ aliases: '', dismissed });
    given.settle();
    expect(given.capstones(objective(1))).toEqual([]);
    given.index.tieWith({ aliases: '', dismissed: [] });
    given.settle();
    expect(given.capstones(objective(1))).toEqual(['suggested Raft']);
  });

  it('follow the aliases of the user', () => {
    const given = createTiedIndex('= Quorumology');
    expect(given.capstones(objective(1))).toEqual([]);
    given.index.tieWith({ aliases: 'quorumology = raft', dismissed: [] });
    given.settle();
    expect(given.capstones(objective(1))).toEqual(['suggested Raft']);
  });

  it('are no problems, and lead to none of the linked tracks', () => {
    const given = createTiedIndex('= Learn Raft', '- Build [[Specs#Router]]');
    expect(given.codes()).toEqual([]);
    const { ties } = given.index.snapshot;
    expect(ties.linkedCapstones().map(({ to }) => to?.title)).toEqual(['Router']);
    expect(ties.capstoneLinks().map(({ to, state }) => `${state} ${to?.title}`)).toEqual([
      'suggested Raft',
      'linked Router',
    ]);
  });

  it.each([
    ['specs', 'catalog', '* Storage\n+ Raft'],
    ['topics', 'study', '? Raft'],
    ['drafts', 'systems', '~ Raft'],
  ] as const)('can be prepared before they are asked for, step by step: of %s', (_, kind, text) => {
    const given = createManualIndex();
    given.put('Plan.md', '= Learn Raft');
    given.settle();
    expect(given.index.snapshot.ties.prepareStep()).toBe(false);
    given.putAs([kind], 'Other.md', text);
    given.settle();
    const { ties } = given.index.snapshot;
    let steps = 0;
    while (ties.prepareStep()) steps++;
    expect(steps).toBeGreaterThan(0);
  });
});

describe('the notes of a project', () => {
  const given = () => {
    const tied = createTiedIndex('= Goal', '- Build [[Store]] [[Notes]] [[Store]]');
    tied.vault.notes = { ...tied.vault.notes, 'Store.md': '', 'Notes.md': '' };
    tied.putAs(['project'], 'Store.md', '[ ] first', '[x] second');
    tied.putAs(['project'], 'Notes.md', 'no task');
    tied.index.lookAgain();
    tied.settle();
    return tied;
  };
  const notesOf = (tied: ReturnType<typeof given>) => tied.ties(project(2)).projectNotes.map(({ path }) => path);

  it('are those with tasks, each once', () => {
    expect(notesOf(given())).toEqual(['Store.md']);
  });

  it('follow their tasks', () => {
    const tied = given();
    tied.putAs(['project'], 'Notes.md', '[ ] a task');
    tied.settle();
    expect(notesOf(tied)).toEqual(['Store.md', 'Notes.md']);
  });

  it('are none of its objective', () => {
    expect(given().ties(objective(1)).projectNotes).toEqual([]);
  });
});

describe('study and writing', () => {
  const given = (goal: string, task: string) => {
    const tied = createTiedIndex(goal, task);
    tied.vault.notes = { ...tied.vault.notes, 'Study.md': '', 'Drafts.md': '' };
    tied.putAs(['study'], 'Study.md', '? Consensus with Raft', '? Routers');
    tied.putAs(['systems'], 'Drafts.md', '~ How Raft elects', '~ Routers');
    tied.index.lookAgain();
    tied.settle();
    return {
      topics: tied.ties(objective(1)).topics.map(({ topic }) => topic.title),
      drafts: tied.ties(project(2)).drafts.map(({ title }) => title),
    };
  };

  it('are tied by their words', () => {
    expect(given('= Learn Raft', '- Write about Raft')).toEqual({
      topics: ['Consensus with Raft'],
      drafts: ['How Raft elects'],
    });
  });

  it('are tied by wikilinks first', () => {
    expect(given('= Learn Raft [[Study#Routers]]', '- Write about Raft [[Drafts#Routers]]')).toEqual({
      topics: ['Routers', 'Consensus with Raft'],
      drafts: ['Routers', 'How Raft elects'],
    });
  });

  it('follow where a link leads by now', () => {
    const tied = createTiedIndex('= Play the piano [[Study#Routers]]', '- Practise scales [[Drafts#Routers]]');
    tied.putAs(['study'], 'Study.md', '? Routers', '? Switches');
    tied.putAs(['systems'], 'Drafts.md', '~ Routers', '~ Switches');
    tied.settle();
    const found = () => [tied.ties(objective(1)).topics.length, tied.ties(project(2)).drafts.length];
    expect(found()).toEqual([0, 0]);
    tied.vault.notes = { ...tied.vault.notes, 'Study.md': '', 'Drafts.md': '' };
    tied.index.lookAgain();
    tied.settle();
    expect(found()).toEqual([1, 1]);
  });

  it('are not tied where nothing fits', () => {
    expect(given('= Play the piano', '- Practise scales')).toEqual({ topics: [], drafts: [] });
  });
});

describe('what is tied', () => {
  it('stays the very same while other notes change', () => {
    const given = createTiedIndex('= Learn Raft', '- Build [[Store]]');
    given.vault.notes = { ...given.vault.notes, 'Store.md': '' };
    given.putAs(['project'], 'Store.md', '[ ] task');
    given.index.lookAgain();
    given.settle();
    const before = [given.ties(objective(1)).capstones, given.ties(project(2)).projectNotes];
    given.put('Other.md', '= Another goal');
    given.putAs(['project'], 'Elsewhere.md', '[ ] task');
    given.putAs(['catalog'], 'Specs.md', ...CATALOG, '');
    given.settle();
    const after = [given.ties(objective(1)).capstones, given.ties(project(2)).projectNotes];
    expect(after[0]).toBe(before[0]);
    expect(after[1]).toBe(before[1]);
  });

  it.each<[string, (given: ReturnType<typeof createTiedIndex>) => void]>([
    ['links still lead to the same', ({ index }) => index.lookAgain()],
    ['a property still names the same', ({ index }) => index.lookAgain('Store.md')],
    ['another note has other properties', ({ index }) => index.lookAgain('Specs.md')],
    ['the settings say the same', ({ index }) => index.tieWith({ ...DEFAULT_SETTINGS })],
  ])('is the same value while %s', (_, act) => {
    const given = createTiedIndex('= Goal [[Specs#Raft]]', '- Build [[Store]]');
    given.vault.notes = { ...given.vault.notes, 'Store.md': 'Specs#Router' };
    given.index.lookAgain();
    given.settle();
    expect(given.capstones(project(2))).toEqual(['linked Router']);
    const before = given.index.snapshot;
    act(given);
    given.settle();
    expect(given.index.snapshot).toBe(before);
  });

  it('rests on another basis only when an unchanged piece may be tied to something else', () => {
    const given = createTiedIndex('= Learn Raft');
    const { basis } = given.index.snapshot.ties;
    given.put('Other.md', '= Goal');
    given.settle();
    expect(given.index.snapshot.ties.basis).toBe(basis);
    given.putAs(['catalog'], 'More specs.md', '* Path', '+ Raft');
    given.settle();
    expect(given.index.snapshot.ties.basis).not.toBe(basis);
  });

  it('is nothing for a piece that is not there', () => {
    const given = createTiedIndex('= Learn Raft', '- Build [[Specs#Router]]');
    const nothing = { capstones: [], projectNotes: [], topics: [], drafts: [] };
    for (const piece of [objective(2), project(1), { ...objective(1), path: 'Gone.md' }]) {
      expect(given.ties(piece)).toEqual(nothing);
    }
  });

  it('is looked up again for the notes that are there, however many were renamed or removed', () => {
    const given = createTiedIndex('= Goal [[Specs#Raft]]');
    const lookAgain = () => {
      given.vault.asked = 0;
      given.index.lookAgain();
      given.settle();
      return given.vault.asked;
    };
    const before = lookAgain();
    for (let from = 'Plan.md', time = 1; time <= 20; time += 1) {
      const to = `Plan ${time}.md`;
      given.vault.notes = { [to]: '', 'Specs.md': '' };
      given.index.move(from, to);
      lookAgain();
      from = to;
    }
    expect(lookAgain()).toBe(before);
  });

  it('is not looked up again where no link can lead elsewhere', () => {
    const given = createTiedIndex('= Goal [[Specs#Raft]]');
    given.index.lookAgain();
    given.settle();
    given.vault.asked = 0;
    given.index.lookAgain('Specs.md');
    given.settle();
    given.put('Other.md', '= Another goal');
    given.settle();
    expect(given.vault.asked).toBe(0);
  });

  it('goes with a note that is renamed', () => {
    const given = createTiedIndex('= Goal [[Specs#Raft]]');
    given.index.move('Plan.md', 'Career.md');
    given.settle();
    const { capstones } = given.ties({ ...objective(1), path: 'Career.md' });
    expect(capstones).toMatchObject([{ state: 'linked', from: { path: 'Career.md', line: 1 } }]);
  });
});
