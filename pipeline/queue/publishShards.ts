import { readShard } from "../../warehouse/shards/shardFile.ts";
import type { Sink } from "../ingest/sink.ts";
import { storeReadings } from "../ingest/storeReadings.ts";
import { emptySummary, type Outcome, type Summary } from "../ingest/summary.ts";
import type { Reading } from "../reader/protocol.ts";
import type { Store } from "./store.ts";

export type PublishOptions = {
  readonly store: Store;
  readonly sink: Sink;
  readonly onStart?: (total: number) => void;
  readonly onOutcome?: (outcome: Outcome) => void;
  readonly finish?: AbortSignal;
};

/**
 * Loads the shards of a store that the warehouse does not have yet, each in one transaction. Published twice is
 * published once; a shard that cannot be read is said so and left for the next run.
 */
export async function publishShards({ store, sink, onStart, onOutcome, finish }: PublishOptions): Promise<Summary> {
  const started = performance.now();
  const summary = emptySummary();
  const keys = (await store.list("shards")).filter((key) => key.endsWith(".parquet"));
  onStart?.(keys.length);
  for (const key of keys) {
    const outcome = finish?.aborted ? ({ type: "left", name: key } as const) : await publishOne(key, store, sink);
    summary.add(outcome);
    onOutcome?.(outcome);
  }
  return { ...summary.end(), seconds: Math.round(performance.now() - started) / 1000 };
}

async function publishOne(key: string, store: Store, sink: Sink): Promise<Outcome> {
  const snapshot = key.split("/").at(-1)!.split(".")[0]!;
  if ((await sink.known(snapshot)) === "loaded") return { type: "unchanged", name: key };
  try {
    const { path, size, reading } = await store.lend(key, readShard);
    const whole: Reading =
      reading.type === "read" ? { ...reading, size } : reading.type === "failed" ? { ...reading, snapshot } : reading;
    const [outcome] = await storeReadings([{ name: path, path, reading: whole }], sink);
    return outcome!;
  } catch (error) {
    const said = String(error instanceof Error ? error.message : error).split("\n")[0]!;
    const reason = { vi: `không đọc được phần này: ${said}`, en: `this shard cannot be read: ${said}` };
    return { type: "failed", name: key, reason };
  }
}
