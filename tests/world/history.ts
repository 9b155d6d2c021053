import type { Figures } from './figures';
import { OtherPrograms } from './other-programs';
import { Scene } from './scene';
import { Users } from './users';
import { Verdict } from './verdict';
import { drained } from './virtual-clock';
import type { World } from './world';

/** What went wrong in a history, in words. */
export class Broken extends Error {}

/** A running world: users, other programs, time, and everything that goes wrong. */
export class History {
  readonly users: Users;
  readonly others: OtherPrograms;
  readonly #scene: Scene;
  readonly #verdict: Verdict;

  constructor(
    readonly world: World,
    files: Readonly<Record<string, string>>,
    figures: Figures,
  ) {
    this.#scene = new Scene(world, files, figures);
    this.users = new Users(this.#scene);
    this.others = new OtherPrograms(this.#scene);
    this.#verdict = new Verdict(this.#scene);
  }

  async passTime(milliseconds: number): Promise<boolean> {
    if (milliseconds >= 500) await this.#scene.noticeAll();
    await drained();
    await this.world.clock.advance(milliseconds);
    return true;
  }

  async reload(atOnce: boolean): Promise<boolean> {
    const wasOn = this.world.isOn;
    if (wasOn) this.world.turnOff();
    if (atOnce || !wasOn) await this.world.turnOn();
    return true;
  }

  async changeSettings(settings: unknown): Promise<boolean> {
    await this.world.changeSettings(settings);
    return true;
  }

  hold(hold: boolean): boolean {
    this.world.store.holding = hold;
    return true;
  }

  letThrough(count: number): boolean {
    for (let n = 0; n < count; n += 1) this.world.store.letThrough();
    return true;
  }

  async writesFail(count: number): Promise<boolean> {
    await this.#scene.finishLeaving();
    this.world.store.failingWrites += count;
    return true;
  }

  readsFail(count: number): boolean {
    this.world.vault.failingReads += count;
    return true;
  }

  /** Everything comes to rest, and is checked. */
  async rest(): Promise<boolean> {
    if (!this.world.isOn) await this.world.turnOn();
    await this.world.settle();
    const wrong = await this.#verdict.pronounce();
    if (wrong.length > 0) throw new Broken(wrong.join('\n'));
    return true;
  }
}
