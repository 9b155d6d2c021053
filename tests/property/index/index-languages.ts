import type { NoteReaders } from '../../../src/index/note-readers';
import { createRoadmapReader } from '../../../src/readers/roadmap/read-roadmap';
import { DEFAULT_HEADERS } from '../../../src/settings/settings';
import { lineReaders } from '../../index/line-readers';
import type { ManualScheduler } from '../../index/manual-scheduler';

/** How the notes of a history are written and read. */
export interface Language {
  readonly name: string;
  write(lines: string): string;
  /** Reads in steps of a millisecond each. */
  readers(scheduler: ManualScheduler): NoteReaders;
}

export const lineLanguage: Language = { name: 'notes of lines', write: (lines) => lines, readers: lineReaders };

/** What is not part of a roadmap is in lines below its table. */
export const tableLanguage: Language = {
  name: 'notes with roadmap tables',
  write: (lines) => {
    const all = lines.split('\n');
    const rows = all.filter((line) => ROW.test(line)).map(rowOf);
    return ['| Done | Goal | Project |', '| - | - | - |', ...rows, '', ...all.filter((line) => !ROW.test(line))].join(
      '\n',
    );
  },
  readers: (scheduler) => {
    const readRoadmap = createRoadmapReader(DEFAULT_HEADERS);
    return {
      ...lineReaders(scheduler),
      roadmap: (source, before) => paced(readRoadmap(source, before), scheduler),
    };
  },
};

const ROW = /^([=x-]) (.*?)(?: #(\d))?$/;

function rowOf(line: string): string {
  const [, mark, title = '', id] = ROW.exec(line) ?? [];
  const box = `<input type="checkbox" ${mark === 'x' ? 'checked' : 'unchecked'} ${id ? `id="${id}"` : ''}>`;
  return mark === '=' ? `| | ${title} | |` : `| ${box} | | ${title} |`;
}

function* paced<Reading>(steps: Generator<void, Reading>, scheduler: ManualScheduler): Generator<void, Reading> {
  for (;;) {
    scheduler.pass(1);
    const step = steps.next();
    if (step.done) return step.value;
    yield;
  }
}
