import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { note } from '../support/notes';
import { itemNamed, nameOf, openSidebar, press } from '../support/sidebar';
import { CATALOG, DINGHY, DINGHY_NOTE } from '../support/spec-notes';
import { type OtherNotes, tied } from '../support/tied';

const FLEET = note('Fleet.md', ` | Sail to the island<br>${DINGHY} | - [[Dinghy]] |`, ' | Rest | |');
const UNPLANNED: OtherNotes = { catalogs: { 'Workshop.md': CATALOG } };
const PLANNED: OtherNotes = {
  ...UNPLANNED,
  projects: { 'Dinghy.md': DINGHY_NOTE },
  capstones: { 'Dinghy.md': '[[Workshop#Track 1 - Sailing dinghy]]' },
};

async function openSpec(notes: OtherNotes, catalog = CATALOG, fleet = FLEET) {
  const more = tied([fleet], { ...notes, catalogs: { 'Workshop.md': catalog } });
  const sidebar = await openSidebar([fleet], { more });
  await vi.runAllTimersAsync();
  const link = itemNamed(sidebar.root, 'Sail').querySelector<HTMLElement>('.capstone-roadmap-spec-link')!;
  link.focus();
  link.click();
  const page = sidebar.root.querySelector<HTMLElement>('[role="region"]')!;
  const button = (name: string) =>
    [...page.querySelectorAll<HTMLElement>('button')].find((one) => one.textContent.endsWith(name))!;
  return { ...sidebar, page, button, link };
}

function outlineOf(page: HTMLElement): string[] {
  return [...page.querySelectorAll<HTMLElement>('h2, h3, h4, p, li')].map((element) => {
    const box = element.querySelector('input');
    const lead = element.matches('li') ? (box ? (box.checked ? '[x] ' : '[ ] ') : '- ') : `${element.tagName} `;
    return lead + element.textContent.replace(/\s+/g, ' ').trim();
  });
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.empty();
});

describe('the page of a spec', () => {
  it('shows code as it is drawn, and what closes a section below its items', async () => {
    const catalog = CATALOG.replace('- Planks', 'Each of these:\n\n- Planks').replace(
      /^- No leak.*$/m,
      (item) => `${item}\n\nThe sea is the judge.\n\n\`\`\`\nkeel --> mast\n  |\n\`\`\``,
    );
    const { page } = await openSpec(UNPLANNED, catalog);
    const hull = [...page.querySelectorAll('section')].find((section) => section.textContent.startsWith('Hull'))!;
    expect(
      [...hull.querySelectorAll('p, li, pre')].map(({ tagName, textContent }) => `${tagName} ${textContent}`),
    ).toEqual([
      'P Each of these:',
      'LI Planks are fair',
      'LI No leak after a day in fresh water',
      'P The sea is the judge.',
      'PRE keel --> mast\n  |',
    ]);
  });

  it('has the outcome, what stands behind it, its sections and what holds for its path', async () => {
    const { page } = await openSpec(UNPLANNED);
    expect(nameOf(page)).toBe('Sailing dinghy');
    expect(outlineOf(page)).toEqual([
      'H2 Sailing dinghy',
      'P Outcome: a small boat that sails to the island and back.',
      'H3 Linked from',
      '- objective Sail to the island',
      'H3 Hull',
      '- Planks are fair',
      '- No leak after a day in fresh water',
      'H3 Rig',
      '- The mast can be taken down by one person',
      'H3 Skills exercised',
      '- Steam bending',
      'H3 For every spec of Boats',
      'H4 Cross-track requirements',
      '- A log of every hour',
    ]);
  });

  it('says what the spec says before its sections below the outcome', async () => {
    const catalog = CATALOG.replace(/^Outcome: .*$/m, (outcome) => `${outcome}\n\nFor two who can \`row\`.`);
    const { page } = await openSpec(UNPLANNED, catalog);
    expect(outlineOf(page).slice(1, 4)).toEqual([
      'P Outcome: a small boat that sails to the island and back.',
      'P For two who can row.',
      'H3 Linked from',
    ]);
  });

  it('has boxes for what the project’s note has as tasks, counted by section, and what was added there', async () => {
    const { page, actions } = await openSpec(PLANNED);
    expect(outlineOf(page).slice(5)).toEqual([
      '- note Dinghy2 of 5 criteria',
      'H3 Hull 1 of 3',
      '[x] Planks are fair',
      '[ ] No leak after a day in fresh water',
      '[ ] Painted twice',
      'H3 Rig 0 of 1',
      '[ ] The mast can be taken down by one person',
      'H3 Skills exercised',
      '- Steam bending',
      'H3 For every spec of Boats',
      'H4 Cross-track requirements 1 of 1',
      '[x] A log of every hour',
    ]);
    const box = page.querySelectorAll('input')[1]!;
    box.click();
    expect(actions.asked).toEqual(['setTask Dinghy.md:6 true']);
    await vi.advanceTimersByTimeAsync(20);
    expect(outlineOf(page)[6]).toBe('H3 Hull 2 of 3');
    const bar = page.querySelector('[role="progressbar"]')!;
    expect([nameOf(bar), bar.getAttribute('aria-valuetext')]).toEqual(['Sailing dinghy', '60%']);
    expect(bar.parentElement?.textContent).toBe('3 of 5 criteria');
    expect([...page.querySelectorAll('.is-done')].map(({ textContent }) => textContent)).toEqual([
      'Planks are fair',
      'No leak after a day in fresh water',
      'A log of every hour',
    ]);
  });

  it('has boxes that are ticked wherever they are, and leads to the note', async () => {
    const own = `${DINGHY_NOTE}\n## Sails\n\n- [ ] Sewn\n\n## Skills exercised\n\n- [ ] Steam bending\n`;
    const { page, actions, button } = await openSpec({ ...PLANNED, projects: { 'Dinghy.md': own } });
    expect(outlineOf(page)).toEqual(expect.arrayContaining(['H3 Skills exercised', '[ ] Steam bending']));
    const boxes = [...page.querySelectorAll('input')];
    for (const box of boxes.slice(-2)) box.click();
    button('note Dinghy').click();
    expect(actions.asked).toEqual([
      'setTask Dinghy.md:19 true',
      'setTask Dinghy.md:15 false',
      'openNote Dinghy.md:1 same',
    ]);
  });

  it('has no box for what the project’s note has left out, and each state where it belongs', async () => {
    const left = DINGHY_NOTE.replace('- [x] Planks are fair\n', '').replace('[ ] No leak', '[x] No leak');
    const { page } = await openSpec({ ...PLANNED, projects: { 'Dinghy.md': left } });
    const said = outlineOf(page);
    expect(said.slice(said.indexOf('H3 Hull 1 of 2')).slice(1, 4)).toEqual([
      '- Planks are fair',
      '[x] No leak after a day in fresh water',
      '[ ] Painted twice',
    ]);
  });

  it('shows what stands between backticks in a copied text as code', async () => {
    const copied = 'Workshop¶\nBoats¶\nTrack 1 - Sailing dinghy¶\nHull¶\n- Calls `free(keel)` once\n- No leak\n';
    const { page } = await openSpec(UNPLANNED, copied);
    const item = [...page.querySelectorAll('li')].find(({ textContent }) => textContent === 'Calls free(keel) once');
    expect(item?.querySelector('code')?.textContent).toBe('free(keel)');
  });

  it('leaves open which objective a plan is for where two are linked to it', async () => {
    const fleet = note('Fleet.md', ` | Sail to the island<br>${DINGHY} | |`, ` | Race<br>${DINGHY} | |`);
    const { actions, button } = await openSpec(UNPLANNED, CATALOG, fleet);
    button('Plan project from spec').click();
    expect(actions.asked).toEqual(['plan Sailing dinghy ?']);
  });

  it('shows tasks under headings of their own apart', async () => {
    const own = `${DINGHY_NOTE}\n## Sails\n\n- [ ] Sewn\n`;
    const { page } = await openSpec({ ...PLANNED, projects: { 'Dinghy.md': own } });
    const said = outlineOf(page);
    expect(said.slice(said.indexOf('H3 Added in the project note'))).toEqual([
      'H3 Added in the project note',
      'H4 Sails 0 of 1',
      '[ ] Sewn',
      'H3 For every spec of Boats',
      'H4 Cross-track requirements 1 of 1',
      '[x] A log of every hour',
    ]);
  });

  it('opens the note at the heading, and plans under the objective that is linked to it', async () => {
    const { actions, button } = await openSpec(UNPLANNED);
    button('Open in note').click();
    button('Plan project from spec').click();
    button('Sail to the island').click();
    expect(actions.asked).toEqual([
      'openNote Workshop.md:5 same',
      'plan Sailing dinghy objective Fleet.md:3',
      'openNote Fleet.md:3 same',
    ]);
  });

  it('offers above all to plan it, until it is planned', async () => {
    for (const [notes, isMain] of [
      [UNPLANNED, true],
      [PLANNED, false],
    ] as const) {
      const { button } = await openSpec(notes);
      expect(button('Plan project from spec').hasClass('mod-cta')).toBe(isMain);
    }
  });

  it('plans once by a double click', async () => {
    const { actions, button } = await openSpec(UNPLANNED);
    for (const detail of [1, 2, 3]) {
      button('Plan project from spec').dispatchEvent(new MouseEvent('click', { bubbles: true, detail }));
    }
    expect(actions.asked).toEqual(['plan Sailing dinghy objective Fleet.md:3']);
  });

  it('keeps the focus when what had it is gone', async () => {
    const { page, says } = await openSpec(UNPLANNED);
    page.querySelector<HTMLElement>('.capstone-roadmap-behind button')?.focus();
    says(tied([FLEET], { catalogs: { 'Workshop.md': CATALOG.replace('Sailing dinghy', 'Keelboat') } }));
    expect(document.activeElement?.tagName).toBe('H2');
  });

  it('takes the focus, and gives it back with the place that the tree was scrolled to', async () => {
    const more = tied([FLEET], UNPLANNED);
    const { root } = await openSidebar([FLEET], { more });
    const scroller = root.querySelector<HTMLElement>('.capstone-roadmap-scroller')!;
    scroller.scrollTop = 123;
    const link = itemNamed(root, 'Sail').querySelector<HTMLElement>('.capstone-roadmap-spec-link')!;
    link.focus();
    link.click();
    expect(document.activeElement?.tagName).toBe('H2');
    expect(root.querySelector<HTMLElement>('.capstone-roadmap-main')?.hidden).toBe(true);
    scroller.scrollTop = 0;
    press('Escape');
    expect(document.activeElement).toBe(link);
    expect(scroller.scrollTop).toBe(123);
    expect(root.querySelector('[role="region"]')).toBeNull();
  });

  it('gives the focus to the line that the tree had it in when it was shown from elsewhere', async () => {
    const { view, root } = await openSidebar([FLEET], { more: tied([FLEET], UNPLANNED) });
    view.showSpec({ path: 'Workshop.md', line: 24, title: 'Rowing skiff', pathTitle: 'Boats' });
    press('Escape');
    expect(document.activeElement).toBe(itemNamed(root, 'Sail'));
  });

  it('takes the focus when another is shown in its place', async () => {
    const { view, root, button } = await openSpec(UNPLANNED);
    button('Plan project from spec').focus();
    view.showSpec({ path: 'Workshop.md', line: 24, title: 'Rowing skiff', pathTitle: 'Boats' });
    expect(document.activeElement).toBe(root.querySelector('h2[tabindex="-1"]'));
    expect(nameOf(document.activeElement)).toBe('Rowing skiff');
  });

  it('goes back by its button, and is planned no more by a command', async () => {
    const { root, view, button } = await openSpec(UNPLANNED);
    expect(view.wantedPlan?.place.title).toBe('Sailing dinghy');
    button('Roadmap').click();
    expect(view.wantedPlan).toBeNull();
    expect(root.querySelector('[role="region"]')).toBeNull();
    expect(root.querySelector<HTMLElement>('.capstone-roadmap-main')?.hidden).toBe(false);
  });

  it('follows its heading through the catalog, and says when it is gone', async () => {
    const { page, says } = await openSpec(UNPLANNED);
    const catalog = (text: string) => says(tied([FLEET], { catalogs: { 'Workshop.md': text } }));
    catalog(CATALOG.replace('# Workshop', '# Workshop\n\nNew.'));
    expect(outlineOf(page)).toContain('- Planks are fair');
    catalog(CATALOG.slice(0, CATALOG.indexOf('### Track 1')) + CATALOG.slice(CATALOG.indexOf('### Track 2')));
    expect(outlineOf(page)).toEqual(['H2 Sailing dinghy', 'P This spec is no longer in any catalog.']);
    expect(page.querySelector('.capstone-roadmap-path')?.textContent).toBe('Boats');
  });

  it('stays while its heading, or that of its path, is reworded', async () => {
    const { page, says } = await openSpec(UNPLANNED);
    for (const catalog of ['Keelboat', 'Sailing', 'Keelboat of oak'].map((name) =>
      CATALOG.replace('Sailing dinghy', name),
    ))
      says(tied([FLEET], { catalogs: { 'Workshop.md': catalog } }));
    expect(outlineOf(page)).toEqual(expect.arrayContaining(['H2 Keelboat of oak', '- Planks are fair']));
    const moved = CATALOG.replace('Sailing dinghy', 'Keelboat of oak').replace('## Boats', '## Ships');
    says(tied([FLEET], { catalogs: { 'Workshop.md': moved } }));
    expect(page.textContent).toContain('Ships · Track 1');
  });

  it('leaves the focus to whoever is writing in the catalog', async () => {
    const { says } = await openSpec(UNPLANNED);
    const editor = document.body.createEl('textarea');
    editor.focus();
    says(tied([FLEET], { catalogs: { 'Workshop.md': CATALOG.replace('# Workshop', '# Workshop\n\nNew.') } }));
    expect(document.activeElement).toBe(editor);
  });

  it('shows boxes of the catalog itself, which it does not tick', async () => {
    const { page } = await openSpec(UNPLANNED, CATALOG.replace('- Planks', '- [x] Planks'));
    const box = page.querySelector('input')!;
    expect([box.checked, box.disabled]).toEqual([true, true]);
  });

  it('is shown by a command as well', async () => {
    const { view, root } = await openSidebar([FLEET], { more: tied([FLEET], UNPLANNED) });
    view.showSpec({ path: 'Workshop.md', line: 24, title: 'Rowing skiff', pathTitle: 'Boats' });
    expect(nameOf(root.querySelector('[role="region"]'))).toBe('Rowing skiff');
    expect(root.textContent).toContain('No objective or project links to this spec.');
  });

  it('shows a long spec whole', async () => {
    const many = Array.from({ length: 400 }, (_, i) => `- Rivet ${i}`).join('\n');
    const { page } = await openSpec(UNPLANNED, CATALOG.replace('- Planks are fair', many));
    expect(page.querySelectorAll('li').length).toBeGreaterThan(400);
  });
});
