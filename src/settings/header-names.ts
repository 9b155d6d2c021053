import { mapNames } from './map-names';
import { DEFAULT_HEADERS, type HeaderNames, type Settings } from './settings';

/**
 * Every name by which each column is known: the default ones, then those that the user added. A default name that the
 * user gave to another column is that column's alone.
 */
export function headerNames({ headers }: Settings): HeaderNames {
  const taken = new Set(
    Object.values<readonly string[]>({ ...headers })
      .flat()
      .map(folded),
  );
  return mapNames(DEFAULT_HEADERS, (column) => {
    const free = DEFAULT_HEADERS[column].filter((name) => !taken.has(folded(name)));
    return [...free, ...headers[column]];
  });
}

function folded(name: string): string {
  return name.trim().toLowerCase();
}
