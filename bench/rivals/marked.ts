import { Marked, type TokensList } from 'marked';

const gfm = new Marked({ gfm: true });

/** The whole note to marked's tokens, those inside of cells among them, without making HTML of them. */
export function parseWithMarked(text: string): TokensList {
  return gfm.lexer(text);
}
