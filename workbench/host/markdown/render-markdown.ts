import type { MarkdownIt } from 'markdown-it';
import { finishRendered } from './finish';
import { createMarkdownIt } from './markdown-it';
import { Sanitizer } from './sanitize';

/** Markdown → safe elements. Made once per app, since setting up both libraries takes a while. */
export class MarkdownToDom {
  #md: MarkdownIt | null = null;
  #sanitizer: Sanitizer | null = null;

  blocks(markdown: string): DocumentFragment {
    return this.#finished(this.#parser.render(markdown));
  }

  inline(markdown: string): DocumentFragment {
    return this.#finished(this.#parser.renderInline(markdown));
  }

  get #parser(): MarkdownIt {
    return (this.#md ??= createMarkdownIt());
  }

  #finished(html: string): DocumentFragment {
    this.#sanitizer ??= new Sanitizer(window);
    const fragment = this.#sanitizer.fragment(html);
    finishRendered(fragment);
    return fragment;
  }
}
