import { singleSpaced } from '../../model/words/single-spaced';
import type { CapstonePath, Section, Track } from '../../model/catalog';
import { holdsCriteria } from '../../model/criterion';
import { textAround, textRuns, type TextRun } from '../../model/section-text';
import { escapeHeading, escapeInline, escapeLine } from './escape-markdown';
import { fenced } from './fence';

export interface ProjectNoteOptions {
  readonly track: Track;
  /** The path that the track belongs to; its requirements apply to every track. */
  readonly path: CapstonePath;
  /** Wikilink to the track, without brackets: `Catalog#Heading|Title`. */
  readonly capstoneLink: string;
  /** Wikilink to the roadmap note, without brackets; null if none can lead to it. */
  readonly roadmapLink: string | null;
  readonly objective: string;
  /** A local calendar day, `yyyy-MM-dd`. */
  readonly today: string;
}

type Block = readonly string[];

/**
 * A note to work from: the sections of a spec and of its path as headings, their criteria as open tasks. The spec's
 * text is escaped so that it reads the same whatever characters it has; code is fenced.
 */
export function projectNote(options: ProjectNoteOptions): string {
  const { track, path, capstoneLink, roadmapLink, objective, today } = options;
  const partOf = [roadmapLink === null ? '' : `[[${roadmapLink}]]`, escapeInline(objective)].filter(Boolean).join(': ');
  const blocks: Block[] = [
    ['---', `capstone: ${quoted(`[[${capstoneLink}]]`)}`, `created: ${today}`, '---'],
    [`# ${escapeHeading(singleSpaced(track.title))}`],
    partOf === '' ? [] : [`Part of ${partOf}`],
    ...outcomeBlocks(track),
    ...textRuns(track.intro.join('\n')).map(textBlock),
    ...track.sections.flatMap(sectionBlocks),
    ...path.requirements.flatMap(sectionBlocks),
  ];
  const written = blocks.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'));
  return `${written.join('\n\n')}\n`;
}

/** The outcome with its name, since it is rarely a whole sentence; none if it is the text of a section that follows. */
function outcomeBlocks({ outcome, sections }: Track): Block[] {
  if (sections.some(({ text }) => text === outcome)) return [];
  return textRuns(outcome).map((run, at) => {
    const [first = '', ...lines] = textBlock(run);
    return [at === 0 && run.kind === 'prose' ? `**Outcome:** ${first}` : first, ...lines];
  });
}

function sectionBlocks({ title, text, items }: Section): Block[] {
  const bullet = holdsCriteria(title) ? '- [ ]' : '-';
  const list = items.map((item) => `${bullet} ${escapeLine(singleSpaced(item.text))}`);
  const { above, below } = textAround(text);
  return [
    title === '' ? [] : [`## ${escapeHeading(singleSpaced(title))}`],
    ...above.map(textBlock),
    list,
    ...below.map(textBlock),
  ];
}

/** Paragraphs one per line, code in a fence. */
function textBlock({ kind, lines }: TextRun): Block {
  return kind === 'code' ? fenced(lines) : lines.map((line) => escapeLine(singleSpaced(line)));
}

/** A YAML text in double quotes, whatever it holds. */
function quoted(text: string): string {
  return JSON.stringify(text);
}
