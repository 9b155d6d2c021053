import type { Shape } from './shape';

/** What the sections of a track are, and what stands before and between them. */
export const SECTIONS: readonly Shape[] = [
  {
    name: 'sections as labels, bold or not, with a blank line or none',
    note: `
      # Labs
      ## Lab 1: Clock
      **Must-have**

      - Keeps time
      Stretch:
      - Sets itself

      **Evaluation:**
      - Drift under a second a day
      ## Lab 2: Lamp
      Must-have:
      - Dims`,
    reads: `
      = Labs
      == [Lab 1] Clock
      --- Must-have
      - Keeps time
      --- Stretch
      - Sets itself
      --- Evaluation
      - Drift under a second a day
      == [Lab 2] Lamp
      --- Must-have
      - Dims`,
  },
  {
    name: 'sections by their names alone, each above a list',
    note: `
      # Labs
      ## Lab 1: Clock
      Two hands and a face.
      Must have

      - Keeps time

      Nice to have
      - Sets itself

      Clockwork
      - Wheels`,
    reads: `
      = Labs
      == [Lab 1] Clock
      > Two hands and a face.
      --- Must have
      - Keeps time
      --- Nice to have
      > Clockwork
      - Sets itself
      - Wheels`,
  },
  {
    name: 'headings as tracks that have sections by their names alone',
    note: `
      # Clocks
      ## Sundial
      Requirements
      - Casts a shadow

      Evaluation
      - Right at noon`,
    reads: `
      = Clocks
      == Sundial
      --- Requirements
      - Casts a shadow
      --- Evaluation
      - Right at noon`,
  },
  {
    name: 'labels within a section: names of sections divide it, others lead in its list',
    note: `
      # Track 1: Kiln controller
      ## Requirements
      By the end it has these:
      - Ramps
      Nice-to-have:
      - Graphs`,
    reads: `
      = Garden builds
      == [Track 1] Kiln controller
      --- Requirements
      > By the end it has these:
      - Ramps
      --- Nice-to-have
      - Graphs`,
  },
  {
    name: 'requirement tables',
    note: `
      # Track 1: Ticket desk
      ## Requirements
      | ID  | Requirement | Priority |
      | --- | ----------- | :------: |
      | FR1 | Opens a ticket from a \`mail\` | Must |
      | FR2 | Merges \\| splits tickets | Should |

      Ask if unsure.
      ## Rubric
      Criterion | Points
      --- | ---
      A demo that works from a clean clone | 20
      ## Stretch
      | ID | What | Rank |
      | -- | ---- | ---- |
      | S1 | mails | Could |
      ## Bonus
      | B1 | Speaks two languages | Could |
      | -- | -------------------- | ----- |
      | B2 | Prints | Could |`,
    reads: `
      = Garden builds
      == [Track 1] Ticket desk
      --- Requirements
      > Ask if unsure.
      - FR1: Opens a ticket from a mail (Must)
      - FR2: Merges | splits tickets (Should)
      --- Rubric
      - A demo that works from a clean clone (20)
      --- Stretch
      - S1: mails (Could)
      --- Bonus
      - B1: Speaks two languages (Could)
      - B2: Prints (Could)`,
  },
  {
    name: 'a table right below its label, with a column of marks',
    note: `
      # Telegraph
      ## Key
      Deliverables:
      | Done | Thing |
      |------|-------|
      | [x]  | A sounder |
      | [ ]  | A relay |
      ## Line
      Done when:
      - Heard a mile off`,
    reads: `
      = Telegraph
      == Key
      --- Deliverables
      - [x] A sounder
      - [ ] A relay
      == Line
      --- Done when
      - Heard a mile off`,
  },
  {
    name: 'what a track says before its sections, its outcome apart',
    note: `
      # Winter
      ## Track 1: Sundial
      For those who have a wall
      that looks south.

      Goal:

      the hour, by the sun.

      It will take a summer:
      ### Requirements
      - To a quarter
      ## Track 2: Almanac
      A page for every day of a year, worked out by hand, with the moon in it:
      - Rises
      - Sets`,
    reads: `
      = Winter
      == [Track 1] Sundial -> the hour, by the sun.
      > For those who have a wall that looks south.
      > It will take a summer:
      --- Requirements
      - To a quarter
      == [Track 2] Almanac
      > A page for every day of a year, worked out by hand, with the moon in it:
      ---
      - Rises
      - Sets`,
  },
  {
    name: 'the lines of a paragraph that start with a label, or stand behind a line break',
    note: `
      # Winter
      ## Track 1: Sundial
      **🎯 Outcome:** the hour, by the sun,
      to a quarter.
      **Effort:** a summer
      __Tools__: a level\\
      and a plumb line
      ### Requirements
      - In brass\\
        or slate
        ^made-of
      - Kept in C:\\
      - Split at \`\\|\``,
    reads: `
      = Winter
      == [Track 1] Sundial -> the hour, by the sun, to a quarter.
      > Effort: a summer
      > Tools: a level
      > and a plumb line
      --- Requirements
      - In brass or slate
      - Kept in C:\\
      - Split at \\|`,
  },
  {
    name: 'callouts as sections, and an outcome below its label',
    note: `
      ## Capstone A: Hive scale
      > [!abstract] Outcome
      > A hive that is weighed from the house.

      > [!todo] Must-have
      > - [x] Weighs to ten grams
      > - [ ] Sleeps at night

      > [!tip]- Stretch
      > - Counts bees
      ## Capstone B: Smoker
      **Pitch:**

      Smoke without a hand free.
      ### Rubric
      - Lit for an hour`,
    reads: `
      = Garden builds
      == [Capstone A] Hive scale -> A hive that is weighed from the house.
      --- Must-have
      - [x] Weighs to ten grams
      - [ ] Sleeps at night
      --- Stretch
      - Counts bees
      == [Capstone B] Smoker -> Smoke without a hand free.
      --- Rubric
      - Lit for an hour`,
  },
  {
    name: 'labelled lists before the first track as what holds for all of them, a list of the tracks as nothing',
    note: `
      # Instruments
      Build one.
      Tracks:
      - [[#Track 1: Theremin|Track 1: Theremin]]

      Everyone hands in:
      - A recording
      ## Track 1: Theremin
      ### Goal
      - Two octaves`,
    reads: `
      = Instruments
      > Build one.
      == [Track 1] Theremin
      --- Goal
      - Two octaves
      ==*
      --- Everyone hands in
      - A recording`,
  },
  {
    name: 'a list right under its track as a section without a title',
    note: `
      # Challenge 1: Kite
      - Flies`,
    reads: `
      = Garden builds
      == [Challenge 1] Kite
      ---
      - Flies`,
  },
  {
    name: 'rules for all tracks that are divided as a track is',
    note: `
      # Winter builds ##
      ## Recipe box
      ### Requirements (the hard part)
      - An importer
      ## Rules for all projects
      ### Must-have
      - A log
      ### Nice-to-have
      - A film`,
    reads: `
      = Winter builds
      == Recipe box
      --- Requirements (the hard part)
      - An importer
      ==*
      --- Rules for all projects
      --- Must-have
      - A log
      --- Nice-to-have
      - A film`,
  },
  {
    name: 'sections of sections as sections of the track',
    note: `
      # Sail loft
      ## Pattern cutter
      ### Requirements
      #### Must-have
      - Cuts cloth
      #### Nice-to-have
      - Marks seams
      ### Acceptance
      - A sail that sets`,
    reads: `
      = Sail loft
      == Pattern cutter
      --- Requirements
      --- Must-have
      - Cuts cloth
      --- Nice-to-have
      - Marks seams
      --- Acceptance
      - A sail that sets`,
  },
  {
    name: 'what stands beside the paths and applies to all of them',
    note: `
      # Garden
      ## Ground rules
      - Wear gloves
      ## Stone
      ### Track 1: Sundial
      - Tells the hour
      ### Handing in
      - A photograph
      ## Water
      ### Track 1: Pond
      - Holds water
      ## Shared tools
      - Spade
      ## All projects
      ### Paperwork
      - A receipt
      ## General requirements
      Be neat.
      ## Glossary
      - Gnomon`,
    reads: `
      = Stone
      == [Track 1] Sundial
      ---
      - Tells the hour
      ==*
      --- Handing in
      - A photograph
      --- Ground rules
      - Wear gloves
      --- All projects
      --- Paperwork
      - A receipt
      = Water
      == [Track 1] Pond
      ---
      - Holds water
      ==*
      --- Ground rules
      - Wear gloves
      --- All projects
      --- Paperwork
      - A receipt`,
  },
];
