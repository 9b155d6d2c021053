import type { MarkdownSectionInformation } from 'obsidian';
import { expect, it } from 'vitest';
import { ShownSection } from '../../../src/obsidian/note-boxes/shown-section';
import { TableReader } from '../../../src/obsidian/note-boxes/table-reader';
import { headerNames } from '../../../src/settings/header-names';
import { DEFAULT_SETTINGS } from '../../../src/settings/settings';
import { roadmapVault } from '../../integration/support/roadmap-vault';

const TABLE = '| Goal | Project |\n| --- | --- |\n| Sail | Knots |\n| Ride | Saddle |\n';
const SORTED = '| Goal | Project |\n| --- | --- |\n| Ride | Saddle |\n| Sail | Knots |\n';

const asRendered = { text: TABLE, lineStart: 0, lineEnd: 3 };

it.each([
  ['where it is now', { text: `Above\n\n${TABLE}`, lineStart: 2, lineEnd: 5 }, 'now'],
  ['as it was, where its table reads differently by now', { text: SORTED, lineStart: 0, lineEnd: 3 }, 'rendered'],
  ['as it was, where the app knows nothing of it any more', null, 'rendered'],
])('what a part of a note was rendered from is found %s', async (_, now, which) => {
  const { file } = await roadmapVault({ 'Plan.md': TABLE });
  let info: MarkdownSectionInformation | null = asRendered;
  const section = new ShownSection(createDiv(), file('Plan.md') as never, { getSectionInfo: () => info });
  info = now;
  const reader = new TableReader(() => headerNames(DEFAULT_SETTINGS));
  expect(section.info(reader)).toEqual(which === 'now' ? now : asRendered);
});
