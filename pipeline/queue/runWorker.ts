import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { versions } from "../../extractors/versions.ts";
import type { Shard } from "../../warehouse/shards/shard.ts";
import { writeShard } from "../../warehouse/shards/shardFile.ts";
import type { Readers } from "../reader/openReaders.ts";
import type { Reading } from "../reader/protocol.ts";
import { say } from "../say.ts";
import { attempts, type Queue, type Taken } from "./openQueue.ts";
import { documentKey, type Store, shardKey } from "./store.ts";

export type WorkerOptions = {
  readonly queue: Queue;
  readonly store: Store;
  readonly readers: Pick<Readers, "read">;
  readonly jobs: number;
  /**
   * Ends when nothing has waited for so many milliseconds and no other worker is reading either (it may fall silent);
   * goes on for ever where absent.
   */
  readonly idle?: number;
  /** Aborted: documents being read are finished, no other is taken. */
  readonly finish: AbortSignal;
  readonly note: (name: string, state: "read" | "failed" | "known", reason?: string) => void;
  /** Hears of trouble that passes (database or store out of reach) while the worker waits and tries again. */
  readonly warn: (line: string) => void;
};

/** Milliseconds between two looks at an empty queue, between signs of life, and before trying a broken thing again. */
const pause = { empty: 500, beat: 4_000, trouble: 2_000 } as const;

/**
 * Takes documents from the queue, reads each as one machine would, and leaves its shard in the store, until it is
 * told to finish. A task counts as done when its shard is in its place: killed at any moment, the worker loses
 * nothing, and a task that is delivered twice is read once.
 */
export async function runWorker(options: WorkerOptions): Promise<number> {
  const { queue, finish, jobs } = options;
  const held = new Map<string, Promise<void>>();
  const beating = setInterval(() => {
    queue.beat([...held.keys()]).catch((error: unknown) => options.warn(lineOf(error)));
  }, pause.beat);
  let read = 0;
  let quiet = performance.now();
  try {
    while (!finish.aborted) {
      const taken = await persist(options, () => queue.take(jobs + 1 - held.size));
      for (const one of taken ?? []) {
        const work = readTask(one, options)
          .then(() => {
            read += 1;
          })
          .finally(() => held.delete(one.id));
        held.set(one.id, work);
      }
      if (held.size > jobs) await Promise.race(held.values());
      if (held.size > 0) quiet = performance.now();
      if (taken?.length === 0) {
        if (options.idle !== undefined && performance.now() - quiet > options.idle && (await isDone(options))) break;
        await Promise.race([sleep(pause.empty), ...held.values()]);
      }
    }
    await Promise.all(held.values());
  } finally {
    clearInterval(beating);
  }
  return read;
}

async function isDone(options: WorkerOptions): Promise<boolean> {
  const { waiting, reading, retrying } = await persist(options, options.queue.status);
  return waiting + reading + retrying === 0;
}

async function readTask({ id, tried, task }: Taken, options: WorkerOptions): Promise<void> {
  const { queue, store, readers, note } = options;
  const key = shardKey(task.snapshot, versions);
  if (await persist(options, () => store.has(key))) {
    await persist(options, () => queue.done([id]));
    note(task.name, "known");
    return;
  }
  const reading = await persist(options, () =>
    store.lend(documentKey(task.snapshot), (path) =>
      readers.read({ path, inside: [] }, { name: task.name, ...task.hints }),
    ),
  );
  const last = tried + 1 >= attempts;
  if (reading.type !== "failed" || last) await persist(options, () => putShard(store, key, task, reading));
  if (reading.type === "failed") {
    const reason = say(reading.reason);
    await persist(options, () => queue.fail(id, reason));
    note(task.name, "failed", reason);
  } else {
    await persist(options, () => queue.done([id]));
    note(task.name, "read");
  }
}

async function putShard(store: Store, key: string, task: Taken["task"], reading: Reading): Promise<void> {
  const { snapshot, path, size } = task;
  const folder = await mkdtemp(join(tmpdir(), "baocao-shard-"));
  try {
    const file = join(folder, "shard.parquet");
    await writeShard(file, { snapshot, path, size, versions, reading: toShard(reading) });
    await store.add(key, await readFile(file));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function toShard(reading: Reading): Shard["reading"] {
  switch (reading.type) {
    case "read":
      return { type: "read", extraction: reading.extraction, findings: reading.findings };
    case "quarantine":
      return reading;
    case "failed":
      return { type: "failed", reason: reading.reason };
    case "same":
      throw new Error("a worker asks for every document it is given");
  }
}

/** The result of the work, tried again until it succeeds: a database or a store that is away comes back. */
async function persist<T>(options: WorkerOptions, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      options.warn(lineOf(error));
      await sleep(pause.trouble);
    }
  }
}

function lineOf(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split("\n")[0]!;
}
