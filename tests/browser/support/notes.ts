import { box, roadmapNote } from '../../support/roadmap-note';

export { box, roadmapNote };

/** The note with one box, found by its id, in another state. */
export function withBox(text: string, id: string, checked: boolean): string {
  return text.replace(box(id, !checked), box(id, checked));
}

/** Two objectives, five projects, boxes of each kind, and prose around the table. */
export const PLAN = `${roadmapNote(
  [box('a00001'), '**Sail**', `Knots<br>${box('a00002')} bowline<br>${box('a00003')} reef`],
  [box('a00004', true), '', 'Navigation'],
  ['', '', 'Radio licence'],
  [box('a00005'), '**Ride**', 'Saddle a horse'],
  [box('a00006'), '', 'Jump a ditch?'],
)}
The end of the plan.
`;

/** As `roadmapNote`, with columns as wide as their widest cell, the way the app writes tables. */
export function alignedNote(...rows: readonly (readonly [string, string, string])[]): string {
  const all = [['**Checklist**', '**Objective**', '**Projects with Breakdown**'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const line = (cells: readonly string[], fill = ' ') =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0, fill)).join(' | ')} |\n`;
  const [header = [], ...body] = all;
  const table = [line(header), line(['', '', ''], '-'), ...body.map((cells) => line(cells))].join('');
  return `---\ntags:\n  - projects\n---\n\n\n${table}\n\n[[Someday]]\n\nLearning to write\n- [[Essays]]\n`;
}
