import type { MarkdownSectionInformation } from 'obsidian';
import type { App } from '../app';
import { Component } from '../component';
import { parseFrontmatter, getFrontMatterInfo } from '../metadata/frontmatter';
import { showEmbeds } from './embed';
import { infoOf, readSections } from './note-sections';
import type { NoteSection } from './note-sections';
import { PartsInSight } from './parts-in-sight';
import { postProcess } from './post-process';
import { renderProperties } from './properties';

interface RenderedSection {
  section: NoteSection;
  /** The whole text that the section's lines count in. */
  text: string;
  readonly el: HTMLElement;
  /** Holds what post-processors added; removed with the section. */
  readonly owner: Component;
}

export interface PreviewOptions {
  readonly sourcePath: () => string;
  /** How many embeds this one is nested in. */
  readonly depth?: number;
  /** Milliseconds of work before the page gets a turn. */
  readonly slice?: number;
  /** Whether blocks that are out of sight are out of the page, as in reading view; not so in embeds. */
  readonly onlyInSight?: boolean;
}

/**
 * Reading view of one text: each top-level block is rendered and post-processed by itself, before it is put into the
 * page. A later text keeps the blocks whose source is the same.
 */
export class MarkdownPreview extends Component {
  readonly containerEl: HTMLElement;
  readonly sizerEl: HTMLElement;
  readonly #app: App;
  readonly #options: PreviewOptions;
  readonly #inSight: PartsInSight | null;
  readonly #docId = Math.random().toString(16).slice(2);
  #rendered: RenderedSection[] = [];
  #text = '';
  #round = 0;
  #settled: Promise<void> = Promise.resolve();

  constructor(app: App, containerEl: HTMLElement, options: PreviewOptions) {
    super();
    this.#app = app;
    this.containerEl = containerEl;
    this.containerEl.addClasses(['markdown-preview-view', 'markdown-rendered']);
    // A click takes the focus from where it was.
    this.containerEl.tabIndex = -1;
    this.sizerEl = containerEl.createDiv('markdown-preview-sizer markdown-preview-section');
    this.#options = options;
    this.#inSight = options.onlyInSight ? new PartsInSight(containerEl, this.sizerEl) : null;
  }

  /** Shows a text; resolves when it is in the page, or when a later text has taken its place. */
  set(text: string): Promise<void> {
    return text === this.#text ? this.#settled : this.#start(text);
  }

  get(): string {
    return this.#text;
  }

  /** Renders every block again. */
  rerender(): Promise<void> {
    this.#drop(this.#rendered);
    this.#rendered = [];
    return this.#start(this.#text);
  }

  /** Switches to another note: its blocks are not those of this one, even if they read the same. */
  clear(): void {
    this.#drop(this.#rendered);
    this.#rendered = [];
    void this.#start('');
  }

  #start(text: string): Promise<void> {
    this.#text = text;
    this.#round += 1;
    this.#settled = this.#show(this.#round, readSections(text));
    return this.#settled;
  }

  settled(): Promise<void> {
    return this.#settled;
  }

  /** The block that an element is or is in, by the current text; null for elements of other notes. */
  sectionInfo(el: HTMLElement): MarkdownSectionInformation | null {
    const found = this.#rendered.find((rendered) => rendered.el.contains(el));
    return found ? infoOf(found.section, found.text) : null;
  }

  /** The element of the block that holds a line, counted from 0; it is in the page then. */
  elementAt(line: number): HTMLElement | null {
    this.#inSight?.putBack();
    return this.#rendered.find(({ section }) => section.lineStart <= line && line <= section.lineEnd)?.el ?? null;
  }

  override onunload(): void {
    this.#round += 1;
    this.#drop(this.#rendered);
    this.#rendered = [];
  }

  async #show(round: number, sections: readonly NoteSection[]): Promise<void> {
    const text = this.#text;
    const kept = this.#reusable();
    const next: { readonly rendered: RenderedSection; readonly section: NoteSection }[] = [];
    let began = performance.now();
    for (const section of sections) {
      const known = kept.get(section.source)?.shift();
      next.push({ section, rendered: known ?? this.#render(section, text) });
      if (known || performance.now() - began < (this.#options.slice ?? 12)) continue;
      await new Promise<void>((resume) => window.setTimeout(resume));
      if (round !== this.#round)
        return this.#drop(next.map(({ rendered }) => rendered).filter((one) => !this.#has(one)));
      began = performance.now();
    }
    for (const { rendered, section } of next) Object.assign(rendered, { section, text });
    const now = next.map(({ rendered }) => rendered);
    const gone = this.#rendered.filter((before) => !now.includes(before));
    this.#rendered = now;
    const blocks = now.map(({ el }) => el);
    if (this.#inSight) this.#inSight.set(blocks);
    else this.sizerEl.setChildrenInPlace(blocks);
    this.#drop(gone);
  }

  #has(rendered: RenderedSection): boolean {
    return this.#rendered.includes(rendered);
  }

  #reusable(): Map<string, RenderedSection[]> {
    const bySource = new Map<string, RenderedSection[]>();
    for (const rendered of this.#rendered) {
      const same = bySource.get(rendered.section.source);
      if (same) same.push(rendered);
      else bySource.set(rendered.section.source, [rendered]);
    }
    return bySource;
  }

  #render(section: NoteSection, text: string): RenderedSection {
    const el = createDiv(`el-${elementName(section.type)}`);
    const owner = this.addChild(new Component());
    const rendered: RenderedSection = { section, text, el, owner };
    const sourcePath = this.#options.sourcePath();
    if (section.type === 'yaml') showFrontmatter(el, section.source);
    else el.append(this.#app.markdown.blocks(section.source));
    const { frontmatter } = this.#app.metadataCache.getCache(sourcePath) ?? {};
    postProcess(this.#app, el, {
      sourcePath,
      frontmatter,
      owner,
      docId: this.#docId,
      sectionInfo: (asked) => (el.contains(asked) ? infoOf(rendered.section, rendered.text) : this.sectionInfo(asked)),
    });
    showEmbeds(this.#app, el, { sourcePath, owner, depth: (this.#options.depth ?? 0) + 1 });
    return rendered;
  }

  #drop(gone: readonly RenderedSection[]): void {
    for (const { el, owner } of gone) {
      el.remove();
      this.#app.faults.watch('unloading a section', () => this.removeChild(owner));
    }
  }
}

function showFrontmatter(el: HTMLElement, source: string): void {
  el.addClass('mod-frontmatter');
  const parsed = parseFrontmatter(getFrontMatterInfo(`${source}\n`).frontmatter);
  if (parsed) renderProperties(el, parsed);
  else el.createEl('pre', { text: source });
}

/** Obsidian names the wrapper after the element in it. */
function elementName(type: string): string {
  const names: Readonly<Record<string, string>> = {
    paragraph: 'p',
    heading: 'h',
    list: 'ul',
    code: 'pre',
    blockquote: 'blockquote',
    callout: 'div',
    thematicBreak: 'hr',
    table: 'table',
  };
  return names[type] ?? 'div';
}
