export interface Debouncer<Args extends unknown[], Result> {
  (...args: Args): Debouncer<Args, Result>;
  cancel(): Debouncer<Args, Result>;
  /** Runs what is pending at once, if anything is. */
  run(): Result | void;
}

/** Waits from the first call, or with `resetTimer` from the last; runs once with the latest arguments. */
export function debounce<Args extends unknown[], Result>(
  callback: (...args: Args) => Result,
  timeout = 0,
  resetTimer = false,
): Debouncer<Args, Result> {
  let timer: number | null = null;
  let latest: Args | null = null;

  const run = (): Result | void => {
    const args = latest;
    debounced.cancel();
    if (args) return callback(...args);
  };
  const debounced: Debouncer<Args, Result> = Object.assign(
    (...args: Args) => {
      latest = args;
      if (timer !== null && resetTimer) {
        window.clearTimeout(timer);
        timer = null;
      }
      timer ??= window.setTimeout(run, timeout);
      return debounced;
    },
    {
      cancel: () => {
        if (timer !== null) window.clearTimeout(timer);
        timer = null;
        latest = null;
        return debounced;
      },
      run,
    },
  );
  return debounced;
}
