import type { App } from '../app';
import { Component } from '../component';
import { parseLinktext } from '../metadata/linktext';
import { resolveSubpath } from '../metadata/subpath';
import type { TFile } from '../vault/abstract-file';
import { MarkdownPreview } from './preview';

/** The limit for notes that embed each other. */
const DEEPEST = 5;

interface EmbedOptions {
  readonly sourcePath: string;
  readonly owner: Component;
  readonly depth: number;
}

/** Fills the `![[Note]]`s of a rendered element. */
export function showEmbeds(app: App, el: HTMLElement, { sourcePath, owner, depth }: EmbedOptions): void {
  for (const embed of el.findAll('span.internal-embed')) {
    const { path, subpath } = parseLinktext(embed.dataset['src'] ?? '');
    const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath);
    if (file?.extension === 'md' && depth <= DEEPEST) {
      embed.empty();
      owner.addChild(new NoteEmbed(app, embed, file, { subpath, depth }));
    } else embed.addClass(file ? 'file-embed' : 'mod-empty');
  }
}

/**
 * A note, or a heading's or block's part of it, shown within something else; it follows the file on disk. Of a part,
 * post-processors get only its own text, so lines count from its start.
 */
export class NoteEmbed extends Component {
  readonly preview: MarkdownPreview;
  readonly #app: App;
  readonly #file: TFile;
  readonly #subpath: string;

  constructor(app: App, el: HTMLElement, file: TFile, { subpath, depth }: { subpath: string; depth: number }) {
    super();
    this.#app = app;
    this.#file = file;
    this.#subpath = subpath;
    el.addClasses(['internal-embed', 'markdown-embed', 'inline-embed', 'is-loaded']);
    el.createDiv({ cls: 'embed-title markdown-embed-title', text: file.basename });
    el.dataset['sourcePath'] = file.path;
    const content = el.createDiv('markdown-embed-content').createDiv();
    this.preview = this.addChild(new MarkdownPreview(app, content, { sourcePath: () => file.path, depth }));
  }

  override onload(): void {
    const { vault, faults } = this.#app;
    const show = () => faults.watch('showing an embed', () => this.show());
    this.registerEvent(vault.on('modify', (file) => file === this.#file && show()));
    show();
  }

  async show(): Promise<void> {
    const text = await this.#app.vault.cachedRead(this.#file);
    await this.preview.set(this.#part(text));
  }

  #part(text: string): string {
    const cache = this.#app.metadataCache.getFileCache(this.#file);
    const found = this.#subpath === '' || !cache ? null : resolveSubpath(cache, this.#subpath);
    return found ? text.slice(found.start.offset, found.end?.offset ?? text.length) : text;
  }
}
