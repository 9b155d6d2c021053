import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import type { Checkout } from './group';
import { RUNS, type Samples } from './measure';
import type { SideName } from './sides';

/**
 * Times two sides in turn, so that whatever else the machine does affects both, and each in a process of its own: one
 * neither collects what the other has left, nor runs code that was compiled for the other's texts.
 */
export async function inTurnApart(checkout: Checkout, left: SideName, right: SideName): Promise<Samples> {
  const sides: SideProcess[] = [];
  const start = async (name: SideName) => {
    const side = await SideProcess.start(checkout, name);
    sides.push(side);
    return side;
  };
  try {
    const [onLeft, onRight] = [await start(left), await start(right)];
    const samples: Samples = { left: [], right: [] };
    for (let run = 0; run < RUNS; run += 1) {
      samples.left.push(await onLeft.sample());
      samples.right.push(await onRight.sample());
    }
    return samples;
  } finally {
    for (const side of sides) side.stop();
  }
}

class SideProcess {
  readonly #child: ChildProcess;
  readonly #name: SideName;

  private constructor(child: ChildProcess, name: SideName) {
    this.#child = child;
    this.#name = name;
  }

  /** Resolves when it is warm. */
  static async start({ sideScript }: Checkout, name: SideName): Promise<SideProcess> {
    const side = new SideProcess(fork(sideScript, [name]), name);
    await side.#answer();
    return side;
  }

  /** Milliseconds of CPU time for one execution. */
  async sample(): Promise<number> {
    this.#child.send('sample');
    return Number(await this.#answer());
  }

  stop(): void {
    this.#child.kill();
  }

  async #answer(): Promise<unknown> {
    const done = new AbortController();
    const ended = once(this.#child, 'exit', done).then(([status]: unknown[]) => {
      throw new Error(`“${this.#name}” ended with ${String(status)} before it was asked to`);
    });
    try {
      const answered = once(this.#child, 'message', done).then(([answer]: unknown[]) => answer);
      return await Promise.race([answered, ended]);
    } finally {
      ended.catch(() => undefined);
      done.abort();
    }
  }
}
