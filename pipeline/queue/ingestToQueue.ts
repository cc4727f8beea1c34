import { beside } from "../beside.ts";
import { findSources } from "../ingest/findSources.ts";
import { readManifest } from "../ingest/readManifest.ts";
import type { ReadingOptions } from "../options.ts";
import { openReaders } from "../reader/openReaders.ts";
import { say } from "../say.ts";
import { enqueue } from "./enqueue.ts";
import { openQueue } from "./openQueue.ts";
import { openStore } from "./openStore.ts";
import { storeOf } from "./options.ts";

export type ToQueueOptions = ReadingOptions & {
  readonly queue: string;
  readonly store?: string;
  readonly manifest?: string;
  readonly json?: true;
};

/** Puts documents into the store and the queue for workers to read. Gives the exit code: 2 where some could not be put. */
export async function ingestToQueue(paths: readonly string[], options: ToQueueOptions): Promise<0 | 1 | 2> {
  const store = await openStore(storeOf(options.store));
  const hints = options.manifest ? await readManifest(options.manifest) : () => ({});
  const queue = await openQueue(options.queue, (error) => console.error(error.message));
  const readers = openReaders({
    jobs: 1,
    memory: options.memoryLimit,
    seconds: options.timeLimit,
    child: beside(import.meta.url, "../reader/child.ts"),
  });
  try {
    const { sources, skipped, unread } = await findSources(paths, readers.list);
    for (const { name, reason } of unread) console.error(`${name}: ${say(reason)}`);
    let refused = 0;
    const note = (name: string, reason?: Parameters<typeof say>[0]): void => {
      if (reason === undefined) return;
      refused += 1;
      console.error(`${name}: ${say(reason)}`);
    };
    const added = await enqueue(sources, { queue, store, hints, note });
    const failed = unread.length + refused;
    const counts = {
      documents: sources.length,
      queued: added,
      waiting: sources.length - refused - added,
      skipped: skipped.length,
      failed,
    };
    console.log(options.json ? JSON.stringify(counts) : say(sentence(counts)));
    if (sources.length === 0) return 1;
    return failed > 0 ? 2 : 0;
  } finally {
    readers.close();
    await queue.close();
  }
}

type Counts = {
  readonly documents: number;
  readonly queued: number;
  readonly waiting: number;
  readonly failed: number;
};

function sentence({ documents, queued, waiting, failed }: Counts): { readonly vi: string; readonly en: string } {
  return {
    vi: `${documents} văn bản: ${queued} đã giao vào hàng đợi, ${waiting} đang chờ sẵn, ${failed} lỗi`,
    en: `${documents} documents: ${queued} queued, ${waiting} waiting already, ${failed} failed`,
  };
}
