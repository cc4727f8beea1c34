import { openStages } from "../reader/openStages.ts";
import type { Sink } from "./sink.ts";
import { type Read, storeReadings } from "./storeReadings.ts";
import type { Outcome } from "./summary.ts";

/** A group is stored when it holds so many documents or figures and passages, or its first has waited so long (ms). */
const most = { documents: 64, rows: 12_000, wait: 1000 } as const;

/** Readings on their way to the sink. */
export type Groups = {
  /** Takes a reading; resolves when there is room for the next, so that memory does not grow with the run. */
  readonly add: (read: Read) => Promise<void>;
  /** Stores what still waits. */
  readonly end: () => Promise<void>;
};

/**
 * Gathers readings into groups and stores each in one transaction, one group after another, while the next gathers.
 * `note` hears what became of each document, once it is stored; what was loaded carries the seconds of its stages, the
 * last being its share of `load`.
 */
export function openGroups(sink: Sink, note: (outcome: Outcome) => void): Groups {
  let waiting: Read[] = [];
  let rows = 0;
  let timer: NodeJS.Timeout | undefined;
  let storing: Promise<void> = Promise.resolve();

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const group = waiting;
    waiting = [];
    rows = 0;
    storing = storing.then(() => store(group));
  };

  const store = async (group: readonly Read[]): Promise<void> => {
    const stages = openStages();
    const outcomes = await storeReadings(group, sink);
    stages.mark("load");
    const load = Math.round(((stages.seconds().load ?? 0) / group.length) * 1e4) / 1e4;
    for (const [at, outcome] of outcomes.entries()) {
      const { reading } = group[at]!;
      note(
        outcome.type === "loaded" && reading.type === "read"
          ? { ...outcome, stages: { ...reading.stages, load } }
          : outcome,
      );
    }
  };

  return {
    add: async (read) => {
      waiting.push(read);
      rows += rowsOf(read);
      timer ??= setTimeout(flush, most.wait);
      if (waiting.length < most.documents && rows < most.rows) return;
      const before = storing;
      flush();
      await before;
    },
    end: async () => {
      flush();
      await storing;
    },
  };
}

function rowsOf({ reading }: Read): number {
  if (reading.type !== "read") return 0;
  return reading.extraction.observations.length + reading.extraction.plain.passages.length;
}
