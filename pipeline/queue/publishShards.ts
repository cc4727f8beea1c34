import { versions } from "../../extractors/versions.ts";
import { readShard } from "../../warehouse/shards/shardFile.ts";
import { openGroups } from "../ingest/openGroups.ts";
import type { Sink } from "../ingest/sink.ts";
import type { Read } from "../ingest/storeReadings.ts";
import { emptySummary, type Outcome, type Summary } from "../ingest/summary.ts";
import type { Reading } from "../reader/protocol.ts";
import { type Store, shardKey } from "./store.ts";

export type PublishOptions = {
  readonly store: Store;
  readonly sink: Sink;
  readonly onStart?: (total: number) => void;
  readonly onOutcome?: (outcome: Outcome) => void;
  readonly finish?: AbortSignal;
};

/**
 * Loads the shards of a store that the warehouse does not have yet, many in one transaction. Published twice is
 * published once; a shard that cannot be read is said so and left for the next run.
 */
export async function publishShards({ store, sink, onStart, onOutcome, finish }: PublishOptions): Promise<Summary> {
  const started = performance.now();
  const summary = emptySummary();
  const note = (outcome: Outcome): void => {
    summary.add(outcome);
    onOutcome?.(outcome);
  };
  const shards = onePerDocument((await store.list("shards")).filter((key) => key.endsWith(".parquet")));
  onStart?.(shards.size);
  const groups = openGroups(sink, note);
  try {
    for (const [snapshot, key] of shards) {
      if (finish?.aborted) note({ type: "left", name: key });
      else if ((await sink.known(snapshot)) === "loaded") note({ type: "unchanged", name: key });
      else await readOne(key, snapshot, store).then(groups.add, (error: unknown) => note(unreadable(key, error)));
    }
  } finally {
    await groups.end();
  }
  return { ...summary.end(), seconds: Math.round(performance.now() - started) / 1000 };
}

/** The key of the shard to load of each document: as this version read it, where there is one, else the last. */
function onePerDocument(keys: readonly string[]): ReadonlyMap<string, string> {
  const shards = new Map<string, string>();
  for (const key of keys) {
    const snapshot = key.split("/").at(-1)!.split(".")[0]!;
    const ours = shardKey(snapshot, versions);
    if (shards.get(snapshot) !== ours) shards.set(snapshot, key);
  }
  return shards;
}

async function readOne(key: string, snapshot: string, store: Store): Promise<Read> {
  const { path, size, reading } = await store.lend(key, readShard);
  const whole: Reading =
    reading.type === "read" ? { ...reading, size } : reading.type === "failed" ? { ...reading, snapshot } : reading;
  return { name: path, path, reading: whole };
}

function unreadable(key: string, error: unknown): Outcome {
  const said = String(error instanceof Error ? error.message : error).split("\n")[0]!;
  const reason = { vi: `không đọc được phần này: ${said}`, en: `this shard cannot be read: ${said}` };
  return { type: "failed", name: key, reason };
}
