import { useEffect, useState } from "preact/hooks";

/** What came of a piece of work: nothing yet, a value, or the reason why not. */
export type Outcome<T> = { readonly value?: T; readonly failed?: string; readonly busy: boolean };

/**
 * Runs `work` whenever `key` changes; `undefined` as key runs nothing. An answer is only ever given under the key it
 * was asked for: never the figures of one indicator under the name of another.
 */
export function usePromise<T>(key: string | undefined, work: () => Promise<T>): Outcome<T> {
  const [answer, setAnswer] = useState<{ readonly key: string; readonly outcome: Outcome<T> }>();
  useEffect(() => {
    if (key === undefined) return;
    let wanted = true;
    const settle = (outcome: Outcome<T>): void => {
      if (wanted) setAnswer({ key, outcome });
    };
    work().then(
      (value) => settle({ value, busy: false }),
      (error: unknown) => settle({ failed: String((error as Error).message ?? error), busy: false }),
    );
    return () => {
      wanted = false;
    };
    // The key names everything that the work depends on.
  }, [key]);
  return answer !== undefined && answer.key === key ? answer.outcome : { busy: key !== undefined };
}
