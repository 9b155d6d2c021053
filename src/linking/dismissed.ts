import type { CapstoneLink } from '../model/capstone-link';

/**
 * Identifies a suggestion by its words and notes, not by its lines, so that a dismissal survives edits above it. If the
 * title or the track is reworded, it is a different suggestion.
 */
export function suggestionKey({ from, to }: CapstoneLink): string {
  return JSON.stringify([from.path, from.kind, from.title, to?.path ?? '', to?.pathTitle ?? '', to?.title ?? '']);
}

/** The links without the suggestions whose keys were dismissed. Written links stay, whatever was dismissed. */
export function withoutDismissed(
  links: readonly CapstoneLink[],
  dismissed: ReadonlySet<string>,
): readonly CapstoneLink[] {
  return links.filter((link) => link.state !== 'suggested' || !dismissed.has(suggestionKey(link)));
}
