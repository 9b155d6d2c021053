import { describe, expect, it } from 'vitest';
import { readCatalog } from '../../../src/readers/catalog/read-catalog';
import { catalogOf, note, outlineOf } from './outline';

interface Shape {
  readonly name: string;
  readonly note: string;
  readonly reads: string;
}

const shapes: readonly Shape[] = [
  {
    name: 'numbered tracks at H3 under paths at H2',
    note: `
      # Specs
      ## Robotics
      Choose one.
      ### Track 1 - Line follower: a PID loop
      **Outcome:** a robot that stays on its line.
      #### Functional spec
      - Reads five sensors
      - Drives two motors
      #### Acceptance criteria
      - A lap in a minute
      ### Cross-Track Requirements
      - A schematic
      ## Audio
      ### Track 1-Synth
      #### Functional spec
      - Eight voices`,
    reads: `
      = Robotics
      > Choose one.
      == [Track 1] Line follower: a PID loop -> a robot that stays on its line.
      --- Functional spec
      - Reads five sensors
      - Drives two motors
      --- Acceptance criteria
      - A lap in a minute
      ==*
      --- Cross-Track Requirements
      - A schematic
      = Audio
      == [Track 1] Synth
      --- Functional spec
      - Eight voices`,
  },
  {
    name: 'anchors before headings, and tags that say how text looks',
    note: `
      # Specs
      ## <a id="t1"></a>Track 1: Line follower
      #### <span style="color: red">Requirements</span>
      - <b>Reads</b> five <u>sensors</u> of a Vec<u>
      ## <a name="t2"/>Track 2: Synth
      #### Requirements
      - Eight voices`,
    reads: `
      = Specs
      == [Track 1] Line follower
      --- Requirements
      - Reads five sensors of a Vec<u>
      == [Track 2] Synth
      --- Requirements
      - Eight voices`,
  },
  {
    name: 'tracks of a series whose headings are not equally deep',
    note: `
      # Specs
      ## Track 1: Line follower
      ### Requirements
      - Reads five sensors
      ### Track 2: Synth
      #### Requirements
      - Eight voices
      #### Track 3: Clock
      - Tells the time
      ## Lab 1: Kite
      ### Lab 1.1: Frame
      - Two sticks
      ### Lab A: Tail
      - Five bows`,
    reads: `
      = Specs
      == [Track 1] Line follower
      --- Requirements
      - Reads five sensors
      == [Track 2] Synth
      --- Requirements
      - Eight voices
      == [Track 3] Clock
      ---
      - Tells the time
      == [Lab 1] Kite
      --- Lab 1.1: Frame
      - Two sticks
      --- Lab A: Tail
      - Five bows`,
  },
  {
    name: 'tracks at H1, without any path',
    note: `
      # Capstone A: Weather station
      ## Requirements
      1. Logs a year of data
      2. Runs on solar power
      # Capstone B — Bird counter
      ## Requirements
      1) Tells ten species apart
      # Requirements for all capstones
      * A poster`,
    reads: `
      = Garden builds
      == [Capstone A] Weather station
      --- Requirements
      - Logs a year of data
      - Runs on solar power
      == [Capstone B] Bird counter
      --- Requirements
      - Tells ten species apart
      ==*
      --- Requirements for all capstones
      - A poster`,
  },
  {
    name: 'tracks at H5 under a heading that only groups them',
    note: `
      ### Networks
      #### Projects
      Take one.
      - Both are small
      ##### Project 3 — Tiny DNS
      Pitch: answers from a zone file.
      ###### Must-have
      - A and AAAA records
      ##### Project 4 — Tiny DHCP
      ###### Must-have
      - Leases
      #### Defense checklist
      - A packet capture`,
    reads: `
      = Networks
      > Take one.
      == [Project 3] Tiny DNS -> answers from a zone file.
      --- Must-have
      - A and AAAA records
      == [Project 4] Tiny DHCP
      --- Must-have
      - Leases
      ==*
      --- Defense checklist
      - A packet capture`,
  },
  {
    name: 'tracks with a name alone, known by their sections',
    note: `
      # Winter builds
      ## Recipe box
      ### Goal
      Find dinner in a minute.
      ### Deliverables
      - An importer
      - A search page
      ### How we grade
      - Twenty recipes imported
      ## Trail map
      ### What to build
      - Tiles offline
      ### How we grade
      - A day without signal`,
    reads: `
      = Winter builds
      == Recipe box -> Find dinner in a minute.
      --- Goal
      > Find dinner in a minute.
      --- Deliverables
      - An importer
      - A search page
      --- How we grade
      - Twenty recipes imported
      == Trail map
      --- What to build
      - Tiles offline
      --- How we grade
      - A day without signal`,
  },
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
    name: 'setext headings',
    note: `
      Harbour
      =======
      Track 1: Tide table
      -------------------
      Outcome: tides for a year
      ahead.

      ### Acceptance
      - Within ten minutes of the almanac

      ---

      Track 2: Lock keeper
      --------------------
      ### Acceptance
      - No gate opens against the flow`,
    reads: `
      = Harbour
      == [Track 1] Tide table -> tides for a year ahead.
      --- Acceptance
      - Within ten minutes of the almanac
      == [Track 2] Lock keeper
      --- Acceptance
      - No gate opens against the flow`,
  },
  {
    name: 'wide bullets, nested items, lazy continuation and task items',
    note: `
      # Track 1: Greenhouse
      ## Must-have
      *   Opens the vents
          when it is hot
      *   Waters:
          + by soil moisture
            - with a floor
          + by the clock
      *   [x] Logs every
      hour of the day
      *   [ ] Survives
          a power cut

          and a flood`,
    reads: `
      = Garden builds
      == [Track 1] Greenhouse
      --- Must-have
      - Opens the vents when it is hot
      - Waters:
      - by soil moisture
      - with a floor
      - by the clock
      - [x] Logs every hour of the day
      - [ ] Survives a power cut and a flood`,
  },
  {
    name: 'code and closing prose as text of the section, never as items',
    note: `
      # Track 1: Telescope mount
      ## Architecture sketch
      \`\`\`
      - motor
      # not a heading
      \`\`\`

          - indented code
      ## Acceptance
      - Holds a star
        \`\`\`sh
        - not an item
        \`\`\`

      The bar: a photo you would hang up.`,
    reads: `
      = Garden builds
      == [Track 1] Telescope mount
      --- Architecture sketch
      > - motor
      > # not a heading
      > - indented code
      --- Acceptance
      > - not an item
      > The bar: a photo you would hang up.
      - Holds a star`,
  },
  {
    name: 'frontmatter, comments, quotes and callouts',
    note: `
      ---
      tags: capstones
      title: "# Track 9: no heading"
      ---
      # Track 1: Beehive scale
      %% ## Hidden
      - hidden %%
      <!-- - hidden -->
      > [!info] Requirements of the club
      > Ask first.
      ## Acceptance
      > - Weighs to ten grams
      - Sleeps \`<!-- kept -->\` at night`,
    reads: `
      = Garden builds
      == [Track 1] Beehive scale
      > Requirements of the club
      > Ask first.
      --- Acceptance
      - Weighs to ten grams
      - Sleeps <!-- kept --> at night`,
  },
  {
    name: 'quotes and callouts right below an outcome or an item, or in one, which they do not belong to',
    note: `
      # Winter
      ## Track 1: Sundial
      Outcome: the hour, by the sun.
      > [!tip] Ask the smith
      > about brass.
      ### Requirements
      - To a quarter
        > As he said.
      - In brass
          > [!note] Or
          > - in slate
      - Level,
        > ## As water is
      - On a stone
      as old as can be
      > Once more.`,
    reads: `
      = Winter
      == [Track 1] Sundial -> the hour, by the sun.
      > Ask the smith
      > about brass.
      --- Requirements
      > As he said.
      > Or
      > ## As water is
      > Once more.
      - To a quarter
      - In brass
      - in slate
      - Level,
      - On a stone as old as can be`,
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
    name: 'the marks of tasks as the app reads them, and the ids of blocks',
    note: `
      # Winter
      ## Track 1: Sundial
      Outcome: the hour, by the sun. ^outcome
      ### Requirements
      - [ ] To a quarter
      - [/] In brass ^brass
      - [-] In slate
      - [1](https://example.com) is the plan`,
    reads: `
      = Winter
      == [Track 1] Sundial -> the hour, by the sun.
      --- Requirements
      - [ ] To a quarter
      - [x] In brass
      - [x] In slate
      - 1 is the plan`,
  },
  {
    name: 'tables that end without a blank line',
    note: `
      ## Track 1: Sundial
      ### Requirements
      | ID | What |
      | --- | --- |
      | R1 | Told to a quarter |
      > As he said.
      ### Deliverables
      <details>

      | ID | What |
      | --- | --- |
      | D1 | A dial of brass |
      </details>

      | ID | What |
      | --- | --- |
      | D2 | A plan of it |
      ---
      - In ink`,
    reads: `
      = Garden builds
      == [Track 1] Sundial
      --- Requirements
      > As he said.
      - R1: Told to a quarter
      --- Deliverables
      - D1: A dial of brass
      - D2: A plan of it
      - In ink`,
  },
  {
    name: 'line breaks in items and cells',
    note: `
      ## Track 1: Sundial
      ### Requirements
      - In brass,<br>or in slate \`<br>\`
      ### Deliverables
      | ID | Deliverable |
      | --- | --- |
      | D1 | A dial<BR />and its plan |`,
    reads: `
      = Garden builds
      == [Track 1] Sundial
      --- Requirements
      - In brass, or in slate <br>
      --- Deliverables
      - D1: A dial and its plan`,
  },
  {
    name: 'links to headings and images as the app shows them',
    note: `
      ## Track 1: Sundial
      ### Requirements
      - Told in [[Clocks#Shadows]] ![[dial.png|100]] ![a *dial*|100x20](https://y.z/d.png)`,
    reads: `
      = Garden builds
      == [Track 1] Sundial
      --- Requirements
      - Told in Clocks > Shadows dial.png a dial`,
  },
  {
    name: 'tracks with a name alone and sections of any names, by their goals',
    note: `
      # Winter
      ## Sundial
      ### Goal
      The hour, by the sun.
      ### How it will be told
      - To a quarter
      ## Barometer
      ### Goal
      Rain, a day ahead.
      ### How it will be told
      - Right on two days of three`,
    reads: `
      = Winter
      == Sundial -> The hour, by the sun.
      --- Goal
      > The hour, by the sun.
      --- How it will be told
      - To a quarter
      == Barometer -> Rain, a day ahead.
      --- Goal
      > Rain, a day ahead.
      --- How it will be told
      - Right on two days of three`,
  },
  {
    name: 'tracks with a name alone and sections of any names, by the lines of their outcomes',
    note: `
      # Winter
      ## Sundial
      Outcome: the hour, by the sun.
      ### The bar
      - To a quarter
      ## Barometer
      Outcome: rain, a day ahead.
      ### The bar
      - Right on two days of three`,
    reads: `
      = Winter
      == Sundial -> the hour, by the sun.
      --- The bar
      - To a quarter
      == Barometer -> rain, a day ahead.
      --- The bar
      - Right on two days of three`,
  },
  {
    name: 'a log by weeks as no catalog',
    note: `
      # Winter
      ## Week 1
      ### Goals
      - Cast the sundial
      ### Notes
      - Too cold
      ## Week 2
      Goal: cast it again
      ### Goals
      - Cast the sundial
      ### Notes
      - Done`,
    reads: '',
  },
  {
    name: 'lists that were pasted with their bullets',
    note: `
      # Track 1: Sundial
      ## Requirements
      To be met in full:
      • Tells the hour
      • Is cast
        in brass
      •no item
      • [x] Has no box in the app`,
    reads: `
      = Garden builds
      == [Track 1] Sundial
      --- Requirements
      > To be met in full:
      - Tells the hour
      - Is cast in brass •no item
      - [x] Has no box in the app`,
  },
  {
    name: 'a chapter with a checklist, which is no track beside those with numbers',
    note: `
      # Garden
      ## Track 1: Sundial
      ### Requirements
      - Tells the hour
      ## Track 2: Pond
      Requirements:
      - Holds water
      ## Bench
      ### Requirements
      - Seats two
      ## Handing in
      ### Quality checklist
      - Photographs`,
    reads: `
      = Garden
      == [Track 1] Sundial
      --- Requirements
      - Tells the hour
      == [Track 2] Pond
      --- Requirements
      - Holds water
      == Bench
      --- Requirements
      - Seats two
      ==*
      --- Handing in
      --- Quality checklist
      - Photographs`,
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
    name: 'text that looks like markup',
    note: `
      # Track 1: Firmware
      ## Acceptance
      - Types: #[repr(C)], Vec<u8>, <path> and Pin<&mut Self>
      - A lone \` backtick, 2 * 3 * 4, snake_case_name, a\\*b
      - **Bold**, _slanted_, ~~gone~~, ==marked==, [a link](https://example.org/a_(b)) &amp; [[Note|alias]]
      - Within 5&nbsp;&percnt; of &lambda;, at &frac12;&#176; and no &such; thing
      - Calls on[event](sender, time), and is told [why](<a b> "a title")`,
    reads: `
      = Garden builds
      == [Track 1] Firmware
      --- Acceptance
      - Types: #[repr(C)], Vec<u8>, <path> and Pin<&mut Self>
      - A lone \` backtick, 2 * 3 * 4, snake_case_name, a*b
      - Bold, slanted, gone, marked, a link & alias
      - Within 5 % of λ, at ½° and no &such; thing
      - Calls on[event](sender, time), and is told why`,
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
    name: 'a numbered project with numbered labs inside as a path',
    note: `
      # Project 1: Observatory
      ## Lab 1: Dome
      ### Deliverables
      - Turns
      ## Lab 2: Camera
      ### Deliverables
      - Cools`,
    reads: `
      = Project 1: Observatory
      == [Lab 1] Dome
      --- Deliverables
      - Turns
      == [Lab 2] Camera
      --- Deliverables
      - Cools`,
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
    name: 'lists folded away in HTML, code spans with backticks in them, and lines that only look like labels',
    note: `
      # Track 1: Parser
      ## Acceptance
      - Reads \`\` a\`b \`\` and \`\`c\`\`
      - Counts these:
        - lines
      Note:
      \`\`\`
      x
      \`\`\`
      <details>
      <summary>Stretch:</summary>

      - Reads itself

      </details>`,
    reads: `
      = Garden builds
      == [Track 1] Parser
      --- Acceptance
      > x
      - Reads a\`b and c
      - Counts these:
      - lines Note:
      --- Stretch
      - Reads itself`,
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
];

const read = (text: string) => catalogOf('Garden builds.md', readCatalog(text));

describe('a catalog in Markdown', () => {
  it.each(shapes)('reads $name', ({ note: source, reads }) => {
    expect(outlineOf(read(note(source)))).toBe(note(reads));
  });

  it.each(shapes)('reads the same with CRLF line ends and frontmatter: $name', ({ note: source, reads }) => {
    const text = note(source);
    const framed = text.startsWith('---') ? text : `---\nkind: spec\n---\n${text}`;
    expect(outlineOf(read(`\uFEFF${framed.replaceAll('\n', '\r\n')}`))).toBe(note(reads));
  });

  // Frontmatter in a quote is not frontmatter.
  it.each(shapes.filter((shape) => !note(shape.note).startsWith('---')))(
    'reads the same within a quote: $name',
    ({ note: source, reads }) => {
      expect(outlineOf(read(note(source).replace(/^/gm, '> ')))).toBe(note(reads));
    },
  );

  it('knows the line of each thing', () => {
    const text =
      '---\na: b\n---\n# Boats\n\n## Track 1: Canoe\nMust-have:\n- Floats\n- [ ] Steers\n  well\n- Carries two';
    const [path] = read(text).paths;
    const [track] = path?.tracks ?? [];
    const [section] = track?.sections ?? [];
    expect([path?.line, track?.line, section?.line]).toEqual([4, 6, 7]);
    expect(section?.items.map((item) => item.line)).toEqual([8, 9, 11]);
  });

  it('knows the line of each row of a table, and the pipes in its cells', () => {
    const table =
      '| Id | Demand | Rank |\n| --- | --- | --- |\n| FR1 | Reads a\\|b | Must |\n| FR2 | Floats | Should |';
    const [path] = read(`# Boats\n## Track 1: Canoe\n### Requirements\n${table}`).paths;
    expect(path?.tracks[0]?.sections[0]?.items.map(({ text, line }) => [text, line])).toEqual([
      ['FR1: Reads a|b (Must)', 6],
      ['FR2: Floats (Should)', 7],
    ]);
  });

  it.each([
    ['its only H1', '# Boats\n## Track 1: Canoe\n### Goal\nx', 'Boats'],
    ['its first H1 where that is no path', '# Boats\nFor all.\n# A\n## Track 1: B\n# C\n## Track 1: D', 'Boats'],
    ['the name of the note where several paths are at H1', '# A\n## Track 1: B\n# C\n## Track 1: D', 'Garden builds'],
    ['the name of the note where the H1 is a track', '# Track 1: Canoe\n## Goal\nx', 'Garden builds'],
  ])('is called after %s', (_, text, title) => {
    expect(read(text).title).toBe(title);
  });

  it.each([
    ['prose', 'My capstone went well. I learned much.'],
    ['a diary', '# Capstone diary\n## Week 1\n### Goals\n- sleep\n## Week 2\n### Goals\n- sleep more'],
    ['nothing', ''],
    ['a track in a code block', '```\n# Track 1: A\n```'],
    ['frontmatter alone', '---\ntags: capstones\n---\n'],
  ])('is none that holds only %s', (_, text) => {
    expect(read(text).paths).toEqual([]);
  });

  const requirements = (text: string) =>
    read(text).paths.flatMap((path) => path.requirements.map(({ title }) => title));

  it.each(['House rules', 'Expectations', 'Guidelines', 'Baseline', 'Prerequisites', 'Conventions', 'Requirements'])(
    'takes “%s” above the tracks for requirements of the path if there is a list below',
    (title) => {
      const [above, track] = [`# Boats\n## ${title}\n`, '\n## Track 1: Canoe\n### Goal\nx'];
      expect(requirements(`${above}- Floats${track}`)).toEqual([title]);
      expect(requirements(`${above}### Each\n- Floats${track}`)).toEqual([title, 'Each']);
      expect(requirements(`${above}They float.${track}`)).toEqual([]);
    },
  );

  it.each([
    ...['Appendix A: Tools', 'Glossary', 'Index', 'Changelog', 'Acknowledgements', 'Credits', 'License', 'Contact'],
    ...['See also', 'About the author', 'Further reading', 'References', 'Bibliography', 'Resources:', 'FAQ'],
  ])('takes “%s” below the tracks for no requirement', (title) => {
    expect(requirements(`# Boats\n## Track 1: Canoe\n### Goal\nx\n## ${title}\n- Floats`)).toEqual([]);
  });

  it.each(['**Time:** a week', '**Time**: a week', '__Time:__ a week', '__Time__: a week'])(
    'starts a line of its own at a bold label within a paragraph: %s',
    (line) => {
      const [path] = read(`# Boats\n## Track 1: Canoe\nFor calm\nwater.\n${line}\n### Goal\nx`).paths;
      expect(path?.tracks[0]?.intro).toEqual(['For calm water.', 'Time: a week']);
    },
  );

  it('knows tracks with nothing but a space behind their number', () => {
    const [path] = read('# Labs\n## Lab 1 Clocks\n### Goal\nx\n## Lab 2 Lamps\n### Goal\ny\n## Lab 3 is to come').paths;
    expect(path?.tracks.map(({ label, title }) => [label, title])).toEqual([
      ['Lab 1', 'Clocks'],
      ['Lab 2', 'Lamps'],
    ]);
  });

  it('nests underlined headings by their lines', () => {
    const boats = 'Boats\n=====\n\nTrack 1: Canoe\n--------------\n\n### Goal\nx\n\n';
    const { paths } = read(`${boats}${boats.replace('Boats', 'Kites')}`);
    expect(paths.map((path) => [path.title, path.tracks.length])).toEqual([
      ['Boats', 1],
      ['Kites', 1],
    ]);
  });

  it('knows a heading without the id behind it', () => {
    const [path] = read('# Boats ^boats\n## Track 1: Canoe ^canoe\n### Goal ^goal\nx').paths;
    const [track] = path?.tracks ?? [];
    expect([path?.title, track?.title, track?.sections[0]?.title]).toEqual(['Boats', 'Canoe', 'Goal']);
  });

  it('keeps two headings with one name apart by their lines', () => {
    const [path] = read('# P\n## Track 1: A\n### Goal\nx\n## Track 1: A\n### Goal\ny').paths;
    expect(path?.tracks.map((track) => [track.title, track.line])).toEqual([
      ['A', 2],
      ['A', 5],
    ]);
  });
});
