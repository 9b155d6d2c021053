import { problemAt, type Problem } from '../../model/problem';

/** The problem of a note that could not be fetched or read. It says whether an older state is shown. */
export function unreadable(reason: string, wasReadBefore: boolean): Problem {
  const stale = wasReadBefore ? ' The roadmap shows what it said before.' : '';
  return problemAt('unreadable', 1, `The note could not be read: ${reason.replace(/\.$/, '')}.${stale}`);
}
