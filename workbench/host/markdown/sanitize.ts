import createDOMPurify from 'dompurify';

type Purifier = ReturnType<typeof createDOMPurify>;

/**
 * HTML that people wrote in notes, without what could run. Checkboxes stay live and keep their ids, and nothing is
 * loaded from anywhere.
 */
export class Sanitizer {
  readonly #purifier: Purifier;

  constructor(win: Window & typeof globalThis) {
    this.#purifier = createDOMPurify(win);
  }

  fragment(html: string): DocumentFragment {
    return this.#purifier.sanitize(html, {
      RETURN_DOM_FRAGMENT: true,
      FORBID_TAGS: ['style', 'form', 'iframe', 'object', 'embed', 'video', 'audio', 'source', 'picture', 'svg', 'math'],
      FORBID_ATTR: ['srcset', 'background', 'poster'],
      // Any id is kept, since it identifies boxes.
      SANITIZE_DOM: false,
    });
  }
}
