import type { Sink } from "./sink.ts";
import { type Read, storeReadings } from "./storeReadings.ts";
import type { Outcome } from "./summary.ts";

/** A group is stored when it holds so many documents, or figures and passages. */
const most = { documents: 128, rows: 12_000 } as const;

/**
 * Or when its first document has waited a second; longer, in shares of the time that the last group took to store, on a
 * machine so slow that it would otherwise store small groups all the time. Milliseconds.
 */
const wait = { least: 1000, most: 10_000, share: 4 } as const;

/** Readings on their way to the sink. */
export type Groups = {
  /** Takes a reading; resolves when there is room for the next, so that memory does not grow with the run. */
  readonly add: (read: Read) => Promise<void>;
  /** Stores what still waits. */
  readonly end: () => Promise<void>;
};

/**
 * Gathers readings into groups and stores each in one transaction, one group after another. While one is being stored the
 * next gathers, and what can be done without the warehouse is done of it: `sink.load` waits its turn by itself. `note` hears what became of each document, once it is stored; what was loaded carries the seconds of its stages, the
 * last being its share of `load`.
 */
export function openGroups(sink: Sink, note: (outcome: Outcome) => void): Groups {
  let waiting: Read[] = [];
  let rows = 0;
  let timer: NodeJS.Timeout | undefined;
  let patience: number = wait.least;
  let storing: Promise<void> = Promise.resolve();
  let lastStored = 0;

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const group = waiting;
    waiting = [];
    rows = 0;
    storing = Promise.all([storing, store(group)]).then(() => undefined);
  };

  const store = async (group: readonly Read[]): Promise<void> => {
    const started = performance.now();
    const outcomes = await storeReadings(group, sink);
    const seconds = (performance.now() - Math.max(started, lastStored)) / 1000;
    lastStored = performance.now();
    patience = Math.min(wait.most, Math.max(wait.least, seconds * 1000 * wait.share));
    const load = Math.round((seconds / group.length) * 1e4) / 1e4;
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
      timer ??= setTimeout(flush, patience);
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
