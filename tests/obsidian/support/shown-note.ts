import { expect, onTestFinished, vi } from 'vitest';
import type { AppOptions } from '../../../workbench/host/app';
import { NoteEmbed } from '../../../workbench/host/markdown/embed';
import { MarkdownRenderer } from '../../../workbench/host/markdown/markdown-renderer';
import { ItemView } from '../../../workbench/host/workspace/view';
import type { WorkspaceLeaf } from '../../../workbench/host/workspace/leaf';
import { CodeSurface } from '../../../workbench/page/editor/code-surface';
import { NoteView } from '../../../workbench/page/note/note-view';
import { roadmapVault } from '../../integration/support/roadmap-vault';
import { renderByHappyDom } from './render-by-happy-dom';

/** The real plugin in a vault whose notes can be looked at: in reading view, live preview, and embedded. */
export async function shownVault(files: Readonly<Record<string, string>>) {
  const surfaces: Partial<AppOptions> = { createSurface: (changed, parent) => new CodeSurface(changed, parent, false) };
  const vault = await roadmapVault(files, { ...surfaces, saveDelay: 20 });
  const { app, atRest, file } = vault;
  renderByHappyDom(app);
  app.registry.views.set('markdown', (leaf) => new NoteView(leaf));
  const open = async (path: string, mode: 'source' | 'preview', win = false) => {
    const leaf = win ? app.workspace.openPopoutLeaf() : app.workspace.getLeaf('tab');
    await leaf.openFile(file(path), { state: { mode } });
    const view = leaf.view as NoteView;
    const el = () => view.contentEl.find(mode === 'preview' ? '.markdown-preview-sizer' : '.cm-content');
    const shown = new Shown(el);
    await atRest();
    return Object.assign(shown, { view, leaf });
  };
  return {
    ...vault,
    reading: (path: string) => open(path, 'preview'),
    livePreview: (path: string) => open(path, 'source'),
    popout: (path: string) => open(path, 'preview', true),
    /** A text as if it were from that note, where the app does not say what it has rendered. */
    rendered: async (text: string, path: string) => {
      const el = document.body.createDiv();
      onTestFinished(() => el.remove());
      await MarkdownRenderer.render(app, text, el, path, vault.plugin as never);
      return new Shown(() => el);
    },
    /** Live preview of a part of a note in an editor of a plugin's own, which no leaf holds, and which it saves later. */
    card: async (text: string, path: string) => {
      const save = () => Promise.resolve();
      const view = Object.assign(new NoteView(app.workspace.getLeaf('tab')), { file: file(path), save });
      document.body.append(view.contentEl);
      view.load();
      onTestFinished(() => {
        view.unload();
        view.contentEl.remove();
      });
      view.setViewData(text, true);
      const shown = new Shown(() => view.contentEl.find('.cm-content'));
      await atRest();
      return Object.assign(shown, { view });
    },
    /** A note, or a part of it, as another note embeds it. */
    embed: async (path: string, subpath = '') => {
      const el = document.body.createDiv();
      const embed = new NoteEmbed(app, el, file(path), { subpath, depth: 1 });
      embed.load();
      const shown = new Shown(() => el);
      await atRest();
      return Object.assign(shown, { preview: embed.preview });
    },
    /** A canvas, with its cards by their ids. */
    canvas: async (nodes: unknown) => {
      app.registry.views.set('canvas', (leaf) => new CanvasView(leaf, nodes));
      await app.workspace.getLeaf('tab').setViewState({ type: 'canvas' });
    },
  };
}

export type ShownVault = Awaited<ReturnType<typeof shownVault>>;

/** What plugins know of the app's canvases. */
class CanvasView extends ItemView {
  readonly canvas: { readonly nodes: unknown };

  constructor(leaf: WorkspaceLeaf, nodes: unknown) {
    super(leaf);
    this.canvas = { nodes };
  }

  getViewType(): string {
    return 'canvas';
  }

  getDisplayText(): string {
    return 'Canvas';
  }
}

/** A note on the page, as a person sees it. */
class Shown {
  readonly #el: () => HTMLElement;

  constructor(el: () => HTMLElement) {
    this.#el = el;
  }

  /** Resolves when the plugin has named every box. */
  async named(): Promise<void> {
    await vi.waitFor(() => expect(this.names()).not.toContain(null));
  }

  get text(): string {
    return this.#el().textContent ?? '';
  }

  /** In the order of the page; there is at least one. */
  boxes(): HTMLInputElement[] {
    const boxes = [...this.#el().querySelectorAll<HTMLInputElement>('table input')];
    if (boxes.length === 0) throw new Error('The note shows no boxes');
    return boxes;
  }

  box(nth: number): HTMLInputElement {
    const box = this.boxes()[nth];
    if (!box) throw new Error(`The note shows no box ${nth}`);
    return box;
  }

  states(): boolean[] {
    return this.boxes().map(({ checked }) => checked);
  }

  names(): (string | null)[] {
    return this.boxes().map((input) => input.getAttribute('aria-label'));
  }
}

/** All events of a mouse press, each only if the earlier ones let it through. */
export function press(el: HTMLElement): void {
  for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup']) {
    el.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true }));
  }
  if (el.isConnected) el.click();
}
