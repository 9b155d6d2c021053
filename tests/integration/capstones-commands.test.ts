import { describe, expect, it, vi } from 'vitest';
import { box, roadmapNote, roadmapVault } from './support/roadmap-vault';
import { withoutMarks } from './support/without-marks';

const CATALOG = `---
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
const STUDY = '---\ntags: [study]\n---\n\n## Wood\n\n- **Steam bending**\n  - Focus areas: heat, time\n';
const PLAN = roadmapNote([box('a00001'), '**Be on the water**', 'Something small'], ['', '', 'Something large']);

const COPIED = `Workshop¶
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

type Vault = Awaited<ReturnType<typeof roadmapVault>>;

/** What is typed goes here: never before the frontmatter of a new note. */
function lineOfCursor({ app }: Vault): string | undefined {
  const editor = app.workspace.activeEditor?.editor;
  return editor?.getLine(editor.getCursor().line);
}

async function cursorAt(vault: Vault, words: string, path = 'Plan.md') {
  const view = await vault.openNote(path);
  view.editor.setCursor(view.editor.offsetToPos(view.editor.getValue().indexOf(words)));
  return view;
}

const suggestions = () => [...document.querySelectorAll<HTMLElement>('.suggestion-item')];
const pick = (typed: string) =>
  vi.waitFor(() => {
    const input = document.querySelector<HTMLInputElement>('.prompt-input')!;
    input.value = typed;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    suggestions()[0]!.click();
  });

describe('Link to capstone spec', () => {
  it('links the project in the cursor’s row', async () => {
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': PLAN });
    await vault.settled();
    await cursorAt(vault, 'large');
    await vi.waitFor(() => expect(vault.command('link-to-capstone-spec')).toBe(true));
    await pick('skiff');
    await vi.waitFor(async () =>
      expect(await vault.read('Plan.md')).toContain(
        'Something large<br>[[Catalog#Track 2 - Rowing skiff\\|Rowing skiff]]',
      ),
    );
  });

  it.each([
    ['links the objective in the row of its target date', 'Target:', '**Be on the water**'],
    ['links a project of the second objective', 'Pitons', 'Pitons'],
  ])('%s', async (_, words, linked) => {
    const plan = roadmapNote(
      [box('a00001'), '**Be on the water**', 'Something small'],
      ['', 'Target: 2027-08-31', ''],
      ['', '**Climb**', 'Pitons'],
    );
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': plan });
    await vault.settled();
    await cursorAt(vault, words);
    expect(vault.command('link-to-capstone-spec')).toBe(true);
    await pick('skiff');
    const changed = plan.replace(linked, `${linked}<br>[[Catalog#Track 2 - Rowing skiff\\|Rowing skiff]]`);
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(changed));
  });

  it('is not offered below the last row', async () => {
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': `${PLAN}\nThat is all.\n` });
    await vault.settled();
    await cursorAt(vault, 'That is all');
    expect(vault.command('link-to-capstone-spec')).toBe(false);
  });

  it('links beside the spec of the property in the project’s own note, which stays', async () => {
    const own = '---\ncapstone: "[[Catalog#Track 1 - Sailing dinghy]]"\n---\n\n- [ ] Build it\n';
    const plan = PLAN.replace('Something large', '[[Large]]');
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': plan, 'Large.md': own });
    await vault.settled();
    await cursorAt(vault, '[[Large');
    expect(vault.command('link-to-capstone-spec')).toBe(true);
    await pick('skiff');
    const link = '[[Large]]<br>[[Catalog#Track 2 - Rowing skiff\\|Rowing skiff]]';
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(plan.replace('[[Large]]', link)));
    expect(await vault.read('Large.md')).toBe(own);
  });

  it.each([
    [
      'when the spec has another name by the time that it is chosen',
      'no spec “Rowing skiff” any more',
      'Track 2 - Barge',
    ],
    [
      'where another spec has the same heading by then',
      'Two specs in Catalog.md',
      `Track 2 - Rowing skiff\n\n#### Hull\n\n- Floats\n\n### Track 2 - Rowing skiff`,
    ],
  ])('is refused %s', async (_, why, heading) => {
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': PLAN });
    await vault.settled();
    await cursorAt(vault, 'large');
    vault.command('link-to-capstone-spec');
    await vi.waitFor(() => expect(suggestions()).toHaveLength(2));
    const before = await vault.runCli('capstone-roadmap:capstones');
    const text = CATALOG.replace('Track 2 - Rowing skiff', heading);
    await vault.app.vault.process(vault.file('Catalog.md'), () => text);
    await vi.waitFor(async () => expect(await vault.runCli('capstone-roadmap:capstones')).not.toBe(before));
    await pick('skiff');
    await vi.waitFor(() => expect(vault.notices().join()).toContain(why));
    expect(await vault.read('Plan.md')).toBe(PLAN);
  });

  it('is not offered in reading view, whose cursor is wherever it was left in the editor', async () => {
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': PLAN });
    await vault.settled();
    await cursorAt(vault, 'large');
    await vi.waitFor(() => expect(vault.command('open-capstone-spec')).toBe(true));
    const leaf = vault.app.workspace.getLeavesOfType('markdown')[0]!;
    await leaf.setViewState({ type: 'markdown', state: { file: 'Plan.md', mode: 'preview' } });
    expect(vault.command('link-to-capstone-spec')).toBe(false);
  });

  it('links what is selected in the sidebar', async () => {
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': PLAN });
    const sidebar = await vault.openSidebar();
    sidebar.item('Be on the water').focus();
    await vi.waitFor(() => expect(vault.command('link-to-capstone-spec')).toBe(true));
    await pick('dinghy');
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toContain('**Be on the water**<br>[[Catalog#'));
  });

  it.each(['link-to-capstone-spec', 'open-capstone-spec', 'plan-project-from-spec'])(
    '%s is not offered without a catalog',
    async (command) => {
      const vault = await roadmapVault({ 'Plan.md': PLAN });
      await vault.openSidebar();
      await cursorAt(vault, 'large');
      expect(vault.command(command)).toBe(false);
    },
  );
});

/** What another program writes while a list of choices is open: a project in a row above all others. */
const WITH_ROW_ABOVE = PLAN.replace('| <input', '| | **Rest** | Sleep late |\n| <input');

/** Writes it, and waits until the roadmap knows. */
async function addRowAbove(vault: Vault): Promise<void> {
  await vault.write('Plan.md', WITH_ROW_ABOVE);
  await vi.waitFor(async () => expect(await vault.runCli('capstone-roadmap')).toContain('Sleep late'));
}

describe('While a choice is made and the note changes', () => {
  const files = { 'Catalog.md': CATALOG, 'Plan.md': PLAN, 'Other.md': 'x' };
  const link = '<br>[[Catalog#Track 2 - Rowing skiff\\|Rowing skiff]]';

  it('the link goes to the project that it was asked for', async () => {
    const vault = await roadmapVault(files, { watch: true });
    await vault.openSidebar();
    await cursorAt(vault, 'small');
    expect(vault.command('link-to-capstone-spec')).toBe(true);
    await addRowAbove(vault);
    await pick('skiff');
    const linked = WITH_ROW_ABOVE.replace('Something small', `Something small${link}`);
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toBe(linked));
  });

  it('no link is written where the project was changed itself', async () => {
    const vault = await roadmapVault(files, { watch: true });
    await vault.openSidebar();
    await cursorAt(vault, 'small');
    vault.command('link-to-capstone-spec');
    const other = PLAN.replace('Something small', 'Something else');
    await vault.write('Plan.md', other);
    await vi.waitFor(async () => expect(await vault.runCli('capstone-roadmap')).toContain('Something else'));
    await pick('skiff');
    await vi.waitFor(() => expect(vault.notices().join(' ')).toContain('The capstone link was not written'));
    expect(await vault.read('Plan.md')).toBe(other);
  });

  it.each([
    ['of the cursor', 'Plan.md', [], 'skiff'],
    ['that was chosen', 'Other.md', ['skiff'], 'water'],
  ])('a project is planned for the objective %s', async (_, open, before, after) => {
    const vault = await roadmapVault(files, { watch: true });
    await vault.openSidebar();
    if (open === 'Plan.md') await cursorAt(vault, 'small');
    else await vault.openNote(open);
    vault.command('plan-project-from-spec');
    for (const choice of before) await pick(choice);
    await vi.waitFor(() => expect(suggestions().length).toBeGreaterThan(0));
    await addRowAbove(vault);
    await pick(after);
    const rows = async () => (await vault.read('Plan.md')).split('\n').map((line) => line.includes('[[Rowing skiff]]'));
    await vi.waitFor(async () => expect((await rows()).indexOf(true)).toBe(9));
    await vi.waitFor(() => expect(vault.app.workspace.getActiveFile()?.basename).toBe('Rowing skiff'));
  });

  it('no project is planned in a note that goes by another name', async () => {
    const vault = await roadmapVault(files);
    await vault.openSidebar();
    await cursorAt(vault, 'small');
    vault.command('plan-project-from-spec');
    await vault.app.vault.rename(vault.app.vault.getFileByPath('Plan.md')!, 'Renamed.md');
    await pick('skiff');
    await vi.waitFor(() => expect(vault.notices().join(' ')).toContain('Plan.md is no longer in the vault'));
    expect(await vault.read('Renamed.md')).toBe(PLAN);
    expect(vault.app.vault.getFileByPath('Rowing skiff.md')).toBeNull();
  });
});

describe('Open capstone spec', () => {
  it('shows the one that is chosen in the sidebar', async () => {
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': PLAN });
    await vi.waitFor(() => expect(vault.command('open-capstone-spec')).toBe(true));
    await pick('skiff');
    const page = await vi.waitFor(() => {
      const found = document.querySelector('.capstone-roadmap [role="region"] h2');
      if (!found) throw new Error('No spec is shown');
      return found;
    });
    expect(page.textContent).toBe('Rowing skiff');
  });

  it('shows it in a sidebar that was collapsed, whose view the app has not built', async () => {
    const leaves = [{ view: { type: 'capstone-roadmap', state: {} }, current: true, active: false }];
    const files = { 'Catalog.md': CATALOG, 'Plan.md': PLAN };
    const vault = await roadmapVault(files, { layout: { right: { collapsed: true, leaves } } });
    vi.spyOn(vault.app.workspace, 'revealLeaf').mockResolvedValue();
    await vi.waitFor(() => expect(vault.command('open-capstone-spec')).toBe(true));
    await pick('skiff');
    await vi.waitFor(() => expect(document.querySelector('[role="region"] h2')?.textContent).toBe('Rowing skiff'));
  });

  it('shows at once what the cursor’s row is linked to', async () => {
    const linked = PLAN.replace('Something small', 'Small [[Catalog#Track 2 - Rowing skiff\\|skiff]]');
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': linked });
    await vault.openSidebar();
    await cursorAt(vault, 'Small');
    vault.command('open-capstone-spec');
    await vi.waitFor(() => expect(document.querySelector('[role="region"] h2')?.textContent).toBe('Rowing skiff'));
  });
});

describe('With a spec in place of the roadmap', () => {
  const linked = PLAN.replace('Something small', 'Something small [[Catalog#Track 1 - Sailing dinghy]]').replace(
    'Something large',
    'Something large [[Catalog#Track 2 - Rowing skiff]]',
  );

  it('plans that spec, not the one of a line behind it', async () => {
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': linked });
    const sidebar = await vault.openSidebar();
    sidebar.item(/^Something small/).focus();
    await cursorAt(vault, 'large');
    expect(vault.command('open-capstone-spec')).toBe(true);
    await vi.waitFor(() =>
      expect(document.querySelector('.capstone-roadmap-spec h2')?.textContent).toBe('Rowing skiff'),
    );
    vault.command('plan-project-from-spec');
    await pick('water');
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toContain('[[Rowing skiff]]'));
    await vi.waitFor(() => expect(vault.app.workspace.getActiveFile()?.basename).toBe('Rowing skiff'));
  });

  it('links nothing that is not seen', async () => {
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': linked });
    const sidebar = await vault.openSidebar();
    sidebar.item(/^Something small/).focus();
    await vi.waitFor(() =>
      sidebar
        .item(/^Something large/)
        .querySelector<HTMLElement>('.capstone-roadmap-spec-link')!
        .click(),
    );
    await vi.waitFor(() => expect(document.querySelector('.capstone-roadmap-spec')).not.toBeNull());
    expect(vault.command('link-to-capstone-spec')).toBe(false);
  });
});

describe('Plan project from spec', () => {
  it('asks for the track, and adds a row to the objective of the cursor’s row', async () => {
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': PLAN });
    await vault.openSidebar();
    await cursorAt(vault, 'small');
    vault.command('plan-project-from-spec');
    await pick('skiff');
    await vi.waitFor(async () => expect(await vault.read('Rowing skiff.md')).toContain('- [ ] Weighs little'));
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toContain('[[Rowing skiff]]'));
    expect((await vault.read('Plan.md')).split('\n').findIndex((line) => line.includes('[[Rowing skiff]]'))).toBe(8);
  });

  it('asks for the objective as well where the cursor is in none', async () => {
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': PLAN, 'Other.md': 'x' });
    await vault.openSidebar();
    await vault.openNote('Other.md');
    vault.command('plan-project-from-spec');
    await pick('skiff');
    await pick('water');
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toContain('[[Rowing skiff]]'));
    await vi.waitFor(() => expect(vault.app.workspace.getActiveFile()?.basename).toBe('Rowing skiff'));
    await vi.waitFor(() => expect(lineOfCursor(vault)).toBe('# Rowing skiff'));
  });
});

describe('New systems note', () => {
  it.each([
    ['Plan.md', 'About [[Plan]].'],
    ['Plan #2.md', undefined],
  ])('links to the roadmap of its project, if a link can lead there: %s', async (path, link) => {
    const vault = await roadmapVault({ [path]: PLAN });
    await vault.openSidebar();
    await cursorAt(vault, 'small', path);
    vault.command('new-systems-note');
    const draft = await vi.waitFor(() => {
      const file = vault.app.workspace.getActiveFile();
      expect(file?.path).not.toBe(path);
      return file!.path;
    });
    expect(/^About .*$/m.exec(await vault.read(draft))?.[0]).toBe(link);
  });

  it('begins a draft about the project at the cursor, and opens it', async () => {
    const vault = await roadmapVault({ 'Plan.md': PLAN });
    await vault.openSidebar();
    await cursorAt(vault, 'small');
    vault.command('new-systems-note');
    const path = await vi.waitFor(() => {
      const file = vault.app.workspace.getActiveFile();
      expect(file?.path).not.toBe('Plan.md');
      return file!.path;
    });
    const text = await vault.read(path);
    expect(text).toContain('Something small');
    await vi.waitFor(() => expect(lineOfCursor(vault)).toMatch(/^# .*Something small/));
    for (const part of ['Context', 'Problem', 'Approach', 'Tradeoffs', 'Takeaways'])
      expect(text).toContain(`## ${part}`);
  });
});

describe('Open study topic', () => {
  it('opens the plan at the topic', async () => {
    const vault = await roadmapVault({ 'Plan.md': PLAN, 'Reading.md': STUDY });
    await vi.waitFor(() => expect(vault.command('open-study-topic')).toBe(true));
    await pick('steam');
    await vi.waitFor(() => expect(vault.app.workspace.getActiveFile()?.path).toBe('Reading.md'));
  });

  it('is not offered without one', async () => {
    const vault = await roadmapVault({ 'Plan.md': PLAN });
    await vault.openSidebar();
    expect(vault.command('open-study-topic')).toBe(false);
  });
});

describe('Convert copied catalog to Markdown', () => {
  const files = { 'Plan.md': PLAN, 'Capstones.md': COPIED };
  const convert = 'convert-copied-catalog-to-markdown';
  const said = (name: string) => document.querySelector(`[role="group"][aria-label="${name}"] pre`)?.textContent;
  const press = (name: string) =>
    [...document.querySelectorAll<HTMLElement>('.modal button')].find((one) => one.textContent === name)!.click();

  it('shows before and after, converts when confirmed, and undo takes it back', async () => {
    const vault = await roadmapVault(files);
    await vault.openSidebar();
    const view = await vault.openNote('Capstones.md');
    await vi.waitFor(() => expect(vault.command(convert)).toBe(true));
    expect([said('Before'), said('After')]).toEqual([COPIED, expect.stringMatching(/^# Workshop\n/)]);
    expect(await vault.read('Capstones.md')).toBe(COPIED);
    const after = said('After');
    press('Convert');
    await vi.waitFor(async () => expect(await vault.read('Capstones.md')).toBe(after));
    view.editor.undo();
    expect(view.editor.getValue()).toBe(COPIED);
  });

  it('keeps Windows line ends and a byte order mark, which an editor does not show', async () => {
    const dressed = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`;
    const vault = await roadmapVault({ ...files, 'Capstones.md': dressed(COPIED) });
    withoutMarks(vault.app.vault);
    await vault.openSidebar();
    await vault.openNote('Capstones.md');
    await vi.waitFor(() => expect(vault.command(convert)).toBe(true));
    const after = said('After') ?? '';
    press('Convert');
    await vi.waitFor(async () => expect(await vault.read('Capstones.md')).toBe(dressed(after)));
  });

  it('changes nothing when the note is another by the time that it is confirmed', async () => {
    const vault = await roadmapVault(files);
    await vault.openSidebar();
    const view = await vault.openNote('Capstones.md');
    await vi.waitFor(() => expect(vault.command(convert)).toBe(true));
    view.editor.replaceRange('!', { line: 0, ch: 0 });
    press('Convert');
    await vi.waitFor(() => expect(document.body.textContent).toContain('has changed since'));
    expect(view.editor.getValue()).toBe(`!${COPIED}`);
  });

  it('changes nothing when it is called off', async () => {
    const vault = await roadmapVault(files);
    await vault.openSidebar();
    await vault.openNote('Capstones.md');
    await vi.waitFor(() => expect(vault.command(convert)).toBe(true));
    press('Cancel');
    await vault.settled();
    expect(await vault.read('Capstones.md')).toBe(COPIED);
  });

  it('is not offered for a catalog in Markdown, nor for another note', async () => {
    const vault = await roadmapVault({ ...files, 'Catalog.md': CATALOG });
    await vault.openSidebar();
    await vault.openNote('Catalog.md');
    expect(vault.command(convert)).toBe(false);
    await vault.openNote('Plan.md');
    expect(vault.command(convert)).toBe(false);
  });

  it('is not offered for a copied text that is no catalog', async () => {
    const vault = await roadmapVault({ ...files, 'Copied.md': COPIED });
    await vault.openSidebar();
    await vault.openNote('Copied.md');
    expect(vault.command(convert)).toBe(false);
  });
});

describe('the command palette', () => {
  it('only asks which commands it may offer: none is carried out by that', async () => {
    const others = { 'Catalog.md': CATALOG, 'Empty.md': '---\ntags: projects\n---\n' };
    const files = { ...others, 'Plan.md': PLAN, 'Capstones.md': COPIED, 'Study.md': STUDY };
    const vault = await roadmapVault(files);
    await vault.openSidebar();
    const offered = () => vault.app.commands.listCommands().map(({ id }) => id.replace(/^.*:/, ''));
    const view = await cursorAt(vault, 'Something small');
    const cursor = view.editor.getCursor();
    expect(offered()).toEqual(
      expect.arrayContaining([
        ...['toggle-checkbox-at-cursor', 'go-to-next-open-project', 'link-to-capstone-spec'],
        ...['open-capstone-spec', 'plan-project-from-spec', 'open-study-topic'],
      ]),
    );
    await vault.settled();
    expect([view.editor.getCursor(), view.editor.getValue()]).toEqual([cursor, PLAN]);
    await vault.openNote('Capstones.md');
    expect(offered()).toContain('convert-copied-catalog-to-markdown');
    await vault.settled();
    expect(document.querySelector('.prompt, .modal')).toBeNull();
  });
});
