import { describe, expect, it } from 'vitest';
import { PartFinder, type NamedPart } from '../../../src/index/ties/part-finder';
import { createLanguage } from '../../../src/linking/matching/language';
import { objectivePiece } from '../../../src/linking/tied-piece';
import { anObjective, aVault, aWikilink } from '../../support/model-builders';

function part(note: string, title: string, group = ''): NamedPart<string> {
  return { value: title, note, fields: { title, outcome: '', path: group, body: '' } };
}

const PARTS = [
  part('Study.md', 'Consensus', 'Backend'),
  part('Study.md', 'Message queues', 'Backend'),
  part('Study.md', 'Typography', 'Design'),
  part('One topic.md', 'Bread'),
  part('Unnamed.md', '???'),
];
const VAULT = aVault({ 'Study.md': [], 'One topic.md': [], 'Unnamed.md': [] });

function find(title: string, ...links: string[]): readonly string[] {
  const asking = objectivePiece('Plan.md', anObjective(title, { links: links.map(aWikilink) }));
  return new PartFinder(PARTS, createLanguage('')).find(asking, VAULT);
}

describe('a wikilink finds', () => {
  it.each([
    ['the part of its name', 'Study#Typography', ['Typography']],
    ['it whatever the case and dashes', 'Study#message-QUEUES', ['Message queues']],
    ['it behind the headings above', 'Study#Design#Typography', ['Typography']],
    ['all parts under a heading', 'Study#Backend', ['Consensus', 'Message queues']],
    ['the only part of its note', 'One topic', ['Bread']],
    ['the only part of its note, also before the heading is typed', 'One topic#', ['Bread']],
    ['the only part of its note, also behind a space', 'One topic# ', ['Bread']],
    ['none of several', 'Study', []],
    ['none of another name', 'Study#Cooking', []],
    ['none by a block', 'Study#^typography', []],
    ['none by a block where a title has no words', 'Unnamed#^block', []],
    ['none in another note', 'One topic#Typography', []],
    ['none in a note that is not there', 'Gone#Typography', []],
  ])('%s: %s', (_, link, found) => {
    expect(find('Nothing of the kind', link)).toEqual(found);
  });

  it('each part once, before those that fit by their words', () => {
    expect(find('Learn typography', 'Study#Consensus', 'Study#Consensus|again')).toEqual(['Consensus', 'Typography']);
    expect(find('Learn typography', 'Study#Typography')).toEqual(['Typography']);
  });
});

it('an address outside the vault finds no part', () => {
  const links = [{ ...aWikilink('One topic'), kind: 'url' as const }];
  const asking = objectivePiece('Plan.md', anObjective('Nothing of the kind', { links }));
  expect(new PartFinder(PARTS, createLanguage('')).find(asking, VAULT)).toEqual([]);
});

it('words find what fits, best first, and nothing where nothing does', () => {
  expect(find('Set up message queues')).toEqual(['Message queues']);
  expect(find('Go sailing')).toEqual([]);
});
