import fc from 'fast-check';
import type { Link } from '../../../src/model/roadmap';

/** A piece of a cell as somebody wrote it, with what it says. */
export interface Written {
  readonly source: string;
  readonly text: string;
  readonly links: readonly Link[];
}

const WORDS = [
  ...['harbour', 'Sail', 'knots', 'charts', 'tide tables', 'anchor', 'rig', 'log book', 'Übung', 'парус', '帆', 'שראל'],
  ...['weather', 'radio check', 'crew', 'first aid', 'v0.0.58', '3/10', 'C++', 'a_b', '2 * 3', '🧭 course', 'e.g. rope', 'R&D', '5 < 6'],
]; // prettier-ignore
const words = fc.constantFrom(...WORDS);

const plain = words.map((text): Written => ({ source: text, text, links: [] }));
const styled = fc
  .tuple(fc.constantFrom('**', '*', '***', '_', '__', '~~', '==', '`'), fc.constantFrom('deck', 'two words', 'Ü', 'x1'))
  .map(([mark, text]): Written => ({ source: `${mark}${text}${mark}`, text, links: [] }));
const entity = fc.constantFrom(
  ...[
    { source: 'salt &amp; rope', text: 'salt & rope', links: [] },
    { source: 'no&nbsp;break', text: 'no break', links: [] },
    { source: 'twice\u00C2\u00A0coded', text: 'twice coded', links: [] },
    { source: 'wide\u00A0 gap', text: 'wide gap', links: [] },
    { source: 'a\\|b', text: 'a|b', links: [] },
    { source: '\\*starred\\*', text: '*starred*', links: [] },
  ],
);
/** Links as they are written, and what they say. */
const LINKS: Readonly<Record<string, Link>> = {
  '[[Harbour]]': { kind: 'note', target: 'Harbour', subpath: null, text: 'Harbour' },
  '[[Boats/Old dinghy\\|dinghy]]': { kind: 'note', target: 'Boats/Old dinghy', subpath: null, text: 'dinghy' },
  '[[Specs#Track 1 - Hull\\|the hull]]': { kind: 'note', target: 'Specs', subpath: 'Track 1 - Hull', text: 'the hull' },
  '[club](https://club.example/a_(b))': url('https://club.example/a_(b)', 'club'),
  '[**bold** club](https://club.example)': url('https://club.example', 'bold club'),
  '<https://x.example/y>': url('https://x.example/y', 'https://x.example/y'),
  'https://x.example/?q=1': url('https://x.example/?q=1', 'https://x.example/?q=1'),
};

function url(target: string, text: string): Link {
  return { kind: 'url', target, subpath: null, text };
}

const link = fc
  .constantFrom(...Object.entries(LINKS))
  .map(([source, said]): Written => ({ source, text: said.text, links: [said] }));

/** Some plain words of a line: no date, label, full stop, question or box. */
export const writtenText: fc.Arbitrary<Written> = fc
  .tuple(plain, fc.array(fc.oneof({ weight: 4, arbitrary: plain }, styled, entity, link), { maxLength: 4 }))
  .map(([first, rest]) => {
    const pieces = [first, ...rest];
    const joined = (key: 'source' | 'text') => pieces.map((piece) => piece[key]).join(' ');
    return { source: joined('source'), text: joined('text'), links: pieces.flatMap(({ links }) => links) };
  });
