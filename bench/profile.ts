import { mkdir, writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import type { Checkout, CpuProfile, Scenario } from './group';

/** Microseconds between samples. */
const INTERVAL = 200;
const TOP = 12;

/**
 * Writes the CPU profile of each scenario to a folder, as `NAME.cpuprofile` for the browser's developer tools.
 *
 * @returns the functions of each that took most time by themselves, for people
 */
export async function writeProfiles(
  scenarios: readonly Scenario[],
  folder: string,
  checkout: Checkout,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const parts: string[] = [];
  for (const scenario of scenarios) {
    const profile = await profileOf(scenario, checkout);
    await writeFile(join(folder, `${scenario.name}.cpuprofile`), JSON.stringify(profile));
    parts.push(`${scenario.name}\n${topEntries(profile)}`);
  }
  return parts.join('\n\n');
}

async function profileOf(scenario: Scenario, checkout: Checkout): Promise<CpuProfile> {
  const session = new Session();
  session.connect();
  try {
    await session.post('Profiler.enable');
    await session.post('Profiler.setSamplingInterval', { interval: INTERVAL });
    await session.post('Profiler.start');
    const elsewhere = await scenario.run(checkout);
    const { profile } = await session.post('Profiler.stop');
    return elsewhere ?? profile;
  } finally {
    session.disconnect();
  }
}

function topEntries({ nodes, samples = [], timeDeltas = [] }: CpuProfile): string {
  const names = new Map(nodes.map(({ id, callFrame }) => [id, placeOf(callFrame)]));
  const times = new Map<string, number>();
  samples.forEach((node, at) => {
    const name = names.get(node) ?? '?';
    if (name !== '(idle)') times.set(name, (times.get(name) ?? 0) + (timeDeltas[at] ?? 0));
  });
  const total = [...times.values()].reduce((sum, time) => sum + time, 0);
  const top = [...times].sort(([, a], [, b]) => b - a).slice(0, TOP);
  return top.map(([name, time]) => `${((100 * time) / total).toFixed(1).padStart(6)} %  ${name}`).join('\n');
}

function placeOf({ functionName, url, lineNumber }: CpuProfile['nodes'][number]['callFrame']): string {
  const file = url.split('/').at(-1) ?? '';
  return `${functionName || '(anonymous)'}${file ? ` ${file}:${lineNumber + 1}` : ''}`;
}
