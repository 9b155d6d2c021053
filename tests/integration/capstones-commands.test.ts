import { describe, expect, it, vi } from 'vitest';
import { choose } from '../support/choices';
import { CATALOG, COPIED, cursorAt, PLAN, type Vault } from './support/capstones-vault';
import { roadmapVault } from './support/roadmap-vault';

const STUDY = '---\ntags: [study]\n---\n\n## Wood\n\n- **Steam bending**\n  - Focus areas: heat, time\n';

/** What is typed goes here: never before the frontmatter of a new note. */
function lineOfCursor({ app }: Vault): string | undefined {
  const editor = app.workspace.activeEditor?.editor;
  return editor?.getLine(editor.getCursor().line);
}

describe('Open capstone spec', () => {
  it('shows the one that is chosen in the sidebar', async () => {
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': PLAN });
    await vi.waitFor(() => expect(vault.command('open-capstone-spec')).toBe(true));
    await choose('skiff');
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
    await choose('skiff');
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
    await choose('water');
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
    await choose('skiff');
    await vi.waitFor(async () => expect(await vault.read('Rowing skiff.md')).toContain('- [ ] Weighs little'));
    await vi.waitFor(async () => expect(await vault.read('Plan.md')).toContain('[[Rowing skiff]]'));
    expect((await vault.read('Plan.md')).split('\n').findIndex((line) => line.includes('[[Rowing skiff]]'))).toBe(8);
  });

  it('asks for the objective as well where the cursor is in none', async () => {
    const vault = await roadmapVault({ 'Catalog.md': CATALOG, 'Plan.md': PLAN, 'Other.md': 'x' });
    await vault.openSidebar();
    await vault.openNote('Other.md');
    vault.command('plan-project-from-spec');
    await choose('skiff');
    await choose('water');
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

  it('opens the draft where a plugin has moved it at once', async () => {
    const vault = await roadmapVault({ 'Plan.md': PLAN, 'Drafts/Other.md': '' });
    const { vault: files } = vault.app;
    const create = files.create.bind(files);
    vi.spyOn(files, 'create').mockImplementation(async (path, text) => {
      const file = await create(path, text);
      await files.rename(file, `Drafts/${file.name}`);
      return file;
    });
    vault.command('new-systems-note');
    await vi.waitFor(() => expect(vault.app.workspace.getActiveFile()?.path).toBe('Drafts/Untitled draft.md'));
    expect(vault.notices()).toEqual([]);
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
    await choose('steam');
    await vi.waitFor(() => expect(vault.app.workspace.getActiveFile()?.path).toBe('Reading.md'));
  });

  it('is not offered without one', async () => {
    const vault = await roadmapVault({ 'Plan.md': PLAN });
    await vault.openSidebar();
    expect(vault.command('open-study-topic')).toBe(false);
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
