import type { Shape } from './shape';

/** Markdown in a catalog: what it marks and hides, and what ends where. */
export const SYNTAX: readonly Shape[] = [
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
    name: 'indented code, which holds no headings, items or rows, and indented lines that continue a paragraph',
    note: `
      # Track 1: Greenhouse
      ## Requirements
      Run it:

          # vents
          - open | shut
          --- | ---
          1 | 2

      It must not
          - freeze
      - Opens the vents`,
    reads: `
      = Garden builds
      == [Track 1] Greenhouse
      --- Requirements
      > Run it:
      > # vents
      > - open | shut
      > --- | ---
      > 1 | 2
      > It must not - freeze
      - Opens the vents`,
  },
  {
    name: 'an item within an item on one line, which says nothing else',
    note: `
      # Track 1: Greenhouse
      ## Requirements
      - - Opens the vents
      - * 1. Waters
      2. - [x] Is lit`,
    reads: `
      = Garden builds
      == [Track 1] Greenhouse
      --- Requirements
      - Opens the vents
      - Waters
      - [x] Is lit`,
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
    name: 'text behind HTML comments that start their lines',
    note: `
      # Track 1: Weather vane
      <!-- draft --> It turns with the wind.
      ## Acceptance
      - <!-- since May --> Turns at a breath
      - <!-- nothing more -->
      <!--
      - Squeaks
      --> Points north
      1. <!-- new -->Rusts slowly`,
    reads: `
      = Garden builds
      == [Track 1] Weather vane
      > It turns with the wind.
      --- Acceptance
      - Turns at a breath
      - Points north
      - Rusts slowly`,
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
    name: 'lists that were pasted with their bullets',
    note: `
      # Track 1: Sundial
      ## Requirements
      To be met in full:
      • Tells the hour
      ◦ Is cast
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
    name: 'no text in what Markdown shows elsewhere: footnotes and the addresses of links',
    note: `
      # Track 1: Sundial
      ## Goal
      Tells the hour[^1] by shadow.
      [^1]: In summer.
      [^winter]: Or in winter, at noon.

      [gnomon]: https://example.org/gnomon "What throws it"
      ## Acceptance
      - Within a quarter of an hour
      [^2]: Of local time.

      [note]: not the address of a link

      Read it
      [dial]: soon.`,
    reads: `
      = Garden builds
      == [Track 1] Sundial -> Tells the hour by shadow.
      --- Goal
      > Tells the hour by shadow.
      --- Acceptance
      > [note]: not the address of a link
      > Read it [dial]: soon.
      - Within a quarter of an hour`,
  },
  {
    name: 'links that have their address elsewhere in the note',
    note: `
      # Track 1: Sundial
      Outcome: a [dial][] with a [straight \`style\`][Gnomon  PARTS].
      ## Acceptance
      - [x] Cast from [bronze], [as here][dial]
      - [bronze](https://example.org/alloy) and [[bronze]] stay, as do \`[bronze]\` and \\[bronze]
      - [Copper][none] stays, and so does \`\`a[dial]

      [Dial]: <https://example.org/dial> "A dial"
      [gnomon parts]: https://example.org/gnomon
      [bronze]: https://example.org/bronze
      [x]: https://example.org/x`,
    reads: `
      = Garden builds
      == [Track 1] Sundial -> a dial with a straight style.
      --- Acceptance
      - [x] Cast from bronze, as here
      - bronze and bronze stay, as do [bronze] and [bronze]
      - [Copper][none] stays, and so does \`\`adial`,
  },
];
