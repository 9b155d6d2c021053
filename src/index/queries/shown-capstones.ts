import { type CapstoneLink, isSameTrack } from '../../model/capstone-link';

/** The capstone links of a piece that are shown with it: of an objective, `projects` are those that its projects show. */
export function shownCapstones(
  links: readonly CapstoneLink[],
  projects: readonly CapstoneLink[],
): readonly CapstoneLink[] {
  const [first] = links;
  if (first?.state !== 'suggested') return links;
  const isTakenUp = projects.some(({ to }) => isSameTrack(to, first.to));
  return isTakenUp ? [] : [first];
}
