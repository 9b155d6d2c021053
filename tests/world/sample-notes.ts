/** Something in a roadmap table that can be ticked, identified by a unique word. */
export interface Item {
  readonly word: string;
  /** A project is ticked in the first cell of its row, a subtask right before its word. */
  readonly kind: 'project' | 'subtask';
}

const tag = (id: string, state = 'unchecked') => `<input type="checkbox" ${state}${id && ` id="${id}"`}>`;

/** Tagged in its text: properties cost the workbench's app more than everything else in a note. */
const HEAD = 'Intro\n\n#projects\n\n| Checklist | Objective | Projects |\n| --- | --- | --- |\n';

export type LineEnd = '\n' | '\r\n';

/** Boxes of both forms, with ids that are unique, shared and missing; and a row without a box. */
const SAMPLE: Readonly<Record<string, string>> = {
  'Plan.md':
    HEAD +
    `| ${tag('a00001')} | Sail | Pa1x<br>- ${tag('a00002', 'checked')} Sa1x<br>- ${tag('')} Sa2x |\n` +
    `| ${tag('a00001', 'checked')} |  | Pa2x |\n` +
    `|  |  | Pa3x |\n` +
    '\nEnd\n',
  'Other.md': HEAD + `| ${tag('a00001')} | Climb | Pb1x<br>[x] Sb1x |\n|  |  | Pb2x |\n` + '\nEnd\n',
};

export function sampleNotes(lineEnd: LineEnd): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(SAMPLE).map(([path, text]) => [path, text.replaceAll('\n', lineEnd)]));
}

export function lineEndOf(text: string): LineEnd {
  return /(^|[^\r])\n/.test(text) ? '\n' : '\r\n';
}

/** The items of a note, in order. */
export function itemsOf(text: string): Item[] {
  return [...text.matchAll(/\b([PS])[a-z]\d+x\b/g)].map(([word, sign]) => ({
    word,
    kind: sign === 'P' ? 'project' : 'subtask',
  }));
}

export function lineWith(text: string, word: string): string | undefined {
  return text.split(/\r?\n/).find((line) => line.includes(word));
}

/** How often a word occurs in a text. */
export function timesIn(text: string, word: string): number {
  return text.split(word).length - 1;
}

/** Whether an item is ticked, or null if it has no box; by simple means that only fit the sample. */
export function stateIn(text: string, { word, kind }: Item): boolean | null {
  const line = lineWith(text, word) ?? '';
  const before = kind === 'project' ? (line.split('|')[1] ?? '') : line.slice(0, line.indexOf(word));
  const boxes = [...before.matchAll(/<input type="checkbox"([^>]*)>|\[([ x])\]/g)];
  const box = boxes.at(-1);
  if (!box) return null;
  return box[2] === undefined ? /\schecked/.test(box[1] ?? '') : box[2] === 'x';
}
