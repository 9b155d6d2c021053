import { createLanguage } from '../../linking/matching/language';
import type { Match } from '../../linking/matching/matcher';
import { createTrackMatcher } from '../../linking/track-matcher';
import { listed } from '../../model/words/listed';
import { TRACK_FIELDS, type MatchedTerm } from '../../model/capstone-link';
import { type PlacedTrack, placedTracks } from '../../model/placed-track';
import type { Action } from './action';
import { required, asJsonText, FORMAT, wantsJson } from './parameters';
import { placedAsJson, placedAsText } from './named-track';

export const matchAction: Action = {
  name: 'match',
  description: 'Rank the capstone tracks for a text',
  flags: {
    text: { value: '<text>', description: 'The text to find tracks for', required: true },
    ...FORMAT,
  },
  answer: (params, { index, store }) => {
    const text = required(params, 'text');
    const inJson = wantsJson(params);
    const language = createLanguage(store.settings.aliases);
    const matches = createTrackMatcher(placedTracks(index.snapshot.catalogs), language).match(text);
    return inJson ? asJsonText(matches.map(asJson)) : asText(matches);
  },
};

function asJson({ value, score, matches }: Match<PlacedTrack>) {
  return { ...placedAsJson(value), score, terms: matches.map(({ term }) => term) };
}

function asText(matches: readonly Match<PlacedTrack>[]): string {
  if (matches.length === 0) return 'No track matches closely enough.';
  return matches
    .map(({ value, score, matches: terms }) => {
      return `${score.toFixed(2)} ${placedAsText(value)}\n     by ${terms.map(termAsText).join(', ')}`;
    })
    .join('\n');
}

/** A word that matched, the words that it stands for, and which parts of the track have it. */
function termAsText({ term, asked, fields }: MatchedTerm): string {
  const where = `in ${listed(fields.map((field) => TRACK_FIELDS[field]))}`;
  return `${term} (${asked === null ? where : `for ${asked}, ${where}`})`;
}
