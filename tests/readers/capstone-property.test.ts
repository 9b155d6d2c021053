import { describe, expect, it } from 'vitest';
import { readCapstoneProperty } from '../../src/readers/capstone-property';

const RAFT = { kind: 'note', target: 'Specs', subpath: 'Raft', text: 'Specs > Raft' };

describe('the capstone property', () => {
  it.each([
    ['one wikilink', '[[Specs#Raft]]', [RAFT]],
    ['an alias', '[[Specs#Raft|my store]]', [{ ...RAFT, text: 'my store' }]],
    ['an escaped alias', '[[Specs#Raft\\|my store]]', [{ ...RAFT, text: 'my store' }]],
    [
      'a list',
      ['[[Specs#Raft]]', '[[Other]]'],
      [RAFT, { kind: 'note', target: 'Other', subpath: null, text: 'Other' }],
    ],
    ['nested headings', '[[Specs#Go#Raft]]', [{ ...RAFT, subpath: 'Go#Raft', text: 'Specs > Go > Raft' }]],
    ['spaces', ' [[ Specs # Raft ]] ', [{ ...RAFT, subpath: ' Raft' }]],
    ['a text without brackets', 'Specs#Raft', []],
    ['nothing', null, []],
    ['a number', 7, []],
    ['a list of other things', [1, null, { a: 1 }], []],
  ])('gives the wikilinks of %s', (_, value, links) => {
    expect(readCapstoneProperty({ aliases: '[[Not this]]', capstone: value })).toEqual(links);
  });

  it.each(['Capstone', 'CAPSTONE'])('may be called %s', (name) => {
    expect(readCapstoneProperty({ [name]: '[[Specs#Raft]]' })).toEqual([RAFT]);
  });
});
