// Notes are in the language of line-readers.ts: `= objective`, `- project`, `x done project`, `* path`, `+ track`, …
import { describe, expect, it } from 'vitest';
import { capstoneUse } from '../../../src/index/queries/capstone-use';
import { criteriaFor, criteriaOf } from '../../../src/index/queries/criteria';
import { aPath, aSection, aTrack, aVault, aWikilink } from '../../support/model-builders';
import { createManualIndex } from '../manual-index';

const VAULT = aVault({ 'Specs.md': [], 'Store.md': [aWikilink('Specs#Raft')], 'Own.md': [] });

function useOf(plan: readonly string[], path = 'Plan.md', other: readonly string[] = []) {
  const { index, put, putAs, settle } = createManualIndex(VAULT);
  put(path, ...plan);
  putAs(['catalog'], 'Specs.md', '* Storage', '+ Raft', '+ Merkle tree');
  if (other.length > 0) putAs(['catalog'], 'Web.md', ...other);
  putAs(['project'], 'Store.md', '[x] elects', '[ ] stores', '[ ] recovers');
  putAs(['project'], 'Own.md', '[x] on its own');
  settle();
  const { tracks, objectivesWithoutTrack } = capstoneUse(index.snapshot);
  return {
    tracks: tracks.map(({ placed, links, criteria: { met, total } }) => {
      const from = links.map((link) => `${link.state} ${link.from.kind} ${link.from.line}`);
      return [placed.track.title, `${met}/${total}`, ...from];
    }),
    without: objectivesWithoutTrack.map(({ title }) => title),
  };
}

describe('the use of tracks', () => {
  it('is every track with what leads to it, written or suggested', () => {
    const { tracks } = useOf(['= Goal [[Specs#Raft]]', '= Learn Merkle trees', '- Build [[Store]]']);
    expect(tracks).toEqual([
      ['Raft', '1/3', 'linked objective 1', 'linked project 3'],
      ['Merkle tree', '0/0', 'suggested objective 2'],
    ]);
  });

  it('counts as criteria the tasks of notes that were written for the track', () => {
    expect(useOf(['= Goal [[Specs#Raft]]', '- Build [[Own]]']).tracks[0]).toEqual([
      'Raft',
      '0/0',
      'linked objective 1',
    ]);
    expect(useOf(['= Goal', '- Build [[Store]]', '- Again [[Store]]']).tracks[0]?.[1]).toBe('1/3');
  });

  it('counts no tasks of a project for which the track is only suggested', () => {
    expect(useOf(['= Goal', '- Merkle tree [[Own]]']).tracks[1]).toEqual(['Merkle tree', '0/0', 'suggested project 2']);
  });

  it('is told apart from that of a track on the same line of another catalog', () => {
    expect(useOf(['= Goal [[Specs#Raft]]'], 'Plan.md', ['* Web', '+ Router']).tracks).toEqual([
      ['Raft', '0/0', 'linked objective 1'],
      ['Merkle tree', '0/0'],
      ['Router', '0/0'],
    ]);
  });

  it('leaves out conflict copies', () => {
    const { tracks, without } = useOf(['= Goal [[Specs#Raft]]', '= Other'], 'Plan (conflicted copy 2025-03-12).md');
    expect([tracks[0], without]).toEqual([['Raft', '0/0'], []]);
  });
});

describe('objectives without a track', () => {
  it('are those that neither they nor a project of theirs lead to one', () => {
    const plan = ['= Linked [[Specs#Raft]]', '= Broken [[Specs#Gone]]', '= Through a project', '- Build [[Store]]'];
    expect(useOf([...plan, '= None', '= Learn Raft', '= Only a guess', '- Raft']).without).toEqual([
      ...['Broken', 'None', 'Only a guess'],
    ]);
  });
});

describe('criteria', () => {
  const track = aTrack('Raft', 3, {
    sections: [aSection('Must-have', ['a', 'b']), aSection('Skills exercised', ['c'])],
  });
  const path = aPath('Storage', [track], ['Every track']);
  const withItem = { ...path, requirements: [aSection('Every track', ['d'])] };

  it('are what a spec and its path ask for while no note was written for it', () => {
    expect(criteriaFor([], { track, path: withItem })).toEqual({ met: 0, total: 3 });
  });

  it('are met where the catalog itself has them ticked', () => {
    const items = [
      { text: 'a', line: 1, checked: true },
      { text: 'b', line: 2, checked: false },
      { text: 'c', line: 3, checked: true },
    ];
    const ticked = { ...track, sections: [{ ...aSection('Must-have'), items }] };
    expect(criteriaFor([], { track: ticked, path })).toEqual({ met: 2, total: 3 });
  });

  it('are nothing without notes', () => {
    expect(criteriaOf([])).toEqual({ met: 0, total: 0 });
  });
});
