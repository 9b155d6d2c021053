import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Outcome } from '../../../src/model/outcome';
import type { Task } from '../../../src/model/project-note';
import type { Places } from '../../../src/ui/outline/places';
import { PendingBoxes } from '../../../src/ui/ticks/pending-boxes';
import type { Tick } from '../../../src/ui/ticks/tick';
import { BOX, note, snapshot, TICKED } from '../support/notes';
import { outlined } from '../support/outline-notation';

const KEY = 'Plan.md\n0:A\n0:p';
const OK: Outcome = { ok: true, changed: true };
const REFUSED: Outcome = { ok: false, reason: 'gone', message: 'It is gone.' };

/** One project of a note, and requests that are answered by hand. */
class Bench {
  readonly requests: { asked: string; answer: (outcome: Outcome) => Promise<void> }[] = [];
  /** The requested boxes. */
  readonly lines: number[] = [];
  /** Their notes. */
  readonly paths: string[] = [];
  readonly alarms: (() => void)[] = [];
  changes = 0;
  places = placesIn(' | A | - p |');
  readonly boxes = new PendingBoxes({
    set: (tick, checked) => {
      if (tick.kind === 'box') this.lines.push(tick.box.line);
      if ('note' in tick) this.paths.push(tick.note.path);
      return this.#request(`${tick.kind === 'row' ? 'insert' : 'set'} ${checked}`);
    },
    tickOf: (key) => this.places.get(key)?.tick ?? null,
    changed: () => (this.changes += 1),
    later: (work) => this.alarms.push(work),
  });

  get shown(): boolean | undefined {
    return this.boxes.states.get(KEY);
  }

  get asked(): string[] {
    return this.requests.map(({ asked }) => asked);
  }

  /** The index has read the note again. */
  shows(...rows: string[]): void {
    this.places = placesIn(...rows);
    this.boxes.indexChanged();
  }

  #request(asked: string): Promise<Outcome> {
    return new Promise((resolve) => {
      const answer = (outcome: Outcome) => (resolve(outcome), Promise.resolve());
      this.requests.push({ asked, answer });
    });
  }
}

function placesIn(...rows: string[]): Places {
  return outlined(snapshot(note('Plan.md', ...rows))).places;
}

describe('boxes that were clicked', () => {
  let bench: Bench;
  beforeEach(() => {
    bench = new Bench();
    bench.places = placesIn(`${BOX} | A | - p |`);
  });

  it('show what was asked at once, until the index shows it', async () => {
    bench.boxes.ask(KEY, true);
    expect([bench.shown, bench.changes]).toEqual([true, 1]);
    await bench.requests[0]?.answer(OK);
    expect(bench.shown).toBe(true);
    bench.shows(`${TICKED} | A | - p |`);
    expect(bench.shown).toBeUndefined();
    expect(bench.asked).toEqual(['set true']);
  });

  it('do not fall back when the index has older news', async () => {
    bench.boxes.ask(KEY, true);
    await bench.requests[0]?.answer(OK);
    bench.shows(`${BOX} | A | - p |`);
    expect(bench.shown).toBe(true);
  });

  it('are done when the index is faster than the answer', async () => {
    bench.boxes.ask(KEY, true);
    bench.shows(`${TICKED} | A | - p |`);
    expect(bench.shown).toBe(true);
    await bench.requests[0]?.answer(OK);
    expect(bench.shown).toBeUndefined();
  });

  it('show the truth again when refused', async () => {
    bench.boxes.ask(KEY, true);
    await bench.requests[0]?.answer(REFUSED);
    expect([bench.shown, bench.changes]).toEqual([undefined, 2]);
  });

  it('end with the state asked for last', async () => {
    bench.boxes.ask(KEY, true);
    bench.boxes.ask(KEY, false);
    expect([bench.shown, bench.asked]).toEqual([false, ['set true']]);
    await bench.requests[0]?.answer(OK);
    expect(bench.asked).toEqual(['set true', 'set false']);
    await bench.requests[1]?.answer(OK);
    expect(bench.shown).toBeUndefined();
  });

  it('stay with their item when it goes by another key', async () => {
    const moved = KEY.replace('Plan', 'Moved');
    bench.boxes.ask(KEY, true);
    bench.boxes.ask(KEY, false);
    bench.boxes.follow(new Map([['Plan.md', 'Moved.md']]));
    bench.places = outlined(snapshot(note('Moved.md', `${BOX} | A | - p |`))).places;
    expect([...bench.boxes.states]).toEqual([[moved, false]]);
    bench.boxes.ask(moved, true);
    await bench.requests[0]?.answer(OK);
    expect([[...bench.boxes.states], bench.asked]).toEqual([[[moved, true]], ['set true']]);
  });

  it('stay with their note when another is renamed', () => {
    bench.boxes.ask(KEY, true);
    bench.boxes.ask(KEY, false);
    bench.boxes.follow(new Map([['Other.md', 'Moved.md']]));
    bench.shows();
    expect(bench.paths).toEqual(['Plan.md', 'Plan.md']);
  });

  it('need no second request when the last state asked for is that of the first', async () => {
    for (const checked of [true, false, true]) bench.boxes.ask(KEY, checked);
    await bench.requests[0]?.answer(OK);
    expect([bench.shown, bench.asked]).toEqual([true, ['set true']]);
  });

  it('send no more after a refusal', async () => {
    bench.boxes.ask(KEY, true);
    bench.boxes.ask(KEY, false);
    await bench.requests[0]?.answer(REFUSED);
    expect([bench.shown, bench.asked]).toEqual([undefined, ['set true']]);
  });

  it('are forgotten when their item is gone', async () => {
    bench.boxes.ask(KEY, true);
    bench.shows(' | B | - q |');
    await bench.requests[0]?.answer(OK);
    expect(bench.shown).toBeUndefined();
  });

  it('are asked for at once when their item is gone before the last state was sent', async () => {
    bench.boxes.ask(KEY, true);
    bench.boxes.ask(KEY, false);
    bench.shows(' | B | - q |');
    expect([bench.shown, bench.asked]).toEqual([undefined, ['set true', 'set false']]);
    await bench.requests[0]?.answer(OK);
    expect(bench.asked).toEqual(['set true', 'set false']);
  });

  it('are asked for all the same when the view is closed before the last state was sent', () => {
    bench.boxes.ask(KEY, true);
    bench.boxes.ask(KEY, false);
    bench.boxes.clear();
    expect([bench.shown, bench.asked]).toEqual([undefined, ['set true', 'set false']]);
  });

  it('are not asked for again when the view is closed', () => {
    bench.boxes.ask(KEY, true);
    bench.boxes.clear();
    expect(bench.asked).toEqual(['set true']);
  });

  it('show the truth at last, even if the index never says what was asked', async () => {
    bench.boxes.ask(KEY, true);
    await bench.requests[0]?.answer(OK);
    bench.alarms.forEach((ring) => ring());
    expect([bench.shown, bench.changes]).toEqual([undefined, 3]);
  });

  it('are not given up for an earlier request', async () => {
    bench.boxes.ask(KEY, true);
    await bench.requests[0]?.answer(OK);
    bench.boxes.ask(KEY, false);
    bench.alarms.forEach((ring) => ring());
    expect(bench.shown).toBe(false);
  });
});

describe('a project without a box', () => {
  it('is given one', () => {
    const bench = new Bench();
    bench.boxes.ask(KEY, true);
    expect([bench.shown, bench.asked]).toEqual([true, ['insert true']]);
  });

  it('is asked again for the same row, which by then has one to be set', async () => {
    const bench = new Bench();
    bench.boxes.ask(KEY, true);
    bench.boxes.ask(KEY, false);
    await bench.requests[0]?.answer(OK);
    expect([bench.shown, bench.asked]).toEqual([false, ['insert true', 'insert false']]);
    bench.shows(`${TICKED} | A | - p |`);
    await bench.requests[1]?.answer(OK);
    expect(bench.shown).toBe(false);
    bench.shows(`${BOX} | A | - p |`);
    expect([bench.shown, bench.asked.length]).toEqual([undefined, 2]);
  });
});

describe('a line that gets the key of a box that was clicked', () => {
  let bench: Bench;
  beforeEach(() => {
    bench = new Bench();
    bench.places = placesIn(`${BOX} | A | - p<br>${BOX} x |`, `${BOX} | | - p |`);
  });

  /** The first of two items with the same title is gone, and the second gets its key. */
  const firstGoes = () => bench.shows(`${BOX} | A | - other |`, `${BOX} | | - p |`);

  it('is not asked for what waits for that box', async () => {
    bench.boxes.ask(KEY, true);
    bench.boxes.ask(KEY, false);
    firstGoes();
    await bench.requests[0]?.answer(OK);
    expect(bench.lines).toEqual([3, 3]);
  });

  it('takes no click for that box, which gets what was asked of it', () => {
    bench.boxes.ask(KEY, true);
    bench.boxes.ask(KEY, false);
    firstGoes();
    bench.boxes.ask(KEY, true);
    expect([bench.lines, bench.asked]).toEqual([
      [3, 3, 4],
      ['set true', 'set false', 'set true'],
    ]);
  });

  it('by another title, as a new line does, is not asked either, and no click is lost where two have one key', async () => {
    const [other, third] = [`${KEY}q`, `${KEY}r`];
    bench.places = placesIn(`${BOX} | A | - p |`, `${BOX} | | - pq |`);
    for (const key of [KEY, other]) for (const state of [true, false]) bench.boxes.ask(key, state);
    bench.places = placesIn(`${BOX} | A | - pr |`);
    bench.boxes.follow(
      new Map([
        [KEY, third],
        [other, third],
      ]),
    );
    expect(bench.lines).toEqual([3, 4, 3]);
    await bench.requests[1]?.answer(OK);
    expect(bench.lines).toEqual([3, 4, 3, 4]);
  });
});

const TASK: Task = {
  text: 'Paint',
  line: 3,
  heading: 'Hull',
  checked: false,
  offset: 0,
  raw: '[ ]',
  fingerprint: '- [ ] Paint',
};
const RESOURCE = { text: 'Paint', line: 3, url: null, checked: false };

describe.each<[string, Tick, Tick, Tick]>([
  [
    'task',
    { kind: 'task', path: 'Boat.md', task: TASK },
    { kind: 'task', path: 'Boat.md', task: { ...TASK, line: 9 } },
    { kind: 'task', path: 'Boat.md', task: { ...TASK, checked: true } },
  ],
  [
    'study resource',
    { kind: 'resource', path: 'Plan.md', resource: RESOURCE },
    { kind: 'resource', path: 'Plan.md', resource: { ...RESOURCE, text: 'Varnish' } },
    { kind: 'resource', path: 'Plan.md', resource: { ...RESOURCE, checked: true } },
  ],
])('a %s that was clicked', (_, tick, other, ticked) => {
  let now: Tick;
  let asked: [Tick, boolean][];
  let answers: ((outcome: Outcome) => void)[];
  let boxes: PendingBoxes;
  beforeEach(() => {
    now = tick;
    asked = [];
    answers = [];
    boxes = new PendingBoxes({
      set: (wanted, checked) => {
        asked.push([wanted, checked]);
        return new Promise((resolve) => answers.push(resolve));
      },
      tickOf: () => now,
      changed: () => undefined,
      later: () => undefined,
    });
    boxes.ask(KEY, true);
  });

  it('waits for one request before the next', async () => {
    boxes.ask(KEY, false);
    expect(asked).toEqual([[tick, true]]);
    answers[0]?.(OK);
    await vi.waitFor(() => expect(asked.slice(1)).toEqual([[tick, false]]));
  });

  it('is shown as asked until its note says so', async () => {
    answers[0]?.(OK);
    await new Promise((resolve) => setTimeout(resolve));
    boxes.indexChanged();
    expect([...boxes.states]).toEqual([[KEY, true]]);
    now = ticked;
    boxes.indexChanged();
    expect([...boxes.states]).toEqual([]);
  });

  it('gets what was asked of it when another has its key', async () => {
    boxes.ask(KEY, false);
    now = other;
    answers[0]?.(OK);
    await vi.waitFor(() => expect(asked.slice(1)).toEqual([[tick, false]]));
  });

  it('takes no click for another that has its key', () => {
    now = other;
    boxes.ask(KEY, true);
    expect(asked.slice(1)).toEqual([[other, true]]);
  });
});
