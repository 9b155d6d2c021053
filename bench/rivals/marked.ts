import { Marked, type TokensList } from 'marked';

const gfm = new Marked({ gfm: true });

/** The whole note to marked's tokens, including those inside cells, without making HTML. */
export function parseWithMarked(text: string): TokensList {
  return gfm.lexer(text);
}
