import { expect, it } from 'vitest';
import { readCell } from '../../src/markdown/inline/read-cell';
import type { Link } from '../../src/model/roadmap';
import { isOpenable } from '../../src/ui/text/openable-link';

const SCHEMES = ['javascript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'blob:x', 'about:x'];
const LOCAL = [
  ...['file:///etc/passwd', 'app://local/x.html', 'view-source:https://a.example', 'filesystem:x'],
  ...['capacitor://localhost/x', 'chrome://gpu', 'devtools://devtools/x'],
];

/** Written so that a browser reads the same address but a careless check does not. */
const DISGUISES: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => address.toUpperCase(),
  (address) => ` ${address}`,
  (address) => `\u0001${address}`,
  (address) => `\u0000\u001f ${address}`,
  (address) => `${address.slice(0, 2)}\t${address.slice(2)}`,
  (address) => `${address.slice(0, 3)}\n${address.slice(3)}`,
  (address) => `${address.slice(0, 1)}\r\n\t${address.slice(1)}`,
];

const ADDRESSES = [...SCHEMES, ...LOCAL].flatMap((address) => DISGUISES.map((disguise) => disguise(address)));

it.each(ADDRESSES)('%j is not opened, whatever kind of link it is', (target) => {
  for (const kind of ['url', 'note'] as const) {
    expect(isOpenable({ kind, target, subpath: null, text: 'x' })).toBe(false);
  }
});

/** All links that a cell has, in any way to write one. */
function linksIn(address: string): Link[] {
  const ways = [
    `[x](${address})`,
    `[x](<${address}>)`,
    `<${address}>`,
    `[[${address}]]`,
    `[[${address}\\|x]]`,
    address,
  ];
  return ways.flatMap((way) =>
    readCell(way).flatMap(({ spans }) => spans.flatMap((span) => (span.kind === 'link' ? [span.link] : []))),
  );
}

const ENTITIES = [
  'javascript&colon;alert(1)',
  '&#106;avascript:alert(1)',
  'java&Tab;script:alert(1)',
  'jAvA&#x0A;script:x',
];

it.each([...ADDRESSES, ...ENTITIES])('%j is not opened, however the cell has it', (address) => {
  for (const link of linksIn(address)) {
    if (!isOpenable(link)) continue;
    // What may be opened leads to a note or to the web, for the browser too.
    const href = new URL(link.target, 'https://base.example/').protocol;
    expect(href, JSON.stringify(link)).toMatch(/^https?:$/);
  }
});

it.each([
  'https://a.example',
  'http://a.example',
  'mailto:a@b.example',
  'obsidian://open?vault=x',
  'zotero://select/1',
])('%s is opened', (target) => {
  expect(isOpenable({ kind: 'url', target, subpath: null, text: 'x' })).toBe(true);
});
