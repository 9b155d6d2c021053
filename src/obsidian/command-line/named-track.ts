import type { PlacedTrack } from '../../model/placed-track';

/** How every answer names a track: its catalog note, its line, its label (or else its name), and its title. */
export function placedAsJson({ note, track }: PlacedTrack) {
  return { path: note, line: track.line, track: track.label ?? track.title, title: track.title };
}

/** The same for people, with its path. */
export function placedAsText({ note, path, track }: PlacedTrack): string {
  const name = track.label === null ? track.title : `${track.label}: ${track.title}`;
  return `${name} (${path.title}) ${note}:${track.line}`;
}
