/** Makes a text of about this many UTF-16 units. */
export type Grown = (length: number) => string;

const TABLE = '| Done | Goal | Task |\n| - | - | - |\n';

/** One piece repeated, never cut: what is left of a cut piece could make another text of all that follows. */
const filled =
  (piece: string): Grown =>
  (length) =>
    piece.repeat(Math.ceil(length / piece.length));

/** A roadmap table whose cells are made of a piece, no two of them equal. */
const inCells =
  (piece: string, cellLength: number): Grown =>
  (length) => {
    const rows: string[] = [];
    for (let total = 0; total < length; total += rows.at(-1)?.length ?? 0) {
      rows.push(`| | ${rows.length}${filled(piece)(cellLength)} | ${filled(piece)(cellLength)} |\n`);
    }
    return TABLE + rows.join('');
  };

/** Two fillings, one after the other. */
const halves =
  (first: string, second: string): Grown =>
  (length) =>
    filled(first)(length / 2) + filled(second)(length / 2);

const behind =
  (start: string, rest: Grown, end = ''): Grown =>
  (length) =>
    start + rest(length) + end;

function growingRuns(length: number): string {
  const runs: string[] = [];
  for (let run = 1, total = 0; total < length; run += 1) {
    runs.push('`'.repeat(run));
    total += run + 1;
  }
  return runs.join(' ');
}

const nestedImages = (depth: number): string => `${'!['.repeat(depth)}a${'](x)'.repeat(depth)}`;

/** The limit for a megabyte. */
export const HUGE: readonly (readonly [name: string, grown: Grown])[] = [
  ['a line of pipes', filled('|')],
  ['a table row of pipes', behind('| a |\n| - |\n', filled('|'))],
  ['a table row of more cells than a call has arguments', behind('| a |\n| - |\n', filled('|'), '[')],
  ['opening brackets', filled('[')],
  ['a line of brackets before another line', behind('', filled('['), '<br>*a*')],
  ['growing backtick runs', growingRuns],
  ['comments never closed', filled('<!--')],
  ['a table of many rows', inCells('<input type="checkbox" unchecked id="a1b2c3"> **Goal** ', 96)],
];

/** Texts that make, or once made, careless readers slow. */
export const HOSTILE: readonly (readonly [name: string, grown: Grown])[] = [
  ...HUGE,
  [
    'marks within the name of a column',
    behind('| a', filled('!'), 'a | Goal | Task |\n| - | - | - |\n| a | b | c |\n'),
  ],
  [
    'remarks within the name of a column',
    behind('| ', filled('()'), 'a | Goal | Task |\n| - | - | - |\n| a | b | c |\n'),
  ],
  ['opening brackets of images', filled('![')],
  ['opening double brackets', filled('[[a')],
  ['links never closed', filled('[a](')],
  ['titles never closed', filled('[a](b ("')],
  ['backtick runs of three lengths', filled('` `` ``` ')],
  ['comments never closed, by line', filled('x <!-- a\n')],
  ['comments one after the other', filled('%%\n')],
  ['math one after the other', filled('$$\n')],
  ['tags never closed', filled('<input type="')],
  ['tags within tags', filled(`<input a="<input b='`)],
  ['instructions and declarations never closed', filled('<? <!a <![CDATA[ ')],
  ['addresses', filled('https://a.b/c ')],
  ['parentheses in an address', behind('https://a.b/', filled('()))'))],
  ['addresses behind letters', filled('xhttp://a')],
  ['addresses that are none', filled('(www./http://.')],
  ['addresses that end in labels', filled('http://a](')],
  ['emphasis', filled('*a_ ')],
  ['emphasis in emphasis', filled('*a _b ')],
  ['emphasis that the rule of three keeps apart', halves('*a ', 'b**c**d')],
  ['emphasis that takes of long runs', halves('***a ', 'b** c_d')],
  ['labels without a resource', filled('[a] [[b] ')],
  ['marks', filled('==a ~~b')],
  // Not that space last: it would mark a heading that was copied.
  ['marks behind a space of no width', behind('', filled('\u200B* '), 'x')],
  ['entities', filled('&#x1;&amp;')],
  ['list markers', behind('', filled('- '), 'x')],
  ['quote markers and lazy lines', halves('> ', '\nx')],
  ['breaks and bullets', filled('<br>  - ')],
  ['attributes over lines', filled('<a b="c" ')],
  ['definitions', filled('[a]: b\n')],
  ['definitions that are none', filled('[a]:\n')],
  ['blank lines', filled('\n')],
  ['tabs', filled('\t')],
  ['headings', filled('# Track 1-A\n')],
  ['headings of a copied page', filled('Track 1-A¶\n')],
  ['headings below one of a copied page', behind('Track 1-A¶\n', filled('# B\n'))],
  ['labels', filled('Must-have: - a. - b ')],
  ['focus areas in open parentheses', filled('- **a** Focus areas: (a, (b, ')],
  ['dates', filled('Due 2025-03-12 ')],
  ['parts of drafts', filled('Context\nProblem\n')],
  ['tasks', filled('- [ ] a\n')],
  ['equal tasks, and one of marks alone', halves('- [ ] the same\n', '- [ ] [`*')],
  ['callouts', filled('> [!tip] A\n> **Scope**\n> - b\n\n')],
  ['headings within summaries', filled('<details><summary>A</summary>\n\n# Scope\n- b\n\n')],
  ['lists of specs', filled('- **A**\n  - Scope\n    - b\n')],
  ['underlines', filled('a\n=\n')],
  ['fences', filled('```\na\n')],
  ['addresses behind letters', filled('[[ahttp://')],
  ['markers by line and a tag never closed', behind('', filled('[x]<br>'), '<b')],
  ['cells of boxes', inCells('<input type=checkbox> ', 400)],
  ['cells of markers', inCells('[x]<br>', 400)],
  ['cells of emphasis that never closes', inCells('_ *', 400)],
  ['cells of links', inCells('[a](b)', 400)],
  ['cells of images in images', inCells(nestedImages(50), 300)],
  ['cells of escapes', inCells('\\|', 400)],
  ['long cells of brackets', inCells('[a](', 4000)],
  ['long cells of emphasis', inCells('*a_ ', 4000)],
];
