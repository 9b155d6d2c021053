import { expect, it } from 'vitest';
import { readPluginSources } from '../architecture/plugin-sources';

/** What would use the network, run text as code, or turn text into HTML, a selector or a pattern. */
const FORBIDDEN: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['the network', /\b(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|requestUrl|importScripts|RTCPeer\w*)\b/],
  ['text as code', /\beval\s*\(|\bnew Function\b|\bsetTimeout\(\s*['"`]|\bimport\(/],
  ['text as HTML', /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|DOMParser|document\.write)\b/],
  [
    'a selector made of something',
    /\.(?:querySelector(?:All)?|closest|matches|findAll?)(?:<\w+>)?\(\s*(?:`[^`]*\$\{(?![A-Z_]+\})|['"][^'"]*['"]\s*\+)/,
  ],
  ['a pattern made of something', /new RegExp\(\s*(?:[a-z]\w*\)|['"`][^'"`]*['"`]\s*\+|[a-z]\w*\s*\+)/],
];

const SOURCES = readPluginSources();

it.each(FORBIDDEN)('%s is in no source of the plugin', (_, pattern) => {
  const found = [...SOURCES].flatMap(([path, source]) =>
    source
      .split('\n')
      .flatMap((line, at) => (pattern.test(withoutComment(line)) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  );
  expect(found).toEqual([]);
});

it.each([
  'await fetch(address)',
  'eval(text)',
  'el.innerHTML = text',
  'el.querySelector(`[data-id="${id}"]`)',
  "el.querySelector('#' + id)",
  'new RegExp(id)',
  'new RegExp(`^` + name)',
])('would be found: %s', (line) => {
  expect(FORBIDDEN.some(([, pattern]) => pattern.test(line))).toBe(true);
});

function withoutComment(line: string): string {
  return /^\s*(?:\/?\*|\/\/)/.test(line) ? '' : line;
}
