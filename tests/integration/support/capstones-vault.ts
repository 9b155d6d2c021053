import { box, roadmapNote, type roadmapVault } from './roadmap-vault';

export const CATALOG = `---
tags: [capstones]
---

## Boats

### Track 1 - Sailing dinghy

#### Hull

- Planks are fair

### Track 2 - Rowing skiff

#### Hull

- Weighs little
`;

/** A catalog as it is when copied from a web page. */
export const COPIED = `Workshop¶
Boats¶
Track 1 - Sailing dinghy¶
Outcome: sails to the island.
Hull¶
- Planks are fair
- No leak
Track 2 - Rowing skiff¶
Outcome: crosses the lake.
Hull¶
- Weighs little
`;

export const PLAN = roadmapNote([box('a00001'), '**Be on the water**', 'Something small'], ['', '', 'Something large']);

export type Vault = Awaited<ReturnType<typeof roadmapVault>>;

export async function cursorAt(vault: Vault, words: string, path = 'Plan.md') {
  const view = await vault.openNote(path);
  view.editor.setCursor(view.editor.offsetToPos(view.editor.getValue().indexOf(words)));
  return view;
}
