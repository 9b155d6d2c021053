import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { planCatalogAsMarkdown } from '../../../src/edits/notes/catalog-as-markdown';
import { createTrackDirectory } from '../../../src/linking/track-directory';
import { placedTracks } from '../../../src/model/placed-track';
import { readCatalog } from '../../../src/readers/catalog/read-catalog';
import { outlineOf } from '../../readers/catalog/outline';
import { carriedOut } from '../../support/boxes';

const WORKSHOPS = await readFile(
  new URL('../../readers/catalog/fixtures/copied-workshops.txt', import.meta.url),
  'utf8',
);

function converted(text: string): string {
  return carriedOut(text, planCatalogAsMarkdown(text));
}

/** A page with one section that has these lines. */
function page(...lines: readonly string[]): string {
  return ['Page¶', 'Shore¶', 'Track 1-Clock¶', 'Functional spec¶', ...lines, ''].join('\n');
}

/** The result for these lines. */
function section(...lines: readonly string[]): string {
  const head = '# Page\n\n## Shore\n\n### Track 1-Clock\n\n#### Functional spec\n\n';
  const after = converted(page(...lines));
  expect(after.startsWith(head)).toBe(true);
  return after.slice(head.length, -1);
}

const read = (text: string) => readCatalog(text);
const letters = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '');

describe('a whole copied page', () => {
  const after = converted(WORKSHOPS);

  it('is read as it was', () => expect(outlineOf(read(after))).toBe(outlineOf(read(WORKSHOPS))));

  it('has every word that it had', () => expect(letters(after)).toBe(letters(WORKSHOPS)));

  it('keeps every heading’s text, and the links to its tracks', () => {
    const headings = WORKSHOPS.split('\n').flatMap((line) => (line.endsWith('¶') ? [line.slice(0, -1)] : []));
    const written = after.split('\n').flatMap((line) => /^#+ (.*)$/.exec(line)?.[1] ?? []);
    expect(written).toEqual(headings);
    const before = [{ path: 'C.md', ...read(WORKSHOPS) }];
    const [was, is] = [before, [{ path: 'C.md', ...read(after) }]].map((catalogs) => createTrackDirectory(catalogs));
    const tracks = placedTracks(before);
    expect(tracks.length).toBeGreaterThan(4);
    for (const track of tracks) {
      const subpath = was?.subpathOf(track) ?? '';
      expect(is?.read('C.md', subpath)).toMatchObject({
        tracks: [{ track: { title: track.track.title }, path: { title: track.path.title } }],
      });
    }
  });

  it('is in Markdown from then on', () => {
    expect(planCatalogAsMarkdown(after)).toMatchObject({ ok: false, reason: 'unsupported' });
  });
});

describe('converting', () => {
  it.each([
    ['restores lists', ['- One.', '- Two.'], '- One.\n- Two.'],
    ['puts items together', ['- Reads', '`tide.csv`daily. - Two.'], '- Reads `tide.csv`daily.\n- Two.'],
    ['keeps the state of tasks', ['- [x] One.', '- [ ] Two.'], '- [x] One.\n- [ ] Two.'],
    [
      'gives lists their labels',
      ['Must-have:', '- One.', 'Stretch:', '- Two.'],
      'Must-have:\n\n- One.\n\nStretch:\n\n- Two.',
    ],
    ['restores a list in one line', ['Stretch: - One. - Two.'], 'Stretch:\n\n- One.\n- Two.'],
    ['makes labels bold that were', ['Must have', '- One.'], '**Must have**\n\n- One.'],
    ['parts paragraphs', ['One thing is so.', 'Another is not.'], 'One thing is so.\n\nAnother is not.'],
    ['fences drawings', ['gauge ──► log', '│', 'clock'], '```\ngauge ──► log\n│\nclock\n```'],
    ['keeps the indentation of code', ['fn tick() {', '    now();', '}'], '```\nfn tick() {\n    now();\n}\n```'],
    [
      'restores tables',
      ['ID | Requirement | Priority', 'FR1 | Shows high water | Must', 'FR2 | Shows low water | Could'],
      '| ID | Requirement | Priority |\n| --- | --- | --- |\n| FR1 | Shows high water | Must |\n| FR2 | Shows low water | Could |',
    ],
    [
      'restores tables whose cells had tabs between them',
      ['ID\tRequirement\tPriority', 'FR1\tShows low water\t', 'FR2\tShows high water\tMust'],
      '| ID | Requirement | Priority |\n| --- | --- | --- |\n| FR1 | Shows low water |  |\n| FR2 | Shows high water | Must |',
    ],
    ['escapes what would be markup', ['- #[repr(C)] *a* <b> __c__.'], '- #[repr(C)] \\*a\\* \\<b> \\_\\_c\\_\\_.'],
    ['escapes what would be a task', ['- [1] is the plan.'], '- \\[1] is the plan.'],
    ['escapes a lone backtick', ['- pprof - style;log` of it.'], '- pprof - style;log\\` of it.'],
    [
      'keeps short code, links and tags',
      ['- `log` [[Note|n]] [a](https://b.c) #tag.'],
      '- `log` [[Note|n]] [a](https://b.c) #tag.',
    ],
    ['keeps no tag that emphasis would be made of', ['- #_tide_ #a_b #a/_b_.'], '- \\#\\_tide\\_ #a_b #a/\\_b\\_.'],
    ['escapes what would be hidden', ['- a %% b %% <!-- c $$.'], '- a %\\% b %\\% \\<!-- c \\$\\$.'],
    ['escapes what would start a block', ['- # a', '- + b', '2. c'], '- \\# a\n- \\+ b\n\n2\\. c'],
    [
      'keeps the numbers of a list',
      ['1. Fills.', '2. Drains', 'pump. 3. Rests.'],
      '1. Fills.\n2. Drains pump.\n3. Rests.',
    ],
  ])('%s', (_, lines, written) => {
    expect(section(...lines)).toBe(written);
    const before = page(...lines);
    expect(letters(converted(before))).toBe(letters(before));
  });

  it.each([
    ['frontmatter', '---\ntags: [capstones]\n---\n', '---\ntags: [capstones]\n---\n'],
    ['frontmatter and blank lines', '---\nkey: value\n---\n\n\n', '---\nkey: value\n---\n\n\n'],
    ['a byte order mark', '\uFEFF', '\uFEFF'],
  ])('keeps %s', (_, before, after) => {
    expect(converted(before + page('- One.'))).toMatch(new RegExp(`^${after.replace(/[[\]]/g, '\\$&')}# Page\n`));
  });

  it('keeps line ends and what follows the last line', () => {
    const text = `${page('- One.', '- Two.').trimEnd().replace(/\n/g, '\r\n')}\r\n\r\n`;
    expect(converted(text).replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
    expect(converted(text)).toMatch(/- Two\.\r\n\r\n$/);
    expect(converted(text.trimEnd())).toMatch(/- Two\.$/);
  });

  it.each([
    ['a catalog in Markdown', '# Shore\n\n## Track 1: Clock\n\n### Requirements\n\n- One.\n'],
    ['a note with one heading that was pasted', '# Shore\n\n## Track 1: Clock\n\nTides¶\n'],
    ['a note without headings', 'Nothing.\n'],
    ['an empty note', ''],
  ])('is refused for %s', (_, text) => {
    const plan = planCatalogAsMarkdown(text);
    expect(plan).toMatchObject({ ok: false, reason: 'unsupported' });
    expect(!plan.ok && plan.message).toMatch(
      /^The note was not converted to Markdown: .*copied from a web page[^.]*\.$/,
    );
  });

  it('is refused where it would be read differently: attributes behind a heading are none of its text in Markdown', () => {
    expect(planCatalogAsMarkdown('Page¶\nTrack 1-Clock {#clock}¶\nGoal¶\n- One.\n')).toMatchObject({
      ok: false,
      reason: 'unsupported',
    });
  });
});
