import { matchAt } from '../at-offset';

/**
 * The kinds of HTML block of CommonMark 4.6, apart from comments, which are hidden before blocks are read. Each but the
 * last two ends on the line that holds its end; those two end before a blank line.
 */
export type HtmlBlockKind = 'raw' | 'instruction' | 'declaration' | 'cdata' | 'block' | 'complete';

const RAW_NAMES = new Set(['pre', 'script', 'style', 'textarea']);

const BLOCK_NAMES = new Set(
  (
    'address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt ' +
    'fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li ' +
    'link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th ' +
    'thead title tr track ul'
  ).split(' '),
);

const TAG_NAME = /<(\/?)([A-Za-z][A-Za-z0-9-]*)/y;
const BEHIND_TAG_NAME = /[ \t>]|\/>|$/y;
const BEHIND_RAW_NAME = /[ \t>]|$/y;
const ATTRIBUTE =
  /[ \t]*[A-Za-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:"[^"\r\n]*"(?=[\s/>])|'[^'\r\n]*'(?=[\s/>])|[^\s"'/<=>`]+))?/y;
const BEHIND_OPENING_TAG = /[ \t]*\/?>[ \t]*$/y;
const BEHIND_CLOSING_TAG = /[ \t]*>[ \t]*$/y;
const RAW_END = /<\/(?:pre|script|style|textarea)>/i;

/** The kind of HTML block that starts at `offset`, a `<` after any indent, of a line that ends at `end`; or null. */
export function htmlBlockAt(text: string, offset: number, end: number): HtmlBlockKind | null {
  const line = text.slice(offset, end);
  if (line.startsWith('<?')) return 'instruction';
  if (line.startsWith('<![CDATA[')) return 'cdata';
  if (/^<![A-Za-z]/.test(line)) return 'declaration';
  const name = matchAt(TAG_NAME, line, 0);
  if (!name) return null;
  const closing = name[1] === '/';
  const tag = (name[2] ?? '').toLowerCase();
  const behind = name[0].length;
  if (!closing && RAW_NAMES.has(tag) && matchAt(BEHIND_RAW_NAME, line, behind)) return 'raw';
  if (BLOCK_NAMES.has(tag)) return matchAt(BEHIND_TAG_NAME, line, behind) ? 'block' : null;
  return isCompleteTag(line, behind, closing) ? 'complete' : null;
}

/**
 * Whether an HTML block ends on a line.
 *
 * @param line from where the block starts if `isFirst`, else from where its content starts
 */
export function endsHtmlBlock(kind: HtmlBlockKind, line: string, isFirst: boolean): boolean {
  switch (kind) {
    case 'raw':
      return RAW_END.test(line);
    case 'instruction':
      return line.includes('?>', isFirst ? 1 : 0);
    case 'declaration':
      return line.includes('>');
    case 'cdata':
      return endsCdata(line);
    default:
      return false;
  }
}

/** Brackets are taken in pairs, as in micromark: `]]]>` is not an end. */
function endsCdata(line: string): boolean {
  for (let at = line.indexOf(']]'); at >= 0; at = line.indexOf(']]', at + 2)) {
    if (line[at + 2] === '>') return true;
  }
  return false;
}

function isCompleteTag(line: string, behindName: number, closing: boolean): boolean {
  if (closing) return matchAt(BEHIND_CLOSING_TAG, line, behindName) !== null;
  let at = behindName;
  for (let match = attributeAt(line, at, behindName); match; match = attributeAt(line, at, behindName)) {
    at += match[0].length;
  }
  return matchAt(BEHIND_OPENING_TAG, line, at) !== null;
}

/** Attributes need a space between the tag name and the first of them. */
function attributeAt(line: string, at: number, behindName: number): RegExpExecArray | null {
  if (at === behindName && !/[ \t]/.test(line[at] ?? '')) return null;
  return matchAt(ATTRIBUTE, line, at);
}
