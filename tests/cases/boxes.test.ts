// Inputs that break plugins of this kind, from bug reports and real vaults: boxes.
import { describe, expect, it } from 'vitest';
import { planSetCheckbox } from '../../src/edits/boxes/set-checkbox';
import { boxesIn, boxIn, carriedOut } from '../support/boxes';

const HEAD = '| Done | Goal | Tasks |\n| --- | --- | --- |\n';
const table = (...rows: string[]) => HEAD + rows.map((row) => `| ${row} |\n`).join('');
const tick = (text: string, nth = 0) => carriedOut(text, planSetCheckbox(text, boxIn(text, nth), true));
const untick = (text: string, nth = 0) => carriedOut(text, planSetCheckbox(text, boxIn(text, nth), false));
const states = (text: string) => boxesIn(text).map(({ checked }) => checked);
const companion = (state: string, id = 'a1b2c3') => `<input type="checkbox" ${state} id="${id}">`;

describe('case 1: unchecked contains checked', () => {
  it('reads each for what it is, and ticks only the box that says unchecked', () => {
    const text = table(`${companion('unchecked')} | a | b`, `${companion('checked', 'd4e5f6')} | c | d`);
    expect(states(text)).toEqual([false, true]);
    expect(tick(text)).toBe(text.replace('unchecked', 'checked'));
  });
});

describe('case 2: a tag without a state word', () => {
  it('is unchecked, and ticking adds the word behind its type', () => {
    const text = table('<input type="checkbox" id="a1b2c3"> | a | b');
    expect(states(text)).toEqual([false]);
    expect(tick(text)).toContain('<input type="checkbox" checked id="a1b2c3">');
  });
});

describe('case 3: tags as people and programs write them', () => {
  it.each([
    [`<INPUT TYPE='checkbox' CHECKED />`, `<INPUT TYPE='checkbox' UNCHECKED />`],
    ['<input id=x checked="" type=checkbox>', '<input id=x unchecked type=checkbox>'],
    ['<input type="checkbox" checked="checked">', '<input type="checkbox" unchecked>'],
    ['<input type=checkbox disabled checked/>', '<input type=checkbox disabled unchecked/>'],
    ['<input  type="checkbox"  checked  id="a">', '<input  type="checkbox"  unchecked  id="a">'],
    ['<input onclick="go()" checked type="checkbox">', '<input onclick="go()" unchecked type="checkbox">'],
  ])('%s is checked, and unticked keeps its form', (tag, unticked) => {
    const text = table(`${tag} | a | b`);
    expect(states(text)).toEqual([true]);
    expect(untick(text)).toBe(text.replace(tag, unticked));
  });
});

describe('case 4: both words', () => {
  it('is checked, and unticking leaves unchecked alone', () => {
    const text = table('<input type="checkbox" checked unchecked id="a1b2c3"> | a | b');
    expect(states(text)).toEqual([true]);
    expect(untick(text)).toBe(text.replace('checked unchecked', 'unchecked'));
  });
});

describe('case 5: ids of any kind, and none', () => {
  it.each(['', ' id=""', ' id="abcde"', ' id="12345678"', ' id="a.*+b"', ' id="$&"'])('sets <input%s>', (id) => {
    const text = table(`<input type="checkbox" unchecked${id}> | a | b`);
    expect(tick(text)).toBe(text.replace('unchecked', 'checked'));
  });

  it('sets one of a hundred boxes with one id', () => {
    const rows = Array.from({ length: 100 }, (_, n) => `${companion('unchecked')} | goal ${n} | task`);
    const text = table(...rows);
    const lines = text.split('\n');
    lines[2 + 61] = (lines[2 + 61] ?? '').replace('unchecked', 'checked');
    expect(tick(text, 61)).toBe(lines.join('\n'));
  });
});

describe('case 6: one id twice', () => {
  it('changes only the box that was meant', () => {
    const text = table(`${companion('unchecked')} | a | b`, `${companion('unchecked')} | c | d`);
    expect(tick(text, 1)).toBe(table(`${companion('unchecked')} | a | b`, `${companion('checked')} | c | d`));
  });
});

describe('case 7: the same tag where it is only text', () => {
  const tag = companion('unchecked');
  it.each([
    ['a fence', `\`\`\`\n${table(`${tag} | a | b`)}\`\`\`\n\n`],
    ['a nested fence', `\`\`\`\`\n\`\`\`\n${table(`${tag} | a | b`)}\`\`\`\n\`\`\`\`\n\n`],
    ['frontmatter', `---\nbox: '| ${tag} |'\n---\n\n`],
    ['an HTML comment', `<!--\n${table(`${tag} | a | b`)}-->\n\n`],
    ['a %% comment', `%%\n${table(`${tag} | a | b`)}%%\n\n`],
    ['a paragraph', `Some ${tag} words.\n\n`],
    ['inline code', `Some \`${tag}\` words.\n\n`],
  ])('in %s is untouched and uncounted', (_, before) => {
    const text = before + table(`\`${tag}\` ${tag} | a | b`);
    expect(boxesIn(text)).toHaveLength(1);
    const at = text.lastIndexOf('unchecked');
    expect(tick(text)).toBe(`${text.slice(0, at)}checked${text.slice(at + 'unchecked'.length)}`);
  });
});

describe('case 8: five boxes in one cell', () => {
  it('sets the third and leaves its neighbours', () => {
    const breaks = ['<br>', '<br/>', '<BR />', ' and '];
    const boxes = [0, 1, 2, 3, 4].map((n) => `${companion('unchecked', `00000${n}`)} part ${n}${breaks[n] ?? ''}`);
    const text = table(`| a | ${boxes.join('')}`);
    expect(tick(text, 2)).toBe(text.replace('unchecked id="000002"', 'checked id="000002"'));
  });
});

describe('case 9: brackets that are no boxes', () => {
  it('shifts no ordinal by links and code', () => {
    const text = table('[[x]] [x](u) [x][ref] `[ ]` | a | - [ ] a<br>- [x] b<br>' + companion('unchecked'));
    expect(states(text)).toEqual([false, true, false]);
    expect(untick(text, 1)).toBe(text.replace('- [x] b', '- [ ] b'));
    expect(tick(text, 2)).toBe(text.replace('unchecked', 'checked'));
  });
});

describe('case 10: letters of all kinds before the box', () => {
  it.each(['👩🏽‍🚀 launch', '漢字と仮名', 'e\u0301a\u0300', 'שלום', 'مرحبا'])('“%s”', (words) => {
    const text = table(`${words} | a | ${words}<br>${companion('unchecked')} ${words}`);
    expect(boxIn(text).offset).toBe(text.indexOf('<input'));
    expect(tick(text)).toBe(text.replace('unchecked', 'checked'));
  });
});

describe('case 11: line ends and edges', () => {
  const plain = table(`${companion('unchecked')} | a\t | b  `);
  it.each([
    ['CRLF', plain.replaceAll('\n', '\r\n')],
    ['mixed line ends', `one\r\ntwo\rthree\n\n${plain}`],
    ['a byte order mark', `\uFEFF${plain}`],
    ['no final newline', plain.trimEnd()],
    ['trailing spaces', plain.replaceAll('|\n', '|  \n')],
  ])('keeps every other byte with %s', (_, text) => {
    expect(tick(text)).toBe(text.replace('unchecked', 'checked'));
    expect(untick(tick(text))).toBe(text);
  });
});

describe('case 12: an aligned table', () => {
  const aligned = [
    '| Done                                          | Goal | Tasks |',
    '| --------------------------------------------- | ---- | ----- |',
    '| <input type="checkbox" unchecked id="a1b2c3"> | a    | b     |',
    '',
  ].join('\n');
  const pipes = (text: string) => text.split('\n').map((line) => [...line.matchAll(/\|/g)].map(({ index }) => index));

  it('stays aligned, and comes back byte for byte', () => {
    const ticked = tick(aligned);
    expect(pipes(ticked)).toEqual(pipes(aligned));
    expect(untick(ticked)).toBe(aligned);
  });

  it('changes the word alone where there is no room', () => {
    const tight = aligned
      .replace('unchecked id="a1b2c3"> |', 'checked id="a1b2c3"> |')
      .replace(/-{45}/, '-'.repeat(43));
    expect(untick(tight)).toBe(tight.replace('checked', 'unchecked'));
    expect(tick(untick(tight))).toBe(tight);
  });
});

describe('case 13: a raw HTML table', () => {
  it('has no boxes of ours', () => {
    expect(boxesIn(`<table><tr><td>${companion('unchecked')}</td></tr></table>\n`)).toEqual([]);
  });
});
