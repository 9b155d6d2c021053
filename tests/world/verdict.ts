import { rebuiltIndex } from './rebuilt-index';
import { isRoadmap, itemsShown, stateIn } from './sample-notes';
import { SAVING, type Scene } from './scene';
import { InjectedFault } from './unruly-store';

/** What the app does by itself may fail regardless of the plugin. */
const BY_THE_APP: readonly string[] = [SAVING, 'opening a note'];

/** Checks a world that has come to rest, and says what is wrong with it. */
export class Verdict {
  readonly #scene: Scene;
  readonly #unexpected: unknown[] = [];
  #refusalsAtRest = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
    console.error = (...said: unknown[]) => void this.#unexpected.push(said);
  }

  /** @returns what is wrong, in words */
  async pronounce(): Promise<string[]> {
    const { world } = this.#scene;
    const notes = this.#notesAmiss();
    world.store.injected = 0;
    this.#refusalsAtRest = world.refusals.length;
    return [...notes, ...this.#leftOver(), ...this.#sidebarsAmiss(), ...(await this.#indexAmiss())];
  }

  #notesAmiss(): readonly string[] {
    const { world, expected, figures } = this.#scene;
    const { wrong, fulfilled, unfulfilled } = expected.compare((path) => world.textOf(path), world.refusals.length);
    figures.count('clicks that are in the file', fulfilled);
    figures.count('clicks that were refused', unfulfilled);
    for (const notice of world.refusals.slice(this.#refusalsAtRest)) figures.count(`notice: ${kindOf(notice)}`);
    figures.count('faults injected', world.store.injected);
    return wrong;
  }

  /** Nothing may be pending, and nothing may have been thrown. */
  #leftOver(): string[] {
    const { app, clock, store } = this.#scene.world;
    const wrong: string[] = [];
    for (const { error, where } of app.faults.take()) {
      if (error instanceof InjectedFault || BY_THE_APP.includes(where)) continue;
      wrong.push(`thrown in ${where}: ${described(error)}`);
    }
    for (const said of this.#unexpected.splice(0)) wrong.push(`said to the console: ${described(said)}`);
    if (store.onTheirWay() > 0) wrong.push(`${store.onTheirWay()} reads or writes are on their way`);
    if (clock.waiting > 0) wrong.push(`${clock.waiting} timers have not run`);
    return wrong;
  }

  #sidebarsAmiss(): string[] {
    const { world } = this.#scene;
    const texts = this.#texts;
    const shown = [...texts.values()].filter(isRoadmap).flatMap((text) => itemsShown(text, texts));
    const wanted = shown.map(({ item, text }) => `${item.word} ${stateIn(text, item) ?? false}`);
    return world.sidebars.flatMap(({ shown }, side) => {
      const has = shown.map(({ title, checked }) => `${/\b[PST][a-z]\d+x\b/.exec(title)?.[0] ?? title} ${checked}`);
      const isSame = [...has].sort().join() === [...wanted].sort().join();
      return isSame ? [] : [`sidebar ${side} shows ${has.join(', ')}, and the files say ${wanted.join(', ')}`];
    });
  }

  async #indexAmiss(): Promise<string[]> {
    const roadmaps = [...this.#texts].filter(([, text]) => isRoadmap(text));
    const [has, wanted] = [await this.#scene.world.index(), await rebuiltIndex(new Map(roadmaps))];
    return has === wanted ? [] : [`the index is not as one that is built anew:\n${differences(has, wanted)}`];
  }

  /** What all notes say that should exist. */
  get #texts(): ReadonlyMap<string, string> {
    const { world, expected } = this.#scene;
    const paths = [...expected.notes.keys(), ...expected.untouched.keys()];
    return new Map(paths.map((path) => [path, world.textOf(path) ?? '']));
  }
}

/** The lines from the first to the last difference. */
function differences(has: string, wanted: string): string {
  const [mine, theirs] = [has.split('\n'), wanted.split('\n')];
  const first = mine.findIndex((line, at) => line !== theirs[at]);
  let same = 0;
  while (same < Math.min(mine.length, theirs.length) - first && mine.at(-1 - same) === theirs.at(-1 - same)) same += 1;
  const differing = (lines: readonly string[]) => lines.slice(first, lines.length - same).join('\n');
  return `${differing(mine)}\ninstead of\n${differing(theirs)}`;
}

function described(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : JSON.stringify(error);
}

function kindOf(notice: string): string {
  return notice.replace(/[\w ]+\.md/g, '…').slice(0, 110);
}
