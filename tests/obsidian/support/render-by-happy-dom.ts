import type { App } from '../../../workbench/host/app';
import { finishRendered } from '../../../workbench/host/markdown/finish';
import { createMarkdownIt } from '../../../workbench/host/markdown/markdown-it';

/** The sanitizing library breaks tables in this DOM; what is rendered here is our own. */
export function renderByHappyDom(app: App): void {
  const parser = createMarkdownIt();
  const parsed = (html: string): DocumentFragment => {
    const holder = createDiv();
    holder.innerHTML = html;
    const fragment = createFragment((empty) => empty.append(...holder.childNodes));
    finishRendered(fragment);
    return fragment;
  };
  app.markdown.blocks = (markdown) => parsed(parser.render(markdown));
  app.markdown.inline = (markdown) => parsed(parser.renderInline(markdown));
}
