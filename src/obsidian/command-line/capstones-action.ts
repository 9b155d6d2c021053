import { type CapstoneUse, capstoneUse, type TrackUse } from '../../index/queries/capstone-use';
import { pick } from '../../model/collections/pick';
import type { CapstoneLink } from '../../model/capstone-link';
import { objectiveName } from '../../model/objective-name';
import type { Action } from './action';
import { asJsonText, FORMAT, wantsJson } from './parameters';
import { placedAsJson, placedAsText } from './named-track';

export const capstonesAction: Action = {
  name: 'capstones',
  description: 'List the capstone tracks with what links to them and how much of each is met',
  flags: FORMAT,
  answer: (params, { index }) => {
    const inJson = wantsJson(params);
    const use = capstoneUse(index.snapshot);
    return inJson ? asJsonText(asJson(use)) : asText(use);
  },
};

function asJson({ tracks, objectivesWithoutTrack }: CapstoneUse) {
  return {
    tracks: tracks.map(({ placed, criteria, links }) => ({
      ...placedAsJson(placed),
      criteria,
      links: links.map(({ from, state, score }) => ({ ...pick(from, 'path', 'line', 'title', 'kind'), state, score })),
    })),
    tracksWithoutObjective: tracks.filter(isUnused).map(({ placed }) => placedAsJson(placed)),
    objectivesWithoutTrack: objectivesWithoutTrack.map((origin) => pick(origin, 'path', 'line', 'title')),
  };
}

function isUnused({ links }: TrackUse): boolean {
  return links.length === 0;
}

function asText({ tracks, objectivesWithoutTrack }: CapstoneUse): string {
  if (tracks.length === 0) return 'No capstone tracks. Tag a note of specs with #capstones.';
  const unused = tracks.filter(isUnused).map(({ placed }) => `  ${placedAsText(placed)}`);
  return [
    ...tracks.filter((use) => !isUnused(use)).map(useAsText),
    ...listed('Tracks without an objective or project', unused),
    ...listed(
      'Objectives without a track',
      objectivesWithoutTrack.map((origin) => `  ${objectiveName(origin)} ${origin.path}:${origin.line}`),
    ),
  ].join('\n\n');
}

function useAsText({ placed, criteria, links }: TrackUse): string {
  const head = `${placedAsText(placed)}, ${criteria.met} of ${criteria.total} criteria`;
  return [head, ...links.map((link) => `  ${linkAsText(link)}`)].join('\n');
}

function linkAsText({ from, state, score }: CapstoneLink): string {
  const how = score === null ? state : `${state} ${score.toFixed(2)}`;
  return `${from.kind} ${objectiveName(from)} ${from.path}:${from.line} (${how})`;
}

function listed(title: string, lines: readonly string[]): readonly string[] {
  return lines.length > 0 ? [`${title}:\n${lines.join('\n')}`] : [];
}
