import type { Problem } from '../../model/problem';
import type { Action } from './action';
import { refused } from './answer-error';
import { choice, vaultPath } from './parameters';

interface Finding extends Problem {
  readonly path: string;
}

export const lintAction: Action = {
  name: 'lint',
  description: 'List problems in roadmap notes',
  flags: {
    path: { value: '<note>', description: 'One note; without it, all' },
    format: { value: 'text|json', description: 'The format of the answer' },
  },
  answer: async (params, { index }) => {
    const path = vaultPath(params, 'path');
    const format = choice(params, 'format', ['text', 'json'], 'text');
    const roadmaps = index.snapshot.roadmaps.filter((roadmap) => path === undefined || roadmap.path === path);
    if (path !== undefined && roadmaps.length === 0) throw refused(`${path} is no roadmap note.`);
    const findings = roadmaps.flatMap((roadmap) =>
      roadmap.problems.map(({ code, line, message, repairable }) => ({
        ...{ path: roadmap.path, code, line, message, repairable },
      })),
    );
    return Promise.resolve(format === 'json' ? JSON.stringify(findings, null, 1) : asText(findings));
  },
};

function asText(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'No problems.';
  return findings.map(({ path, line, code, message }) => `${path}:${line} ${code} ${message}`).join('\n');
}
