import type { MarkdownIt, StateInline } from 'markdown-it';

type Rule = (state: StateInline, silent: boolean) => boolean;

const TAG = /[^\u2000-\u206F\u2E00-\u2E7F'!"#$%&()*+,.:;<=>?@^`{|}~[\]\\\s]+/y;

/** Obsidian's additions to CommonMark inline text: wikilinks, embeds, tags, highlights, comments, formulas. */
export function addInlineRules(md: MarkdownIt): void {
  const rules: readonly (readonly [string, Rule])[] = [
    ['comment', comment],
    ['wikilink', wikilink],
    ['tag', tag],
    ['formula', formula],
    ['highlight', highlight],
  ];
  for (const [name, rule] of rules) md.inline.ruler.before('link', name, rule);
}

/** `%% … %%` is not shown. */
function comment(state: StateInline): boolean {
  if (!state.src.startsWith('%%', state.pos)) return false;
  const end = state.src.indexOf('%%', state.pos + 2);
  if (end < 0) return false;
  state.pos = end + 2;
  return true;
}

/**
 * `[[Note#Heading|text]]`, and as an embed with `!` before it. In a table, the backslash before its pipe is already
 * gone.
 */
function wikilink(state: StateInline, silent: boolean): boolean {
  const embed = state.src[state.pos] === '!';
  const open = state.pos + (embed ? 1 : 0);
  if (!state.src.startsWith('[[', open)) return false;
  const close = state.src.indexOf(']]', open + 2);
  const inner = close < 0 ? '' : state.src.slice(open + 2, close);
  if (inner.trim() === '' || /[\n[]/.test(inner)) return false;
  if (!silent) {
    const pipe = inner.indexOf('|');
    const target = (pipe < 0 ? inner : inner.slice(0, pipe)).replace(/\\$/, '').trim();
    const text = pipe < 0 ? target.split('#').filter(Boolean).join(' > ') : inner.slice(pipe + 1).trim();
    pushLink(state, embed, target, text);
  }
  state.pos = close + 2;
  return true;
}

function pushLink(state: StateInline, embed: boolean, target: string, text: string): void {
  const open = state.push(embed ? 'embed_open' : 'link_open', embed ? 'span' : 'a', 1);
  open.attrs = embed
    ? [
        ['class', 'internal-embed'],
        ['src', target],
        ['alt', text],
        ['data-src', target],
      ]
    : [
        ['class', 'internal-link'],
        ['data-href', target],
        ['href', target],
      ];
  state.push('text', '', 0).content = text;
  state.push(embed ? 'embed_close' : 'link_close', embed ? 'span' : 'a', -1);
}

function tag(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src[pos] !== '#' || (pos > 0 && !/\s/.test(src[pos - 1] ?? ''))) return false;
  TAG.lastIndex = pos + 1;
  const name = TAG.exec(src)?.[0];
  if (name === undefined || /^\d+$/.test(name)) return false;
  if (!silent) {
    state.push('link_open', 'a', 1).attrs = [
      ['class', 'tag'],
      ['href', `#${name}`],
    ];
    state.push('text', '', 0).content = `#${name}`;
    state.push('link_close', 'a', -1);
  }
  state.pos = pos + 1 + name.length;
  return true;
}

/** A formula is shown as it is written. */
function formula(state: StateInline, silent: boolean): boolean {
  const found = /^(\$\$?)(?=\S)([^\n$]*[^\s$\\])\1(?!\d)/.exec(state.src.slice(state.pos, state.pos + 2000));
  if (!found) return false;
  if (!silent) pushSpan(state, 'span', 'math', found[2] ?? '');
  state.pos += found[0].length;
  return true;
}

function highlight(state: StateInline, silent: boolean): boolean {
  const found = /^==(?=\S)([^\n=]*[^\s=])==/.exec(state.src.slice(state.pos, state.pos + 2000));
  if (!found) return false;
  if (!silent) pushSpan(state, 'mark', '', found[1] ?? '');
  state.pos += found[0].length;
  return true;
}

function pushSpan(state: StateInline, tagName: string, cls: string, text: string): void {
  const open = state.push(`${tagName}_open`, tagName, 1);
  if (cls !== '') open.attrs = [['class', cls]];
  state.push('text', '', 0).content = text;
  state.push(`${tagName}_close`, tagName, -1);
}
