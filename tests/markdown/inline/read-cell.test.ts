import { describe, expect, it } from 'vitest';
import type { CellLine, Span } from '../../../src/markdown/inline/cell-content';
import { readCell } from '../../../src/markdown/inline/read-cell';
import { findCheckboxes } from '../../../src/markdown/inline/tokens/find-checkboxes';
import { foldSpaces } from '../../../src/readers/fold-spaces';

/** A span in a notation of its own: text, `code`, [text → kind:target#subpath], and boxes as ☐ and ☑. */
function shownSpan(span: Span): string {
  switch (span.kind) {
    case 'text':
      return span.text;
    case 'code':
      return `\`${span.text}\``;
    case 'link': {
      const { kind, target, subpath } = span.link;
      return `[${span.text} → ${kind}:${target}${subpath === null ? '' : `#${subpath}`}]`;
    }
    case 'checkbox':
      return span.checkbox.checked ? '☑' : '☐';
  }
}

const shownLine = ({ bullet, spans }: CellLine): string =>
  (bullet ? '• ' : '') + foldSpaces(spans.map(shownSpan).join(''));

const shown = (source: string): string => readCell(source).map(shownLine).join(' / ');

describe('readCell', () => {
  it.each([
    ['plain text', 'plain text'],
    ['', ''],
    ['   ', ''],
    ['**bold** _it_ *it* __b__ ***both***', 'bold it it b both'],
    ['~~gone~~ ==marked== ~~**x**~~ **==y==**', 'gone marked x y'],
    ['a ~~ b, a == b, c == d, x~y~z', 'a ~~ b, a == b, c == d, x~y~z'],
    ['snake_case_name 2*3*4 * 5', 'snake_case_name 234 * 5'],
    ['`code` ``a ` b`` ` `` `', '`code` `a ` b` ````'],
    ['`a\\|b` \\| c\\*d', '`a|b` | c*d'],
    ['&amp; &lt;b&gt; &nbsp;&#33; &unknown; R&D', '& <b> ! &unknown; R&D'],
    ['a lone ` backtick and **stars', 'a lone ` backtick and **stars'],
    ['<path> Pin<&mut Self> #[repr(C)] Vec<T>', '<path> Pin<&mut Self> #[repr(C)] Vec<T>'],
    ['<b>a</b> <I>b</I> <span style="color: red">c</span> H<sub>2</sub>O <font color=red>d</font>', 'a b c H2O d'],
    ['<u>a<br>b</u> <b>**c**</b>', 'a / b c'],
    [
      '</b>a <b>b</b> c</i> Vec<u> `<b>d</b>` \\<b>e &lt;b&gt;f&lt;/b&gt;',
      '</b>a b c</i> Vec<u> `<b>d</b>` <b>e <b>f</b>',
    ],
    ['<div align="center">a</div><div>b</div><p>c</p>', 'a b c'],
    ['<a id="x"></a>a <a name=y />b', 'a b'],
    ['<img src=x onerror="alert(1)"> <script>x</script>', '<img src=x onerror="alert(1)"> <script>x</script>'],
    ['a<!-- hidden **x** -->b %%gone%% c', 'ab c'],
    ['a <!-- open, 100%%', 'a <!-- open, 100%%'],
    ['![alt text](https://x.y/i.png) ![](i.png)', 'alt text'],
    ['[text][ref] [text]', '[text][ref] [text]'],
    ['[^1]: a[^1] **b**[^12] [^a] [^1234] \\[^1] `[^1]` &amp;[^3]', '[^1]: a b [^a] [^1234] [^1] `[^1]` &'],
    ['a[^1] **b**[^12] [^a]', 'a b [^a]'],
    ['│ ▼ ──►', '│ ▼ ──►'],
    ['👩‍🚀 日本 עברית é', '👩‍🚀 日本 עברית é'],
    ['# no heading', '# no heading'],
    ['1. no list > no quote', '1. no list > no quote'],
    ['ends in a backslash \\', 'ends in a backslash \\'],
  ])('reads the text of %j', (source, text) => {
    expect(shown(source)).toBe(text);
  });

  it.each([
    ['[[Note]]', '[Note → note:Note]'],
    ['[[Note\\|alias]]', '[alias → note:Note]'],
    ['[[Note|alias]]', '[alias → note:Note]'],
    ['[[Note#Heading]]', '[Note > Heading → note:Note#Heading]'],
    ['[[Note#A#B\\|x]]', '[x → note:Note#A#B]'],
    ['[[#Heading]]', '[Heading → note:#Heading]'],
    ['[[a/b/Note#^block]]', '[a/b/Note > ^block → note:a/b/Note#^block]'],
    ['![[image.png\\|100]]', '[image.png → note:image.png]'],
    ['![[image.png\\|dial\\|100x20]]', '[dial → note:image.png]'],
    ['![[Note\\|100 days]]', '[100 days → note:Note]'],
    ['[[Note\\|100]]', '[100 → note:Note]'],
    ['![dial\\|100](https://y.z) ![100](https://y.z)', 'dial 100'],
    ['**[[Note]]**', '[Note → note:Note]'],
    ['[[]] [[ ]] [[a]', '[[]] [[ ]] [[a]'],
    ['[x](https://y.z/a?b=c&d)', '[x → url:https://y.z/a?b=c&d]'],
    ['[init VM *snapshot* `x`](<https://y.z/a b> "title")', '[init VM snapshot x → url:https://y.z/a b]'],
    ['[x](Some%20Note.md#The%20Head)', '[x → note:Some Note#The Head]'],
    ['[x](<Some Note.md>)', '[x → note:Some Note]'],
    ['[x](#Head)', '[x → note:#Head]'],
    ['[x](100%)', '[x → note:100%]'],
    ['[x](obsidian://open?vault=v)', '[x → url:obsidian://open?vault=v]'],
    ['[x](javascript:alert(1))', '[x → url:javascript:alert(1)]'],
    ['[x](mailto:a@b.c)', '[x → url:mailto:a@b.c]'],
    ['[x]()', 'x'],
    ['[x](a`b`c) [y](https://a/`b`)', '[x → note:a`b`c] [y → url:https://a/`b`]'],
    ['[`a`](b) and `c`', '[a → note:b] and `c`'],
    ['[x](https://en.wikipedia.org/wiki/Raft_(algorithm))', '[x → url:https://en.wikipedia.org/wiki/Raft_(algorithm)]'],
    ['[x](https://y.z/a_\\(b) [y](c\\)d)', '[x → url:https://y.z/a_(b] [y → note:c)d]'],
    ['[x](a\\\\)b)', '[x → note:a\\]b)'],
    ['[x](<a\\>b>) [y](<c>d>)', '[x → note:a>b] [y](<c>d>)'],
    ['[x](https://a.b/==c==) ==d==', '[x → url:https://a.b/==c==] d'],
    ['https://y.z', '[https://y.z → url:https://y.z]'],
    [
      'see https://y.z/a_b_c/*d*e, or (https://y.z).',
      'see [https://y.z/a_b_c/*d*e → url:https://y.z/a_b_c/*d*e], or ([https://y.z → url:https://y.z]).',
    ],
    ['https://y.z/Raft_(algorithm)', '[https://y.z/Raft_(algorithm) → url:https://y.z/Raft_(algorithm)]'],
    ['https://y.z?a=b&amp; !', '[https://y.z?a=b → url:https://y.z?a=b]& !'],
    ['www.y.org/a', '[www.y.org/a → url:http://www.y.org/a]'],
    ['xhttps://y.z http:// www.', 'xhttps://y.z http:// www.'],
    ['<https://y.z/a_b>', '[https://y.z/a_b → url:https://y.z/a_b]'],
    ['<a@b.c>', '[a@b.c → url:mailto:a@b.c]'],
    ['[https://y.z](https://y.z/full)', '[https://y.z → url:https://y.z/full]'],
    ['<a href="u">x</a> <A class=b HREF=https://y.z>y</A>', '[x → note:u] [y → url:https://y.z]'],
    ['<a href="https://y.z?a=b&amp;c">**https://y.z?…**</a>', '[https://y.z?… → url:https://y.z?a=b&c]'],
    ['**<a href="u">x** [[y]]<br>z</a> w', '[x y z → note:u] / w'],
    ['<a href="u">[x] <input type="checkbox"> y</a>', '☐[[x] y → note:u]'],
    ['<a href="u">x <a href="v">y</a> z</a>', 'x [y → note:v] z'],
    ['<a href="u">x <a name=v>y</a> z</a>', 'x y z'],
    ['[x <a href="u">y](v) z</a>', '[x y → note:v] z'],
    ['<a href="u">x</b> <a href>y</a> <a href="">z</a>', 'x</b> y z'],
    ['`<a href="u">x</a>` \\<a href="u">x</a>', '`<a href="u">x</a>` <a href="u">x</a>'],
    ['**https://y.z**', '[https://y.z → url:https://y.z]'],
    ['`https://y.z` `[[x]]`', '`https://y.z` `[[x]]`'],
  ])('reads the links of %j', (source, text) => {
    expect(shown(source)).toBe(text);
  });

  it.each([
    ['a<br>b<br/>c<BR />d<br >e', 'a / b / c / d / e'],
    ['a<br><br>b', 'a /  / b'],
    ['<br>a<br>', ' / a / '],
    ['- a<br>* b<br>+ c<br>  - d', '• a / • b / • c / • d'],
    ['• [x] a<br>•\u00A0b<br>•c', '• ☑ a / • b / •c'],
    ['◦ a<br>‣ [ ] b<br>▪\u00A0c<br>·d', '• a / • ☐ b / • c / ·d'],
    ['・[x] a<br>・b<br>・・・ c', '• ☑ a / • b / ・・・ c'],
    ['&bull; a<br>&#8226; [ ] b<br>&bullet; c', '• a / • ☐ b / • c'],
    ['1. a<br>2. [x] b<br>33) [ ] c', '1. a / • ☑ b / • ☐ c'],
    ['-a<br>-<br>– b<br>*c* d<br>- ', '-a / - / – b / c d / • '],
    ['- **x** : <br>- `y`', '• x : / • `y`'],
    ['\u00A0- a<br>\u00C2\u00A0- b', '• a / • b'],
    ['&nbsp;&nbsp;- a<br>&emsp;• b<br>&ensp;c<br>-&nbsp;[x] d', '• a / • b / c / • ☑ d'],
    ['[a<br>b](c) d', '[a b → note:c] / d'],
    ['a<ul><li>b</li><li>[x] c <b>d</b></li></ul>e', 'a / • b / • ☑ c d e'],
    ['<OL start=3><LI class="x">- a<LI>b</OL>', ' / • a / • b'],
    ['`a<br>b`', '`a<br>b`'],
    ['**a<br>b**', 'a / b'],
    ['a %%<br>%% b', 'a b'],
  ])('splits %j into lines', (source, text) => {
    expect(shown(source)).toBe(text);
  });

  it.each([
    ['<input type="checkbox" unchecked id="28acf1"> blog<br>- [x] talk', '☐ blog / • ☑ talk'],
    ['[ ] [[Note]] a', '☐ [Note → note:Note] a'],
    ['**<input type=checkbox checked> bold**', '☑ bold'],
    ['[<input type=checkbox> x](y)', '☐[ x → note:y]'],
    ['a <input type=checkbox><input type=checkbox checked> b', 'a ☐☑ b'],
    ['<input type=text> [ ]', '<input type=text> [ ]'],
  ])('reads the checkboxes of %j', (source, text) => {
    expect(shown(source)).toBe(text);
  });

  it('gives the same checkboxes as the finder, in their places', () => {
    const source = ' - [ ] **a** <input type="checkbox" checked id="x"> b<br>[X]';
    const spans = readCell(source).flatMap((line) => line.spans);
    expect(spans.flatMap((span) => (span.kind === 'checkbox' ? [span.checkbox] : []))).toEqual(findCheckboxes(source));
  });

  it('gives ranges that count from the start of the source', () => {
    const source = '  - **a** &amp; `c`<br> [x](y) ';
    const lines = readCell(source);
    const slice = ({ from, to }: { from: number; to: number }): string => source.slice(from, to);
    expect(lines.map(({ range }) => slice(range))).toEqual(['  - **a** &amp; `c`', ' [x](y) ']);
    expect(lines[0]?.bullet).toEqual({ from: 2, to: 3 });
    expect(lines.map(({ spans }) => spans.map(({ range }) => slice(range)))).toEqual([
      ['a', ' &amp; ', '`c`'],
      ['[x](y)'],
    ]);
  });

  it('reads a long cell of many lines', () => {
    const source = Array.from(
      { length: 300 },
      (_, index) => `- **item** &amp; ${index} [l](https://y.z/${index})`,
    ).join('<br>');
    const lines = shown(source).split(' / ');
    expect(lines).toHaveLength(300);
    expect(lines[299]).toBe('• item & 299 [l → url:https://y.z/299]');
  });

  it('reads a long line', () => {
    const source = `[ ] ${'word '.repeat(600)}\\* &amp; [l \`c\`](https://y.z) ![i](j) [[N\\|a]] [not] a](b)`;
    const [line] = readCell(source);
    expect(line?.spans[0]?.kind).toBe('checkbox');
    const shownEnd = 'word word * & [l c → url:https://y.z] i [a → note:N] [not] a](b)';
    expect(line && shownLine(line).slice(-shownEnd.length)).toBe(shownEnd);
  });
});
