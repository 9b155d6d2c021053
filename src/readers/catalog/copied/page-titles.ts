import { countsOf } from '../../../model/collections/count-one';
import { isDividedAsSpec } from '../labels';
import type { Part } from '../part';
import { isOpeningTitle } from '../heading-roles';
import { isCriteriaTitle } from '../section-titles';
import type { TitleReader, TitleTraits } from '../title-reader';

/** A heading's index among the headings of the page. */
export type Index = number;

/** What the headings of a copied page say of each other by their titles and what is under them. */
export class PageTitles {
  readonly #parts: readonly Part[];
  readonly #traitsOf: TitleReader;
  readonly #traits: readonly TitleTraits[];
  /** How often each title occurs. */
  readonly #counts: ReadonlyMap<string, number>;
  /** How often titles begin with each label, up to the colon. */
  readonly #labels: ReadonlyMap<string, number>;
  /** No heading is named like a track or a section, but labels are. */
  readonly hasLabelsAlone: boolean;

  constructor(parts: readonly Part[], traits: TitleReader) {
    this.#parts = parts;
    this.#traitsOf = traits;
    this.#traits = parts.map(({ heading }) => traits(heading.text));
    this.#counts = countsOf(this.#traits.map(({ key }) => key));
    this.#labels = countsOf(parts.map(({ heading }) => labelOf(heading.text)));
    this.hasLabelsAlone = !parts.some(({ heading }, at) => this.traits(at).isNumbered || isCriteriaTitle(heading.text));
  }

  get count(): number {
    return this.#parts.length;
  }

  title(at: Index): string {
    return this.#parts[at]?.heading.text ?? '';
  }

  traits(at: Index): TitleTraits {
    return this.#traits[at] ?? this.#traitsOf('');
  }

  /** The key of a title up to its colon, since what is behind it may differ from track to track. */
  labelKey(at: Index): string {
    return this.#traitsOf(labelOf(this.title(at))).key;
  }

  isSection(at: Index): boolean {
    const { key, isSection, isShared } = this.traits(at);
    if (this.title(at) === '' || isShared) return false;
    return isSection || (this.#counts.get(key) ?? 0) > 1;
  }

  /** Whether a heading has nothing under it, and is no label with a value, such as `Time: a week` below each track. */
  isBare(at: Index): boolean {
    const recurs = (this.#labels.get(labelOf(this.title(at))) ?? 0) > 1;
    return !recurs && this.#parts[at]?.blocks().length === 0;
  }

  /**
   * Headings named like tracks; if there are none, those directly followed by sections of a spec; if no heading is a
   * section either, those followed by labels named like sections.
   */
  findTracks(): Index[] {
    const all = [...this.#parts.keys()];
    const named = all.filter((at) => this.traits(at).isNumbered);
    if (named.length > 0) return named;
    if (this.hasLabelsAlone) return all.filter((at) => this.#isLabelled(at));
    const found = all.filter((at) => !this.isSection(at) && !this.traits(at).isForAll && this.isSection(at + 1));
    if (found.length < 2 || !this.#isOneSpec()) return found;
    return all.filter((at) => !isOpeningTitle(this.title(at))).slice(0, 1);
  }

  #isLabelled(at: Index): boolean {
    const part = this.#parts[at];
    return part !== undefined && part.mayHoldLabels() && !this.traits(at).isForAll && isDividedAsSpec(part.blocks());
  }

  /** Whether the page has no section twice, as it would with several specs: then other headings are sections, too. */
  #isOneSpec(): boolean {
    return !this.#traits.some(({ key, isSection }) => isSection && (this.#counts.get(key) ?? 0) > 1);
  }
}

function labelOf(title: string): string {
  return title.slice(0, Math.max(0, title.indexOf(':')) || title.length);
}
