import type { Problem } from '../../model/problem';
import type { Action } from './action';
import { refused } from './answer-error';
import { choice, vaultPath } from './parameters';

interface Finding extends Problem {
  readonly path: string;
}

export const lintAction: Action = {
  name: 'lint',
  description: 'List problems in roadmaps, capstone catalogs and study plans',
  flags: {
    path: { value: '<note>', description: 'One note; without it, all' },
    format: { value: 'text|json', description: 'The format of the answer' },
  },
  answer: (params, { index }) => {
    const path = vaultPath(params, 'path');
    const format = choice(params, 'format', ['text', 'json'], 'text');
    const { roadmaps, catalogs, studyPlans } = index.snapshot;
    const notes = [...roadmaps, ...catalogs, ...studyPlans].filter((note) => path === undefined || note.path === path);
    if (path !== undefined && notes.length === 0) throw refused(`${path} is no roadmap, catalog or study plan.`);
    const findings = notes.flatMap(findingsIn);
    return format === 'json' ? JSON.stringify(findings, null, 1) : asText(findings);
  },
};

function findingsIn({ path, problems }: { path: string; problems: readonly Problem[] }): readonly Finding[] {
  return problems.map(({ code, line, message, repairable }) => ({ path, code, line, message, repairable }));
}

function asText(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No problems.';
  return findings.map(({ path, line, code, message }) => `${path}:${line} ${code} ${message}`).join('\n');
}
