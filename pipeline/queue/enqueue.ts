import { createHash } from "node:crypto";
import { Fault } from "../fault.ts";
import { fileName, pathOf, type Source } from "../ingest/findSources.ts";
import type { Hints } from "../ingest/readManifest.ts";
import { openLocation } from "../reader/openLocation.ts";
import type { Words } from "../say.ts";
import type { DocumentTask, Queue } from "./openQueue.ts";
import { documentKey, type Store } from "./store.ts";

/** Tasks are added to the queue this many at a time. */
const batch = 200;

type Enqueuing = {
  readonly queue: Queue;
  readonly store: Store;
  readonly hints: (name: string) => Hints;
  /** Hears of each document as it is put, or why it could not be. */
  readonly note: (name: string, reason?: Words) => void;
};

/**
 * Puts the documents into the store and their tasks into the queue. Gives the number of tasks added: bytes that
 * already wait or are being read are not added again.
 */
export async function enqueue(sources: readonly Source[], { queue, store, hints, note }: Enqueuing): Promise<number> {
  let added = 0;
  let waiting: DocumentTask[] = [];
  const send = async (): Promise<void> => {
    added += await queue.send(waiting);
    waiting = [];
  };
  for (const source of sources) {
    try {
      const bytes = await openLocation(source.location);
      const snapshot = createHash("sha256").update(bytes).digest("hex");
      const key = documentKey(snapshot);
      if (!(await store.has(key))) await store.add(key, bytes);
      waiting.push({
        snapshot,
        name: fileName(source),
        path: pathOf(source),
        size: bytes.length,
        hints: hints(source.name),
      });
      note(source.name);
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      note(source.name, error.words);
    }
    if (waiting.length >= batch) await send();
  }
  if (waiting.length > 0) await send();
  return added;
}
