import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../../src/readers/catalog/read-catalog';
import { note, outlineOf } from './outline';

/** Ways in which courses and portfolios write their specs. */
const CASES: readonly (readonly [string, string, string])[] = [
  [
    'drops a remark between the number and the name of a track',
    `
      # Kitchen
      ## Project 1 (20 points): Bread
      - Rises
      ## Project 2 (spring term) - Soup
      - Is hot
      ## Project 3 (Cake)
      - Is sweet
      ## Project 4 (Tea) (cold)
      - Is cold`,
    `
      = Kitchen
      == [Project 1] Bread
      ---
      - Rises
      == [Project 2] Soup
      ---
      - Is hot
      == [Project 3] (Cake)
      ---
      - Is sweet
      == [Project 4] (Tea) (cold)
      ---
      - Is cold`,
  ],
  [
    'knows a track by its number, whatever kind of project it is',
    `
      # Kitchen
      ## 3. Intermediate Capstone 1: Bread
      ### Steps
      - **Deliverables**:
        - A loaf
      ## 4. Advanced Capstone 2: Soup
      ### Steps
      - **Deliverables**:
        - A pot`,
    `
      = Kitchen
      == [Intermediate Capstone 1] Bread
      --- Steps
      --- Deliverables
      - A loaf
      == [Advanced Capstone 2] Soup
      --- Steps
      --- Deliverables
      - A pot`,
  ],
  [
    'drops the colon behind a name',
    `
      # Kitchen
      ## **Track 1: Bread**:
      - Rises
      ## Track 2:
      - Is hot`,
    `
      = Kitchen
      == [Track 1] Bread
      ---
      - Rises
      == Track 2
      ---
      - Is hot`,
  ],
  [
    'finds the outcome in other words',
    `
      # Kitchen
      ## Project 1: Bread
      - **Project objective**: a loaf
        that keeps for a week.
      - Flour
      ## Project 2: Soup
      **Goal.** Dinner for ten.
      ## Project 3: Cake
      ### Main goal
      A party.`,
    `
      = Kitchen
      == [Project 1] Bread -> a loaf that keeps for a week.
      ---
      - Flour
      == [Project 2] Soup -> Dinner for ten.
      == [Project 3] Cake -> A party.
      --- Main goal
      > A party.`,
  ],
  [
    'knows objectives with key results for tracks',
    `
      # Kitchen
      ### Phase 1: Bread
      * **Objective:** A loaf a day.
      * **Key Results:**
          * [x] A starter
          * [ ] An oven
      ### Phase 2: Soup
      * **Objective:** A pot a week.
      * **Key Results:**
          * [ ] A stock`,
    `
      = Kitchen
      == [Phase 1] Bread -> A loaf a day.
      --- Key Results
      - [x] A starter
      - [ ] An oven
      == [Phase 2] Soup -> A pot a week.
      --- Key Results
      - [ ] A stock`,
  ],
  [
    'knows a brief by its sections, which may say that they are those of a project',
    `
      # Bakery
      ## Project overview
      A shop for a street.
      ## Learning objectives assessed
      - Baking
      ## Who it is for
      Neighbours.
      ## Requirements
      ### Functional requirements
      - Bread
      ## Course notes
      Read them.`,
    `
      = Garden builds
      == Bakery
      --- Project overview
      > A shop for a street.
      --- Learning objectives assessed
      - Baking
      --- Who it is for
      > Neighbours.
      --- Requirements
      --- Functional requirements
      - Bread
      --- Course notes
      > Read them.`,
  ],
  [
    'knows a spec in a numbered list that is named like a section',
    `
      # Kitchen
      ## 1. Bread oven
      **Requirements**:
      - Bricks
      **Deliverables**:
      - A loaf
      ## 2. Soup kettle
      **Requirements**:
      - Iron
      ## 3. System design
      **Requirements**:
      - A plan
      **Deliverables**:
      - A drawing
      ## 4. Evaluation
      **Requirements**:
      - Ten guests
      **Submission**:
      - A picture`,
    `
      = Kitchen
      == 1. Bread oven
      --- Requirements
      - Bricks
      --- Deliverables
      - A loaf
      == 2. Soup kettle
      --- Requirements
      - Iron
      == 3. System design
      --- Requirements
      - A plan
      --- Deliverables
      - A drawing
      ==*
      --- 4. Evaluation
      --- Requirements
      - Ten guests
      --- Submission
      - A picture`,
  ],
  [
    'takes no end of a broken sentence for a label',
    `
      # Kitchen
      ## Project 1: Bread
      Whoever bakes it has to follow these
      rules:
      - No yeast

      Whoever eats it does as follows.
      Rules:
      - No butter`,
    `
      = Kitchen
      == [Project 1] Bread
      > Whoever bakes it has to follow these rules:
      ---
      > Whoever eats it does as follows.
      - No yeast
      --- Rules
      - No butter`,
  ],
  [
    'takes a label right below an indented list for the label of the next, unless that is nested in the item above',
    `
      # Kitchen
      ## Project 1: Bread
      Must-have:
        - It rises.
      Stretch:
        1. It browns.
      ## Project 2: Soup
      Must-have:
      - It is served in
      Bowls:
        - deep ones
        - warm ones`,
    `
      = Kitchen
      == [Project 1] Bread
      --- Must-have
      - It rises.
      --- Stretch
      - It browns.
      == [Project 2] Soup
      --- Must-have
      - It is served in Bowls:
      - deep ones
      - warm ones`,
  ],
  [
    'takes no bold label right below an item for the rest of it',
    `
      # Kitchen
      ## Project 1: Bread
      **Stretch**
      - It browns
      **on** both sides.
      **Hand in:** a slice`,
    `
      = Kitchen
      == [Project 1] Bread
      --- Stretch
      > Hand in: a slice
      - It browns on both sides.`,
  ],
  [
    'keeps the items below a label that stands within a numbered list',
    `
      # Kitchen
      ## Project 1: Bread
      ### Acceptance checks
      1. It rises.
      2. It browns.
      With the guests:
      3. It is eaten.
      4. It is praised.`,
    `
      = Kitchen
      == [Project 1] Bread
      --- Acceptance checks
      > With the guests:
      - It rises.
      - It browns.
      - It is eaten.
      - It is praised.`,
  ],
  [
    'knows requirements and criteria of any kind for sections',
    `
      # Kitchen
      ## Project 1: Bread
      ### Hygiene requirements
      - Clean hands
      Passing criteria:
      - It rises`,
    `
      = Kitchen
      == [Project 1] Bread
      --- Hygiene requirements
      - Clean hands
      --- Passing criteria
      - It rises`,
  ],
  [
    'takes a copied page without any section twice for one spec',
    `
      Bakery¶
      Overview¶
      A shop for a street.
      Your part¶
      The oven.
      Learning objectives¶
      - Baking
      Hygiene requirements¶
      - Clean hands
      Who comes¶
      Neighbours.
      Deliverables¶
      - A loaf`,
    `
      = Garden builds
      == Bakery
      --- Overview
      > A shop for a street.
      --- Your part
      > The oven.
      --- Learning objectives
      - Baking
      --- Hygiene requirements
      - Clean hands
      --- Who comes
      > Neighbours.
      --- Deliverables
      - A loaf`,
  ],
  [
    'takes a heading with nothing under it for a path in copied text, too',
    `
      Kitchen¶
      Oven¶
      Project 1: Bread¶
      Objective: a loaf
      - Rises
      Time: an hour¶
      Project 2: Cake¶
      - Is sweet
      Time: two hours¶
      Stove¶
      Project 3: Soup¶
      Objective: a pot
      - Is hot
      Time: a day¶
      What to cook first¶
      - Bread`,
    `
      = Oven
      == [Project 1] Bread -> a loaf
      ---
      - Rises
      --- Time: an hour
      == [Project 2] Cake
      ---
      - Is sweet
      --- Time: two hours
      = Stove
      == [Project 3] Soup -> a pot
      ---
      - Is hot
      --- Time: a day
      ==*
      --- What to cook first
      - Bread`,
  ],
];

describe('a catalog from real life', () => {
  it.each(CASES)('%s', (_, source, reads) => {
    const reading = readCatalog(note(source));
    expect(outlineOf(reading).replace(/^= $/m, '= Garden builds')).toBe(note(reads));
  });
});
