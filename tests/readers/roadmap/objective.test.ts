import { rule } from './outline';

rule('R3 the Objective cell', [
  {
    shows: 'the first line that says something is the title, the others are details without their bullets',
    rows: ['| <br>**Learn to sail**<br><br>- knots<br>* charts<BR />+ weather<br/>(all of it) |'],
    reads: ['# Learn to sail 0/0', '  . knots', '  . charts', '  . weather', '  . (all of it)'],
  },
  {
    shows: 'a labelled date among the lines is the target, not a detail',
    rows: ['| Learn to sail<br>- knots<br>- Due: 2025-03-12<br>- charts |'],
    reads: ['# Learn to sail 0/0 @2025-03-12', '  . knots', '  . charts'],
  },
  {
    shows: 'of two labelled dates the first is the target, and one behind a box counts as well',
    rows: ['| Learn to sail<br>[ ] Due: 2025-03-12<br>Deadline: 2025-05-01 |'],
    reads: ['# Learn to sail 0/0 @2025-03-12', '  . Deadline: 2025-05-01'],
  },
  {
    shows: 'links of its lines are its own, also behind boxes',
    rows: ['| Learn to sail<br>[ ] see [[Charts]]<br>and [[Knots]] |'],
    reads: ['# Learn to sail 0/0 → Charts → Knots', '  . see Charts', '  . and Knots'],
  },
  {
    shows: 'a date without a label stays among the details, and so does one within a sentence',
    rows: ['| Learn to sail<br>2025-03-12<br>the race is by 2025-06-01 |'],
    reads: ['# Learn to sail 0/0', '  . 2025-03-12', '  . the race is by 2025-06-01'],
  },
  {
    shows: 'a cell of a date alone sets the target of the objective above',
    rows: ['| Learn to sail |', '| 2025-03-12 | - Tie knots', '| | - Read the charts'],
    reads: ['# Learn to sail 0/2 @2025-03-12', '  o Tie knots', '  o Read the charts'],
  },
  ...['TBD: ', 'Due ', 'Deadline – ', '**Target:** ', 'ETA: ', '- By ', 'TBD:<br>', 'TBD (', 'ETA → ', '[Target ~'].map(
    (label) => ({
      shows: `so does a cell of a date labelled ${label}`,
      rows: ['| Learn to sail |', `| ${label}2025-03-12 |`],
      reads: ['# Learn to sail 0/0 @2025-03-12'],
    }),
  ),
  ...['TBD', '(target)', '– deadline'].map((label) => ({
    shows: `and of a date with ${label} behind it`,
    rows: ['| Learn to sail |', `| 2025-03-12 ${label} |`],
    reads: ['# Learn to sail 0/0 @2025-03-12'],
  })),
  {
    shows: 'a later date takes the place of an earlier one',
    rows: ['| Learn to sail<br>Due: 2025-03-12 |', '| Due: 2025-05-01 |'],
    reads: ['# Learn to sail 0/0 @2025-05-01'],
  },
  {
    shows: 'of two dates in a cell the first with a label counts',
    rows: ['| Learn to sail |', '| 2025-03-12 or due 2025-05-01 |'],
    reads: ['# Learn to sail 0/0 @2025-05-01'],
  },
  {
    shows: 'a label whose date is still to come starts no objective',
    rows: ['| Learn to sail |', '| TBD: | - Tie knots', '| Due date: TBD |'],
    reads: ['# Learn to sail 0/1', '  . TBD:', '  . Due date: TBD', '  o Tie knots'],
  },
  {
    shows: 'but one with more below it does',
    rows: ['| Learn to sail |', '| TBD:<br>a boat | - Tie knots'],
    reads: ['# Learn to sail 0/0', '# TBD: 0/1', '  . a boat', '  o Tie knots'],
  },
  {
    shows: 'a cell that begins with a bullet adds details to the objective above',
    rows: ['| Learn to sail |', '| - knots<br>charts<br>- ETA: Q2 2025 | - Tie knots'],
    reads: ['# Learn to sail 0/1 @2025-06-30', '  . knots', '  . charts', '  o Tie knots'],
  },
  {
    shows: 'a cell that begins with a bullet starts an objective if none without one is above it',
    rows: [
      '| | - Pack',
      '| - Learn to sail<br>- knots | - Tie knots',
      '| | - Reef',
      '| • Row | Buy oars.',
      '| Rest',
      '| - on land',
    ],
    reads: [
      ...['# 0/1', '  o Pack', '# Learn to sail 0/2', '  . knots', '  o Tie knots', '  o Reef'],
      ...['# Row 0/0', '  . Buy oars.', '# Rest 0/0', '  . on land'],
    ],
  },
  {
    shows: 'a date before any objective belongs to the one without a title',
    rows: ['| - TBD: 2025-03-12 |', '| - TBD: |'],
    reads: ['# 0/0 @2025-03-12', '  . TBD:'],
  },
  {
    shows: 'a title that holds a date in a notation for due dates has it as its target',
    rows: ['| Learn to sail 📅 2025-03-12 |', '| Build a boat [due:: 2025-05-01] |'],
    reads: ['# Learn to sail 📅 2025-03-12 0/0 @2025-03-12', '# Build a boat [due:: 2025-05-01] 0/0 @2025-05-01'],
  },
]);
