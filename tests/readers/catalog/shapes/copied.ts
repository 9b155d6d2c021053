import type { Shape } from './shape';

/** What is found on copied pages, whose headings have lost their levels. */
export const COPIED: readonly Shape[] = [
  {
    name: 'tracks with a name alone, by the sections that follow them',
    note: `
        Build one¶
        Bird table¶
        Requirements¶
        - Roofed.
        Stretch goals¶
        - Heated.
        Birds in mind¶
        - Tits.
        Nest box¶
        Requirements¶
        - Dry.
        Stretch goals¶
        - Filmed.
        Birds in mind¶
        - Wrens.
        Rules for all projects¶
        - No nails.`,
    reads: `
        = Build one
        == Bird table
        --- Requirements
        - Roofed.
        --- Stretch goals
        - Heated.
        --- Birds in mind
        - Tits.
        == Nest box
        --- Requirements
        - Dry.
        --- Stretch goals
        - Filmed.
        --- Birds in mind
        - Wrens.
        ==*
        --- Rules for all projects
        - No nails.`,
  },
  {
    name: 'a section of the last track alone, unless a track has it already',
    note: `
        Garden¶
        Track 1 - Pond¶
        Requirements¶
        - Clear water.
        Track 2 - Hedge¶
        Deliverables¶
        - A plan.
        Requirements¶
        - No gaps.
        Stretch goals¶
        - Roses.
        Deliverables¶
        - Photographs.`,
    reads: `
        = Garden
        == [Track 1] Pond
        --- Requirements
        - Clear water.
        == [Track 2] Hedge
        --- Deliverables
        - A plan.
        --- Requirements
        - No gaps.
        --- Stretch goals
        - Roses.
        ==*
        --- Deliverables
        - Photographs.`,
  },
  {
    name: 'headings behind the last section that the tracks of a path have, as what holds for all of them',
    note: `
        Garden¶
        Track 1 - Pond¶
        Goal¶
        Clear water.
        Hints¶
        - Plants first.
        Track 2 - Hedge¶
        Goal¶
        No gaps.
        Birds and you¶
        - Cut in winter.
        Hints¶
        - Hazel.
        The open garden¶
        - Tea.`,
    reads: `
        = Garden
        == [Track 1] Pond -> Clear water.
        --- Goal
        > Clear water.
        --- Hints
        - Plants first.
        == [Track 2] Hedge -> No gaps.
        --- Goal
        > No gaps.
        --- Birds and you
        - Cut in winter.
        --- Hints
        - Hazel.
        ==*
        --- The open garden
        - Tea.`,
  },
  {
    name: 'a path where tracks are counted from the start again, and an overview below its name',
    note: `
        All builds¶
        Wood¶
        Overview¶
        Bring gloves.
        Project A: Stool¶
        Must-have:
        - Three legs.
        Metal¶
        Project A: Hook¶
        Must-have:
        - Holds.
        Nice to have
        - Shines.
        Everything that you need for it
        - A file.`,
    reads: `
        = Wood
        == [Project A] Stool
        --- Must-have
        - Three legs.
        = Metal
        == [Project A] Hook
        --- Must-have
        - Holds.
        --- Nice to have
        > Everything that you need for it
        - Shines.
        - A file.`,
  },
  {
    name: 'tracks with a name alone whose sections are labels, and the paths above them',
    note: `
        All builds¶
        Wood¶
        Bring gloves.
        Stool¶
        Pitch: something to sit on.
        Must-have:
        - Three legs.
        Shelf¶
        Must have
        - Level.
        Metal¶
        Bring goggles.
        Hook¶
        Must-have: - Holds. - Turns.
        Stretch:
        - Shines.
        Rules for all builds¶
        - Wear glasses.`,
    reads: `
        = Wood
        > Bring gloves.
        == Stool -> something to sit on.
        --- Must-have
        - Three legs.
        == Shelf
        --- Must have
        - Level.
        = Metal
        > Bring goggles.
        == Hook
        --- Must-have
        - Holds.
        - Turns.
        --- Stretch
        - Shines.
        ==*
        --- Rules for all builds
        - Wear glasses.`,
  },
  {
    name: 'the paths that its table of contents names, though tracks are counted on',
    note: `
        All builds¶
        - Wood
        - Metal
        Wood¶
        Track 1 - Stool¶
        Requirements¶
        - Three legs.
        Track 2 - Shelf¶
        Requirements¶
        - Stretch goals
        Stretch goals¶
        - Level.
        Metal¶
        Bring goggles.
        Track 3 - Hook¶
        Requirements¶
        - Holds.
        Track 4 - Nail¶
        Requirements¶
        - Straight.`,
    reads: `
        = Wood
        == [Track 1] Stool
        --- Requirements
        - Three legs.
        == [Track 2] Shelf
        --- Requirements
        - Stretch goals
        --- Stretch goals
        - Level.
        = Metal
        > Bring goggles.
        == [Track 3] Hook
        --- Requirements
        - Holds.
        == [Track 4] Nail
        --- Requirements
        - Straight.`,
  },
  {
    name: 'no path in what the list of a track names, nor in an empty section or introduction above the next track',
    note: `
        Garden¶
        Track 1 - Pond¶
        Requirements¶
        - Stretch goals
        Stretch goals¶
        - Fish.
        Testing¶
        Track 2 - Hedge¶
        Requirements¶
        - No gaps.
        Overview¶
        Track 3 - Gate¶
        Requirements¶
        - Opens.`,
    reads: `
        = Garden
        == [Track 1] Pond
        --- Requirements
        - Stretch goals
        --- Stretch goals
        - Fish.
        --- Testing
        == [Track 2] Hedge
        --- Requirements
        - No gaps.
        --- Overview
        == [Track 3] Gate
        --- Requirements
        - Opens.`,
  },
  {
    name: 'a path whose headings do not name it',
    note: `
        Projects¶
        Bring gloves.
        Rules for all projects¶
        - No nails.
        Track 1 - Stool¶
        Requirements¶
        - Three legs.`,
    reads: `
        = Projects
        > Bring gloves.
        == [Track 1] Stool
        --- Requirements
        - Three legs.
        ==*
        --- Rules for all projects
        - No nails.`,
  },
  {
    name: 'what holds for all tracks by its name, where no section recurs',
    note: `
        Garden¶
        Track 1 - Pond¶
        Birds and you¶
        - Cut in winter.
        Rules for all tracks¶
        - Tea.`,
    reads: `
        = Garden
        == [Track 1] Pond
        --- Birds and you
        - Cut in winter.
        ==*
        --- Rules for all tracks
        - Tea.`,
  },
];
