/** The exit codes of a run that a signal stops. The first is that of a closed terminal. */
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
const SIGNALS = Object.keys(EXIT_CODES) as (keyof typeof EXIT_CODES)[];

/**
 * Calls `stop` with the exit code when a signal comes for the first time; a second one of the same kind ends the process at once. The
 * function that is returned stops listening: from then on the first signal ends the process, too.
 */
export function onSignal(stop: (exitCode: number) => void): () => void {
  const listener = (signal: keyof typeof EXIT_CODES): void => stop(EXIT_CODES[signal]);
  for (const signal of SIGNALS) process.once(signal, listener);
  return () => {
    for (const signal of SIGNALS) process.removeListener(signal, listener);
  };
}
