/** A catalog of two tracks, in the words of a workshop. */
export const CATALOG = `# Workshop

## Boats

### Track 1 - Sailing dinghy

Outcome: a small boat that sails to the island and back.

#### Hull

- Planks are fair
- No leak after a day in \`fresh\` water

#### Rig

- The mast can be taken down by one person

#### Skills exercised

- Steam bending

### Track 2 - Rowing skiff

#### Hull

- Weighs less than a person

### Cross-track requirements

- A log of every hour
`;

export const DINGHY = '[[Workshop#Track 1 - Sailing dinghy\\|Sailing dinghy]]';

/** As planned from the first track, with two criteria met. */
export const DINGHY_NOTE = `# Sailing dinghy

## Hull

- [x] Planks are fair
- [ ] No leak after a day in \`fresh\` water
- [ ] Painted twice

## Rig

- [ ] The mast can be taken down by one person

## Cross-track requirements

- [x] A log of every hour
`;

export const STUDY = `# Reading

## Wood

- **Lofting a dinghy**
  - Focus areas: fair curves, battens (long, thin)
  - Resources:
    - [ ] [The plan of a dinghy](https://a.example/plan)
    - [A film](https://a.example/film)
`;

export const DRAFTS = `# Why our dinghy leaked

Draft topic

## Context

It rained.

## Problem

## Approach

Tar.

## Tradeoffs

## Takeaways
`;
