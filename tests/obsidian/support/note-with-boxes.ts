import { expect, vi } from 'vitest';
import { box, roadmapNote } from '../../support/roadmap-note';
import type { ShownVault } from './shown-note';

export const BARE = '<input type="checkbox" unchecked>';

export const NOTE = roadmapNote(
  [box('a00001'), 'Sail', `Knots<br>${box('a00002')} bowline<br>${box('a00003', true)} reef`],
  [box('a00001'), '', 'Navigation'],
);

/** With the nth box, counted in the text, given the other state. */
export function toggled(text: string, nth: number): string {
  let seen = -1;
  return text.replace(/\b(un)?checked\b|\[[ x]\](?! )/g, (word) => {
    seen += 1;
    if (seen !== nth) return word;
    if (word.startsWith('[')) return word === '[ ]' ? '[x]' : '[ ]';
    return word === 'checked' ? 'unchecked' : 'checked';
  });
}

export async function expectFile({ read }: ShownVault, path: string, text: string): Promise<void> {
  await vi.waitFor(async () => expect(await read(path)).toBe(text));
}

/** Changes a setting as its tab does. */
export async function setSetting({ app }: ShownVault, key: string, value: string): Promise<void> {
  const [tab] = app.registry.settingTabs as unknown as { setControlValue(key: string, to: string): unknown }[];
  await tab?.setControlValue(key, value);
}
