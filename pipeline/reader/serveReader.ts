import { createHash } from "node:crypto";
import { Worker } from "node:worker_threads";
import type { RepairedText } from "../../extractors/repair/repairAsText.ts";
import type { Extraction, Quarantine } from "../../model/extraction.ts";
import type { Finding } from "../../model/finding.ts";
import { beside } from "../beside.ts";
import { Fault } from "../fault.ts";
import type { Words } from "../say.ts";
import { openLocation } from "./openLocation.ts";
import { openStages } from "./openStages.ts";
import type { Entry, FromReader, Location, ReadOptions, RewriteRequest, RewrittenFile, ToReader } from "./protocol.ts";

/** Reads one document; `alive` may be called to say that a long reading gets on, `mark` that a stage has ended. */
export type ReadBytes = (
  bytes: Uint8Array,
  options: ReadOptions,
  alive: () => void,
  mark: (stage: string) => void,
) => Promise<Extraction | Quarantine>;

/** Lists the entries of an archive, or `undefined` of bytes that are none. */
export type ListBytes = (bytes: Uint8Array, name: string) => Promise<readonly Entry[] | undefined>;

/** What a reader does: read a document, check its arithmetic, list an archive. */
export type ReaderWork = {
  readonly read: ReadBytes;
  readonly check: (extraction: Extraction) => readonly Finding[];
  readonly list: ListBytes;
  readonly rewrite?: (bytes: Uint8Array, request: RewriteRequest) => Promise<RewrittenFile | undefined>;
  readonly mend?: (bytes: Uint8Array, name: string, alive: () => void) => Promise<RepairedText>;
};

/**
 * Makes this process a reader: it answers the main process over its channel, one document at a time, until the
 * channel closes. Ctrl-C is left to the main process, which lets documents be finished.
 */
export function serveReader({ read, check, list, rewrite, mend }: ReaderWork): void {
  process.on("SIGINT", () => {});
  process.on("disconnect", () => process.exit(0));
  const limit = Number(process.env.BAOCAO_READER_MEMORY ?? 0);
  if (limit > 0) new Worker(beside(import.meta.url, "./guard.ts"), { workerData: { limit }, execArgv: [] }).unref();

  let answer: ((wanted: boolean) => void) | undefined;
  process.on("message", (message: ToReader) => {
    if (message.type === "go") answer?.(message.wanted);
    else if (message.type === "list") void listOne(message.location, list);
    else if (message.type === "rewrite") void rewriteOne(message.location, message.request, rewrite);
    else if (message.type === "mend") void mendOne(message.location, message.name, mend);
    else void readOne(message.location, message.options);
  });

  async function readOne(location: Location, options: ReadOptions): Promise<void> {
    let snapshot: string | undefined;
    const stages = openStages();
    try {
      const bytes = await openLocation(location);
      snapshot = createHash("sha256").update(bytes).digest("hex");
      stages.mark("open");
      tell({ type: "hashed", snapshot });
      const wanted = await new Promise<boolean>((resolve) => {
        answer = resolve;
      });
      if (!wanted) return done({ type: "same", snapshot });
      stages.skip();
      const result = await read(bytes, options, () => tell({ type: "alive" }), stages.mark);
      if ("document" in result) {
        const findings = check(result);
        stages.mark("check");
        done({ type: "read", extraction: result, findings, size: bytes.byteLength, stages: stages.seconds() });
      } else done({ type: "quarantine", quarantine: result });
    } catch (error) {
      done({ type: "failed", snapshot, reason: wordsOf(error) });
    }
  }

  tell({ type: "ready" });
}

async function listOne(location: Location, list: ListBytes): Promise<void> {
  const memory = process.memoryUsage.rss();
  try {
    const entries = await list(await openLocation(location), location.inside.at(-1) ?? location.path);
    tell({ type: "listed", entries: entries ?? [], memory });
  } catch (error) {
    tell({ type: "refused", reason: wordsOf(error), memory });
  }
}

async function rewriteOne(location: Location, request: RewriteRequest, rewrite: ReaderWork["rewrite"]): Promise<void> {
  try {
    const result = await rewrite?.(await openLocation(location), request);
    tell({ type: "rewritten", result, memory: process.memoryUsage.rss() });
  } catch (error) {
    tell({ type: "refused", reason: wordsOf(error), memory: process.memoryUsage.rss() });
  }
}

async function mendOne(location: Location, name: string, mend: ReaderWork["mend"]): Promise<void> {
  const memory = (): number => process.memoryUsage.rss();
  try {
    const result = await mend?.(await openLocation(location), name, () => tell({ type: "alive" }));
    tell({ type: "mended", result: result ?? { text: "", repairs: [] }, memory: memory() });
  } catch (error) {
    tell({ type: "refused", reason: wordsOf(error), memory: memory() });
  }
}

function done(reading: Extract<FromReader, { type: "done" }>["reading"]): void {
  tell({ type: "done", reading, memory: process.memoryUsage.rss() });
}

function tell(message: FromReader): void {
  process.send?.(message);
}

/** A file that cannot be opened has words of its own; anything else thrown here is a mistake in a reader. */
function wordsOf(error: unknown): Words {
  if (error instanceof Fault) return error.words;
  const reason = String(error instanceof Error ? error.message : error).split("\n")[0]!;
  return {
    vi: `chương trình đọc gặp lỗi (${reason}); hãy báo lỗi kèm tệp này`,
    en: `the reader broke down (${reason}); please report it with this file`,
  };
}
