import type { CapstonePath, Section, Track } from '../../model/catalog';

interface PathContent {
  readonly intro: () => readonly string[];
  readonly requirements: () => readonly Section[];
}

/** The path that a heading opens. Apart from its tracks, its content is read when asked for, as in a track. */
export class HeadedPath implements CapstonePath {
  readonly #content: PathContent;

  constructor(
    readonly title: string,
    readonly line: number,
    readonly tracks: readonly Track[],
    content: PathContent,
  ) {
    this.#content = content;
  }

  get intro(): readonly string[] {
    return this.#content.intro();
  }

  get requirements(): readonly Section[] {
    return this.#content.requirements();
  }
}
