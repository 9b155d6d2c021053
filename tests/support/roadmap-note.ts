export const box = (id: string, checked = false) =>
  `<input type="checkbox" ${checked ? 'checked' : 'unchecked'} id="${id}">`;

/** A roadmap note with rows of `Checklist | Objective | Projects`. */
export function roadmapNote(...rows: readonly (readonly [string, string, string])[]): string {
  const header = '---\ntags: [projects]\n---\n\n| Checklist | Objective | Projects |\n| --- | --- | --- |\n';
  return header + rows.map((cells) => `| ${cells.join(' | ')} |\n`).join('');
}
