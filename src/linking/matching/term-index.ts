import { valueAt } from '../../model/collections/value-at';
import type { TrackField } from '../../model/capstone-link';
import { Posting } from './posting';
import { joinedStem, type Word, type WordReader } from './words';

/** The texts of one document, by field. Fields may be empty. */
export type FieldTexts = Readonly<Record<TrackField, string>>;

/** Weightiest first; also the order for breaking ties and for display. */
export const FIELDS: readonly TrackField[] = ['title', 'outcome', 'path', 'body'];

/** A plain word in a phrase says this fraction of what another word does. */
const PLAIN_SHARE = 0.3;

/** Terms and pairs of neighbours (side by side, or with one stop word between) of a set of documents. */
export interface TermIndex {
  /** By document, in no particular order. */
  readonly postings: (term: string) => ReadonlyMap<number, Posting>;
  /**
   * From 0 to 1: how much a term says about a document's subject; less if the document has it with other endings only.
   * Without an ending, any will do.
   */
  readonly strength: (term: string, document: number, ending?: string) => number;
  readonly has: (term: string) => boolean;
  /** From 0 to 1: near 1 for a term in one document, low for one in all. */
  readonly rarity: (term: string) => number;
  /** Documents in which two terms are side by side. */
  readonly neighbours: (first: string, second: string) => ReadonlySet<number>;
  /** Whether some title, outcome or path has the two side by side. */
  readonly isName: (first: string, second: string) => boolean;
  /** The terms behind a joined spelling or an acronym: `keyvalue`, `kv` → key, value. */
  readonly spelledOut: (term: string) => readonly (readonly string[])[];
  /** Terms of titles, outcomes and paths, sorted. */
  readonly leading: readonly string[];
  readonly leads: (term: string) => boolean;
  /** How much a term says compared with others of its phrase. */
  readonly weight: (term: string) => number;
  /** What it has of each document, in their order. */
  readonly contents: readonly DocumentContent[];
}

/** What a document says. */
export interface DocumentContent {
  /** Each once. */
  readonly terms: readonly string[];
  /** How many different terms each field has. */
  readonly lengths: Readonly<Record<TrackField, number>>;
}

interface Growing {
  readonly postings: Map<string, Map<number, Posting>>;
  readonly neighbours: Map<string, Set<number>>;
  readonly names: Set<string>;
  readonly spelledOut: Map<string, Map<string, readonly string[]>>;
  readonly leading: Set<string>;
  readonly contents: { readonly terms: string[]; readonly lengths: Record<TrackField, number> }[];
}

const NONE: ReadonlyMap<number, Posting> = new Map();
const NOWHERE: ReadonlySet<number> = new Set();

/** Asks each document for its texts in turn, and yields before each. */
export function* termIndexInSteps(
  documents: readonly { readonly fields: FieldTexts }[],
  words: WordReader,
): Generator<void, TermIndex> {
  const growing: Growing = {
    postings: new Map(),
    neighbours: new Map(),
    names: new Set(),
    spelledOut: new Map(),
    leading: new Set(),
    contents: [],
  };
  for (const [document, { fields }] of documents.entries()) {
    yield;
    growing.contents.push({ terms: [], lengths: { title: 0, outcome: 0, path: 0, body: 0 } });
    for (const field of FIELDS) addField(growing, document, field, words.read(fields[field]));
  }
  yield;
  const { postings } = growing;
  const size = documents.length;
  const rarity = (term: string): number =>
    Math.log(1 + size / Math.max(1, postings.get(term)?.size ?? 0)) / Math.log(1 + size);
  return {
    postings: (term) => postings.get(term) ?? NONE,
    strength: (term, document, ending) => postings.get(term)?.get(document)?.strengthAs(ending) ?? 0,
    has: (term) => postings.has(term),
    rarity,
    neighbours: (first, second) => growing.neighbours.get(pair(first, second)) ?? NOWHERE,
    isName: (first, second) => growing.names.has(pair(first, second)),
    spelledOut: (term) => [...(growing.spelledOut.get(term)?.values() ?? [])],
    leading: [...growing.leading].sort(),
    leads: (term) => growing.leading.has(term),
    weight: (term) => rarity(term) * (words.isPlain(term) ? PLAIN_SHARE : 1),
    contents: growing.contents,
  };
}

function addField(growing: Growing, document: number, field: TrackField, words: readonly Word[]): void {
  words.forEach((word, at) => {
    if (word.kind === 'stop') return;
    addPosting(growing, word, document, field);
    if (field !== 'body') growing.leading.add(word.stem);
    const before = [words[at - 1], words[at - 2]].find((neighbour) => neighbour && neighbour.kind !== 'stop');
    if (before) addNeighbours(growing, document, field, before, word);
    if (word.parts.length > 1) addSpelling(growing, word.parts.join(''), word.parts);
  });
  if (field !== 'body') addAcronyms(growing, words);
}

function addPosting(growing: Growing, { stem, surface, ending }: Word, document: number, field: TrackField): void {
  const content = growing.contents[document];
  if (!content) return;
  const documents = valueAt(growing.postings, stem, () => new Map<number, Posting>());
  const posting = valueAt(documents, document, () => new Posting(surface, ending));
  if (posting.counts.size === 0) content.terms.push(stem);
  if (!posting.counts.has(field)) content.lengths[field] += 1;
  posting.count(ending, field);
}

function addNeighbours(growing: Growing, document: number, field: TrackField, before: Word, word: Word): void {
  const key = pair(before.stem, word.stem);
  valueAt(growing.neighbours, key, () => new Set<number>()).add(document);
  if (field !== 'body') growing.names.add(key);
  if (field !== 'body' || word.joined) addSpelling(growing, joinedStem(before, word), [before.stem, word.stem]);
}

/** Words that are also written as one word, or by their initials. */
function addSpelling({ spelledOut }: Growing, spelling: string, terms: readonly string[]): void {
  valueAt(spelledOut, spelling, () => new Map<string, readonly string[]>()).set(terms.join(' '), terms);
}

/** The initials of two to five words in a row; of two only if a hyphen joins them, since many pairs arise by chance. */
function addAcronyms(growing: Growing, words: readonly Word[]): void {
  const telling = words.filter(({ kind }) => kind !== 'stop');
  telling.forEach((_, from) => {
    for (let length = 2; length <= 5 && from + length <= telling.length; length += 1) {
      const run = telling.slice(from, from + length);
      if (length === 2 && run[1]?.joined !== true) continue;
      const initials = run.map(({ surface }) => surface.charAt(0).toLowerCase()).join('');
      addSpelling(
        growing,
        initials,
        run.map(({ stem }) => stem),
      );
    }
  });
}

function pair(first: string, second: string): string {
  return `${first} ${second}`;
}
