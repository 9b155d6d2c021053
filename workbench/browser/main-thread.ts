import type { Page } from 'playwright-core';

/** An event of Chromium's trace. Times are in microseconds. */
interface TraceEvent {
  readonly ph: string;
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** The time that passed. */
  readonly dur?: number;
  /** The time that the thread itself was working. */
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** What the page's main thread did while something was done to the page. */
export interface MainThread {
  /**
   * How long each task took, in milliseconds, in order. This is the time that the thread worked, not elapsed time:
   * otherwise a busy machine would look like a slow page.
   *
   * @param from the name of a `performance.mark` of the page after which they began; all without it
   * @param to the name of one before which they began
   */
  tasks(from?: string, to?: string): readonly number[];
}

/** Records the page's main thread while `act` runs. */
export async function recordMainThread(page: Page, act: () => Promise<void>): Promise<MainThread> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser');
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', '__metadata'] });
  let trace: Buffer;
  try {
    await act();
  } finally {
    trace = await browser.stopTracing();
  }
  const { traceEvents } = JSON.parse(trace.toString()) as { traceEvents: TraceEvent[] };
  const isMain = mainThreads(traceEvents);
  const own = traceEvents.filter(isMain).sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const tasks = outermost(own.filter(({ ph, cat }) => ph === 'X' && cat.includes('toplevel')));
  if (tasks.length === 0) throw new Error('The trace has no tasks of the page');
  const timeOf = (mark: string): number => {
    const found = own.find(({ cat, name }) => cat.includes('blink.user_timing') && name === mark);
    if (!found) throw new Error(`The page never reached “${mark}”`);
    return found.ts;
  };
  return {
    tasks(from, to) {
      const [start, end] = [from ? timeOf(from) : -Infinity, to ? timeOf(to) : Infinity];
      return tasks.filter(({ ts }) => ts >= start && ts <= end).map(({ tdur = 0 }) => tdur / 1000);
    },
  };
}

/** Without nested tasks: a task that opens a message is in the trace twice. */
function outermost(tasks: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = -Infinity;
  return tasks.filter(({ ts, dur = 0 }) => {
    const isWithin = ts + dur <= end;
    end = Math.max(end, ts + dur);
    return !isWithin;
  });
}

function mainThreads(events: readonly TraceEvent[]): (event: TraceEvent) => boolean {
  const named = events.filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain');
  const mains = new Set(named.map(({ pid, tid }) => `${pid}/${tid}`));
  return ({ pid, tid }) => mains.has(`${pid}/${tid}`);
}
