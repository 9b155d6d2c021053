import { describe, expect, it } from 'vitest';
import { planSetBox, planSetCheckbox } from '../../../src/edits/boxes/set-checkbox';
import { boxesIn, boxIn, carriedOut } from '../../support/boxes';

/** A note with one table whose delimiter row is aligned with nothing. */
function tableOf(...cells: string[]): string {
  return ['| Done | Project |', '|-|-|', ...cells.map((cell) => `| ${cell} | p |`), ''].join('\n');
}

function set(text: string, index: number, checked: boolean): string {
  return carriedOut(text, planSetCheckbox(text, boxIn(text, index), checked));
}

describe('the state word', () => {
  it.each([
    ['<input type="checkbox" unchecked id="28acf1">', '<input type="checkbox" checked id="28acf1">'],
    ['<input type="checkbox" id="a1b2c3">', '<input type="checkbox" checked id="a1b2c3">'],
    ['<input type=checkbox>', '<input type=checkbox checked>'],
    ['<input type="checkbox"/>', '<input type="checkbox" checked/>'],
    ['<input id="x" type = "checkbox"  disabled>', '<input id="x" type = "checkbox" checked  disabled>'],
    ["<INPUT TYPE='checkbox' UNCHECKED />", "<INPUT TYPE='checkbox' CHECKED />"],
    ['<input type="checkbox" Unchecked>', '<input type="checkbox" Checked>'],
    ['<input unchecked="" type="checkbox">', '<input checked type="checkbox">'],
    ['<input type="checkbox" unchecked unchecked>', '<input type="checkbox" checked unchecked>'],
    ['<input type="checkbox" data-unchecked>', '<input type="checkbox" checked data-unchecked>'],
    ['<input type="checkbox" id="checked">', '<input type="checkbox" checked id="checked">'],
    ['<input type="checkbox" unchecked id="$&">', '<input type="checkbox" checked id="$&">'],
    ['<input  unchecked  type="checkbox" onclick="a()">', '<input  checked  type="checkbox" onclick="a()">'],
    ['<input type="checkbox"\u00A0unchecked>', '<input type="checkbox" checked \u00A0unchecked>'],
    ['[ ]', '[x]'],
    ['- [ ] a<br>- b', '- [x] a<br>- b'],
  ])('ticks %s', (before, after) => {
    expect(set(tableOf(before), 0, true)).toBe(tableOf(after));
  });

  it.each([
    ['<input type="checkbox" checked id="7d8cec">', '<input type="checkbox" unchecked id="7d8cec">'],
    ["<INPUT TYPE='checkbox' CHECKED />", "<INPUT TYPE='checkbox' UNCHECKED />"],
    ['<input id=x checked="" type=checkbox>', '<input id=x unchecked type=checkbox>'],
    ['<input type="checkbox" checked="checked">', '<input type="checkbox" unchecked>'],
    ["<input type='checkbox' checked = 'unchecked' id=a>", "<input type='checkbox' unchecked id=a>"],
    ['<input type="checkbox" disabled checked/>', '<input type="checkbox" disabled unchecked/>'],
    ['<input type="checkbox" checked unchecked id="a">', '<input type="checkbox" unchecked id="a">'],
    ['<input type="checkbox" unchecked checked id="a">', '<input type="checkbox" unchecked id="a">'],
    ['<input type="checkbox" unchecked checked>', '<input type="checkbox" unchecked>'],
    ['<input type="checkbox" unchecked id="a"checked>', '<input type="checkbox" unchecked id="a">'],
    ['<input unchecked type=checkbox checked/>', '<input unchecked type=checkbox />'],
    ['<input type="checkbox" checked checked="" id="a">', '<input type="checkbox" unchecked id="a">'],
    ['<input checked unchecked CHECKED type="checkbox">', '<input unchecked type="checkbox">'],
    ['<input type="checkbox" Checked>', '<input type="checkbox" Unchecked>'],
    ['[x]', '[ ]'],
    ['[X]', '[ ]'],
  ])('unticks %s', (before, after) => {
    expect(set(tableOf(before), 0, false)).toBe(tableOf(after));
  });

  it.each([
    ['checked=""id="a"', 'unchecked id="a"'],
    ['checked="1"unchecked', 'unchecked'],
    ["unchecked type='checkbox'id=a", "checked type='checkbox'id=a"],
    ['checked="1"\u00A0a', 'unchecked \u00A0a'],
    ['a=b checked="1"\u00A0a unchecked', 'a=b \u00A0a unchecked'],
  ])('never runs into the attribute behind it: %s', (before, after) => {
    const [from, to] = [before, after].map((words) => tableOf(`<input type="checkbox" ${words}>`));
    expect(set(from ?? '', 0, before.startsWith('un'))).toBe(to);
  });

  it('keeps its distance where it is put in', () => {
    expect(set(tableOf('<input type="checkbox"id="a">'), 0, true)).toBe(
      tableOf('<input type="checkbox" checked id="a">'),
    );
  });

  it.each([true, false])('is left alone when it says so already (%s)', (checked) => {
    const text = tableOf(checked ? '[x]' : '[ ]');
    expect(planSetCheckbox(text, boxIn(text), checked)).toEqual({ ok: true, edits: [] });
  });

  it('is left alone where its value hides a part of the note', () => {
    const text = tableOf('<input type="checkbox" checked="%%"> | a %% b');
    expect(planSetCheckbox(text, boxIn(text), false)).toMatchObject({
      ok: false,
      message: expect.stringMatching(/on line 3 its tag may hide/) as string,
    });
  });

  it('is all that the edit touches', () => {
    const text = tableOf('<input type="checkbox" unchecked id="28acf1">');
    const from = text.indexOf('unchecked');
    expect(planSetCheckbox(text, boxIn(text), true)).toEqual({ ok: true, edits: [{ from, to: from + 2, insert: '' }] });
  });
});

describe('the box among others', () => {
  const five = [1, 2, 3, 4, 5].map((n) => `<input type="checkbox" unchecked id="x"> label ${n}`);

  it.each(['<br>', '<br/>', '<BR />', ' '])('is the third of five in a cell with %s between them', (between) => {
    const after = five.with(2, '<input type="checkbox" checked id="x"> label 3');
    expect(set(tableOf(five.join(between)), 2, true)).toBe(tableOf(after.join(between)));
  });

  it('is counted without what only looks like one', () => {
    const cell = '[[x]] [x](url) `[ ]` [x][ref]<br>- [ ] a<br>- [ ] b';
    expect(set(tableOf(cell), 1, true)).toBe(tableOf(cell.replace('[ ] b', '[x] b')));
  });

  it('may be of the other dialect', () => {
    const cell = '<input type="checkbox" unchecked> a<br>- [ ] b';
    expect(set(tableOf(cell), 1, true)).toBe(tableOf('<input type="checkbox" unchecked> a<br>- [x] b'));
    expect(set(tableOf(cell), 0, true)).toBe(tableOf('<input type="checkbox" checked> a<br>- [ ] b'));
  });

  it.each(['👩‍💻 é 日本 ', 'עברית ', 'العربية '])('stands behind %s', (before) => {
    expect(set(tableOf(`${before}<br>[ ] x`), 0, true)).toBe(tableOf(`${before}<br>[x] x`));
  });

  it('is never a copy outside of tables', () => {
    const tag = '<input type="checkbox" unchecked id="28acf1">';
    const copies = [
      `---\ncopy: '| ${tag} |'\n---`,
      `\`\`\`\n| a |\n|-|\n| ${tag} |\n\`\`\``,
      `\`\`\`\`\n\`\`\`\n| a |\n|-|\n| ${tag} |\n\`\`\`\n\`\`\`\``,
      `Text \`${tag}\` and ${tag} here`,
      `<!--\n| a |\n|-|\n| ${tag} |\n-->`,
      `%%\n| a |\n|-|\n| ${tag} |\n%%`,
      `<table><tr><td>${tag}</td></tr></table>`,
    ].join('\n\n');
    const text = `${copies}\n\n${tableOf(tag)}`;
    expect(boxesIn(text)).toHaveLength(1);
    expect(set(text, 0, true)).toBe(`${copies}\n\n${tableOf(tag.replace('unchecked', 'checked'))}`);
  });
});

describe('a box by its place', () => {
  const SHOWN = tableOf('<input type="checkbox" unchecked id="0a1b2c">', '[ ]');
  const PLACE = { line: 3, column: 2 };

  it('is found again once the note has changed', () => {
    const moved = `More.\n\n${SHOWN}`;
    const after = carriedOut(moved, planSetBox(moved, SHOWN, PLACE, true));
    expect(after).toBe(moved.replace('unchecked', 'checked'));
  });

  it('is not the one that stands there by now', () => {
    const other = tableOf(
      '<input type="checkbox" unchecked id="3d4e5f">',
      '<input type="checkbox" unchecked id="0a1b2c">',
    );
    const after = carriedOut(other, planSetBox(other, SHOWN, PLACE, true));
    expect(after).toBe(other.replace('unchecked id="0a1b2c"', 'checked id="0a1b2c"'));
  });

  it.each([
    ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ['Windows line ends', (text: string) => text.replaceAll('\n', '\r\n')],
  ])('is where it was, among rows that look the same, in a text with %s', (_, dressed) => {
    const shown = tableOf('[ ]', '[ ]', '[ ]');
    const wanted = tableOf('[ ]', '[x]', '[ ]');
    const place = { line: 4, column: 2 };
    expect(carriedOut(dressed(shown), planSetBox(dressed(shown), shown, place, true))).toBe(dressed(wanted));
    expect(carriedOut(shown, planSetBox(shown, dressed(shown), place, true))).toBe(wanted);
  });

  it('is refused once it is gone', () => {
    expect(planSetBox('More.\n', SHOWN, PLACE, true)).toMatchObject({ ok: false, reason: 'gone' });
  });

  it('that never was one is an error', () => {
    expect(() => planSetBox(SHOWN, SHOWN, { line: 3, column: 3 }, true)).toThrow(RangeError);
    expect(() => planSetBox(SHOWN, SHOWN, { line: 1, column: 2 }, true)).toThrow(RangeError);
  });
});

describe('all other bytes', () => {
  it.each([
    ['CRLF', '| A | Done |\r\n|-|-|\r\n| a | [ ] |\r\n'],
    ['mixed line ends', 'x\r\n\r\n| A | Done |\n|-|-|\r\n| a | [ ] |\ny\r\n'],
    ['a byte order mark', '\uFEFF| A | Done |\n|-|-|\n| a | [ ] |\n'],
    ['no final newline', '| A | Done |\n|-|-|\n| a | [ ] |'],
    ['trailing spaces and tabs', '| A\t| Done |  \n|-|-|\t\n| a\t | [ ]\t|  \t\n\n  \n'],
    ['no outer pipes', 'A | Done\n-|-\na | [ ]\n'],
    ['alignment colons', '| A | Done |\n|:-:|--:|\n| a | [ ] |\n'],
    ['a ragged row', '| Done | A | B |\n|-|-|-|\n| [ ] |\n'],
    ['a quote', '> | A | Done |\n> |-|-|\n> | a | [ ] |\n'],
    ['a callout in a callout', '> [!note] x\n> > | A | Done |\n> > |-|-|\n> > | a | [ ] |\n'],
    ['a list with a tab', '- item\n\n\t| A | Done |\n\t|-|-|\n\t| a | [ ] |\n'],
    ['an escaped pipe', '| A | Done |\n|-|-|\n| [[Note\\|alias]] | [ ] |\n'],
    ['a split wikilink', '| A | B | Done |\n|-|-|-|\n| [[Note|alias]] | [ ] |\n'],
  ])('stay with %s', (_, text) => {
    expect(set(text, 0, true)).toBe(text.replace('[ ]', '[x]'));
  });
});
