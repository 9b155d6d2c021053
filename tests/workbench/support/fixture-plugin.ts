import { ItemView, Plugin } from 'obsidian';
import type { CliData, PluginManifest } from 'obsidian';

export const FIXTURE_MANIFEST: PluginManifest = {
  id: 'fixture',
  name: 'Fixture',
  author: 'Tests',
  version: '1.0.0',
  minAppVersion: '1.13.0',
  description: 'Registers one of everything.',
};

export class FixtureView extends ItemView {
  kept: Record<string, unknown> = {};
  closed = false;

  getViewType(): string {
    return 'fixture-view';
  }

  getDisplayText(): string {
    return 'Fixture';
  }

  override getState(): Record<string, unknown> {
    return this.kept;
  }

  override setState(state: unknown): Promise<void> {
    this.kept = state as Record<string, unknown>;
    return Promise.resolve();
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.setText('built');
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.closed = true;
    return Promise.resolve();
  }
}

/** Registers one of everything, and records the events that it receives, in order. */
export class FixturePlugin extends Plugin {
  readonly heard: string[] = [];
  readonly clicks: string[] = [];
  settingsChanges = 0;

  override onload(): void {
    this.#registerEvents();
    this.#registerCli();
    this.registerView('fixture-view', (leaf) => new FixtureView(leaf));
    this.addCommand({ id: 'note', name: 'Note', callback: () => void this.clicks.push('command') });
    this.addRibbonIcon('map', 'Open', () => void this.clicks.push('ribbon'));
    this.addStatusBarItem().setText('status');
    this.registerHoverLinkSource('fixture', { display: 'Fixture', defaultMod: true });
    this.registerMarkdownPostProcessor(() => undefined);
    this.registerDomEvent(document, 'click', () => void this.clicks.push('document'));
    this.registerInterval(window.setInterval(() => undefined, 1_000_000));
  }

  override onExternalSettingsChange(): void {
    this.settingsChanges += 1;
  }

  #registerEvents(): void {
    const { vault, metadataCache } = this.app;
    this.registerEvent(vault.on('create', (file) => void this.heard.push(`create ${file.path}`)));
    this.registerEvent(vault.on('modify', (file) => void this.heard.push(`modify ${file.path}`)));
    this.registerEvent(vault.on('delete', (file) => void this.heard.push(`delete ${file.path}`)));
    this.registerEvent(vault.on('rename', (file, old) => void this.heard.push(`rename ${old} → ${file.path}`)));
    this.registerEvent(
      metadataCache.on('changed', (file, text, cache) => {
        this.heard.push(
          `changed ${file.path} ${JSON.stringify(text)} ${cache.tags?.map(({ tag }) => tag).join() ?? '-'}`,
        );
      }),
    );
    this.registerEvent(
      metadataCache.on('deleted', (file, cache) => {
        this.heard.push(`deleted ${file.path} ${cache?.tags?.map(({ tag }) => tag).join() ?? '-'}`);
      }),
    );
  }

  #registerCli(): void {
    this.registerCliHandler('fixture', 'Lists the notes', null, () =>
      this.app.vault
        .getMarkdownFiles()
        .map(({ path }) => path)
        .join('\n'),
    );
    this.registerCliHandler(
      'fixture:echo',
      'Says it',
      { text: { value: '<text>', description: 'What', required: true }, loud: { description: 'Louder' } },
      ({ text, loud }: CliData) => (loud === 'true' ? (text ?? '').toUpperCase() : (text ?? '')),
    );
    this.registerCliHandler('fixture:refuse', 'Refuses', null, () => {
      throw Object.assign(new Error('That box\nis gone.'), { exitCode: 1 });
    });
    this.registerCliHandler('fixture:break', 'Breaks', null, () => Promise.reject(new TypeError('broken')));
    this.registerCliHandler('fixture:long', 'A long answer', null, () => 'x'.repeat(1_000_000));
    this.registerCliHandler('fixture:save', 'Saves', null, async () => {
      await this.saveData({ saved: true });
      return JSON.stringify(await this.loadData());
    });
  }
}
