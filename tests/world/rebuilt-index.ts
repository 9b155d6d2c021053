import { exportIndex } from '../../src/index/queries/export-index';
import { VaultIndex } from '../../src/index/vault-index';
import { withoutByteOrderMark } from '../../src/markdown/editor-text';
import { createNoteReaders } from '../../src/obsidian/reading/note-readers';
import { headerNames } from '../../src/settings/header-names';
import { DEFAULT_SETTINGS } from '../../src/settings/settings';
import { NOWHERE } from '../index/manual-index';
import { ManualScheduler } from '../index/manual-scheduler';

/** What an index built from scratch says about roadmaps with these texts, in the shape of the command line. */
export async function rebuiltIndex(texts: ReadonlyMap<string, string>): Promise<string> {
  const scheduler = new ManualScheduler();
  const readers = createNoteReaders()(DEFAULT_SETTINGS);
  const onError = (error: unknown) => {
    throw error;
  };
  const index = new VaultIndex({ readers, scheduler, onError, lookup: NOWHERE, settings: DEFAULT_SETTINGS });
  for (const [path, text] of texts) index.put({ path, kinds: ['roadmap'], text: withoutByteOrderMark(text) });
  const settled = index.whenSettled();
  while (scheduler.hasTurns) scheduler.runTurn();
  await settled;
  const options = headerNames(DEFAULT_SETTINGS);
  return JSON.stringify(exportIndex(index.snapshot, options), null, 1);
}
