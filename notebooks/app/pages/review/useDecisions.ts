import { useState } from "preact/hooks";
import { decide, type Verdict } from "../../rows/review.ts";

/** Decisions of one sitting: each batch can be taken back, the last one first. */
export type Decisions = {
  /** Keys decided on, a batch a decision. */
  readonly done: readonly (readonly string[])[];
  readonly failed: string | undefined;
  readonly busy: boolean;
  readonly decideOn: (verdicts: readonly Verdict[]) => void;
  /** Keeps the keys that the server decided on. */
  readonly decideBy: (work: () => Promise<readonly string[]>) => void;
  /** Takes the last batch back and tells which it was. */
  readonly undo: (then?: (keys: readonly string[]) => void) => void;
  readonly forget: () => void;
};

/** Decides, remembers what was decided, and takes it back. */
export function useDecisions(): Decisions {
  const [done, setDone] = useState<readonly (readonly string[])[]>([]);
  const [failed, setFailed] = useState<string>();
  const [busy, setBusy] = useState(false);
  const attempt = (work: Promise<unknown>): void => {
    setFailed(undefined);
    setBusy(true);
    work.catch((error: unknown) => setFailed(String((error as Error).message))).finally(() => setBusy(false));
  };
  return {
    done,
    failed,
    busy,
    decideOn: (verdicts) => {
      const keys = verdicts.map(({ key }) => key);
      attempt(decide(verdicts).then(() => setDone((all) => [...all, keys])));
    },
    decideBy: (work) => attempt(work().then((keys) => setDone((all) => [...all, keys]))),
    undo: (then) => {
      const last = done.at(-1);
      if (!last) return;
      const undone = decide(last.map((key) => ({ key, verdict: "undo" })));
      attempt(
        undone.then(() => {
          setDone((all) => all.slice(0, -1));
          then?.(last);
        }),
      );
    },
    forget: () => setDone([]),
  };
}
