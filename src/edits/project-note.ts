import type { CapstonePath, Section, Track } from '../model/catalog';
import { holdsCriteria } from '../model/criterion';

export interface ProjectNoteOptions {
  readonly track: Track;
  /** The path that the track stands in; its requirements hold for every track. */
  readonly path: CapstonePath;
  /** Wikilink to the track, without brackets: `Catalog#Heading|Title`. */
  readonly capstoneLink: string;
  /** Wikilink to the roadmap note, without brackets. */
  readonly roadmapLink: string;
  readonly objective: string;
  /** A local calendar day, `yyyy-MM-dd`. */
  readonly today: string;
}

/** A note to work from: the sections of a spec as headings, its criteria as tasks that are open. */
export function projectNote(options: ProjectNoteOptions): string {
  const { track, path, capstoneLink, roadmapLink, objective, today } = options;
  const blocks = [
    ['---', `capstone: ${quoted(`[[${capstoneLink}]]`)}`, `created: ${today}`, '---'],
    [`# ${track.title}`],
    track.outcome === null ? [] : [track.outcome],
    [`Part of [[${roadmapLink}]]${objective === '' ? '' : `: ${objective}`}`],
    ...track.sections.flatMap((section) => sectionBlocks(section)),
    ...path.requirements.flatMap((section) => sectionBlocks(section)),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function sectionBlocks({ title, text, items }: Section): string[][] {
  const bullet = holdsCriteria(title) ? '- [ ]' : '-';
  return [
    title === '' ? [] : [`## ${title}`],
    text === null ? [] : text.split('\n'),
    items.map((item) => `${bullet} ${item.text.replace(/\s+/g, ' ')}`),
  ];
}

/** A YAML text in double quotes, whatever it holds. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
