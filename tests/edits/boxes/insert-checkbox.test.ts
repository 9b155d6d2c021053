import { describe, expect, it } from 'vitest';
import { planInsertCheckbox } from '../../../src/edits/boxes/insert-checkbox';
import type { RowAnchor } from '../../../src/model/roadmap';
import { readRoadmap } from '../../../src/readers/roadmap/read-roadmap';
import { DEFAULT_HEADERS } from '../../../src/settings/settings';
import { carriedOut, rowOnLine } from '../../support/boxes';

const ON = '<input type="checkbox" checked id="abc123">';
const OFF = '<input type="checkbox" unchecked id="abc123">';
const CHECKLIST = '| Done | Goal | Project |\n|-|-|-|\n';
const PLAIN = '| Goal | Project |\n|-|-|\n';

function plan(text: string, row: RowAnchor, checked = true, ids = ['abc123']) {
  const remaining = [...ids];
  return planInsertCheckbox(text, row, checked, () => remaining.shift() ?? ids.at(-1) ?? '', DEFAULT_HEADERS);
}

/** The result of giving the row on a line (the third by default) a ticked box. */
function inserted(text: string, line = 3): string {
  return carriedOut(text, plan(text, rowOnLine(text, line)));
}

function read(text: string) {
  return readRoadmap(text, DEFAULT_HEADERS);
}

describe('a new box', () => {
  it('has the companion plugin’s form, in the state asked for', () => {
    const text = `${CHECKLIST}| | G | p |\n`;
    expect(carriedOut(text, plan(text, rowOnLine(text, 3), true))).toBe(`${CHECKLIST}| ${ON} | G | p |\n`);
    expect(carriedOut(text, plan(text, rowOnLine(text, 3), false))).toBe(`${CHECKLIST}| ${OFF} | G | p |\n`);
  });

  it.each([
    ['blank', '|    | G | p |', `| ${ON} | G | p |`],
    ['without even a space', '|| G | p |', `| ${ON} | G | p |`],
    ['left empty by a dash', '| - | G | p |', `| ${ON} | G | p |`],
    ['left empty by a long dash', '| — | G | p |', `| ${ON} | G | p |`],
    ['left empty by a lone bullet', '| • | G | p |', `| ${ON} | G | p |`],
    ['with a check mark', '| ✅ | G | p |', `| ${ON} | G | p |`],
    ['with a word for one', '|no| G | p |', `|${ON}| G | p |`],
    ['with words', '| soon | G | p |', `| ${ON} soon | G | p |`],
    ['with an empty line', '| <br> | G | p |', `| ${ON} <br> | G | p |`],
    ['with a bullet', '| - soon | G | p |', `| - ${ON} soon | G | p |`],
  ])('goes into the checklist cell: one %s', (_, before, after) => {
    expect(inserted(`${CHECKLIST}${before}\n`)).toBe(`${CHECKLIST}${after}\n`);
  });

  it.each([
    ['a title', '| G | p |', `| G | ${ON} p |`],
    ['a bullet and a title', '| G | - **p** |', `| G | - ${ON} **p** |`],
    ['a title on its second line', '| G | <br>p<br>- note |', `| G | <br>${ON} p<br>- note |`],
    ['a title under a lone dash', '| G | -<br>p |', `| G | -<br>${ON} p |`],
    ['a link', '| G | [[Note\\|p]] |', `| G | ${ON} [[Note\\|p]] |`],
    ['subtasks', '| G | p<br>[ ] a<br>[x] b |', `| G | ${ON} p<br>[ ] a<br>[x] b |`],
    ['no closing pipe', 'G | p', `G | ${ON} p`],
  ])('goes before the title where there is no checklist: a cell with %s', (_, before, after) => {
    expect(inserted(`${PLAIN}${before}\n`)).toBe(`${PLAIN}${after}\n`);
  });

  it.each([
    ['| Goal | |', `| ${ON} Goal | |`],
    ['| Goal', `| ${ON} Goal`],
    ['| Goal | It says more about it. |', `| ${ON} Goal | It says more about it. |`],
  ])('is the objective’s own on a row without project: %s', (before, after) => {
    const text = inserted(`${PLAIN}${before}\n`);
    expect(text).toBe(`${PLAIN}${after}\n`);
    expect(read(text).objectives).toMatchObject([{ title: 'Goal', box: { id: 'abc123' }, projects: [] }]);
  });

  it.each([
    ['| G | p |', `| G | p | ${ON} |`],
    ['| G | p', `| G | p | ${ON}`],
    ['G | p', `G | p | ${ON}`],
    ['| G |', `| G | | ${ON} |`],
    ['G', `G | | ${ON}`],
  ])('lengthens a short row up to its cell: %s', (before, after) => {
    const head = '| Goal | Project | Done |\n|-|-|-|\n';
    expect(inserted(`${head}${before}\n`)).toBe(`${head}${after}\n`);
  });

  it('keeps an aligned table aligned where the cell has room', () => {
    const aligned = (done: string, project: string) =>
      `| ${'Done'.padEnd(50)} | ${'Project'.padEnd(60)} |\n|${'-'.repeat(52)}|${'-'.repeat(62)}|\n| ${done.padEnd(50)} | ${project.padEnd(60)} |\n`;
    expect(inserted(aligned('', 'p'))).toBe(aligned(ON, 'p'));
    expect(inserted(aligned('maybe', 'p'))).toBe(aligned(`${ON} maybe`, 'p'));
    expect(inserted(aligned('            -', 'p'))).toBe(aligned(ON, 'p'));
    expect(inserted(aligned('x', 'p'))).toBe(aligned(ON, 'p'));
    const plain = (done: string, project: string) => aligned(done, project).replace('Done', 'Goal');
    expect(inserted(plain('G', '- p'))).toBe(plain('G', `- ${ON} p`));
  });

  it('takes no more than the blanks of a cell that is too narrow', () => {
    const head = `| Done       | Project |\n|------------|---------|\n`;
    expect(inserted(`${head}|            | p       |\n`)).toBe(`${head}| ${ON} | p       |\n`);
  });

  it('keeps to its row in a quote with CRLF', () => {
    const text = '> | Done | Project |\r\n> |-|-|\r\n> | | p |\r\n> | | q |\r\n';
    expect(inserted(text)).toBe(text.replace('| | p', `| ${ON} | p`));
  });

  it('is read as the project’s own, its subtasks staying what they are', () => {
    const before = `${PLAIN}| G | - p<br>[ ] a<br>[x] b |\n`;
    const [objective] = read(inserted(before)).objectives;
    expect(objective?.projects).toMatchObject([
      { title: 'p', status: 'done', box: { id: 'abc123', checked: true }, subtasks: [{ label: 'a' }, { label: 'b' }] },
    ]);
  });
});

describe('its id', () => {
  const text = `Text with abc123\n\n${CHECKLIST}| | G | p<br><input type="checkbox" id="def456"> a |\n`;

  it('is one that the note has nowhere', () => {
    const made = carriedOut(text, plan(text, rowOnLine(text, 5), true, ['abc123', 'def456', '0a1b2c']));
    expect(read(made).boxIds.map(({ id }) => id)).toEqual(['0a1b2c', 'def456']);
  });

  it.each(['', 'abc12', 'ABCDEF', '"><b>12', 'abc1234'])('is never “%s”, which is not six hex digits', (id) => {
    const made = carriedOut(text, plan(text, rowOnLine(text, 5), true, [id, '0a1b2c']));
    expect(read(made).boxIds[0]?.id).toBe('0a1b2c');
  });

  it('is not sought for ever', () => {
    expect(plan(text, rowOnLine(text, 5), true, ['abc123'])).toMatchObject({ ok: false, reason: 'unsupported' });
  });
});

describe('the row', () => {
  const text = `${CHECKLIST}| | G | p |\n| | | q |\n`;

  it('is found under lines that were inserted above', () => {
    const now = `New\n\n${text}`;
    expect(carriedOut(now, plan(now, rowOnLine(text, 4)))).toBe(now.replace('| | | q', `| ${ON} | | q`));
  });

  it('is the one at its offset among rows that look the same', () => {
    const same = `${CHECKLIST}| | | p |\n| | | p |\n`;
    expect(inserted(same, 4)).toBe(`${CHECKLIST}| | | p |\n| ${ON} | | p |\n`);
  });

  const twins = `${CHECKLIST}| | | p |\n| | | p |\n`;

  it.each([
    ['deleted', 'gone', 'no longer in the note', text, text.replace('| | | q |\n', '')],
    ['edited', 'gone', 'no longer in the note', text, text.replace('q', 'q, edited')],
    [
      'elsewhere',
      'gone',
      'no longer a project or objective of a roadmap table',
      text,
      text.replace('Project', 'Recipe'),
    ],
    ['a header now', 'gone', 'no longer a project or objective of a roadmap table', text, '| | | q |\n|-|-|-|\n'],
    ['moved, and has a twin', 'ambiguous', 'several rows look the same', text, `New\n\n${text}| | | q |\n`],
    ['moved with its twin', 'ambiguous', 'several rows look the same', twins, `New\n\n${twins}`],
    ['one of twins, of which one is left', 'ambiguous', 'several rows look the same', twins, `${CHECKLIST}| | | p |\n`],
  ])('is refused when it is %s', (_, reason, why, shown, now) => {
    const refused = plan(now, rowOnLine(shown, 4));
    expect(refused).toMatchObject({ ok: false, reason });
    expect(refused.ok ? '' : refused.message).toMatch(
      new RegExp(`^The checkbox was not added: .*${why}.*\\. Check the note `),
    );
  });
});

it('A row that only adds to the objective above is given no box', () => {
  const text = `${PLAIN}| Sail | |\n| - Bring a rope | |\n`;
  expect(plan(text, rowOnLine(text, 4))).toMatchObject({ ok: false, reason: 'gone' });
});

it('A box is put behind the bullet of an objective', () => {
  const text = `${PLAIN}| - Sail | |\n`;
  expect(inserted(text, 3)).toBe(`${PLAIN}| - ${ON} Sail | |\n`);
});

describe('a row that has a box of its own', () => {
  it('gets that one set', () => {
    const text = `${CHECKLIST}| [ ] | G | p |\n`;
    expect(inserted(text)).toBe(`${CHECKLIST}| [x] | G | p |\n`);
  });

  it.each([
    `${CHECKLIST}| | G | p |\n| | | q |\n`,
    `${CHECKLIST}|| G | p |\n`,
    `${PLAIN}| G | - p |\n`,
    `| Goal | Project | Done |\n|-|-|-|\n| G | p |\n`,
    `| Goal | Project | Done |\n|-|-|-|\nG | p\n`,
    `Project | Goal\n-|-\np | G\n`,
    `${CHECKLIST}| - | G | p |\n`,
    `${CHECKLIST}| ☐ | G | p |\n| ☐ | | q |\n`,
    `Project | Done\n-|-\np | yes\n`,
  ])('gets no second one by a double click: %j', (text) => {
    const row = rowOnLine(text, 3);
    const once = carriedOut(text, plan(text, row));
    expect(plan(once, row, true)).toEqual({ ok: true, edits: [] });
    expect(carriedOut(once, plan(once, row, false))).toBe(once.replace('checked', 'unchecked'));
  });

  it('gets no second one when its subtasks have boxes too', () => {
    const text = `${PLAIN}| G | p<br>[ ] a |\n`;
    const once = inserted(text);
    expect(plan(once, rowOnLine(text, 3), true)).toEqual({ ok: true, edits: [] });
  });

  it('is refused when it was edited as well', () => {
    const text = `${CHECKLIST}| | G | p |\n`;
    const now = inserted(text).replace('p |', 'p, edited |');
    expect(plan(now, rowOnLine(text, 3))).toMatchObject({ ok: false, reason: 'gone' });
  });

  it('is refused when more than a check mark has gone from its cell', () => {
    const text = `${CHECKLIST}| by June | G | p |\n`;
    const now = text.replace('by June', ON);
    expect(plan(now, rowOnLine(text, 3))).toMatchObject({ ok: false, reason: 'gone' });
  });
});
