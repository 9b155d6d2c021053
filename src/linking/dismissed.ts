import type { CapstoneLink } from '../model/capstone-link';

/**
 * What is stored of a suggestion that was dismissed: its words and notes, not its lines, so that the dismissal survives
 * edits above it. The notes are for whoever looks into the file: they do not count, since they may be renamed, or copied
 * for another year.
 */
export function suggestionKey({ from, to }: CapstoneLink): string {
  return JSON.stringify([from.path, from.kind, from.title, to?.path ?? '', to?.pathTitle ?? '', to?.title ?? '']);
}

/** Suggestions that were dismissed, by their words. If the title or the track is reworded, it is a different one. */
export function dismissals(keys: readonly string[]): ReadonlySet<string> {
  return new Set(keys.map(wordsOf));
}

/** The links without the suggestions that were dismissed. Written links stay, whatever was dismissed. */
export function withoutDismissed(
  links: readonly CapstoneLink[],
  dismissed: ReadonlySet<string>,
): readonly CapstoneLink[] {
  if (dismissed.size === 0) return links;
  return links.filter((link) => link.state !== 'suggested' || !dismissed.has(wordsOf(suggestionKey(link))));
}

/** A key without the paths of its notes; anything else that may be in the file stays as it is. */
function wordsOf(key: string): string {
  try {
    const [, kind, title, , pathTitle, trackTitle] = JSON.parse(key) as readonly unknown[];
    return JSON.stringify([kind, title, pathTitle, trackTitle]);
  } catch {
    return key;
  }
}
