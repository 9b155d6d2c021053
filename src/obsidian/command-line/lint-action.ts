import { checkedNotes, type CheckedNote } from '../../index/queries/notes';
import type { Problem } from '../../model/problem';
import type { Action } from './action';
import { refused } from './answer-error';
import { noteAt } from './find-roadmap';
import { asJsonText, FORMAT, notePath, wantsJson } from './parameters';

interface Finding extends Problem {
  readonly path: string;
}

export const lintAction: Action = {
  name: 'lint',
  description: 'List problems in roadmaps, capstone catalogs and study plans',
  flags: {
    path: { value: '<note>', description: 'The note to check; by default, all' },
    ...FORMAT,
  },
  answer: (params, { index }) => {
    const path = notePath(params);
    const inJson = wantsJson(params);
    const all = checkedNotes(index.snapshot);
    const only = path === undefined ? undefined : noteAt(all, path)?.path;
    if (path !== undefined && only === undefined) throw refused(`There is no roadmap, catalog or study plan ${path}.`);
    const notes = all.filter((note) => path === undefined || note.path === only);
    const findings = notes.flatMap(findingsIn);
    return inJson ? asJsonText(findings) : asText(findings);
  },
};

function findingsIn({ path, problems }: CheckedNote): readonly Finding[] {
  return problems.map((problem) => ({ path, ...problem }));
}

function asText(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No problems.';
  return findings.map(({ path, line, code, message }) => `${path}:${line} ${code} ${message}`).join('\n');
}
