import type { ExpectedNote } from '../../../src/index/expected-notes';
import type { IndexKind, NoteReaders } from '../../../src/index/note-readers';
import type { IndexSnapshot } from '../../../src/index/snapshot';
import { VaultIndex } from '../../../src/index/vault-index';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { ManualScheduler } from '../../index/manual-scheduler';
import { type Event, LinkTable } from './index-history';
import type { Language } from './index-languages';

/** An index whose time passes, and whose turns run, only when told. */
export function createIndex(language: Language, lookup: LinkTable) {
  const scheduler = new ManualScheduler();
  const first = language.readers(scheduler);
  const write = (lines: string) => language.write(lines);
  // The second reads the same text differently.
  const second: NoteReaders = {
    ...first,
    roadmap: (text, before) => first.roadmap(text.replaceAll('Open', 'Ready'), before),
  };
  const readers = [first, second];
  const onError = (error: unknown) => {
    throw error;
  };
  const index = new VaultIndex({ readers: first, scheduler, onError, lookup, settings: DEFAULT_SETTINGS });
  return { index, scheduler, readers, write };
}

/** Lets it read whatever it was given, and show it. */
export function settle({ index, scheduler }: { index: VaultIndex; scheduler: ManualScheduler }): IndexSnapshot {
  while (scheduler.hasTurns) scheduler.runTurn();
  scheduler.runFrame();
  return index.snapshot;
}

/** An index that receives events as from the app. */
export class Player {
  readonly #links = new LinkTable();
  readonly #given: ReturnType<typeof createIndex>;
  readonly #reads: { note: ExpectedNote; kinds: readonly IndexKind[]; text: string }[] = [];

  constructor(language: Language) {
    this.#given = createIndex(language, this.#links);
  }

  get index(): VaultIndex {
    return this.#given.index;
  }

  settle(): IndexSnapshot {
    return settle(this.#given);
  }

  play(event: Event): void {
    const { index, scheduler, readers, write } = this.#given;
    if (event.type === 'put') index.put({ path: event.path, ...event.signs, text: write(event.text) });
    if (event.type === 'fail') index.fail({ path: event.path, ...event.signs }, event.reason);
    if (event.type === 'drop') index.drop(event.path);
    if (event.type === 'move') index.move(event.path, event.to);
    if (event.type === 'expect')
      this.#reads.push({ note: index.expect(event.path), ...event.signs, text: write(event.text) });
    if (event.type === 'arrive') this.#arrive();
    if (event.type === 'lead' || event.type === 'name') {
      this.#links.take(event);
      index.lookAgain(event.type === 'name' ? event.path : undefined);
    }
    if (event.type === 'dismiss') index.tieWith({ aliases: '', dismissed: event.dismissed });
    if (event.type === 'readWith') index.readWith(readers[event.reader]!);
    if (event.type === 'pass') scheduler.pass(event.ms);
    if (event.type === 'turn') scheduler.runTurn();
    if (event.type === 'frame') scheduler.runFrame();
  }

  #arrive(): void {
    const read = this.#reads.shift();
    if (read?.note.path != null) this.index.put({ ...read, path: read.note.path });
  }
}
