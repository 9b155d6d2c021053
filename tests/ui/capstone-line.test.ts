import { describe, expect, it } from 'vitest';
import type { CapstoneLink } from '../../src/model/capstone-link';
import type { Link } from '../../src/model/roadmap';
import { withoutCapstones } from '../../src/ui/outline/capstone-line';
import { criteriaProgress } from '../../src/ui/outline/item-progress';

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

  it('stays where the link to the spec is in another note', () => {
    const shown = withoutCapstones(['Dinghy', 'Sand it'], [SPEC], [written(SPEC, 'Dinghy.md')]);
    expect(shown).toEqual({ lines: ['Dinghy', 'Sand it'], links: [SPEC] });
  });
});

it.each([
  [0, 1, '0 of 1 criterion'],
  [1, 1, '1 of 1 criterion'],
  [1, 2, '1 of 2 criteria'],
])('%i of %i criteria met is %j', (met, total, label) => {
  expect(criteriaProgress({ met, total }).label).toBe(label);
});
