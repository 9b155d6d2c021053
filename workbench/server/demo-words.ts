export interface DemoRequest {
  /** Null for a throw-away copy of the sample vault. */
  readonly vault: string | null;
  readonly readOnly: boolean;
  readonly open: boolean;
  /** 0 for any free port. */
  readonly port: number;
}

export const DEMO_USAGE = 'Usage: npm run demo [-- VAULT] [--read-only] [--no-open] [--port N]';

/** Reads the words after `npm run demo --`. Throws with one line for a person. */
export function readDemoWords(words: readonly string[]): DemoRequest {
  let request: DemoRequest = { vault: null, readOnly: false, open: true, port: 0 };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const [name, inline] = word.startsWith('--') ? word.split(/=(.*)/s) : [word];
    if (name === '--port') request = { ...request, port: portOf(inline ?? words[(at += 1)]) };
    else if (inline !== undefined && name?.startsWith('--')) throw new Error(`'${name}' takes no value. ${DEMO_USAGE}`);
    else if (word === '--read-only') request = { ...request, readOnly: true };
    else if (word === '--no-open') request = { ...request, open: false };
    else if (word.startsWith('-')) throw new Error(`Unknown option '${word}'. ${DEMO_USAGE}`);
    else if (request.vault !== null) throw new Error(`One vault at a time: '${word}' is one too many. ${DEMO_USAGE}`);
    else if (word === '') throw new Error(`The vault's folder has no name. ${DEMO_USAGE}`);
    else request = { ...request, vault: word };
  }
  return request;
}

function portOf(word: string | undefined): number {
  const port = /^\d{1,5}$/.test(word ?? '') ? Number(word) : NaN;
  if (!(port <= 65535)) throw new Error(`'--port' needs a number from 0 to 65535. ${DEMO_USAGE}`);
  return port;
}
