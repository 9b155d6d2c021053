import { lazily } from '../../model/kept/lazily';
import type { Section, Track } from '../../model/catalog';
import { labelTitle } from '../prose/label-line';
import type { HeadingNode } from './heading-tree';
import { isGoalTitle, outcomeIn } from './heading-roles';
import { type DividedBody, divideBody, readHeadedSections } from './sections';
import { trackName } from './track-names';

/**
 * The track that a heading opens. Its body is read when asked for, by getters of a class, since an object with its own
 * getters takes a hundred times as long to make.
 */
export class HeadedTrack implements Track {
  readonly label: string | null;
  readonly title: string;
  readonly heading: string;
  readonly headingSource: string | undefined;
  readonly line: number;
  readonly #body: () => DividedBody;
  readonly #sections: () => readonly Section[];

  constructor({ heading, blocks, children }: HeadingNode) {
    const { text, source, line } = heading;
    const { label, title } = trackName(text);
    this.label = label;
    this.title = title;
    this.heading = text;
    this.headingSource = source;
    this.line = line;
    this.#body = lazily(() => divideBody(blocks(), (text) => outcomeIn(text) !== undefined));
    this.#sections = lazily(() => [...this.#body().sections, ...children.flatMap(readHeadedSections)]);
  }

  /**
   * The `Outcome:` or `Pitch:` line, or the paragraph below it if the line says no more; else the text of the Goal
   * section.
   */
  get outcome(): string | null {
    return this.#lead.outcome ?? this.sections.find(({ title }) => isGoalTitle(title))?.text ?? null;
  }

  get intro(): readonly string[] {
    return this.#lead.intro;
  }

  get sections(): readonly Section[] {
    return this.#sections();
  }

  get #lead(): Lead {
    return splitLead(this.#body().lead);
  }
}

type Lead = Pick<Track, 'outcome' | 'intro'>;

function splitLead(lead: readonly string[]): Lead {
  for (const [at, line] of lead.entries()) {
    const inLine = outcomeIn(line);
    const outcome = inLine ?? (isGoalTitle(labelTitle(line)) ? lead[at + 1] : undefined);
    const behind = at + (inLine === undefined ? 2 : 1);
    if (outcome) return { outcome, intro: [...lead.slice(0, at), ...lead.slice(behind)] };
  }
  return { outcome: null, intro: lead };
}
