import MarkdownItParser from 'markdown-it';
import type { MarkdownIt } from 'markdown-it';
import { addBlockRules } from './block-rules';
import { addInlineRules } from './inline-rules';

/** Markdown as Obsidian reads it: CommonMark, tables, raw HTML, a line break for each line end, and its own marks. */
export function createMarkdownIt(): MarkdownIt {
  const md = new MarkdownItParser({ html: true, linkify: true, breaks: true });
  md.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
  // The sanitizer decides which addresses are safe; here each is kept as written.
  md.validateLink = () => true;
  addInlineRules(md);
  addBlockRules(md);
  md.renderer.rules['formula'] = (tokens, at) =>
    `<code class="math math-block">${md.utils.escapeHtml(tokens[at]?.content ?? '')}</code>`;
  return md;
}
