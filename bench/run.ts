import { join } from 'node:path';
import { FIGURE_KEYS, FIGURES, holds, type Measured } from './figures';
import type { Checkout, Group } from './group';
import { bundleGroup } from './groups/bundle';
import { catalogGroup } from './groups/catalog';
import { linkingGroup } from './groups/linking';
import { memoryGroup } from './groups/memory';
import { readGroup } from './groups/read';
import { renderGroup } from './groups/render';
import { toggleGroup } from './groups/toggle';
import { typingGroup } from './groups/typing';
import { vaultGroup } from './groups/vault';
import { writeProfiles } from './profile';
import { asJson, asTable } from './report';

const USAGE = 'Usage: npm run bench -- [--json] [--profile] [--only KEY…], with keys or their beginnings';

export const GROUPS: readonly Group[] = [
  readGroup,
  catalogGroup,
  vaultGroup,
  toggleGroup,
  renderGroup,
  typingGroup,
  bundleGroup,
  linkingGroup,
  memoryGroup,
];

interface Request {
  readonly json: boolean;
  readonly profile: boolean;
  /** Prefixes of the wanted keys. */
  readonly only: readonly string[];
}

/**
 * Measures what is requested and prints it.
 *
 * @returns the exit status: 0 if every limit holds, 1 if one does not, 2 for wrong usage
 */
export async function runBench(words: readonly string[], checkout: Checkout): Promise<number> {
  const request = readRequest(words);
  const groups = request ? GROUPS.filter(({ keys }) => keys.some((key) => isWanted(key, request))) : [];
  if (!request || groups.length === 0) {
    console.error(USAGE);
    return 2;
  }
  if (request.profile) {
    const folder = join(checkout.root, 'build/profiles');
    const scenarios = groups.flatMap((group) => group.scenarios);
    process.stdout.write(`${await writeProfiles(scenarios, folder, checkout)}\n`);
    return 0;
  }
  const measured = (await measureAll(groups, checkout)).filter(({ key }) => isWanted(key, request));
  process.stdout.write(`${request.json ? asJson(measured) : asTable(measured)}\n`);
  return measured.every(({ key, value }) => holds(value, FIGURES[key].limit)) ? 0 : 1;
}

function readRequest(words: readonly string[]): Request | null {
  const at = words.indexOf('--only');
  const flags = at < 0 ? words : words.slice(0, at);
  const only = at < 0 ? [] : words.slice(at + 1).filter((word) => !word.startsWith('--'));
  const all = [...flags, ...words.slice(at + 1).filter((word) => at >= 0 && word.startsWith('--'))];
  if (all.some((flag) => flag !== '--json' && flag !== '--profile') || (at >= 0 && only.length === 0)) return null;
  return { json: all.includes('--json'), profile: all.includes('--profile'), only };
}

function isWanted(key: string, { only }: Request): boolean {
  return only.length === 0 || only.some((start) => key.startsWith(start));
}

async function measureAll(groups: readonly Group[], checkout: Checkout): Promise<Measured[]> {
  const measured: Measured[] = [];
  for (const group of groups) measured.push(...(await group.measure(checkout)));
  return measured.sort((a, b) => FIGURE_KEYS.indexOf(a.key) - FIGURE_KEYS.indexOf(b.key));
}
