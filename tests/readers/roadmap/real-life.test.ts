import { describe, expect, it } from 'vitest';
import { percentDone } from '../../../src/model/progress';
import { boxOffsets, boxReference } from '../../../src/readers/roadmap/rows/box-reference';
import { BOX, codes, linked, outline, read, roadmap, table, TICKED } from './outline';

/** What breaks readers of such notes, from user reports. */

const onlyBox = (tag: string) => read(roadmap(`${tag} | Sail | - Race`)).objectives[0]?.projects[0]?.box;

describe('a box in the Checklist cell', () => {
  it.each([
    ['unchecked, which contains the word checked', '<input type="checkbox" unchecked id="a1b2c3">', false, 'a1b2c3'],
    ['without a state', '<input type="checkbox" id="a1b2c3">', false, 'a1b2c3'],
    ['in capitals, self-closing, without an id', "<INPUT TYPE='checkbox' CHECKED />", true, null],
    ['with attributes in another order', '<input id=x checked="" type=checkbox>', true, 'x'],
    ['checked and unchecked', '<input type="checkbox" checked unchecked id="a1b2c3">', true, 'a1b2c3'],
    ['with an empty id', '<input type="checkbox" checked id="">', true, ''],
    ['with an id of other signs', '<input type="checkbox" checked id="$&.*">', true, '$&.*'],
    ['as a marker', '[X]', true, null],
    ['as a marker behind a bullet', '- [ ]', false, null],
  ])('%s', (_, tag, checked, id) => expect(onlyBox(tag)).toMatchObject({ checked, id }));

  it.each(['[[x]]', '[x](https://example.org)', '`[ ]`', '`<input type="checkbox">`', '\\[ ]', '<input type="radio">'])(
    'is none when it only looks like one: %s',
    (tag) => expect(onlyBox(tag)).toBeNull(),
  );
});

describe('boxes of a row', () => {
  it('are counted from its start, whatever their form, and by nothing that only looks like one', () => {
    const row = `${TICKED} | [[x]] | - Race \`[ ]\`<br>- [ ] start<br>${BOX} round the [x](y) buoy<br>[x] finish`;
    const text = roadmap(row);
    const [project] = read(text).objectives.flatMap(({ projects }) => projects);
    const boxes = [project?.box, ...(project?.subtasks.map(({ box }) => box) ?? [])].flatMap((box) => box ?? []);
    expect(boxes.map((box) => boxReference(text, box).ordinal)).toEqual([0, 1, 2, 3]);
    expect(boxes.map(({ form }) => form)).toEqual(['html', 'markdown', 'html', 'markdown']);
  });

  it.each([
    ['emoji, which are two code units', '🧭⛵️'],
    ['combining marks', 'e\u0301'],
    ['right-to-left text', 'ללמוד'],
    ['East Asian text', '海図を読む'],
  ])('are found behind %s', (_, words) => {
    const text = roadmap(`| ${words} | - ${words}<br>${BOX} ${words}`);
    const subtask = read(text).objectives[0]?.projects[0]?.subtasks[0];
    expect(subtask?.label).toBe(words);
    expect(subtask && boxOffsets(text)(subtask.box)).toBe(text.indexOf(BOX));
  });

  it.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['a BOM', (text: string) => `\uFEFF${text}`],
    ['no final newline', (text: string) => text.trimEnd()],
    ['trailing spaces and tabs', (text: string) => text.replaceAll('\n', ' \t \n')],
    ['frontmatter', (text: string) => `---\ntags: [projects]\n---\n${text}`],
  ])('are found in a note with %s', (_, change) => {
    const text = change(roadmap(`| Sail | - Race<br>${BOX} start`));
    const subtask = read(text).objectives[0]?.projects[0]?.subtasks[0];
    expect(subtask?.label).toBe('start');
    expect(subtask && boxReference(text, subtask.box)).toMatchObject({ offset: text.indexOf(BOX), raw: BOX });
  });
});

describe('a table', () => {
  it('of raw HTML is no roadmap', () => {
    const cells = `<td>Sail</td><td>${BOX} Race</td>`;
    expect(codes(read(`<table>\n<tr><th>Objective</th><th>Project</th></tr>\n<tr>${cells}</tr>\n</table>`))).toEqual([
      'no-roadmap-table:1',
    ]);
  });

  it.each([
    ['without outer pipes', 'Objective | Project\n--- | ---\nSail | - Race'],
    ['with alignment', '| Objective | Project |\n|:---|:---:|\n| Sail | - Race |'],
    ['with a header that lacks its last pipe', '| Objective | Project\n| --- | --- |\n| Sail | - Race |'],
    ['with a delimiter row without outer pipes', '| Objective | Project |\n--- | ---\n| Sail | - Race |'],
  ])('%s is read', (_, text) => expect(outline(read(text))).toEqual(['# Sail 0/1', '  o Race']));

  it('with a row that is just a pipe has nothing in it', () => {
    expect(outline(read('| Goal | Task |\n| --- | --- |\n| Sail | - Race |\n|\n| | - Read |'))).toEqual([
      '# Sail 0/2',
      '  o Race',
      '  o Read',
    ]);
  });

  it('keeps an escaped wikilink in one cell, and lets an unescaped one split', () => {
    const [escaped] = read(roadmap('| Sail | [[Knots\\|all knots]]')).objectives;
    expect(escaped?.projects[0]).toMatchObject({ title: 'all knots', links: [{ target: 'Knots', text: 'all knots' }] });
    expect(outline(read(roadmap('| Sail | [[Knots|all knots]]')))).toEqual(['# Sail 0/1', '  o [[Knots']);
  });

  it('that another follows gives its objective to none of its rows', () => {
    const text = `${roadmap('| Sail | - Race')}\n${table('Task | Done', '- Knots | [x]')}`;
    expect(outline(read(text))).toEqual(['# Sail 0/1', '  o Race', '# 1/1', '  x Knots [x]']);
  });
});

describe('text in a cell', () => {
  it('that is HTML stays text', () => {
    const [objective] = read(roadmap('| Sail <script>go()</script> | - <img src=x onerror=go()> Race')).objectives;
    expect(objective?.title).toContain('go()');
    expect(objective?.projects[0]?.title).toContain('Race');
  });

  it('in comments is not seen, nor are boxes in it', () => {
    const [objective] = read(roadmap(`| Sail %%soon%% | - Race <!-- ${BOX} --><br>[ ] start`)).objectives;
    expect(objective).toMatchObject({ title: 'Sail', projects: [{ title: 'Race', subtasks: [{ label: 'start' }] }] });
  });

  it('with a script as its address is a link like any other, for others to refuse', () => {
    expect(linked(read(roadmap('| Sail | [Race](javascript:go)')).objectives[0]?.projects[0]?.links ?? [])).toBe(
      '→ javascript:go',
    );
  });
});

it('Nothing to count has no percentage', () => {
  const [objective] = read(roadmap('| Sail |')).objectives;
  expect(objective && percentDone(objective.progress)).toBeNull();
});
