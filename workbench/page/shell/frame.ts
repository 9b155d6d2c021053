import type { App } from '../../host/app';
import { setIcon } from '../../host/ui/icon';
import { setTooltip } from '../../host/ui/tooltip';
import type { Appearance } from './appearance';
import { CommandPalette } from './command-palette';
import { SettingsWindow } from './settings-window';

export interface VaultShown {
  readonly name: string;
  readonly kind: 'copy' | 'folder' | 'read-only';
}

const KINDS: Readonly<Record<VaultShown['kind'], string>> = {
  copy: 'a temporary copy of the sample vault',
  folder: 'your own folder: changes are written to it',
  'read-only': 'read-only',
};

/** The line that says what this page is, with extras that the app does not have: themes and a phone at a click. */
export function addBanner(app: App, appearance: Appearance, vault: VaultShown): void {
  const banner = createEl('header', { cls: 'workbench-banner' });
  const text = banner.createDiv('workbench-banner-text');
  text.createEl('strong', { text: 'Workbench' });
  text.appendText(' · an imitation of Obsidian, for trying the plugin outside the app · ');
  text.createSpan({ text: `${vault.name}: ${KINDS[vault.kind]}` });
  const buttons = banner.createDiv('workbench-banner-buttons');
  addButton(buttons, 'sun', 'Light or dark', () => (appearance.dark = !appearance.dark));
  addButton(buttons, 'smartphone', 'Phone or desktop', () => (appearance.phone = !appearance.phone));
  addButton(buttons, 'panel-left', 'Left sidebar', () => app.workspace.leftSplit.toggle());
  addButton(buttons, 'panel-right', 'Right sidebar', () => app.workspace.rightSplit.toggle());
  app.dom.containerEl.prepend(banner);
}

/** Below the plugins' icons, as in the app. */
export function addRibbonButtons(app: App): void {
  const el = app.dom.ribbonEl.parentElement?.createDiv('side-dock-settings');
  if (!el) return;
  addButton(el, 'terminal', 'Open command palette', () => new CommandPalette(app).open());
  addButton(el, 'settings', 'Settings', () => new SettingsWindow(app).open());
}

export function addKeys(app: App): void {
  const open = (modal: { open(): void }) => {
    modal.open();
    return false as const;
  };
  app.scope.register(['Mod'], 'p', () => open(new CommandPalette(app)));
  app.scope.register(['Mod'], ',', () => open(new SettingsWindow(app)));
}

function addButton(parent: HTMLElement, icon: string, name: string, act: () => void): void {
  const button = parent.createEl('button', { cls: 'clickable-icon' });
  setIcon(button, icon);
  setTooltip(button, name);
  button.addEventListener('click', act);
}
