import { Finder } from './finder';

/** A piece of inline text found in a block; offsets are UTF-16 from the start of the text given. */
export type Inline =
  | { readonly kind: 'tag'; readonly from: number; readonly to: number; readonly tag: string }
  | {
      readonly kind: 'link' | 'embed';
      readonly from: number;
      readonly to: number;
      readonly link: string;
      readonly displayText: string;
    };

const TAG = /[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/y;

/** Tags, links and embeds outside code spans, comments and math. One pass; no search starts twice from one place. */
export function readInline(text: string): Inline[] {
  const found: Inline[] = [];
  const next = new Finder(text);
  for (let at = 0; at < text.length;) {
    const end = skipped(text, at, next);
    if (end !== null) {
      at = end;
      continue;
    }
    const piece = linkAt(text, at, next) ?? tagAt(text, at);
    if (piece) found.push(piece);
    at = piece ? piece.to : at + 1;
  }
  return found;
}

/** Where to go on after an escape, code span, comment or formula at this place; null if there is none. */
function skipped(text: string, at: number, next: Finder): number | null {
  const char = text[at];
  if (char === '\\') return at + 2;
  if (char === '`') return behindCode(text, at, next);
  if (char === '%' && text[at + 1] === '%') return behind(next, '%%', at);
  if (char === '<' && text.startsWith('<!--', at)) return behind(next, '-->', at);
  if (char === '$' && text[at + 1] === '$') return behind(next, '$$', at);
  return null;
}

function behind(next: Finder, mark: string, at: number): number | null {
  const end = next.find(mark, at + 2);
  return end < 0 ? null : end + mark.length;
}

/** After the code span that starts here or, if no run of as many backticks follows, after the run itself. */
function behindCode(text: string, at: number, next: Finder): number {
  let length = 1;
  while (text[at + length] === '`') length += 1;
  const end = next.findBackticks(length, at + length);
  return (end < 0 ? at : end) + length;
}

function linkAt(text: string, at: number, next: Finder): Inline | null {
  const embed = text[at] === '!' && text[at + 1] === '[';
  const open = embed ? at + 1 : at;
  if (text[open] !== '[') return null;
  const kind = embed ? 'embed' : 'link';
  if (text[open + 1] === '[') {
    const close = next.find(']]', open + 2);
    const inner = close < 0 ? '' : text.slice(open + 2, Math.min(close, open + 2 + 4096));
    if (inner === '' || inner.length >= 4096 || /[\n[]/.test(inner)) return null;
    return { kind, from: at, to: close + 2, ...readTarget(inner) };
  }
  const middle = next.find('](', open + 1);
  const close = middle < 0 ? -1 : next.find(')', middle + 2);
  if (close < 0 || close - open > 4096) return null;
  const [label, target] = [
    text.slice(open + 1, middle),
    text
      .slice(middle + 2, close)
      .trim()
      .replace(/^<|>$/g, ''),
  ];
  if (/[\n[\]]/.test(label) || /\s/.test(target) || target === '' || /^[a-z][a-z\d+.-]*:/i.test(target)) return null;
  return { kind, from: at, to: close + 1, link: decode(target), displayText: label };
}

/** In a table a pipe of a link is written with a backslash. */
function readTarget(inner: string): { link: string; displayText: string } {
  const pipe = inner.indexOf('|');
  const link = (pipe < 0 ? inner : inner.slice(0, pipe)).replace(/\\$/, '').trim();
  return {
    link,
    displayText: pipe < 0 ? link.split('#').join(' > ').replace(/^ > /, '') : inner.slice(pipe + 1).trim(),
  };
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function tagAt(text: string, at: number): Inline | null {
  if (text[at] !== '#' || (at > 0 && !/\s/.test(text[at - 1] ?? ''))) return null;
  TAG.lastIndex = at + 1;
  const name = TAG.exec(text)?.[0];
  if (name === undefined || /^\d+$/.test(name)) return null;
  return { kind: 'tag', from: at, to: at + 1 + name.length, tag: `#${name}` };
}
