import { isAside, movedKey, type Moves } from '../identity/item-key';

export type StatusFilter = 'open' | 'done' | 'all';

export const STATUS_FILTERS: readonly StatusFilter[] = ['open', 'done', 'all'];

/** What the user has set in a sidebar. */
export interface ViewState {
  readonly query: string;
  readonly filter: StatusFilter;
  /** Keys of the items that are folded, and of the asides that are not: the differences from the initial state. */
  readonly folded: ReadonlySet<string>;
  /** The same while searching: a search starts with everything open, and leaves the normal folds as they were. */
  readonly foldedInSearch: ReadonlySet<string>;
  /**
   * Keys of what was ticked or unticked here under this search and filter: it stays in sight, so that a slip can be
   * taken back, and no other box comes to be under the pointer.
   */
  readonly ticked: ReadonlySet<string>;
}

const NO_KEYS: ReadonlySet<string> = new Set();

export const INITIAL_STATE: ViewState = {
  query: '',
  filter: 'all',
  folded: NO_KEYS,
  foldedInSearch: NO_KEYS,
  ticked: NO_KEYS,
};

/** @param folds as in the state */
export function isFolded(key: string, folds: ReadonlySet<string>): boolean {
  return folds.has(key) !== isAside(key);
}

/** Whether something is searched for. */
export function isSearching({ query }: ViewState): boolean {
  return query.trim() !== '';
}

/** The folds that count at present. */
export function currentFolds(state: ViewState): ReadonlySet<string> {
  return isSearching(state) ? state.foldedInSearch : state.folded;
}

/** Folds or unfolds the items with these keys. */
export function withFolds(state: ViewState, keys: readonly string[], fold: boolean): ViewState {
  const folds = new Set(currentFolds(state));
  for (const key of keys) {
    if (fold !== isAside(key)) folds.add(key);
    else folds.delete(key);
  }
  return isSearching(state) ? { ...state, foldedInSearch: folds } : { ...state, folded: folds };
}

/**
 * @param branches the keys of everything that may have something below it, except asides, which are only ever folded
 */
export function withAllFolded(state: ViewState, branches: readonly string[], fold: boolean): ViewState {
  return withFolds(state, [...branches, ...currentFolds(state)], fold);
}

/** Begins another search, with everything open. */
export function withQuery(state: ViewState, query: string): ViewState {
  return { ...state, query, foldedInSearch: NO_KEYS, ticked: NO_KEYS };
}

/** Sets another filter; what was ticked under the one before need not stay in sight. */
export function withFilter(state: ViewState, filter: StatusFilter): ViewState {
  return { ...state, filter, ticked: NO_KEYS };
}

/** Keeps an item in sight that is ticked or unticked, where it might not be. */
export function withTicked(state: ViewState, key: string): ViewState {
  const showsAll = state.filter === 'all' && !isSearching(state);
  return showsAll ? state : { ...state, ticked: new Set([...state.ticked, key]) };
}

/** Leaves in sight only what fits search and filter. */
export function withoutTicked(state: ViewState): ViewState {
  return state.ticked.size === 0 ? state : { ...state, ticked: NO_KEYS };
}

/** Keeps the folds of items whose keys have changed. */
export function withMoves(state: ViewState, moves: Moves): ViewState {
  const move = (keys: ReadonlySet<string>) => new Set([...keys].map((key) => movedKey(key, moves)));
  const { folded, foldedInSearch, ticked } = state;
  return { ...state, folded: move(folded), foldedInSearch: move(foldedInSearch), ticked: move(ticked) };
}

/** What is saved in the workspace file, with only the folds still needed. */
export function savedState(state: ViewState, isKnown: (key: string) => boolean): Record<string, unknown> {
  return { query: state.query, filter: state.filter, folded: [...state.folded].filter(isKnown) };
}

/** Reads what `savedState` wrote, or anything else; missing parts stay as in `state`. */
export function restoredState(state: ViewState, saved: unknown): ViewState {
  if (typeof saved !== 'object' || saved === null) return state;
  const { query, filter, folded } = saved as Record<string, unknown>;
  return {
    ...state,
    query: typeof query === 'string' ? query : state.query,
    filter: STATUS_FILTERS.find((known) => known === filter) ?? state.filter,
    folded: Array.isArray(folded) ? new Set(folded.filter((key) => typeof key === 'string')) : state.folded,
  };
}
