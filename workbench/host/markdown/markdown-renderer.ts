import type { App } from '../app';
import type { Component } from '../component';
import { showEmbeds } from './embed';
import { MarkdownRenderChild } from './markdown-render-child';
import { postProcess } from './post-process';

/** Renders Markdown for plugins: one element, post-processed as a whole and without section info. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  static render(app: App, markdown: string, el: HTMLElement, sourcePath: string, component: Component): Promise<void> {
    const holder = createDiv();
    holder.append(app.markdown.blocks(markdown));
    const docId = Math.random().toString(16).slice(2);
    postProcess(app, holder, { sourcePath, docId, owner: component, sectionInfo: () => null });
    showEmbeds(app, holder, { sourcePath, owner: component, depth: 1 });
    el.append(...Array.from(holder.childNodes));
    return Promise.resolve();
  }
}
