import type { Section } from '../model/catalog';
import type { PlacedTrack } from '../model/placed-track';
import type { Language } from './matching/language';
import { createMatcher, type MatchDocument, type Matcher } from './matching/matcher';

/** A matcher of objectives and projects with tracks, by the tracks' title, outcome, path and sections. */
export function createTrackMatcher(tracks: readonly PlacedTrack[], language: Language): Matcher<PlacedTrack> {
  return createMatcher(tracks.map(trackDocument), language);
}

function trackDocument(placed: PlacedTrack): MatchDocument<PlacedTrack> {
  const { path, track } = placed;
  return {
    value: placed,
    get fields() {
      const body = [...track.intro, ...track.sections.map(sectionText)].join('\n');
      return { title: track.title, outcome: track.outcome ?? '', path: path.title, body };
    },
  };
}

function sectionText({ title, text, items }: Section): string {
  return [title, text ?? '', ...items.map((item) => item.text)].join('\n');
}
