/** Something that can be ticked, identified by a unique word. */
export interface Item {
  readonly word: string;
  /** A project is ticked in the first cell of its row, a subtask and a task right before its word. */
  readonly kind: 'project' | 'subtask' | 'task';
}

const tag = (id: string, state = 'unchecked') => `<input type="checkbox" ${state}${id && ` id="${id}"`}>`;

/** Tagged in its text: properties cost the workbench's app more than everything else in a note. */
const HEAD = 'Intro\n\n#projects\n\n| Checklist | Objective | Projects |\n| --- | --- | --- |\n';

type Notes = Readonly<Record<string, string>>;
/** What a program of Windows often begins a file with. */
const MARK = '\uFEFF';

/** Those of Windows come with a byte order mark. */
export type LineEnd = '\n' | '\r\n';

/** Boxes of both forms, with ids that are unique, shared and missing; and a row without a box. */
const TABLES: Notes = {
  'Plan.md':
    HEAD +
    `| ${tag('a00001')} | Sail | Pa1x<br>- ${tag('a00002', 'checked')} Sa1x<br>- ${tag('')} Sa2x |\n` +
    `| ${tag('a00001', 'checked')} |  | Pa2x |\n` +
    `|  |  | Pa3x |\n` +
    '\nEnd\n',
  'Other.md': HEAD + `| ${tag('a00001')} | Climb | Pb1x<br>[x] Sb1x |\n|  |  | Pb2x |\n` + '\nEnd\n',
};

/** A project with a note of its own, whose tasks are shown below it. */
const TASKS: Notes = {
  'Plan.md':
    HEAD + `| ${tag('a00001')} | Sail | Pa1x<br>[[Gauge]] |\n| ${tag('a00002', 'checked')} |  | Pa2x |\n` + '\nEnd\n',
  'Gauge.md': 'Intro\n\n- [ ] Ta1x\n- [x] Ta2x\n\n# Deck\n\n- [ ] Ta3x\n\nEnd\n',
};

/** @param withTasks whether a project has a note with tasks; otherwise there are only tables */
export function sampleNotes(lineEnd: LineEnd, withTasks: boolean): Notes {
  const notes = Object.entries(withTasks ? TASKS : TABLES);
  return Object.fromEntries(notes.map(([path, text]) => [path, withLineEnds(text, lineEnd)]));
}

function withLineEnds(text: string, lineEnd: LineEnd): string {
  return lineEnd === '\n' ? text : MARK + text.replaceAll('\n', lineEnd);
}

export function isRoadmap(text: string): boolean {
  return text.includes('#projects');
}

/** What the sidebar shows below a roadmap note: its items, and those of the notes that it links to. */
export function itemsShown(text: string, notes: ReadonlyMap<string, string>): { item: Item; text: string }[] {
  const linked = [...text.matchAll(/\[\[(.*?)\]\]/g)].map(([, name]) => notes.get(`${name}.md`) ?? '');
  return [text, ...linked].flatMap((one) => itemsOf(one).map((item) => ({ item, text: one })));
}

/** Whether a text begins and ends its lines as on Windows. */
export function isAsOnWindows(text: string): boolean {
  return text.startsWith(MARK) && lineEndOf(text) === '\r\n';
}

export function lineEndOf(text: string): LineEnd {
  return /(^|[^\r])\n/.test(text) ? '\n' : '\r\n';
}

/** The items of a note, in order. */
export function itemsOf(text: string): Item[] {
  return [...text.matchAll(/\b([PST])[a-z]\d+x\b/g)].map(([word, sign]) => ({
    word,
    kind: sign === 'P' ? 'project' : sign === 'S' ? 'subtask' : 'task',
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
