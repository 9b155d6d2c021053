import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PAGE_SCRIPT } from './browser/open-page';
import type { Checkout, CpuProfile, Scenario } from './group';

/** Microseconds between samples. */
const INTERVAL = 200;
const TOP = 15;

/**
 * Writes the CPU profile of each scenario to a folder, as `NAME.cpuprofile` for the browser's developer tools.
 *
 * @returns the functions of each with the most time of their own, for people
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

function topEntries({ nodes, samples = [], timeDeltas = [], script }: CpuProfile): string {
  const sources = new BundledSources(script);
  const names = new Map(nodes.map(({ id, callFrame }) => [id, sources.placeOf(callFrame)]));
  const times = new Map<string, number>();
  samples.forEach((node, at) => {
    const name = names.get(node) ?? '?';
    if (name !== '(idle)') times.set(name, (times.get(name) ?? 0) + (timeDeltas[at] ?? 0));
  });
  const total = [...times.values()].reduce((all, time) => all + time, 0);
  const top = [...times].sort(([, a], [, b]) => b - a).slice(0, TOP);
  return top.map(([name, time]) => `${((100 * time) / total).toFixed(1).padStart(6)} %  ${name}`).join('\n');
}

type CallFrame = CpuProfile['nodes'][number]['callFrame'];

/** Finds the source file of a line in a bundle, which esbuild leaves in comments. */
class BundledSources {
  readonly #bundles = new Map<string, readonly string[]>();

  /** @param script what the page runs, if a page was profiled */
  constructor(script?: string) {
    if (script !== undefined) this.#bundles.set(PAGE_SCRIPT, script.split('\n'));
  }

  placeOf({ functionName, url, lineNumber }: CallFrame): string {
    const name = functionName || '(anonymous)';
    const file =
      this.#sourceAt(url, lineNumber) ?? url.split('/node_modules/').at(-1)?.split('/').slice(0, 2).join('/');
    return file ? `${name}  ${file}` : name;
  }

  #sourceAt(url: string, lineNumber: number): string | null {
    if (url !== PAGE_SCRIPT && !url.includes('/capstone-roadmap/bench-')) return null;
    const lines = this.#bundles.get(url) ?? readFileSync(fileURLToPath(url), 'utf8').split('\n');
    this.#bundles.set(url, lines);
    for (let line = lineNumber; line >= 0; line -= 1) {
      const source = /^ *\/\/ (\S+\.(?:tsx?|m?js))$/.exec(lines[line] ?? '')?.[1];
      if (source) return source;
    }
    return null;
  }
}
