import { matchAt } from '../../at-offset';

/** A tag that only says how text looks. */
export interface FormattingTag {
  readonly end: number;
  /**
   * `item`: a list item starts with it; `gap`: it separates what is around it; `strike`: it starts or ends struck-out
   * text; `anchor`: what it opens or closes may be a link.
   */
  readonly kind: 'item' | 'gap' | 'strike' | 'anchor' | 'markup';
}

const TAG =
  /<(\/?)(?:(li|[ou]l)|(center|details|div|label|p|summary)|(del|s|strike)|(a)|b|big|code|em|font|i|ins|kbd|mark|small|span|strong|su[bp]|u)(?:[\s/][^<>]*)?>/iy;
const NAME = /\w+/;

/**
 * Finds the formatting tag that starts at an offset; call it with rising offsets. Such a tag needs its partner, since
 * `Vec<u>` does not mean an underline; tags of lists and self-closing ones need none.
 */
export function createFormattingFinder(source: string): (from: number) => FormattingTag | null {
  const lastClosings = new Map<string, number>();
  const open = new Map<string, number>();
  const isPaired = (name: string, closes: boolean, from: number): boolean => {
    const others = open.get(name) ?? 0;
    open.set(name, closes ? Math.max(0, others - 1) : others + 1);
    if (closes) return others > 0;
    const closing = lastClosings.get(name) ?? source.lastIndexOf(`</${name}>`);
    lastClosings.set(name, closing);
    return closing > from;
  };
  return (from) => {
    const match = matchAt(TAG, source, from);
    if (!match) return null;
    const [tag, slash, list, block, strike, anchor] = match;
    const closes = slash === '/';
    const isWhole = list !== undefined || tag.endsWith('/>');
    if (!isWhole && !isPaired(NAME.exec(tag)?.[0] ?? '', closes, from)) return null;
    const end = from + tag.length;
    if (list ?? block) return { end, kind: !closes && list?.toLowerCase() === 'li' ? 'item' : 'gap' };
    return { end, kind: strike ? 'strike' : anchor ? 'anchor' : 'markup' };
  };
}
