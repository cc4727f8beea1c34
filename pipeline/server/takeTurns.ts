/** Runs work when all that was given before has ended. */
export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/**
 * Lets one piece of work run at a time: questions that use all cores anyway take more memory together, and no less time.
 */
export function takeTurns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => undefined);
    return next;
  };
}
