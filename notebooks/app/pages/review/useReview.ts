import { useEffect, useState } from "preact/hooks";
import {
  decideAll,
  fetchQueue,
  type ReviewFilter,
  type ReviewItem,
  type ReviewQueue,
  type Verdict,
} from "../../rows/review.ts";
import { usePromise } from "../../state/usePromise.ts";
import { useDecisions } from "./useDecisions.ts";

export type Review = {
  readonly queue: ReviewQueue | undefined;
  readonly items: readonly ReviewItem[];
  readonly at: number;
  readonly current: ReviewItem | undefined;
  readonly left: number;
  readonly decided: number;
  readonly failed: string | undefined;
  readonly busy: boolean;
  readonly go: (at: number) => void;
  readonly decideOn: (verdict: Omit<Verdict, "key">) => void;
  /** Decides on all waiting figures that a filter means. */
  readonly decideAll: (filter: ReviewFilter, verdict: "confirm" | "reject", why: string) => void;
  readonly undo: () => void;
};

/** The queue as one works through it: the next figure comes up when one is decided; undo brings the last back. */
export function useReview(filter: ReviewFilter): Review {
  const [round, setRound] = useState(0);
  const key = JSON.stringify([filter, round]);
  const { value: queue, failed: unloaded, busy } = usePromise(key, () => fetchQueue(filter));
  const decisions = useDecisions();
  const [at, setAt] = useState(0);
  useEffect(() => {
    setAt(0);
    decisions.forget();
  }, [queue]);
  const gone = new Set(decisions.done.flat());
  const items = (queue?.items ?? []).filter((item) => !gone.has(item.key));
  const place = Math.min(at, Math.max(0, items.length - 1));
  const current = items[place];
  useEffect(() => {
    if (queue && items.length === 0 && gone.size > 0 && queue.total > gone.size) setRound(round + 1);
  }, [items.length]);
  return {
    queue,
    items,
    at: place,
    current,
    left: (queue?.total ?? 0) - gone.size,
    decided: gone.size,
    failed: decisions.failed ?? unloaded,
    busy: busy || decisions.busy,
    go: (next) => setAt(Math.max(0, Math.min(items.length - 1, next))),
    decideOn: (verdict) => {
      if (current) decisions.decideOn([{ key: current.key, ...verdict }]);
    },
    decideAll: (meant, verdict, why) => decisions.decideBy(() => decideAll(meant, verdict, why)),
    undo: () =>
      decisions.undo(([first]) => {
        const all = queue?.items ?? [];
        const back = all.findIndex((item) => item.key === first);
        setAt(back < 0 ? 0 : all.slice(0, back).filter((item) => !gone.has(item.key)).length);
      }),
  };
}
