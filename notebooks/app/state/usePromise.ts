import { useEffect, useState } from "preact/hooks";

/** What came of a piece of work: nothing yet, a value, or the reason why not. The last value stays while the next is on its way. */
export type Outcome<T> = { readonly value?: T; readonly failed?: string; readonly busy: boolean };

/** Runs `work` whenever `key` changes; `undefined` as key runs nothing. An answer that comes too late is dropped. */
export function usePromise<T>(key: string | undefined, work: () => Promise<T>): Outcome<T> {
  const [outcome, setOutcome] = useState<Outcome<T>>({ busy: key !== undefined });
  useEffect(() => {
    if (key === undefined) {
      setOutcome({ busy: false });
      return;
    }
    let wanted = true;
    setOutcome((last) => ({ ...last, busy: true }));
    work().then(
      (value) => wanted && setOutcome({ value, busy: false }),
      (error: unknown) => wanted && setOutcome({ failed: String((error as Error).message ?? error), busy: false }),
    );
    return () => {
      wanted = false;
    };
    // The key names everything that the work depends on.
  }, [key]);
  return outcome;
}
