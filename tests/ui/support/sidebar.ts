import { type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import { onTestFinished, vi } from 'vitest';
import type { Scheduler } from '../../../src/index/scheduler';
import type { IndexChange, IndexSnapshot } from '../../../src/index/snapshot';
import type { Outcome } from '../../../src/model/outcome';
import type { Piece } from '../../../src/model/piece';
import type { Roadmap } from '../../../src/model/roadmap';
import { frameScheduler } from '../../../src/obsidian/frame-scheduler';
import { boxReference } from '../../../src/readers/roadmap/rows/box-reference';
import { type RoadmapActions, RoadmapView, type Tick } from '../../../src/ui';
import { snapshot } from './notes';

/** The sidebar's requests, as `name argument …`, with boxes and rows by their lines; they are answered by hand. */
class RecordedActions implements RoadmapActions {
  readonly asked: string[] = [];
  readonly #waiting: ((outcome: Outcome) => void)[] = [];

  setTick: RoadmapActions['setTick'] = (tick, checked) => this.#request(`${tickText(tick)} ${checked}`);
  openNote: RoadmapActions['openNote'] = (path, line, where) => this.#note(`openNote ${path}:${line} ${where}`);
  openLink: RoadmapActions['openLink'] = ({ target }, path, where) => this.#note(`openLink ${target} ${path} ${where}`);
  previewLink: RoadmapActions['previewLink'] = (_event, _element, { target }, path) =>
    this.#note(`preview ${target} ${path}`);
  acceptCapstone: RoadmapActions['acceptCapstone'] = (piece, to, replaces) =>
    this.#request(`accept ${pieceText(piece)} ${to.title}${replaces ? ` for ${replaces.written?.text}` : ''}`);
  chooseCapstone: RoadmapActions['chooseCapstone'] = (piece, replaces) =>
    this.#note(`choose ${pieceText(piece)}${replaces ? ` for ${replaces.written?.text}` : ''}`);
  dismissCapstone: RoadmapActions['dismissCapstone'] = ({ from, to }) =>
    Promise.resolve(this.#note(`dismiss ${pieceText(from)} ${to?.title}`));
  planProject: RoadmapActions['planProject'] = (place, piece) =>
    this.#note(`plan ${place?.title ?? '?'} ${piece ? pieceText(piece) : '?'}`);
  newSystemsNote: RoadmapActions['newSystemsNote'] = (piece) => this.#note(`draft ${piece ? pieceText(piece) : '?'}`);
  showProblems = (paths: readonly string[]): void => this.#note(`showProblems ${paths.join(', ')}`);
  createRoadmapNote = (): void => this.#note('createRoadmapNote');

  /** Answers all pending requests. */
  async answer(outcome: Outcome): Promise<void> {
    for (const resolve of this.#waiting.splice(0)) resolve(outcome);
    await Promise.resolve();
  }

  #note(asked: string): void {
    this.asked.push(asked);
  }

  #request(asked: string): Promise<Outcome> {
    this.#note(asked);
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}

/** Lines come in separate turns, the first of them at once. */
export async function nextTurn(): Promise<void> {
  if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(0);
  else await new Promise((resolve) => setTimeout(resolve, 0));
}

function tickText(tick: Tick): string {
  switch (tick.kind) {
    case 'box':
      return `setBox ${tick.note.path}:${tick.box.line}#${boxReference(tick.note.text, tick.box).ordinal}`;
    case 'row':
      return `insertBox ${tick.note.path}:${tick.line}`;
    case 'task':
      return `setTask ${tick.path}:${tick.task.line}`;
    case 'resource':
      return `setResource ${tick.path}:${tick.resource.line} ${tick.resource.text}`;
  }
}

function pieceText({ path, line, kind }: Piece): string {
  return `${kind} ${path}:${line}`;
}

export interface SidebarSetup {
  /** What the index says besides the roadmaps. */
  readonly more?: Partial<IndexSnapshot>;
  readonly state?: Record<string, unknown>;
  readonly ready?: boolean;
  readonly now?: () => Date;
  readonly scheduler?: Scheduler;
}

/** A sidebar in the page, on an index with the given content. It ends with the test, and so does a menu in it. */
export async function openSidebar(roadmaps: readonly Roadmap[], setup: SidebarSetup = {}) {
  const { state, more, ready = true, now = () => new Date(2025, 4, 23, 12), scheduler = frameScheduler } = setup;
  const listeners = new Set<(change: IndexChange) => void>();
  const index = {
    snapshot: { ...snapshot(...roadmaps), ...more, ready } as IndexSnapshot,
    onChange: (listener: (change: IndexChange) => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
  const says = (next: IndexSnapshot): void => {
    index.snapshot = { ...next, ready: true };
    for (const listener of listeners) listener({ revision: 2, paths: next.roadmaps.map(({ path }) => path) });
  };
  const actions = new RecordedActions();
  let saves = 0;
  const leaf = { app: { workspace: { requestSaveLayout: () => (saves += 1) } } } as unknown as WorkspaceLeaf;
  const view = new RoadmapView(leaf, { index, actions, now, scheduler });
  // The app opens and closes views by methods that plugins do not see.
  const opened = view as RoadmapView & { open(parent: HTMLElement): Promise<void>; close(): Promise<void> };
  await opened.open(document.body);
  onTestFinished(() => {
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    return opened.close();
  });
  if (scheduler === frameScheduler) await nextTurn();
  if (state) await view.setState(state, {} as ViewStateResult);
  return {
    view,
    actions,
    close: () => opened.close(),
    root: view.contentEl,
    saves: () => saves,
    listeners: () => listeners.size,
    shows: (...changed: Roadmap[]) => says({ ...index.snapshot, ready: true, roadmaps: changed }),
    says,
  };
}

/** The name of an element as assistive technology reads it, from the elements that it refers to. */
export function nameOf(element: Element | null): string {
  const ids = element?.getAttribute('aria-labelledby')?.split(' ') ?? [];
  const texts = ids.map((id) => document.getElementById(id)?.textContent ?? '');
  return (
    texts.join(' ').replace(/\s+/g, ' ').trim() ||
    element?.getAttribute('aria-label') ||
    element?.textContent ||
    ''
  ).trim();
}

export function items(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[role="treeitem"]')];
}

/** The tree item whose name starts with a title. */
export function itemNamed(root: HTMLElement, title: string): HTMLElement {
  const found = items(root).find((item) => nameOf(item).startsWith(title));
  if (!found) throw new Error(`No item is named ${title}`);
  return found;
}

/** A part of the item's own line. */
export function partOf<E extends HTMLElement>(item: HTMLElement, selector: string): E {
  const found = item.querySelector<E>(selector);
  if (!found) throw new Error(`${nameOf(item)} has no ${selector}`);
  return found;
}

export function boxOf(item: HTMLElement): HTMLInputElement {
  return partOf<HTMLInputElement>(item, 'input');
}

export function press(key: string, init: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  document.activeElement?.dispatchEvent(event);
  return event;
}

export function type(input: HTMLInputElement, text: string): void {
  input.value = text;
  input.dispatchEvent(new Event('input', { bubbles: true }));
}
