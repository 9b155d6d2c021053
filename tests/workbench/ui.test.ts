import { Menu, Modal, Notice, Platform, SuggestModal, prepareFuzzySearch } from 'obsidian';
import type { App as ObsidianApp } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import type { App } from '../../workbench/host/app';
import { ConfirmationModal } from '../../workbench/host/ui/confirmation-modal';
import { Keymap } from '../../workbench/host/ui/keymap';
import { texts } from './support/texts';
import { vaultWith } from './support/vault-on-disk';

function asObsidian(app: App): ObsidianApp {
  return app as unknown as ObsidianApp;
}

function press(key: string, modifiers: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers });
  (document.activeElement ?? document.body).dispatchEvent(event);
  return event;
}

describe('a modal', () => {
  it('is a dialog in the document while it is open, and gives the focus back', async () => {
    const { app } = await vaultWith();
    const button = document.body.createEl('button');
    button.focus();
    const closed = vi.fn();
    const modal = Object.assign(new Modal(asObsidian(app)).setTitle('Choose'), { onClose: closed });
    modal.open();
    expect(document.querySelector('[role="dialog"] .modal-title')?.textContent).toBe('Choose');
    expect(document.activeElement).toBe(modal.modalEl);
    press('Escape');
    expect(document.querySelector('[role="dialog"]')).toBeNull();
    expect(closed).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(button);
    button.remove();
  });

  it('that confirms closes after the button has done its work', async () => {
    const { app } = await vaultWith();
    const steps: string[] = [];
    const modal = new ConfirmationModal(app).setTitle('Repair?');
    modal.onClose = () => void steps.push('closed');
    modal.addButton((button) =>
      button
        .setButtonText('Repair')
        .setCta()
        .onClick(() => void steps.push('repaired')),
    );
    modal.addCancelButton();
    modal.open();
    expect(texts('.modal-button-container button')).toEqual(['Repair', 'Cancel']);
    document.querySelector<HTMLElement>('.modal-button-container .mod-cta')?.click();
    await vi.waitFor(() => expect(steps).toEqual(['repaired', 'closed']));
  });

  it('that confirms stays open if the work of its button returns something', async () => {
    const { app } = await vaultWith();
    const outcomes = [{ ok: false }, undefined];
    const modal = new ConfirmationModal(app);
    modal.addButton((button) => button.setButtonText('Repair').onClick(() => Promise.resolve(outcomes.shift())));
    modal.open();
    const button = document.querySelector<HTMLElement>('.modal-button-container button');
    button?.click();
    await new Promise((resolve) => window.setTimeout(resolve, 0));
    expect(modal.isOpen).toBe(true);
    button?.click();
    await vi.waitFor(() => expect(modal.isOpen).toBe(false));
  });

  it('that suggests narrows by typing, and chooses by keys', async () => {
    class Fruits extends SuggestModal<string> {
      readonly chosen: string[] = [];
      getSuggestions(query: string): string[] {
        return ['apple', 'banana', 'cherry'].filter((name) => name.includes(query));
      }
      renderSuggestion(value: string, el: HTMLElement): void {
        el.setText(value);
      }
      onChooseSuggestion(value: string): void {
        this.chosen.push(value);
      }
    }
    const { app } = await vaultWith();
    const modal = new Fruits(asObsidian(app));
    modal.open();
    expect(texts('.suggestion-item')).toEqual(['apple', 'banana', 'cherry']);
    modal.inputEl.value = 'an';
    modal.inputEl.trigger('input');
    expect(texts('.suggestion-item')).toEqual(['banana']);
    modal.inputEl.value = 'a';
    modal.inputEl.trigger('input');
    press('ArrowUp');
    press('Enter');
    expect(modal.chosen).toEqual(['banana']);
    expect(document.querySelector('.prompt')).toBeNull();
  });
});

describe('a notice', () => {
  it('goes by a click, or by itself', async () => {
    await vaultWith();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    new Notice('one', 1000);
    new Notice('two', 0);
    expect(texts('.notice')).toEqual(['one', 'two']);
    vi.advanceTimersByTime(1000);
    expect(texts('.notice')).toEqual(['two']);
    document.querySelector<HTMLElement>('.notice')?.click();
    expect(texts('.notice, .notice-container')).toEqual([]);
    vi.useRealTimers();
  });
});

describe('a menu', () => {
  it('runs an item and closes, by mouse or keys', async () => {
    await vaultWith();
    const chosen: string[] = [];
    const menu = () => {
      const made = new Menu();
      for (const name of ['one', 'two']) made.addItem((item) => item.setTitle(name).onClick(() => chosen.push(name)));
      return made.showAtPosition({ x: 1, y: 2 });
    };
    menu();
    document.querySelectorAll<HTMLElement>('[role="menuitem"]')[0]?.click();
    expect(document.querySelector('.menu')).toBeNull();
    menu();
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    menu();
    press('Escape');
    expect(document.querySelector('.menu')).toBeNull();
    expect(chosen).toEqual(['one', 'two']);
  });

  it('leaves the focus where it was', async () => {
    await vaultWith();
    const field = document.body.createEl('input');
    field.focus();
    const menu = new Menu().addItem((item) => item.setTitle('one')).showAtPosition({ x: 1, y: 2 });
    press('ArrowDown');
    expect(document.querySelector('.menu-item.selected')?.textContent).toBe('one');
    expect(document.activeElement).toBe(field);
    menu.hide();
    field.remove();
  });
});

describe('modifier keys', () => {
  it.each([
    [{}, false],
    [{ ctrlKey: true }, 'tab'],
    [{ ctrlKey: true, altKey: true }, 'split'],
    [{ ctrlKey: true, altKey: true, shiftKey: true }, 'window'],
    [{ shiftKey: true }, false],
    [{ button: 1 }, 'tab'],
  ])('%j asks for %j', async (init, expected) => {
    await vaultWith();
    expect(Platform.isMacOS).toBe(false);
    expect(Keymap.isModEvent(new MouseEvent('click', init))).toBe(expected);
  });
});

describe('the scope of the active view', () => {
  it('hears keys before the app, and takes those it answers with false', async () => {
    const { Scope } = await import('../../workbench/host/ui/keymap');
    const { app } = await vaultWith();
    const leaf = await app.workspace.ensureSideLeaf('fixture-view', 'right', { reveal: true, active: true });
    const heard: string[] = [];
    leaf.view.scope = new Scope(app.scope);
    leaf.view.scope.register(['Mod'], 'f', () => {
      heard.push('view');
      return false;
    });
    app.scope.register([], 'g', () => void heard.push('app'));
    expect(press('f', { ctrlKey: true }).defaultPrevented).toBe(true);
    expect(press('f').defaultPrevented).toBe(false);
    expect(press('g').defaultPrevented).toBe(false);
    expect(heard).toEqual(['view', 'app']);
  });
});

describe('fuzzy search', () => {
  it('finds words in any order before scattered characters, and nothing else', () => {
    const search = prepareFuzzySearch('kv raft');
    const [words, scattered, none] = ['Raft KV store', 'kernel view, rare aft', 'Raft'].map(search);
    expect(words?.matches).toEqual([
      [0, 4],
      [5, 7],
    ]);
    expect(scattered && words && words.score > scattered.score).toBe(true);
    expect(none).toBeNull();
  });

  it('puts what has the words as they were typed first', () => {
    const search = prepareFuzzySearch('open roadmap');
    const scores = [
      'Capstone Roadmap: Open roadmap',
      'Capstone Roadmap: Open capstone spec',
      'hop, pen; road, map',
    ].map((text) => search(text)?.score ?? -Infinity);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(scores).size).toBe(3);
  });
});

describe('additions to the DOM', () => {
  it('make and change elements as Obsidian does', async () => {
    await vaultWith();
    const el = createDiv({ cls: 'a b', text: 'x', attr: { 'data-n': 1, hidden: true, title: null } }, (made) =>
      made.createSpan('c'),
    );
    expect(el.outerHTML).toBe('<div class="a b" data-n="1" hidden="">x<span class="c"></span></div>');
    el.createEl('a', { href: '#', prepend: true });
    expect(el.firstElementChild?.tagName).toBe('A');
    el.toggleClass(['a', 'd'], true);
    el.removeClass('b');
    expect([el.hasClass('d'), el.hasClass('b'), el.find('.c').getText()]).toEqual([true, false, '']);
    el.empty();
    el.appendText('<b>');
    expect(el.innerHTML).toBe('&lt;b&gt;');
    expect([el.instanceOf(HTMLElement), el.doc === document, el.win === window]).toEqual([true, true, true]);
    expect([activeDocument === document, activeWindow === window]).toEqual([true, true]);
  });
});
