import { mapNames } from './map-names';
import { DEFAULT_HEADERS, type HeaderNames, type Settings } from './settings';

/** Every name by which each column is known: the default ones, then those that the user added. */
export function headerNames({ headers }: Settings): HeaderNames {
  return mapNames(DEFAULT_HEADERS, (column) => [...DEFAULT_HEADERS[column], ...headers[column]]);
}
