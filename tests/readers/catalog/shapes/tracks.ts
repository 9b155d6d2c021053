import type { Shape } from './shape';

/** What makes a track or a path of a catalog. */
export const TRACKS: readonly Shape[] = [
  {
    name: 'no track in what can be about nothing but all of them',
    note: `
      # Boats
      ## Submission and grading
      ### Requirements
      - A log
      ### Rubric
      - Neat
      ## Canoe
      ### Requirements
      - Floats
      ### Rubric
      - Fast
      ## Shared memory
      ### Requirements
      - Locks
      ### Rubric
      - Safe
      ## Final presentation
      ### Requirements
      - Ten minutes
      ### Rubric
      - Loud`,
    reads: `
      = Boats
      == Canoe
      --- Requirements
      - Floats
      --- Rubric
      - Fast
      == Shared memory
      --- Requirements
      - Locks
      --- Rubric
      - Safe
      ==*
      --- Submission and grading
      --- Requirements
      - A log
      --- Rubric
      - Neat
      --- Final presentation
      --- Requirements
      - Ten minutes
      --- Rubric
      - Loud`,
  },
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
    name: 'tracks of such a series in Chinese',
    note: `
      # 天
      ### 项目一：露
      - 干
      #### 项目二：雾
      - 晴`,
    reads: `
      = 天
      == [项目一] 露
      ---
      - 干
      == [项目二] 雾
      ---
      - 晴`,
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
    name: 'such headings without an outcome as no catalog',
    note: `
      # Winter
      ## Sundial
      The hour, by the sun.
      ### The bar
      - To a quarter
      ## Barometer
      \`\`\`
      Outcome: rain
      \`\`\`
      ### The bar
      - Right on two days of three`,
    reads: '',
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
    name: 'tracks with numbers in two parts, which a name that begins with a digit or is one letter is not',
    note: `
      # Sky
      ## Lab 1-1: Dew
      - Dry
      ## Lab 1-2 (20 points): Fog
      - Clear
      ## Lab 2A - Rain
      - Gauge
      ## Lab 2-b: Hail - and more
      - Roof
      ## Lab 3-2-stage rocket
      - Climbs
      ## Lab 4-X
      - Glows
      ## Lab 5-2.5D maps
      - Folds`,
    reads: `
      = Sky
      == [Lab 1-1] Dew
      ---
      - Dry
      == [Lab 1-2] Fog
      ---
      - Clear
      == [Lab 2A] Rain
      ---
      - Gauge
      == [Lab 2] b: Hail - and more
      ---
      - Roof
      == [Lab 3] 2-stage rocket
      ---
      - Climbs
      == [Lab 4] X
      ---
      - Glows
      == [Lab 5] 2.5D maps
      ---
      - Folds`,
  },
  {
    name: 'projects that are called so in another language',
    note: `
      # Sky
      ## Projekt 1: Tau
      **Abgabe:**
      - Trocken
      ## Proyecto 2 - Niebla
      **Entregables**:
      - Clara
      ## Projet 3 : Pluie
      - Douce
      ## Проект 4. Град
      - Крыша
      ## 项目五：露
      要求：
      - 干
      **交付**：
      - 图
      ## プロジェクト6：霧
      - 晴れ
      ## 프로젝트 7: 비
      - 우산`,
    reads: `
      = Sky
      == [Projekt 1] Tau
      --- Abgabe
      - Trocken
      == [Proyecto 2] Niebla
      --- Entregables
      - Clara
      == [Projet 3] Pluie
      ---
      - Douce
      == [Проект 4] Град
      ---
      - Крыша
      == [项目五] 露
      --- 要求
      - 干
      --- 交付
      - 图
      == [プロジェクト6] 霧
      ---
      - 晴れ
      == [프로젝트 7] 비
      ---
      - 우산`,
  },
  {
    name: 'a series of projects without numbers',
    note: `
      # Observatory
      ## Dome
      ### Project — Shutter
      Outcome: opens in rain-free nights alone.

      Must have
      - A rain sensor

      Definition of done
      - A week without a wet mirror
      ### Project — Motor
      Turns the dome.
      - Ten degrees a second
      ### Project - timeline
      - Spring
      ## Camera
      ### Project: Cooling
      - Minus twenty degrees
      # Lab: safety
      - Gloves`,
    reads: `
      = Dome
      == [Project] Shutter -> opens in rain-free nights alone.
      --- Must have
      - A rain sensor
      --- Definition of done
      - A week without a wet mirror
      == [Project] Motor
      > Turns the dome.
      ---
      - Ten degrees a second
      ==*
      --- Project - timeline
      - Spring
      = Camera
      == [Project] Cooling
      ---
      - Minus twenty degrees`,
  },
  {
    name: 'a single project without a number, or projects beside tracks that have one, as no track',
    note: `
      # Observatory
      ## Track 1: Dome
      ### Deliverables
      - Turns
      # Project: Camera
      - Cools
      # Project: Mount
      - Turns`,
    reads: `
      = Observatory
      == [Track 1] Dome
      --- Deliverables
      - Turns`,
  },
  {
    name: 'specs that are called so, in bold lines right below a heading and above a list or a text',
    note: `
      ## Dome
      **Spec 1: Shutter**
      Outcome: opens by itself.

      Requirements:
      - A rain sensor

      **Spec 2: Motor**
      - Ten degrees a second
      **Spec 3: Not by itself**`,
    reads: `
      = Dome
      == [Spec 1] Shutter -> opens by itself.
      --- Requirements
      - A rain sensor
      == [Spec 2] Motor
      ---
      - Ten degrees a second Spec 3: Not by itself`,
  },
  {
    name: 'bold items with lists below a heading that only groups them, where nothing else is a track',
    note: `
      # Astronomy
      ## Lessons
      ### Optics
      - Lenses
      ## 🔭 Capstone project ideas
      Choose one.
      1. **Dome**
         - Turns by itself
           - In the rain
         - [x] Shuts

      2. **Camera:**
         - Cools
      3. **Mount** – turns *slowly*

         At dusk.
         - Ten degrees a second
      4. __Pier__ (weeks 3–4)
         - Of concrete
      5. Something else
      6. Hut

         Of wood.
         - A stove
      ## Learning resources
      - Almanac`,
    reads: `
      = Astronomy
      > Choose one.
      == Dome
      ---
      - Turns by itself
      - In the rain
      - [x] Shuts
      == Camera
      ---
      - Cools
      == Mount
      > turns slowly
      > At dusk.
      ---
      - Ten degrees a second
      == Pier
      > (weeks 3–4)
      ---
      - Of concrete`,
  },
  {
    name: 'bold items below any heading, if several are divided into the sections of a spec',
    note: `
      # Astronomy
      Two of these.
      1. **Dome**
         - What it is: a lid.
         - Requirements
           - Turns by itself
             - In the rain
         - Acceptance criteria
           - [x] Shuts
      2. **Camera**
         - **Requirements:**
           - Cools
      3. **Mount**
         - Ten degrees a second`,
    reads: `
      = Astronomy
      > Two of these.
      == Dome
      ---
      - What it is: a lid.
      --- Requirements
      - Turns by itself
      - In the rain
      --- Acceptance criteria
      - [x] Shuts
      == Camera
      --- Requirements
      - Cools
      == Mount
      ---
      - Ten degrees a second`,
  },
  {
    name: 'bold items with paragraphs and bold labels nested in them, as exported from another app',
    note: `
      # Astronomy
      ## Night work
      - **Dome**

          A lid that
          turns.

          **Must have**

          - [ ]  Shuts
              - In the rain

              in any wind

          **Nice to have**

          - [x]  Hums
      - **Camera**

          An eye.

          **Must have**

          - [ ]  Cools
          - [ ]  **Looks**

            upwards`,
    reads: `
      = Night work
      == Dome
      > A lid that turns.
      --- Must have
      > in any wind
      - [ ] Shuts
      - In the rain
      --- Nice to have
      - [x] Hums
      == Camera
      > An eye.
      --- Must have
      - [ ] Cools
      - [ ] Looks upwards`,
  },
  {
    name: 'bold items with words behind them, divided into sections without a colon anywhere',
    note: `
      # Astronomy
      - **Dome** – a lid
        - Requirements
          - Turns by itself
      - **Camera** – an eye
        - Requirements
          - Cools`,
    reads: `
      = Astronomy
      == Dome
      > a lid
      --- Requirements
      - Turns by itself
      == Camera
      > an eye
      --- Requirements
      - Cools`,
  },
  {
    name: 'callouts with the sections of a spec, by labels or headings in them, and others as text',
    note: `
      # Observatory
      ## Dome
      > [!example]+ Shutter
      > Goal: opens by itself.
      >
      > **Requirements**
      > - A rain sensor
      >
      > > [!success] Acceptance criteria
      > > - [ ] A week without a wet mirror

      > [!example]+ **Motor**
      > ### Requirements
      > - Ten degrees a second
      > ### Stretch
      > - Silent

      > [!example]+ Rails
      > Requirements:
      > - Round
      ## Camera
      > [!warning] Not in the sun
      > It melts.

      > [!example]+ Cooling
      > **Requirements**
      > - Minus twenty degrees

      ~~~
      <details>
      ~~~
      ### Shared requirements
      - A logbook
      # Shed
      > [!example] Lamp
      > # Requirements
      > - Red`,
    reads: `
      = Dome
      == Shutter -> opens by itself.
      --- Requirements
      - A rain sensor
      --- Acceptance criteria
      - [ ] A week without a wet mirror
      == Motor
      --- Requirements
      - Ten degrees a second
      --- Stretch
      - Silent
      == Rails
      --- Requirements
      - Round
      = Camera
      == Cooling
      --- Requirements
      > <details>
      - Minus twenty degrees
      ==*
      --- Shared requirements
      - A logbook
      = Shed
      == Lamp
      --- Requirements
      - Red`,
  },
  {
    name: 'summaries of details with the sections of a spec, by headings or labels in them',
    note: `
      # Observatory
      Unfold one.
      <details>
      <summary><b>Shutter</b></summary>

      ### Requirements
      - A rain sensor
      ### Stretch
      - Silent

      </details>
      <details><summary>Motor</summary>

      **Requirements**

      - Ten degrees a second

      </details>

      <details><summary>Rails</summary>

      ### Requirements
      - Round

      </details>

      #### Shared requirements
      - A logbook`,
    reads: `
      = Observatory
      > Unfold one.
      == Shutter
      --- Requirements
      - A rain sensor
      --- Stretch
      - Silent
      == Motor
      --- Requirements
      - Ten degrees a second
      == Rails
      --- Requirements
      - Round
      ==*
      --- Shared requirements
      - A logbook`,
  },
  {
    name: 'callouts with a number in their names',
    note: `
      # Observatory
      > [!todo] Project 1: Shutter
      > - A rain sensor

      > [!todo] Project 2: Motor
      > - Ten degrees a second`,
    reads: `
      = Observatory
      == [Project 1] Shutter
      ---
      - A rain sensor
      == [Project 2] Motor
      ---
      - Ten degrees a second`,
  },
  {
    name: 'callouts within tracks that have headings as no track, though they are divided like one',
    note: `
      # Observatory
      ## Shutter
      ### Requirements
      - A rain sensor
      ### Stretch
      > [!example] A sensor that worked
      > **Specification**
      > - Copper on glass
      ## Motor
      ### Requirements
      - Ten degrees a second
      ### Stretch
      > [!example] A motor that worked
      > **Specification**
      > - Twelve volts`,
    reads: `
      = Observatory
      == Shutter
      --- Requirements
      - A rain sensor
      --- Stretch
      > A sensor that worked
      --- Specification
      - Copper on glass
      == Motor
      --- Requirements
      - Ten degrees a second
      --- Stretch
      > A motor that worked
      --- Specification
      - Twelve volts`,
  },
  {
    name: 'a callout for each heading as no track, but what stands in one',
    note: `
      # Observatory
      ## Shutter
      > [!abstract] Gist
      > **Requirements**
      > - A rain sensor

      Ask the smith.
      ## Motor
      > [!abstract] In short
      > **Requirements**
      > - Ten degrees a second`,
    reads: `
      = Observatory
      == Shutter
      > Gist
      --- Requirements
      > Ask the smith.
      - A rain sensor
      == Motor
      > In short
      --- Requirements
      - Ten degrees a second`,
  },
  {
    name: 'callouts or bold items beside the sections of a spec as parts of it',
    note: `
      # Observatory
      ## Motor
      > [!abstract] Coils
      > **Requirements**
      > - Ten degrees a second

      > [!abstract] Gears
      > **Requirements**
      > - Silent
      ### Acceptance criteria
      - Turns
      ## Rails
      - **Inner**
        - Requirements:
          - Round
      - **Outer**
        - Requirements:
          - Level
      ### Acceptance criteria
      - Bears`,
    reads: `
      = Observatory
      == Motor
      > Coils
      --- Requirements
      > Gears
      - Ten degrees a second
      --- Requirements
      - Silent
      --- Acceptance criteria
      - Turns
      == Rails
      ---
      - Inner
      - Outer
      --- Requirements
      - Round
      --- Requirements
      - Level
      --- Acceptance criteria
      - Bears`,
  },
  {
    name: 'a single such item, items without lists, and those below another heading as no track',
    note: `
      # Astronomy
      ## Projects
      - **Dome**
        - Turns
      - **Camera**
      ## Lessons
      - **Lenses**
        - Glass
      - **Mirrors**
        - Silver`,
    reads: '',
  },
  {
    name: 'such items beside a track as no track',
    note: `
      # Astronomy
      ## Track 1: Sky
      - Dark
      ## Project ideas
      - **Dome**
        - Turns
      - **Camera**
        - Cools`,
    reads: `
      = Astronomy
      == [Track 1] Sky
      ---
      - Dark
      ==*
      --- Project ideas
      - Dome
      - Turns
      - Camera
      - Cools`,
  },
  {
    name: 'headings that are not divided as tracks below such a heading, if nothing else is one',
    note: `
      # Astronomy
      ## Final project ideas (pick one):
      ### 1) Dome
      Turns by itself.
      - [ ] Motor
      ### How to choose
      - Ask
      ### 2) Camera
      1. Cools
      ## Delivery checklist
      - Manual`,
    reads: `
      = Astronomy
      == 1) Dome
      > Turns by itself.
      ---
      - [ ] Motor
      == 2) Camera
      ---
      - Cools
      ==*
      --- Delivery checklist
      - Manual`,
  },
  {
    name: 'such headings as no tracks if one is alone, has no list, is divided or counted, or if they are below another',
    note: `
      # Astronomy
      ## Projects
      ### Dome
      - Turns
      ## Options
      ### Lens
      - Clear
      ### Mirror
      Silver.
      ## Labs
      ### Motor
      - Quiet
      ### Rails
      #### Inner
      - Level
      ## Ideas
      ### Week 1
      - Read
      ### Week 2
      - Draw
      ## Lessons
      ### Light
      - Waves
      ### Time
      - Sundials`,
    reads: '',
  },
  {
    name: 'all headings of a path next to one of tracks, each in its own words, if they are no modules, prose or advice',
    note: `
      # Boats
      ## Wood
      ### Canoe
      #### Requirements
      - Floats
      #### Rubric
      - Fast
      ## Steel
      ### Tug
      #### What it pulls
      - Barges
      #### When it fails
      - In fog
      ### Ferry
      **Who it carries:**
      - Cars
      **Where it lands:**
      - At piers
      ## Course
      ### Module 1
      #### Knots
      - Reef
      #### Ropes
      - Hemp
      ### Module 2
      #### Tides
      - Spring
      #### Winds
      - Trade
      ## Sea
      ### Fog
      #### Why it comes
      - Warm air
      #### Where it stays
      - Coasts
      ### Ice
      #### How thick
      Thin.
      #### How old
      Young.
      ## Getting started
      ### A yard
      #### By the sea
      - Slip
      #### Inland
      - Crane
      ### A crew
      #### Friends
      - Free
      #### Hands
      - Paid
      ## Schedule
      ### Spring
      #### First days
      - Scrape
      #### Last days
      - Paint`,
    reads: `
      = Wood
      == Canoe
      --- Requirements
      - Floats
      --- Rubric
      - Fast
      = Steel
      == Tug
      --- What it pulls
      - Barges
      --- When it fails
      - In fog
      == Ferry
      --- Who it carries
      - Cars
      --- Where it lands
      - At piers`,
  },
  {
    name: 'no headings divided like that which are next to no path',
    note: `
      # Boats
      ## Sea
      ### Fog
      #### Why it comes
      - Warm air
      #### Where it stays
      - Coasts
      ## Canoe
      ### Requirements
      - Floats
      ### Rubric
      - Fast`,
    reads: `
      = Boats
      == Canoe
      --- Requirements
      - Floats
      --- Rubric
      - Fast`,
  },
];
