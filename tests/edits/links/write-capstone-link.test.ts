import { describe, expect, it } from 'vitest';
import { planWriteCapstone, type CapstoneLinkToWrite } from '../../../src/edits/links/write-capstone-link';
import { rowAnchor } from '../../../src/readers/roadmap/rows/box-reference';
import { DEFAULT_HEADERS } from '../../../src/settings/settings';
import { carriedOut } from '../../support/boxes';
import { objectiveIn, projectIn, readPlan } from '../spec-notes';

const LINK = 'Catalog#Track 1-Clock|Tidal clock';
const WRITTEN = '[[Catalog#Track 1-Clock\\|Tidal clock]]';

type Wish = Partial<CapstoneLinkToWrite>;

function plan(shown: string, kind: CapstoneLinkToWrite['kind'], title: string, now = shown, wish: Wish = {}) {
  const { line } = kind === 'objective' ? objectiveIn(shown, title) : projectIn(shown, title);
  const row = rowAnchor(shown, line);
  return planWriteCapstone(now, { row, kind, link: LINK, replaces: null, ...wish }, DEFAULT_HEADERS);
}

/** A table with this row alone. */
function table(row: string): string {
  return `| Done | Goal | Project |\n|---|---|---|\n${row}\n`;
}

describe('a capstone link', () => {
  it.each([
    ['an objective', 'objective', 'A', '| | A | B |', `| | A<br>${WRITTEN} | B |`],
    ['a project', 'project', 'B', '| | A | B |', `| | A | B<br>${WRITTEN} |`],
    ['a cell without spaces', 'objective', 'A', '||A|B|', `||A<br>${WRITTEN}|B|`],
    [
      'an objective with details',
      'objective',
      'A',
      '| | **A**<br>- b<br/>c | |',
      `| | **A**<br>- b<br/>c<br>${WRITTEN} | |`,
    ],
    [
      'a project with subtasks',
      'project',
      'B',
      '| | A | B<br>- [ ] c<br><input type="checkbox"> d |',
      `| | A | B<br>- [ ] c<br><input type="checkbox"> d<br>${WRITTEN} |`,
    ],
    [
      'an objective below another',
      'objective',
      'C',
      '| | A | B |\n| | C | D |',
      `| | A | B |\n| | C<br>${WRITTEN} | D |`,
    ],
    ['a project in a row of its own', 'project', 'B', '| [x] | | - B |', `| [x] | | - B<br>${WRITTEN} |`],
    ['a row without its last pipe', 'project', 'B', '| | A | B', `| | A | B<br>${WRITTEN}`],
    ['a cell that ends in a backslash', 'project', 'B \\', '| | A | B \\ |', `| | A | B \\ <br>${WRITTEN}|`],
    ['a cell that links elsewhere', 'objective', 'A', '| | [[A]] | |', `| | [[A]]<br>${WRITTEN} | |`],
    [
      'a cell that has it in code and in a subtask',
      'project',
      'B',
      `| | A | B \`${WRITTEN}\`<br>- [ ] ${WRITTEN} |`.replace('B `', 'B<br>`'),
      `| | A | B<br>\`${WRITTEN}\`<br>- [ ] ${WRITTEN}<br>${WRITTEN} |`,
    ],
  ] as const)('is written at the end of %s', (_, kind, title, before, after) => {
    expect(carriedOut(table(before), plan(table(before), kind, title))).toBe(table(after));
  });

  it.each([
    ['the column', '| Done | Project |\n|---|---|\n| | B |\n'],
    ['a title', table('| | | B |')],
  ])('is refused for an objective without %s, and says why', (_, text) => {
    expect(plan(text, 'objective', '')).toMatchObject({
      ok: false,
      message: expect.stringContaining('no title yet') as string,
    });
  });

  it('takes the room that an aligned cell has', () => {
    const row = (cell: string) => `| Goal | Project |\n|${'-'.repeat(60)}|---|\n|${` ${cell}`.padEnd(60)}| B |\n`;
    expect(carriedOut(row('A'), plan(row('A'), 'objective', 'A'))).toBe(row(`A<br>${WRITTEN}`));
  });

  it('takes that room by the columns that its words take, not by their number', () => {
    const row = (cell: string, room: number) =>
      `| Goal | Project |\n|${'-'.repeat(60)}|---|\n|${` ${cell}`}${' '.repeat(room)}| B |\n`;
    const text = row('A', 58);
    const wish = { link: 'Catalog#Track 1-Clock|潮汐' };
    expect(carriedOut(text, plan(text, 'objective', 'A', text, wish))).toBe(
      row('A<br>[[Catalog#Track 1-Clock\\|潮汐]]', 58 - '<br>[[Catalog#Track 1-Clock\\|____]]'.length),
    );
  });

  it('belongs to that piece alone, whose title and status stay', () => {
    const text = table('| [x] | A | B<br>- [ ] c |\n| | | D |');
    const after = carriedOut(text, plan(text, 'project', 'B'));
    expect(readPlan(after).objectives).toMatchObject([
      {
        title: 'A',
        links: [],
        projects: [
          { title: 'B', status: 'done', links: [{ target: 'Catalog', subpath: 'Track 1-Clock' }] },
          { title: 'D', links: [] },
        ],
      },
    ]);
  });

  const OTHER = { kind: 'note', target: 'Catalog', subpath: 'Track 2', text: '' } as const;

  it.each([
    ['an alias', '| | A<br>[[Catalog#Track 2\\|Old]] | B |', `| | A<br>${WRITTEN} | B |`],
    ['no alias', '| | A [[x]]<br>see [[Catalog#Track 2]], too | B |', `| | A [[x]]<br>see ${WRITTEN}, too | B |`],
    ['other text around', '| | A<br>- (![[Catalog#Track 2]]) | B |', `| | A<br>- (${WRITTEN}) | B |`],
    ['the form of Markdown', '| | A<br>[Old](Catalog.md#Track%202) | B |', `| | A<br>${WRITTEN} | B |`],
    [
      'a copy in code',
      '| | A<br>`[[Catalog#Track 2]]` [[Catalog#Track 2]] | B |',
      `| | A<br>\`[[Catalog#Track 2]]\` ${WRITTEN} | B |`,
    ],
    ['a row below', '| | A | B |\n| | - [[Catalog#Track 2]] | |', `| | A | B |\n| | - ${WRITTEN} | |`],
  ])('takes the place of one with %s', (_, before, after) => {
    const text = table(before);
    const written = plan(text, 'objective', readPlan(text).objectives[0]?.title ?? '', text, { replaces: OTHER });
    expect(carriedOut(text, written)).toBe(table(after));
  });

  it('keeps the title that the replaced link gave', () => {
    const text = table('| | [[Catalog#Track 2\\|Know the tides]] | B |');
    const after = carriedOut(text, plan(text, 'objective', 'Know the tides', text, { replaces: OTHER }));
    expect(after).toBe(table('| | [[Catalog#Track 1-Clock\\|Know the tides]] | B |'));
  });

  it('keeps an aligned table aligned', () => {
    const row = (cell: string) => `| Goal | Project |\n|${'-'.repeat(60)}|---|\n|${` ${cell}`.padEnd(60)}| B |\n`;
    const text = row('A<br>[[Catalog#Track 2]]');
    expect(carriedOut(text, plan(text, 'objective', 'A', text, { replaces: OTHER }))).toBe(row(`A<br>${WRITTEN}`));
  });

  it('spares the same link in a subtask', () => {
    const text = table('| | A | B<br>- [ ] [[Catalog#Track 2]]<br>[[Catalog#Track 2]] |');
    expect(carriedOut(text, plan(text, 'project', 'B', text, { replaces: OTHER }))).toBe(
      table(`| | A | B<br>- [ ] [[Catalog#Track 2]]<br>${WRITTEN} |`),
    );
  });

  it.each([
    ['in its words', `| | A<br>${WRITTEN} | B |`],
    ['in other words', '| | A<br>[[Catalog#Track 1-Clock]] | B |'],
  ])('is not written again where it is there already, %s', (_, row) => {
    expect(plan(table(row), 'objective', 'A')).toEqual({ ok: true, edits: [] });
  });

  it.each([
    ['the row is gone', 'gone', table('| | A | C |')],
    ['the row is there twice by now', 'ambiguous', `X\n\n${table('| | A | B |\n| | A | B |')}`],
    ['the table is no roadmap any more', 'gone', table('| | A | B |').replace('Project', 'x')],
  ])('is refused when %s', (_, reason, now) => {
    const refused = plan(table('| | A | B |'), 'objective', 'A', now);
    expect(refused).toMatchObject({ ok: false, reason });
    expect(!refused.ok && refused.message).toMatch(
      /^The capstone link was not written: [^.]+\. Check the note as it is now, then try again\.$/,
    );
  });

  it.each([
    ['the link to replace is gone', 'gone', table('| | A | B |'), 'A', { replaces: OTHER }],
    ['a mark of code would swallow it', 'unsupported', table('| | A ` | B |'), 'A', { link: 'C#T|a`b' }],
    ['it would hide the next cell', 'unsupported', table('| | A | B %% c |'), 'A', { link: 'C#a%%b' }],
    ['it would close math that is opened above', 'unsupported', `$$\n${table('| | A | B |')}`, 'A', { link: 'C#a$$b' }],
    ['the objective has no title', 'unsupported', table('| | | B |'), '', {}],
    [
      'the title would lose its brackets',
      'unsupported',
      table('| | [The [old] tides](Catalog.md#Track%202) | B |'),
      'The [old] tides',
      { replaces: OTHER },
    ],
  ])('is refused when %s', (_, reason, text, title, wish) => {
    const found = readPlan(text).objectives[0]?.title ?? title;
    expect(plan(text, 'objective', found, text, wish)).toMatchObject({ ok: false, reason });
  });
});
