import { GFM, parser } from '@lezer/markdown';

const gfm = parser.configure(GFM);

/** The whole note to lezer's tree with its GFM extension, in one go and without an earlier tree. */
export function parseWithLezer(text: string) {
  return gfm.parse(text);
}
