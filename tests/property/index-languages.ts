import type { NoteReaders } from '../../src/index/note-readers';
import { createCellParser } from '../../src/markdown/cell-parser';
import { readRoadmapInSteps } from '../../src/readers/read-roadmap';
import { DEFAULT_HEADERS } from '../../src/settings/settings';
import { lineReader } from '../index/line-reader';
import type { ManualScheduler } from '../index/manual-scheduler';

/** How the notes of a history are written and read. */
export interface Language {
  readonly name: string;
  write(lines: string): string;
  /** Reads in steps of a millisecond each. */
  reader(scheduler: ManualScheduler): NoteReaders['roadmap'];
}

export const lineLanguage: Language = { name: 'notes of lines', write: (lines) => lines, reader: lineReader };

export const tableLanguage: Language = {
  name: 'notes with roadmap tables',
  write: (lines) => ['| Done | Goal | Project |', '| - | - | - |', ...lines.split('\n').map(rowOf)].join('\n'),
  reader: (scheduler) => {
    const options = { headers: DEFAULT_HEADERS, parseCell: createCellParser() };
    return (source) => paced(readRoadmapInSteps(source, options), scheduler);
  },
};

function rowOf(line: string): string {
  const [, mark, title = '', id] = /^([=x-]) (\w+)(?: #(.*))?$/.exec(line) ?? [];
  const box = `<input type="checkbox" ${mark === 'x' ? 'checked' : 'unchecked'} ${id ? `id="${id}"` : ''}>`;
  return mark === '=' ? `| | ${title} | |` : `| ${mark ? box : ''} | | ${title} |`;
}

function* paced<Reading>(steps: Generator<void, Reading>, scheduler: ManualScheduler): Generator<void, Reading> {
  for (;;) {
    scheduler.pass(1);
    const step = steps.next();
    if (step.done) return step.value;
    yield;
  }
}
