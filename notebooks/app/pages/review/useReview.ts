import { useEffect, useState } from "preact/hooks";
import {
  decide,
  decideAlike,
  fetchQueue,
  type ReviewFilter,
  type ReviewItem,
  type ReviewQueue,
  type Verdict,
} from "../../rows/review.ts";
import { usePromise } from "../../state/usePromise.ts";

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
  readonly decideAll: (verdict: "confirm" | "reject") => void;
  readonly undo: () => void;
};

/** The queue as one works through it: the next figure comes up when one is decided; undo brings the last back. */
export function useReview(filter: ReviewFilter): Review {
  const [round, setRound] = useState(0);
  const key = JSON.stringify([filter, round]);
  const { value: queue, failed: unloaded, busy } = usePromise(key, () => fetchQueue(filter));
  const [done, setDone] = useState<readonly (readonly string[])[]>([]);
  const [at, setAt] = useState(0);
  const [failed, setFailed] = useState<string>();
  useEffect(() => {
    setAt(0);
    setDone([]);
  }, [queue]);
  const gone = new Set(done.flat());
  const items = (queue?.items ?? []).filter((item) => !gone.has(item.key));
  const place = Math.min(at, Math.max(0, items.length - 1));
  const current = items[place];
  useEffect(() => {
    if (queue && items.length === 0 && done.length > 0 && queue.total > gone.size) setRound(round + 1);
  }, [items.length]);
  const attempt = (work: Promise<unknown>): void => {
    setFailed(undefined);
    work.catch((error: unknown) => setFailed(String((error as Error).message)));
  };
  return {
    queue,
    items,
    at: place,
    current,
    left: (queue?.total ?? 0) - gone.size,
    decided: gone.size,
    failed: failed ?? unloaded,
    busy,
    go: (next) => setAt(Math.max(0, Math.min(items.length - 1, next))),
    decideOn: (verdict) => {
      if (!current) return;
      attempt(decide([{ key: current.key, ...verdict }]).then(() => setDone((all) => [...all, [current.key]])));
    },
    decideAll: (verdict) => {
      if (!current) return;
      const asked = decideAlike(current.wording, current.indicator ?? "-", verdict);
      attempt(asked.then((keys) => setDone((all) => [...all, keys])));
    },
    undo: () => {
      const last = done.at(-1);
      if (!last) return;
      const undone = decide(last.map((one) => ({ key: one, verdict: "undo" })));
      attempt(
        undone.then(() => {
          setDone((all) => all.slice(0, -1));
          const back = (queue?.items ?? []).findIndex((item) => item.key === last[0]);
          setAt(back < 0 ? 0 : (queue?.items ?? []).slice(0, back).filter((item) => !gone.has(item.key)).length);
        }),
      );
    },
  };
}
