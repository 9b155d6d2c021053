import { describe, expect, it } from 'vitest';
import { findCheckboxes } from '../../../src/markdown/inline/tokens/find-checkboxes';

const only = (source: string) => {
  const found = findCheckboxes(source);
  expect(found).toHaveLength(1);
  return found[0];
};

const states = (source: string): string =>
  findCheckboxes(source)
    .map(({ checked }) => (checked ? 'x' : '-'))
    .join('');

describe('findCheckboxes', () => {
  it('reads the form of the companion plugin', () => {
    const source = ' <input type="checkbox" unchecked id="28acf1"> blog ';
    expect(only(source)).toEqual({
      form: 'html',
      range: { from: 1, to: 46 },
      raw: '<input type="checkbox" unchecked id="28acf1">',
      checked: false,
      id: '28acf1',
    });
  });

  it('reads a marker', () => {
    expect(only(' - [x] blog')).toEqual({
      form: 'markdown',
      range: { from: 3, to: 6 },
      raw: '[x]',
      checked: true,
      id: null,
    });
  });

  it.each([
    ['<input type="checkbox" checked id="a1b2c3">', true, 'a1b2c3'],
    ['<input type="checkbox" unchecked id="a1b2c3">', false, 'a1b2c3'],
    ['<input type="checkbox" id="a1b2c3">', false, 'a1b2c3'],
    ["<INPUT TYPE='checkbox' CHECKED />", true, null],
    ['<input id=x checked="" type=checkbox>', true, 'x'],
    ['<input type="checkbox" checked="checked">', true, null],
    ['<input type="checkbox" checked=false>', true, null],
    ['<input type="checkbox" disabled checked/>', true, null],
    ['<input type="checkbox" onclick="a > b" checked>', true, null],
    ['<input  type = "checkbox"   checked  >', true, null],
    ['<input type="CheckBox"checked id="">', true, ''],
    ['<input type="checkbox" checked unchecked id="q">', true, 'q'],
    ['<input type="checkbox" data-checked title="checked" class=checked>', false, null],
    ['<input type="checkbox" unchecked="checked">', false, null],
    ['<input type="checkbox" id="$&.*(" checked>', true, '$&.*('],
    ['<input type="checkbox" id=\'a"b\' id="second">', false, 'a"b'],
    ['<input type="checkbox" id>', false, ''],
    ['<input/type="checkbox"/checked>', true, null],
  ])('reads %s', (source, checked, id) => {
    expect(only(source)).toMatchObject({ form: 'html', raw: source, checked, id });
  });

  it.each([
    ['another type', '<input type="radio" checked>'],
    ['no type', '<input checked>'],
    ['another tag', '<inputs type="checkbox">'],
    ['a no-break space, which belongs to the name', '<input\u00A0type="checkbox">'],
    ['a no-break space, which belongs to the value', '<input type=checkbox\u00A0checked>'],
    ['a closing tag', '</input type="checkbox">'],
    ['a tag without end', '<input type="checkbox" checked'],
    ['a quote without end', '<input type="checkbox" id="a> b'],
    ['code', '`<input type="checkbox">` `` ` [ ] <input type="checkbox"> ``'],
    ['an HTML comment', '<!-- <input type="checkbox"> -->'],
    ['a %% comment', '%% <input type="checkbox"> %%'],
    ['an attribute', '<b title=\'<input type="checkbox">\'>'],
    ['a wikilink', '[[x]]'],
    ['an inline link', '[x](url)'],
    ['a reference', '[x][ref]'],
    ['a marker in code', '`[ ]`'],
    ['a marker behind text', 'a [ ] b'],
    ['a marker before a letter', '[x]a'],
    ['a marker before an umlaut', '[ ]ä'],
    [
      'a marker behind a year, a number without its full stop, or two bullets',
      '2026. [ ] b<br>2 [ ] b<br>2.[ ] c<br>- 3. [ ] d',
    ],
    ['a link behind a number', '2. [x](url)'],
    ['other brackets', '[-] a<br>[] b<br>[  ] c'],
    ['an escaped marker', '\\[ ] a'],
  ])('finds none in %s', (_, source) => {
    expect(findCheckboxes(source)).toEqual([]);
  });

  it.each([
    ['- [ ] a<br>- [x] b', '-x'],
    ['[ ]', '-'],
    ['[X] a<BR />* [ ] b<br/>+ [x]', 'x-x'],
    ['1. [x] a<br>12)\u00A0[ ] b', 'x-'],
    ['[ ] a <input type="checkbox" checked> b', '-x'],
    ['\u00A0[x] a<br>\u00C2\u00A0- [x] b', 'xx'],
    ['&nbsp;&nbsp;- [x] a<br>&emsp;[ ] b<br>&#160; * &#xA0;[X] c<br>&amp;[ ] d<br>&nbsp[ ] e', 'x-x'],
    ['👩‍🚀 é <input type=checkbox checked>', 'x'],
    ['[x](u)<br>[[x]]<br>`[x]`<br>[ ] real', '-'],
    ['a `b <input type="checkbox" checked>', 'x'],
    ['100%% <input type="checkbox" checked>', 'x'],
    ['<!-- never closed <input type="checkbox" checked>', 'x'],
    ['[a](<b> <input type="checkbox" checked>', 'x'],
    ['\\`<input type="checkbox" checked>`', 'x'],
  ])('reads the states of %s in order', (source, expected) => {
    expect(states(source)).toBe(expected);
  });

  it('finds five boxes of one cell at their places', () => {
    const source = Array.from({ length: 5 }, (_, index) => `<input type="checkbox" id="${index}"> l${index}`).join(
      ' <br>',
    );
    const found = findCheckboxes(source);
    expect(found.map(({ id }) => id)).toEqual(['0', '1', '2', '3', '4']);
    expect(found.every(({ raw, range }) => source.slice(range.from, range.to) === raw)).toBe(true);
  });

  it('counts offsets in UTF-16 code units', () => {
    expect(only('👩‍🚀<input type=checkbox>')?.range.from).toBe('👩‍🚀'.length);
  });
});
