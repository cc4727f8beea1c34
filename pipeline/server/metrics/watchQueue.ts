import { setTimeout as sleep } from "node:timers/promises";
import type { Queue } from "../../queue/openQueue.ts";
import type { Metric } from "./printMetrics.ts";

/** The queue of documents, watched over one connection that is kept. */
export type QueueWatch = { readonly metrics: () => Promise<readonly Metric[]>; readonly close: () => Promise<void> };

/** Milliseconds that PostgreSQL is waited for. */
const patience = 3_000;

/** Watches the queue at `url`; without one there is nothing to say. A queue out of reach is said, and tried again. */
export function watchQueue(url: string | undefined): QueueWatch {
  let queue: Promise<Queue> | undefined;
  const open = async (): Promise<Queue> => {
    const { openQueue } = await import("../../queue/openQueue.ts");
    return await openQueue(url!);
  };
  return {
    metrics: async () => {
      if (url === undefined) return [];
      queue ??= open();
      const asked = queue.then((one) => one.status());
      const status = await Promise.race([asked, sleep(patience, undefined, { ref: false })]).catch(() => {
        queue = undefined;
        return undefined;
      });
      const up: Metric = {
        name: "baocao_queue_up",
        help: "1 where the queue in PostgreSQL answers",
        type: "gauge",
        samples: [{ value: status ? 1 : 0 }],
      };
      const depth: Metric = {
        name: "baocao_queue_documents",
        help: "Documents in the queue by state",
        type: "gauge",
        samples: Object.entries(status ?? {}).map(([state, value]) => ({ labels: { state }, value })),
      };
      return [up, depth];
    },
    close: async () => {
      await queue?.then((one) => one.close()).catch(() => undefined);
    },
  };
}
