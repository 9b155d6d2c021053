import { describe, expect, it, vi } from 'vitest';
import { INITIAL_STATE, restoredState, savedState, withFolds } from '../../src/ui/outline/view-state';
import { roadmapVault } from '../integration/support/roadmap-vault';
import { choiceWith } from '../support/choices';
import { HOSTILE_TEXTS, HOSTILE_VAULT } from './hostile-vault';

const MAKES_NO_TEXT = 'script, iframe, object, embed, img, base, meta, link, style, form, animate, audio, video, frame';

/** Anything in the page that came from a note's text as more than text. */
function brokenOut(): string[] {
  const elements = [...document.querySelectorAll('.capstone-roadmap *, .prompt *, .modal *, .notice *')];
  const made = elements.filter((el) => el.matches(MAKES_NO_TEXT)).map(({ outerHTML }) => outerHTML);
  const listening = elements.filter((el) => el.getAttributeNames().some((name) => /^on|^srcdoc$/i.test(name)));
  // The number of lines of an objective is ours, not text of a note.
  const styled = elements.filter((el) => !/^(?:--capstone-roadmap-lines: \d+;)?$/.test(el.getAttribute('style') ?? ''));
  const linked = elements.filter((el) => {
    const href = el.getAttribute('href');
    return href !== null && !/^https?:$/.test(new URL(href, 'https://base.example').protocol);
  });
  return [...made, ...[...listening, ...styled, ...linked].map(({ outerHTML }) => outerHTML.slice(0, 300))];
}

/** A vault with much to read, on a busy machine. */
const PATIENCE = { timeout: 30_000 };

const repairEntry = () => choiceWith('Repair: convert unsupported checkboxes');

const shown = () => document.body.textContent ?? '';

describe('a vault that means harm', () => {
  it('is shown as text in the sidebar, and nothing of it runs (case 29)', async () => {
    const vault = await roadmapVault(HOSTILE_VAULT);
    vault.command('open-roadmap');
    await vi.waitFor(() => expect(shown()).toContain('Suggested'), PATIENCE);
    expect(shown()).toContain(HOSTILE_TEXTS[3]);
    // A link that may not be opened is also there as text.
    expect(shown()).toContain('run');
    expect(brokenOut()).toEqual([]);
    expect(Reflect.get(window, 'ran')).toBeUndefined();
  });

  it('is listed as text among the problems, and previewed as text', async () => {
    const vault = await roadmapVault(HOSTILE_VAULT);
    await vault.runCli('capstone-roadmap:lint', {});
    vault.command('check-roadmap-notes');
    await vi.waitFor(() => expect(repairEntry()).toBeDefined(), PATIENCE);
    expect(brokenOut()).toEqual([]);
    repairEntry()?.click();
    await vi.waitFor(() => expect(document.querySelector('.modal pre')?.textContent).toContain('onerror'), PATIENCE);
    expect(brokenOut()).toEqual([]);
    expect(Reflect.get(window, 'ran')).toBeUndefined();
  });

  it('changes no prototype, by names of notes, columns, properties or ids', async () => {
    const vault = await roadmapVault(HOSTILE_VAULT);
    const index = JSON.parse(await vault.runCli('capstone-roadmap:index', { format: 'json' })) as {
      roadmaps: { path: string; objectives: { title: string }[] }[];
    };
    const own = index.roadmaps.find(({ path }) => path === '__proto__.md');
    expect(own?.objectives.map(({ title }) => title)).toEqual(['constructor']);
    await vault.runCli('capstone-roadmap:match', { text: '__proto__ constructor toString' });
    expect('polluted' in {}).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

describe('what the workspace file says of a sidebar', () => {
  it.each([
    ['{"folded": {"__proto__": 1}, "query": {"__proto__": 1}, "filter": "__proto__"}'],
    ['{"folded": ["__proto__", "constructor", 7, null], "query": "x", "filter": "toString"}'],
    ['{"__proto__": {"query": "x"}}'],
    ['"text"'],
    ['[1]'],
  ])('harms nothing: %s', (text) => {
    const state = restoredState(INITIAL_STATE, JSON.parse(text));
    expect(state.filter).toBe('all');
    expect(typeof state.query).toBe('string');
    expect([...state.folded].every((key) => typeof key === 'string')).toBe(true);
    expect('polluted' in {}).toBe(false);
  });

  it('keeps a fold whatever the key', () => {
    const state = withFolds(INITIAL_STATE, ['__proto__', 'constructor'], true);
    const kept = restoredState(INITIAL_STATE, JSON.parse(JSON.stringify(savedState(state, () => true))));
    expect([...kept.folded]).toEqual(['__proto__', 'constructor']);
  });
});
