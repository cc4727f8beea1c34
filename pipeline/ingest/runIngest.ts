import { availableParallelism } from "node:os";
import { openReaders, type Readers } from "../reader/openReaders.ts";
import type { Reading, ReadOptions } from "../reader/protocol.ts";
import { fileName, findSources, pathOf, type Source } from "./findSources.ts";
import { openGroups } from "./openGroups.ts";
import type { Hints } from "./readManifest.ts";
import type { Sink } from "./sink.ts";
import { isLeftOut } from "./storeReadings.ts";
import { emptySummary, type Outcome, type Summary } from "./summary.ts";

export type IngestOptions = {
  readonly paths: readonly string[];
  /** Opens the sink, once the documents are known and their readers are starting. */
  readonly openSink: () => Promise<Sink>;
  /** What a person says of a document beforehand, by its name as shown. */
  readonly hints: (name: string) => Hints;
  readonly password?: string;
  /** Reads again what an older version of the program read. */
  readonly stale: boolean;
  readonly jobs?: number;
  readonly memory: number;
  readonly seconds: number;
  /** The module that a reader runs. */
  readonly child: string;
  readonly onStart?: (total: number) => void;
  readonly onOutcome?: (outcome: Outcome) => void;
  /** Aborted once: documents being read are finished, no other is begun. */
  readonly finish?: AbortSignal;
  /** Aborted: documents being read are dropped. What was loaded stays. */
  readonly drop?: AbortSignal;
};

/**
 * Reads the documents under the paths and hands them to the sink in groups, and says what became of each.
 *
 * Documents are read by as many processes as there are cores; a reader takes its next document only when few wait to
 * be loaded, so that memory does not grow with the run. No document can harm another.
 */
export async function runIngest(options: IngestOptions): Promise<Summary> {
  const started = performance.now();
  const jobs = options.jobs ?? availableParallelism();
  const readers = openReaders({ jobs, memory: options.memory, seconds: options.seconds, child: options.child });
  options.drop?.addEventListener("abort", readers.close);
  const summary = emptySummary();
  const note = (outcome: Outcome): void => {
    summary.add(outcome);
    options.onOutcome?.(outcome);
  };

  try {
    const { sources, skipped, unread } = await findSources(options.paths, readers.list);
    for (const { name, reason } of skipped) note({ type: "skipped", name, reason });
    for (const { name, reason } of unread) note({ type: "failed", name, reason });
    readers.warm(sources.length);
    const sink = await options.openSink();
    options.onStart?.(sources.length);
    const next = sources.values();
    const groups = openGroups(sink, note);
    const seen: Seen = new Map();
    const stopped = (): boolean => Boolean(options.finish?.aborted || options.drop?.aborted);

    const lane = async (): Promise<void> => {
      for (const source of next) {
        if (stopped()) {
          note({ type: "left", name: source.name });
          continue;
        }
        const reading = await readOne(source, readers, sink, options, seen);
        if (options.drop?.aborted && reading.type === "failed") note({ type: "left", name: source.name });
        else await groups.add({ name: source.name, path: pathOf(source), reading });
      }
    };
    // Two lanes a reader, so that it has its next document at once. Their memory is given back before the last are loaded.
    await Promise.all(Array.from({ length: 2 * jobs }, lane)).finally(() => {
      readers.close();
      return groups.end();
    });
  } finally {
    readers.close();
  }
  return { ...summary.end(), seconds: Math.round(performance.now() - started) / 1000 };
}

async function readOne(
  source: Source,
  readers: Readers,
  sink: Sink,
  { hints, password, stale }: IngestOptions,
  seen: Seen,
): Promise<Reading> {
  const { area, period, series } = hints(source.name);
  const options: ReadOptions = {
    name: fileName(source),
    ...(password === undefined ? {} : { password }),
    ...(area === undefined ? {} : { area }),
    ...(period === undefined ? {} : { period }),
    ...(series === undefined ? {} : { series }),
  };
  let before: Promise<Reading | undefined> | undefined;
  const reading = readers.read(source.location, options, async (snapshot) => {
    before = seen.get(snapshot);
    if (before !== undefined) return false;
    seen.set(
      snapshot,
      reading.then(
        (one) => (isLeftOut(one) ? one : undefined),
        () => undefined, // said to the lane that reads it
      ),
    );
    const state = await sink.known(snapshot);
    if (state !== undefined && !(stale && state === "stale")) return false;
    return (await sink.released(snapshot)) ? "released" : true;
  });
  return await reading.then(async (one) => (await before) ?? one);
}

/** The documents of this run by their snapshot, each with why it was left out, which is so of its copies too. */
type Seen = Map<string, Promise<Reading | undefined>>;
