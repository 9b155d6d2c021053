import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createLanguage } from '../../../src/linking/matching/language';
import { createMatcher, THRESHOLD, type MatchDocument } from '../../../src/linking/matching/matcher';
import { createTrackMatcher } from '../../../src/linking/track-matcher';
import { placedTracks } from '../../../src/model/placed-track';
import { CATALOG } from '../quality/catalog';
import { BEYOND_ALIASES, HELD_OUT_HALF, TUNING_HALF } from '../quality/queries';

type Fields = MatchDocument<string>['fields'];

function aDocument(title: string, more: Partial<Fields> = {}): MatchDocument<string> {
  return { value: title, fields: { title, outcome: '', path: '', body: '', ...more } };
}

function matched(text: string, documents: readonly MatchDocument<string>[], aliases = ''): readonly string[] {
  return createMatcher(documents, createLanguage(aliases))
    .match(text)
    .map(({ value }) => value);
}

const TRACKS = placedTracks([CATALOG]);
const QUERIES = [...TUNING_HALF, ...HELD_OUT_HALF, ...BEYOND_ALIASES].map(({ query }) => query);

describe('a matcher', () => {
  const mesh = aDocument('Service Mesh', { outcome: 'retries between services', path: 'Go' });
  const raft = aDocument('Key-Value Store', { outcome: 'replicated by Raft', path: 'Java' });
  const ledger = aDocument('Ledger', { outcome: 'entries that balance', path: 'Rust', body: 'retries of transfers' });

  it.each([
    ['mesh', ['Service Mesh'], 'a word of the title'],
    ['a keyvalue store', ['Key-Value Store'], 'two words written as one'],
    ['KV store', ['Key-Value Store'], 'an abbreviation'],
    ['replication', ['Key-Value Store'], 'another form of a word'],
    ['ledgr and balancing', ['Ledger'], 'a form, and a word that no document has'],
    ['Quarkus', ['Key-Value Store'], 'what an alias means'],
    ['baking bread', [], 'nothing'],
    ['the system that I want to build', [], 'words that say nothing'],
  ])('leads %j to %j: %s', (text, found) => {
    expect(matched(text, [mesh, raft, ledger], 'quarkus = java')).toEqual(found);
  });

  it.each([
    ['Mit dem Rauchen aufhören', []],
    ['Auf dem Markt einkaufen und kochen', []],
    ['Sonnenuhr an der Wand', ['Sonnenuhr auf dem Dach']],
    ['Trouver un appartement dans le centre', []],
    ['Une horloge dans le salon', ["L'horloge pour la cuisine"]],
    ['Una huerta en el balcón para los niños', []],
    ['Riego de las macetas', ['El riego de las plantas']],
    ['Бросить курить и бегать по утрам', []],
  ])('does not lead %j anywhere by grammar', (text, found) => {
    const documents = [
      aDocument('Sonnenuhr auf dem Dach', { outcome: 'eine Uhr, die mit dem Schatten geht und nicht nachgeht' }),
      aDocument("L'horloge pour la cuisine", { outcome: 'un menu dans le frigo, et une liste' }),
      aDocument('El riego de las plantas', { outcome: 'una bomba para los días en que no hay nadie' }),
      aDocument('Часы', { outcome: 'и по тени видно время' }),
    ];
    expect(matched(text, documents)).toEqual(found);
  });

  it('prefers the title to the body', () => {
    expect(matched('retries', [ledger, { ...mesh, fields: { ...mesh.fields, title: 'Retries' } }])[0]).toBe(
      'Service Mesh',
    );
  });

  it('does not take the numbered tasks of a plan for the subject of a spec', () => {
    const manager = aDocument('Task Manager', { path: 'Phase 2' });
    expect(matched('Tasks 1-4', [manager, mesh])).toEqual([]);
    expect(matched('Phase 2', [manager, mesh])).toEqual([]);
    expect(matched('my task manager', [manager, mesh])).toEqual(['Task Manager']);
  });

  it('prefers a word as asked to another with its stem', () => {
    const [operator, cluster] = [aDocument('Operators'), aDocument('Operational Cluster', { body: 'for an operator' })];
    expect(matched('an operator', [cluster, operator])[0]).toBe('Operators');
    expect(matched('what is operational', [operator, cluster])[0]).toBe('Operational Cluster');
    const both = aDocument('Nodes', { outcome: 'operational, by an operator' });
    const other = aDocument('Clusters', { outcome: 'operational, in operation, operated' });
    expect(matched('an operator', [other, both])[0]).toBe('Nodes');
    expect(matched('my database operator', [{ ...cluster, fields: { ...cluster.fields, body: '' } }])).toEqual([
      'Operational Cluster',
    ]);
  });

  it('is not led by one word that a document says in passing, however often', () => {
    const body = 'a network, with networks in networks that network';
    expect(matched('networks', [aDocument('Ledger', { body }), mesh])).toEqual([]);
    expect(matched('networks', [aDocument('Ledger', { outcome: 'a network' }), mesh])).toEqual(['Ledger']);
    expect(matched('networks of banks', [aDocument('Ledger', { body: `${body} for banks` }), mesh])).toEqual([
      'Ledger',
    ]);
  });

  it('sees a misspelling', () => {
    expect(matched('kuberntes', [aDocument('Kubernetes'), mesh])).toEqual(['Kubernetes']);
  });

  it('takes no part of an alias for another one of its row', () => {
    const agents = aDocument('Agent platform', { body: 'a cap on costs' });
    const matcher = createMatcher([agents, raft], createLanguage('quorums, cap theorem = raft'));
    const [best] = matcher.match('Agents with quorums');
    expect(best?.matches.map(({ term }) => term)).toEqual(['Agent']);
  });

  it('keeps to the language that is asked for', () => {
    const [go, rust] = [aDocument('Message broker', { path: 'Go' }), aDocument('Compiler', { path: 'Rust' })];
    expect(matched('Event bus in Go', [go, rust])).toEqual(['Message broker']);
    expect(matched('Compiler in Rust', [go, aDocument('Compiler', { path: 'Go' }), rust])[0]).toBe('Compiler');
    expect(matched('Event bus in Rust', [aDocument('Messages', { body: 'a broker', path: 'Go' }), rust])).toEqual([]);
    const mentioned = aDocument('Messages', { body: 'a broker, with a client in Golang' });
    expect(matched('Event bus in Rust', [mentioned, rust])).toEqual(['Messages']);
  });

  it('is led by a language only where nothing else is asked for', () => {
    const rust = aDocument('Compiler', { path: 'Rust' });
    expect(matched('Learn Rust', [rust, mesh])).toEqual(['Compiler']);
    expect(matched('Ovens in Rust', [rust, mesh])).toEqual([]);
  });

  it('finds two words that are written as one, in the text or in a document', () => {
    expect(matched('storyboards', [aDocument('Story-Board Editor'), mesh])).toEqual(['Story-Board Editor']);
    expect(matched('bodyguards', [aDocument('Body', { path: 'Guard' }), mesh])).toEqual(['Body']);
    expect(matched('A key board', [aDocument('Keyboard'), mesh])).toEqual(['Keyboard']);
  });

  it('leads to what is surely meant, though it be in another language', () => {
    const [go, rust] = [aDocument('Message broker', { path: 'Go' }), aDocument('Compiler', { path: 'Rust' })];
    expect(matched('Event bus in Rust', [go, rust])).toEqual(['Message broker']);
    expect(matched('Message broker in Rust', [go, rust])).toEqual(['Message broker']);
  });

  it('takes a phrase of another field for no word of a spec, unless specs have that field', () => {
    const training = aDocument('Training Systems', { outcome: 'train a model' });
    expect(matched('Marathon training', [training, mesh])).toEqual([]);
    expect(matched('Marathon training', [training, aDocument('Marathon', { body: 'a training plan' })])[0]).toBe(
      'Marathon',
    );
  });

  it('matches no words that the user has said to mean nothing, though a spec has them', () => {
    expect(matched('Service mesh', [mesh, raft], 'mesh, service mesh = -')).toEqual([]);
    expect(matched('Mesh of retries', [mesh, raft], 'mesh = -')).toEqual([]);
    // A word that tells little does not speak against the others.
    expect(matched('Ledger project', [aDocument('Project tracker'), ledger], 'project = -')).toEqual(['Ledger']);
  });

  it('takes a phrase for more than a word', () => {
    const [barrage, pond] = [aDocument('Barrage'), aDocument('Pond')];
    expect(matched('sluice gate by the pond', [barrage, pond], 'sluice gate = barrage')).toEqual(['Barrage', 'Pond']);
    expect(matched('sluice by the pond', [barrage, pond], 'sluice = barrage')[0]).toBe('Pond');
  });

  it('weighs notes less than the text that they belong to', () => {
    const matcher = createMatcher([mesh, raft], createLanguage(''));
    const [first] = matcher.match('Service mesh', ['key-value store']);
    expect(first?.value).toBe('Service Mesh');
    expect(matcher.match('Service mesh', ['bread', 'butter', 'jam'])[0]?.value).toBe('Service Mesh');
    expect(matcher.match('Next', ['key-value store']).map(({ value }) => value)).toEqual(['Key-Value Store']);
  });

  it('says which words of the document matched, most telling first, where, and what was asked where it was another word', () => {
    const [match] = createMatcher([mesh, raft], createLanguage('envoy = service mesh')).match('Envoy retries');
    expect(match?.matches).toEqual([
      { term: 'Service', asked: 'Envoy', fields: ['title', 'outcome'] },
      { term: 'Mesh', asked: 'Envoy', fields: ['title'] },
      { term: 'retries', asked: null, fields: ['outcome'] },
    ]);
    const [told] = createMatcher([mesh, raft], createLanguage('')).match('Retries for a mesh');
    expect(told?.matches.map(({ term }) => term)).toEqual(['Mesh', 'Service', 'retries']);
  });

  it('is hardly led by plain words that an alias means', () => {
    expect(matched('Read PDFs', [aDocument('Documents of a Household')])).toEqual([]);
    expect(matched('A PaaS', [aDocument('Developer Platform')])).toEqual(['Developer Platform']);
    expect(matched('PaaS for a bakery', [aDocument('Developer Platform')])).toEqual([]);
  });

  it('hears nothing new in notes that repeat the text', () => {
    const matcher = createMatcher([mesh, raft, ledger], createLanguage(''));
    expect(matcher.match('Raft and bread', ['raft', 'bread, bread'])).toEqual(matcher.match('Raft and bread'));
  });

  it('says at most three', () => {
    const many = Array.from({ length: 9 }, (_, nth) => aDocument(`Raft ${nth}`));
    expect(matched('raft', many)).toHaveLength(3);
  });

  it('says nothing when there is nothing', () => {
    expect(matched('raft', [])).toEqual([]);
    expect(matched('', [mesh])).toEqual([]);
  });

  it('reads its documents with the first question, and not again', () => {
    let reads = 0;
    const fields = {
      ...mesh.fields,
      get title() {
        reads += 1;
        return 'Service Mesh';
      },
    };
    const matcher = createMatcher([{ value: 'mesh', fields }], createLanguage(''));
    expect(reads).toBe(0);
    matcher.match('mesh');
    matcher.match('retries');
    expect(reads).toBe(1);
  });
});

describe('laws of matching', () => {
  const oddities = fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'prototype',
    'valueOf',
    'raft',
    'Go',
    '=',
    '-',
  );
  const words = fc.array(fc.oneof(oddities, fc.string({ maxLength: 6 }), fc.constantFrom(...QUERIES)), {
    maxLength: 6,
  });
  const texts = words.map((parts) => parts.join(' '));

  it('never throws, and scores from the threshold to 1, best first', () => {
    const matcher = createTrackMatcher(TRACKS, createLanguage(''));
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary', maxLength: 60 })), (text) => {
        const scores = matcher.match(text).map(({ score }) => score);
        expect(scores.length).toBeLessThanOrEqual(3);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.every((score) => score >= THRESHOLD && score <= 1)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('never throws on odd documents either', () => {
    const documents = fc.array(fc.record({ title: texts, outcome: texts, path: texts, body: texts }), { maxLength: 5 });
    fc.assert(
      fc.property(documents, texts, (drawn, text) => {
        const matcher = createMatcher(
          drawn.map((fields, value) => ({ value, fields })),
          createLanguage(''),
        );
        for (const { matches } of matcher.match(text)) expect(matches.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it('finds the same with the same scores in whatever order the tracks come', () => {
    const language = createLanguage('');
    const matcher = createTrackMatcher(TRACKS, language);
    const byTitle = (found: ReturnType<typeof matcher.match>) =>
      found.map(({ value, score }) => `${score} ${value.track.title}`).sort();
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...TRACKS], { minLength: TRACKS.length }),
        fc.constantFrom(...QUERIES),
        (shuffled, query) => {
          expect(byTitle(createTrackMatcher(shuffled, language).match(query))).toEqual(byTitle(matcher.match(query)));
        },
      ),
      { numRuns: 15 },
    );
  });

  it('gives twins among the tracks one score', () => {
    const twins = createTrackMatcher([...TRACKS, ...TRACKS], createLanguage(''));
    for (const query of QUERIES) {
      const scores = new Map<string, Set<number>>();
      for (const { value, score } of twins.match(query)) {
        scores.set(value.track.title, (scores.get(value.track.title) ?? new Set()).add(score));
      }
      expect([...scores.values()].every(({ size }) => size === 1)).toBe(true);
    }
  });

  it('gives the same answer whatever was asked before', () => {
    const used = createTrackMatcher(TRACKS, createLanguage(''));
    for (const query of QUERIES) used.match(query);
    for (const query of QUERIES.slice(0, 20))
      expect(createTrackMatcher(TRACKS, createLanguage('')).match(`${query}.`)).toEqual(used.match(`${query}.`));
  });

  it('costs a small part of what the index costs', () => {
    const median = (times: readonly number[]): number =>
      [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
    const time = (work: () => void): number => {
      const start = performance.now();
      work();
      return performance.now() - start;
    };
    const build = median(
      [1, 2, 3].map(() => time(() => createTrackMatcher(TRACKS, createLanguage('')).match('first'))),
    );
    const matcher = createTrackMatcher(TRACKS, createLanguage(''));
    matcher.match('first');
    const query = median(QUERIES.map((text) => time(() => matcher.match(text))));
    expect(query).toBeLessThan(build / 8);
  });

  it('can be built ahead, a little at a time, and then says the same', () => {
    const ahead = createTrackMatcher(TRACKS, createLanguage(''));
    let steps = 0;
    while (ahead.prepareStep()) steps++;
    expect(steps).toBeGreaterThan(TRACKS.length);
    const atOnce = createTrackMatcher(TRACKS, createLanguage(''));
    for (const query of QUERIES) expect(ahead.match(query)).toEqual(atOnce.match(query));
  });

  it('knows a track by what it says before its sections', () => {
    const said = TRACKS.map((placed, at) => ({
      ...placed,
      track: { ...placed.track, intro: at === 3 ? ['A planetarium with a dome of slats.'] : [] },
    }));
    const [best] = createTrackMatcher(said, createLanguage('')).match('planetarium with a dome');
    expect(best?.value.track.title).toBe(TRACKS[3]?.track.title);
  });

  it('looks at no track before it is built', () => {
    const looked: string[] = [];
    const seen = TRACKS.map((placed) => ({
      ...placed,
      track: {
        ...placed.track,
        get sections() {
          looked.push(placed.track.title);
          return placed.track.sections;
        },
      },
    }));
    const matcher = createTrackMatcher(seen, createLanguage(''));
    expect(looked).toEqual([]);
    matcher.match('consensus');
    expect(looked.length).toBeGreaterThanOrEqual(TRACKS.length);
  });

  it('does not slow down on a text of one endless word, or of endless words', () => {
    const matcher = createTrackMatcher(TRACKS, createLanguage(''));
    expect(matcher.match('a'.repeat(1_000_000))).toEqual([]);
    expect(matcher.match('yayayaya'.repeat(100_000))).toEqual([]);
    expect(matcher.match('xyz '.repeat(300_000))).toEqual([]);
  });
});
