import { matchAt } from '../at-offset';

/** Characters up to a closing one, with each backslash taken together with what it escapes. */
const stretch = (closing: string, apart: string): string =>
  `(?:\\\\[${closing}\\\\]|\\\\(?![${closing}\\\\])|[^${apart}\\\\])`;

const SPACES = '[ \\t\\n]*';
const LABEL = `\\[(?<label>${stretch('[\\]', '[\\]')}{1,999})\\]`;
const ANGLED = `<${stretch('<>', '<>\\n')}*>`;
const RAW = '(?<raw>[^\\0- \\x7F<][^\\0- \\x7F]*)';
const TITLE = [`"${stretch('"', '"')}*"`, `'${stretch("'", "'")}*'`, `\\(${stretch(')', ')')}*\\)`].join('|');

const DEFINITION = new RegExp(
  `${LABEL}:${SPACES}(?:${ANGLED}|${RAW})(?:[ \\t\\n]+(?:${TITLE}))?[ \\t]*(?:\\n[ \\t]*|$)`,
  'y',
);

/** Whether a paragraph's text, its lines joined by line feeds, is nothing but link reference definitions. */
export function isOnlyDefinitions(text: string): boolean {
  let at = 0;
  while (at < text.length) {
    const match = matchAt(DEFINITION, text, at);
    const { label = '', raw = '' } = match?.groups ?? {};
    if (!match || !/[^ \t\n]/.test(label) || !isBalanced(raw)) return false;
    at += match[0].length;
  }
  return true;
}

/** A destination without angle brackets may hold parentheses only in pairs. */
function isBalanced(destination: string): boolean {
  let depth = 0;
  for (const [found] of destination.matchAll(/\\[()\\]|[()]/g)) {
    if (found === '(') depth++;
    if (found === ')' && --depth < 0) return false;
  }
  return depth === 0;
}
