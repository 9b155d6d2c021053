import type { App } from '../../host/app';
import { Component } from '../../host/component';
import { NoteEmbed } from '../../host/markdown/embed';
import { parseLinktext } from '../../host/metadata/linktext';
import { Keymap } from '../../host/ui/keymap';

interface HoveredLink {
  readonly event: MouseEvent;
  readonly source: string;
  readonly targetEl: HTMLElement;
  readonly linktext: string;
  readonly sourcePath: string;
}

/** How long the pointer may be elsewhere before the preview is closed, in milliseconds. */
const LINGER = 300;

/** The app's page preview: a note shown beside the link under the pointer. */
export function showHoverPreviews(app: App): void {
  let current: HoverPreview | null = null;
  app.workspace.on('hover-link', (hovered) => {
    const link = hovered as HoveredLink;
    const needsKey = app.registry.hoverSources.get(link.source)?.defaultMod ?? false;
    if (needsKey && !Keymap.isModifier(link.event, 'Mod')) return;
    if (current?.targetEl === link.targetEl && current.el.isConnected) return;
    current?.unload();
    current = HoverPreview.of(app, link);
    current?.load();
  });
}

class HoverPreview extends Component {
  readonly el: HTMLElement;
  readonly targetEl: HTMLElement;
  #timer = 0;

  private constructor(app: App, embed: (el: HTMLElement) => NoteEmbed, { targetEl }: HoveredLink) {
    super();
    this.targetEl = targetEl;
    this.el = createDiv('popover hover-popover');
    this.addChild(embed(this.el.createDiv()));
    this.registerEvent(app.workspace.on('layout-change', () => this.targetEl.isConnected || this.unload()));
  }

  static of(app: App, link: HoveredLink): HoverPreview | null {
    const { path, subpath } = parseLinktext(link.linktext);
    const file = app.metadataCache.getFirstLinkpathDest(path, link.sourcePath);
    if (file?.extension !== 'md') return null;
    return new HoverPreview(app, (el) => new NoteEmbed(app, el, file, { subpath, depth: 1 }), link);
  }

  override onload(): void {
    const { doc, win } = this.targetEl;
    const { left, bottom, top } = this.targetEl.getBoundingClientRect();
    doc.body.appendChild(this.el);
    const { offsetWidth: width, offsetHeight: height } = this.el;
    const below = bottom + height + 8 < win.innerHeight || top < height;
    this.el.setCssStyles({
      left: `${Math.max(8, Math.min(left, win.innerWidth - width - 8))}px`,
      top: `${below ? bottom + 4 : top - height - 4}px`,
    });
    for (const el of [this.el, this.targetEl]) {
      this.registerDomEvent(el, 'mouseleave', () => this.#leave());
      this.registerDomEvent(el, 'mouseenter', () => window.clearTimeout(this.#timer));
    }
  }

  override onunload(): void {
    window.clearTimeout(this.#timer);
    this.el.remove();
  }

  #leave(): void {
    this.#timer = window.setTimeout(() => this.unload(), LINGER);
  }
}
