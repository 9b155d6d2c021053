import { describe, expect, it } from 'vitest';
import type { CapstoneLink } from '../../../src/model/capstone-link';
import type { Link } from '../../../src/model/roadmap';
import { capstoneLine, withoutCapstones } from '../../../src/ui/outline/capstone-line';
import { criteriaProgress } from '../../../src/ui/outline/item-progress';
import { NOTHING_KNOWN } from '../../../src/ui/ties/known-ties';

const SPEC: Link = { kind: 'note', target: 'Boats', subpath: 'Dinghy', text: 'Dinghy' };

function written(link: Link, via: string | null): CapstoneLink {
  const from = { path: 'Plan.md', line: 3, kind: 'project', title: 'Row' } as const;
  return { from, to: null, state: 'broken', score: null, matches: [], written: link, via, alternatives: [] };
}

describe('a line that is only a link to a spec', () => {
  it('is left out, since the spec has a line of its own', () => {
    const shown = withoutCapstones(['Dinghy', 'Sand it'], [SPEC], [written(SPEC, null)]);
    expect(shown).toEqual({ lines: ['Sand it'], links: [] });
  });

  it('is left out beside others of the kind', () => {
    const other: Link = { ...SPEC, subpath: 'Skiff', text: 'Skiff' };
    const shown = withoutCapstones(['Dinghy', 'Skiff'], [SPEC, other], [written(SPEC, null), written(other, null)]);
    expect(shown).toEqual({ lines: [], links: [] });
  });

  it('stays, as does its link, where it says more', () => {
    const shown = withoutCapstones(['Dinghy first'], [SPEC], [written(SPEC, null)]);
    expect(shown).toEqual({ lines: ['Dinghy first'], links: [SPEC] });
  });

  it('stays where the link to the spec is in another note', () => {
    const shown = withoutCapstones(['Dinghy', 'Sand it'], [SPEC], [written(SPEC, 'Dinghy.md')]);
    expect(shown).toEqual({ lines: ['Dinghy', 'Sand it'], links: [SPEC] });
  });
});

it('a suggestion says which words matched, for what, and in what of the spec', () => {
  const matches: CapstoneLink['matches'] = [
    { term: 'raft', asked: null, fields: ['title', 'body'] },
    { term: 'logs', asked: 'wood', fields: ['body'] },
    { term: 'river', asked: null, fields: ['title'] },
  ];
  const to = { path: 'Boats.md', line: 3, title: 'River raft', pathTitle: 'Boats' };
  const link: CapstoneLink = { ...written(SPEC, null), state: 'suggested', written: null, to, matches };
  expect(capstoneLine(link, NOTHING_KNOWN).why).toBe(
    'Matches raft, river in its title; logs (for wood) in its sections.',
  );
});

it.each([
  [0, 1, '0 of 1 criterion'],
  [1, 1, '1 of 1 criterion'],
  [1, 2, '1 of 2 criteria'],
])('%i of %i criteria met is %j', (met, total, label) => {
  expect(criteriaProgress({ met, total }).label).toBe(label);
});
