import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box, Objective, RoadmapReading } from '../../../src/model/roadmap';
import { createRoadmapReader } from '../../../src/readers/roadmap/read-roadmap';
import { boxOffsets, boxReference } from '../../../src/readers/roadmap/rows/box-reference';
import { DEFAULT_HEADERS } from '../../../src/settings/settings';
import { codes, outline, read, roadmap } from '../../readers/roadmap/outline';
import { boxesIn } from '../../support/boxes';

const boxes = fc.constantFrom(
  ...['<input type="checkbox" checked id="aaaaaa">', '<input type="checkbox" unchecked id="bbbbbb">'],
  ...["<INPUT TYPE='checkbox' />", '[ ]', '[x]', '- [ ]', '- [X]', '2. [x]'],
);
const pieces = fc.oneof(
  boxes,
  fc.constantFrom(...['<br>', '<BR/>', '- ', '**Sail**', 'knots', ' : ', '?', '.', '`code`', '\\|', '\\', '`', '**']),
  fc.constantFrom(...['[[a|b]]', '[[a\\|b]]', '[x](https://example.org)', '[', ']]', '<', '&nbsp;', '\u00C2\u00A0']),
  fc.constantFrom(...['2025-03-12', 'TBD:', '2025-02-30', '📅 2025-03-12', 'Due ', 'Q2 2025', '3/10', '🧭', 'ע']),
  fc.string({ maxLength: 4 }),
);
const cell = fc.array(pieces, { maxLength: 6 }).map((parts) => parts.join(' '));
const row = fc.array(cell, { maxLength: 5 }).map((cells) => cells.join(' | '));
const lineEnd = fc.constantFrom('\n', '\r\n', '\n\n', '\n> ', '\n    ');

/** Roadmap tables of odd cells, between odd other lines. */
const notes = fc
  .tuple(fc.array(fc.tuple(row, lineEnd), { maxLength: 4 }), fc.array(row, { maxLength: 6 }), fc.boolean())
  .map(([lines, rows, crlf]) => {
    const text = `${lines.map((line) => line.join('')).join('')}\n\n${roadmap(...rows)}`;
    return crlf ? text.replace(/\r?\n/g, '\r\n') : text;
  });
const texts = fc.oneof(
  notes,
  fc.string({ maxLength: 60 }),
  fc.array(pieces).map((parts) => parts.join('\n')),
);

function boxesOf({ objectives }: RoadmapReading): Box[] {
  const ofObjective = ({ box, projects }: Objective) => [
    box,
    ...projects.flatMap((project) => [project.box, ...project.subtasks.map((subtask) => subtask.box)]),
  ];
  return objectives.flatMap(ofObjective).filter((box) => box !== null);
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|\r|\n/).length;
}

const createReader = () => createRoadmapReader(DEFAULT_HEADERS);

describe('reading any text as a roadmap', () => {
  it('gives boxes that stand in the text where they say, each once', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = boxesOf(read(text));
        const offsetOf = boxOffsets(text);
        const inTables = boxesIn(text);
        for (const box of found) {
          const { id, offset, raw, row } = boxReference(text, box);
          const { checked, line, form } = inTables.find((one) => one.offset === offset)!;
          expect({ id, checked, line, form, column: box.column }).toEqual(box);
          expect(text.slice(offset, offset + raw.length)).toBe(raw);
          expect(offsetOf(box)).toBe(offset);
          expect(line).toBe(lineOf(text, offset));
          expect(lineOf(text, row.offset)).toBe(line);
          expect(row.offset).toBeLessThanOrEqual(offset);
        }
        expect(new Set(found.map(offsetOf)).size).toBe(found.length);
      }),
    );
  });

  it('counts boxes within their row, from its start', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const found = boxesOf(read(text)).map((box) => ({ line: box.line, ...boxReference(text, box) }));
        for (const box of found) {
          const before = found.filter(({ line, offset }) => line === box.line && offset < box.offset);
          expect(box.ordinal).toBeGreaterThanOrEqual(before.length);
          for (const other of before) expect(other.ordinal).toBeLessThan(box.ordinal);
        }
      }),
    );
  });

  it('gives progress from nothing to all, and lines of the text in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { objectives, problems } = read(text);
        const lastLine = lineOf(text, text.length);
        for (const { progress, line, projects } of objectives) {
          expect(progress.ratio).toBeGreaterThanOrEqual(0);
          expect(progress.ratio).toBeLessThanOrEqual(1);
          expect(progress.done).toBeLessThanOrEqual(progress.total);
          const lines = [line, ...projects.map((project) => project.line), lastLine];
          expect(lines).toEqual([...lines].sort((a, b) => a - b));
        }
        for (const { line } of problems) expect(line).toBeLessThanOrEqual(lastLine);
        expect(problems.map(({ line }) => line)).toEqual(problems.map(({ line }) => line).sort((a, b) => a - b));
      }),
    );
  });

  it('gives text that is folded and trimmed', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { objectives } = read(text);
        const said = objectives.flatMap(({ title, details, projects }) => [
          ...[title, ...details],
          ...projects.flatMap((p) => [p.title, ...p.notes, ...p.subtasks.map(({ label }) => label)]),
        ]);
        for (const words of said) expect(words).toBe(words.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('gives the same in steps as at once, and the same again', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const steps = createReader()(text, null);
        let step = steps.next();
        while (!step.done) step = steps.next();
        expect(step.value).toEqual(read(text));
      }),
    );
  });
});

describe('reading a roadmap', () => {
  const title = fc.stringMatching(/^[A-Z][a-z]{2,8}( [a-z]{2,8})?$/);
  const known = fc.record({
    title,
    ticked: fc.constantFrom(true, false, null),
    subtasks: fc.array(fc.record({ label: title, ticked: fc.boolean() }), { maxLength: 3 }),
  });
  const plan = fc.array(fc.record({ title, projects: fc.array(known, { minLength: 1, maxLength: 4 }) }), {
    maxLength: 4,
  });
  const tag = (ticked: boolean, id: number) =>
    `<input type="checkbox" ${ticked ? 'checked' : 'unchecked'} id="${id.toString(16).padStart(6, '0')}">`;

  it('gives back what was written', () => {
    fc.assert(
      fc.property(plan, (objectives) => {
        let id = 0;
        const rows = objectives.flatMap((objective) =>
          objective.projects.map(({ title: project, ticked, subtasks }, index) => {
            const own = ticked === null ? '' : tag(ticked, id++);
            const lines = subtasks.map((subtask) => `<br>${tag(subtask.ticked, id++)} ${subtask.label}`);
            return `${own} | ${index === 0 ? `**${objective.title}**` : ''} | - ${project}${lines.join('')}`;
          }),
        );
        const reading = read(roadmap(...rows));
        const got = reading.objectives.map(({ title: name, projects }) => ({
          title: name,
          projects: projects.map((project) => ({
            title: project.title,
            ticked: project.box?.checked ?? null,
            subtasks: project.subtasks.map(({ label, box }) => ({ label, ticked: box.checked })),
          })),
        }));
        expect(got).toEqual(objectives);
        expect(codes(reading).filter((code) => !code.startsWith('open-subtasks'))).toEqual([]);
      }),
    );
  });

  it.each([
    ['a long row', 20, 1000],
    ['a few short ones', 20, 50],
  ])('pauses behind %s', (_, pauses, length) => {
    const row = `| | - ${'a'.repeat(length)}`;
    const text = roadmap(...Array.from({ length: pauses * Math.ceil(1000 / length) }, () => row));
    const steps = createReader()(text, null);
    let paused = 0;
    while (!steps.next().done) paused += 1;
    expect(paused).toBeGreaterThanOrEqual(pauses);
  });

  it('reads thousands of rows', () => {
    const rows = Array.from({ length: 2_000 }, (_, index) => `| | - Project ${index}<br>- [x] a step`);
    const lines = outline(read(roadmap(...rows)));
    expect(lines).toHaveLength(1 + 2 * 2_000);
    expect(lines[0]).toBe('# 2000/2000');
  });
});
