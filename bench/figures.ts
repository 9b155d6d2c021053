/** The limit of a figure. */
export type Limit = { readonly atMost: number } | { readonly atLeast: number };

/** One line of the table. */
export interface Figure {
  readonly what: string;
  readonly limit: Limit;
}

/** Every figure that is measured, by its key in the JSON. `docs/performance.md` says how each is set up. */
export const FIGURES = {
  'read.vsScanner': {
    what: 'reading 10,000 rows to the full model ÷ bare scan of lines and cells',
    limit: { atMost: 4 },
  },
  'read.vsMdast': { what: 'mdast on a note of 1,000 rows ÷ reading it', limit: { atLeast: 40 } },
  'read.vsLezer': { what: '@lezer/markdown on the same note ÷ reading it', limit: { atLeast: 2 } },
  'read.vsMarked': { what: 'marked on the same note ÷ reading it', limit: { atLeast: 1.5 } },
  'read.exponent': { what: 'growth of the time from 1,000 to 10,000 rows; 1 is linear', limit: { atMost: 1.15 } },
  'catalog.vsMdast': { what: 'mdast on a catalog of 50 KB ÷ reading it', limit: { atLeast: 40 } },
  'vault.vsMdast': {
    what: 'first index of 100,000 notes, 1,000 of them roadmaps: mdast’s way ÷ ours',
    limit: { atLeast: 20 },
  },
  'vault.parseVsRead': { what: 'parsing ÷ reading files in that run', limit: { atMost: 1 } },
  'toggle.vsFull': {
    what: 'click to painted, 1,000 rows: reading and drawing all anew ÷ ours',
    limit: { atLeast: 40 },
  },
  'toggle.frames': { what: 'frames from click to painted at 60 Hz, 95th percentile', limit: { atMost: 1 } },
  'render.firstMs': { what: 'blocking ms to the first paint of 1,000 projects', limit: { atMost: 16 } },
  'render.sliceMs': { what: 'longest slice in ms while the rest of them is mounted', limit: { atMost: 16 } },
  'typing.maxMs': { what: 'longest task in ms while 100 characters are typed into 2,000 rows', limit: { atMost: 16 } },
  'bundle.kb': { what: 'minified size of main.js in KB (1,024 bytes)', limit: { atMost: 200 } },
  'bundle.evalMs': { what: 'ms to evaluate main.js in Chromium', limit: { atMost: 25 } },
  'bundle.onloadMs': { what: 'ms that the plugin takes to load', limit: { atMost: 5 } },
  'linking.msPerQuery': { what: 'ms to rank the tracks of a 50 KB catalog for one text', limit: { atMost: 1 } },
  'memory.vsText': { what: 'retained heap of the index ÷ size of the text, 10,000 rows', limit: { atMost: 2 } },
} as const satisfies Readonly<Record<string, Figure>>;

export type FigureKey = keyof typeof FIGURES;

export const FIGURE_KEYS = Object.keys(FIGURES) as readonly FigureKey[];

export function holds(value: number, limit: Limit): boolean {
  return 'atMost' in limit ? value <= limit.atMost : value >= limit.atLeast;
}

/** The result of a group of figures. */
export interface Measured {
  readonly key: FigureKey;
  readonly value: number;
  /** The middle half of the single runs, which shows the machine's noise. */
  readonly spread: readonly [low: number, high: number];
  /** The two sides in absolute terms, for people. */
  readonly detail: string;
}
