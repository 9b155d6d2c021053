import type { CliFlags } from 'obsidian';
import type { CliCommand } from './registry';

/** The request makes no sense: an action or key is unknown or missing. */
export class UsageError extends Error {
  readonly exitCode = 2;
}

type Commands = ReadonlyMap<string, CliCommand>;

export interface CliRequest {
  readonly command: string;
  readonly params: Record<string, string>;
}

/** Reads `[action] [key=value …]` for the commands `<id>` and `<id>:<action>`; a key alone is `true`. */
export function readRequest(commands: Commands, id: string, words: readonly string[]): CliRequest {
  const [first, ...others] = words;
  const isAction = first !== undefined && !first.includes('=') && !flagsOf(commands.get(id)).has(first);
  const command = isAction ? `${id}:${first}` : id;
  if (!commands.has(command)) {
    const what = isAction ? `Unknown action '${first}'` : 'An action is needed';
    throw new UsageError(`${what}. Actions: ${actionsOf(commands, id).join(', ')}.`);
  }
  const params: Record<string, string> = {};
  for (const word of isAction ? others : words) {
    const at = word.indexOf('=');
    const key = at < 0 ? word : word.slice(0, at);
    if (Object.hasOwn(params, key)) throw new UsageError(`'${key}' is given twice.`);
    params[key] = at < 0 ? 'true' : word.slice(at + 1);
    if (at < 0 && flagsOf(commands.get(command)).get(key)?.value !== undefined) {
      throw new UsageError(`'${key}' needs a value: ${usage(key, flagsOf(commands.get(command)).get(key)?.value)}.`);
    }
  }
  return { command, params };
}

/** Checks the keys against what the command declares, then calls its handler. */
export async function runCliCommand(
  commands: Commands,
  name: string,
  params: Readonly<Record<string, string>>,
): Promise<string> {
  const command = commands.get(name);
  if (!command) throw new UsageError(`Unknown command '${name}'. Commands: ${[...commands.keys()].join(', ')}.`);
  const flags = flagsOf(command);
  const known =
    flags.size === 0
      ? 'It takes none.'
      : `Keys: ${[...flags].map(([key, { value }]) => usage(key, value)).join(', ')}.`;
  const unknown = Object.keys(params).find((key) => !flags.has(key));
  if (unknown !== undefined) throw new UsageError(`Unknown key '${unknown}'. ${known}`);
  const missing = [...flags].find(([key, flag]) => flag.required && !Object.hasOwn(params, key));
  if (missing) throw new UsageError(`'${missing[0]}' is missing. ${known}`);
  return command.handler({ ...params });
}

function flagsOf(command: CliCommand | undefined): Map<string, CliFlags[string]> {
  return new Map(Object.entries(command?.flags ?? {}));
}

function usage(key: string, value: string | undefined): string {
  return value === undefined ? key : `${key}=${value}`;
}

function actionsOf(commands: Commands, id: string): string[] {
  return [...commands.keys()].map((name) => (name === id ? '(none)' : name.slice(id.length + 1)));
}
