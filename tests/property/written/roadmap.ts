import fc from 'fast-check';
import { type Written, writtenText } from './text';

export interface WrittenBox {
  readonly source: string;
  readonly checked: boolean;
  readonly id: string | null;
  readonly form: 'html' | 'markdown';
}

export interface WrittenDay {
  readonly source: string;
  readonly date: string | null;
}

/** A line of a cell with the bullet that it may have. */
export interface WrittenLine {
  readonly bullet: string;
  readonly said: Written;
}

export interface WrittenProject extends WrittenLine {
  readonly ending: '' | '?' | ' :';
  readonly box: { readonly place: 'checklist' | 'before' | 'behind'; readonly box: WrittenBox } | null;
  readonly target: { readonly place: 'column' | 'line' | 'title'; readonly day: WrittenDay } | null;
  readonly notes: readonly WrittenLine[];
  readonly subtasks: readonly (WrittenLine & { readonly box: WrittenBox })[];
}

export interface WrittenObjective {
  readonly title: Written;
  readonly details: readonly WrittenLine[];
  readonly target: { readonly place: 'line' | 'below'; readonly day: WrittenDay; readonly label: string } | null;
  readonly box: WrittenBox | null;
  /** Whether it has its own row above those of its projects. */
  readonly isAlone: boolean;
  readonly projects: readonly WrittenProject[];
}

const boxSource = fc.constantFrom(
  ...['<input type="checkbox" CHECKED id="ID">', '<input type="checkbox" UNCHECKED id="ID">'],
  ...["<INPUT id='ID' TYPE='checkbox' CHECKED />", '<input disabled  id=ID type=checkbox  />'],
  ...['<input type="checkbox">', '<input type="checkbox" CHECKED=""/>'],
);
const hexId = fc.integer({ min: 0, max: 0xffffff }).map((id) => id.toString(16).padStart(6, '0'));
const htmlBox = fc.tuple(boxSource, hexId).map(([pattern, id]): WrittenBox => ({
  source: pattern.replace('ID', id).replace('UNCHECKED', 'unchecked').replace('CHECKED', 'checked'),
  checked: /(?<!UN)CHECKED/.test(pattern),
  id: pattern.includes('ID') ? id : null,
  form: 'html',
}));
const marker = fc
  .constantFrom('[ ]', '[x]', '[X]')
  .map((source): WrittenBox => ({ source, checked: source !== '[ ]', id: null, form: 'markdown' }));
const box = fc.oneof({ weight: 3, arbitrary: htmlBox }, marker);

const day = fc.constantFrom<WrittenDay>(
  ...[
    { source: '2026-12-18', date: '2026-12-18' },
    { source: '2028/02/29', date: '2028-02-29' },
    { source: '5 Mar 2027', date: '2027-03-05' },
    { source: 'March 5, 2027', date: '2027-03-05' },
    { source: 'February 2028', date: '2028-02-29' },
    { source: 'Q3 2027', date: '2027-09-30' },
    { source: '2027-02-30', date: null },
  ],
);
const label = fc.constantFrom('TBD: ', 'Due ', 'Deadline: ', 'Target ', 'ETA ', 'By ', '');
const bullet = fc.constantFrom('', '', '- ', '* ', '+ ', '• ', '・');
/** A number is one only before a box. */
const listed = fc.oneof({ weight: 4, arbitrary: bullet }, fc.constantFrom('1. ', '12) '));
const line = fc.record({ bullet, said: writtenText });

const project: fc.Arbitrary<WrittenProject> = fc.record({
  bullet,
  said: writtenText,
  ending: fc.constantFrom('', '', '', '?', ' :'),
  box: fc.option(fc.record({ place: fc.constantFrom('checklist', 'before', 'behind'), box: htmlBox })),
  target: fc.option(fc.record({ place: fc.constantFrom('column', 'line', 'title'), day })),
  notes: fc.array(line, { maxLength: 2 }),
  subtasks: fc.array(fc.record({ bullet: listed, box, said: writtenText }), { maxLength: 3 }),
});

export const writtenObjective: fc.Arbitrary<WrittenObjective> = fc.record({
  title: writtenText,
  details: fc.array(line, { maxLength: 2 }),
  target: fc.option(fc.record({ place: fc.constantFrom('line', 'below'), day, label })),
  box: fc.option(box),
  isAlone: fc.boolean(),
  projects: fc.array(project, { maxLength: 3 }),
});
