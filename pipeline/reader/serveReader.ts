import { createHash } from "node:crypto";
import { Worker } from "node:worker_threads";
import type { RepairedText } from "../../extractors/repair/repairAsText.ts";
import type { Extraction, Quarantine } from "../../model/extraction.ts";
import type { Finding } from "../../model/finding.ts";
import type { Message } from "../../model/message.ts";
import { beside } from "../beside.ts";
import { Fault } from "../fault.ts";
import type { Words } from "../say.ts";
import { isSmall, openLocation } from "./openLocation.ts";
import { openStages } from "./openStages.ts";
import type { Answer, Entry, Reading, ReadOptions, RewriteRequest, RewrittenFile, ToReader, Wish } from "./protocol.ts";

/** Reads one document; `alive` may be called to say that a long reading gets on, `mark` that a stage has ended. */
export type ReadBytes = (
  bytes: Uint8Array,
  options: ReadOptions & { readonly released?: boolean },
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

  const answers = new Map<number, (wanted: Wish) => void>();
  let turn: Promise<unknown> = Promise.resolve();
  process.on("message", (message: ToReader) => {
    const tell = (answer: Answer): void => {
      process.send?.({ ...answer, id: message.id });
    };
    if (message.type === "go") answers.get(message.id)?.(message.wanted);
    else if (message.type === "read") void readOne(message, tell);
    else void answerOne(message, tell);
  });

  /** Documents are read one after another; while one is read the next is opened and hashed, if it is small. */
  async function readOne({ id, location, options }: ReadMessage, tell: Tell): Promise<void> {
    const before = turn;
    const own = Promise.withResolvers<void>();
    turn = before.then(() => own.promise);
    let snapshot: string | undefined;
    const done = (reading: Reading): void => tell({ type: "done", reading, memory: process.memoryUsage.rss() });
    try {
      if (!(await isSmall(location))) await before;
      const stages = openStages();
      const heard: Message[] = [];
      const bytes = await openLocation(location, (message) => void heard.push(message));
      snapshot = createHash("sha256").update(bytes).digest("hex");
      stages.mark("open");
      const asked = new Promise<Wish>((resolve) => answers.set(id, resolve));
      tell({ type: "hashed", snapshot });
      const wanted = await asked;
      if (!wanted) return done({ type: "same", snapshot });
      await before;
      stages.skip();
      const result = await read(
        bytes,
        { ...options, released: wanted === "released" },
        () => tell({ type: "alive" }),
        stages.mark,
      );
      if ("document" in result) {
        const findings = check(result);
        stages.mark("check");
        const extraction = heard.length > 0 ? { ...result, messages: [...heard, ...result.messages] } : result;
        done({ type: "read", extraction, findings, size: bytes.byteLength, stages: stages.seconds() });
      } else done({ type: "quarantine", quarantine: result });
    } catch (error) {
      done({ type: "failed", snapshot, reason: wordsOf(error) });
    } finally {
      answers.delete(id);
      own.resolve();
    }
  }

  async function answerOne(message: OtherMessage, tell: Tell): Promise<void> {
    const memory = (): number => process.memoryUsage.rss();
    try {
      const bytes = await openLocation(message.location);
      if (message.type === "list") {
        const entries = await list(bytes, message.location.inside.at(-1) ?? message.location.path);
        tell({ type: "listed", entries: entries ?? [], memory: memory() });
      } else if (message.type === "rewrite") {
        tell({ type: "rewritten", result: await rewrite?.(bytes, message.request), memory: memory() });
      } else {
        const result = await mend?.(bytes, message.name, () => tell({ type: "alive" }));
        tell({ type: "mended", result: result ?? { text: "", repairs: [] }, memory: memory() });
      }
    } catch (error) {
      tell({ type: "refused", reason: wordsOf(error), memory: memory() });
    }
  }
}

type Tell = (answer: Answer) => void;
type ReadMessage = Extract<ToReader, { readonly type: "read" }>;
type OtherMessage = Exclude<ToReader, { readonly type: "read" | "go" }>;

/** A file that cannot be opened has words of its own; anything else thrown here is a mistake in a reader. */
function wordsOf(error: unknown): Words {
  if (error instanceof Fault) return error.words;
  const reason = String(error instanceof Error ? error.message : error).split("\n")[0]!;
  return {
    vi: `chương trình đọc gặp lỗi (${reason}); hãy báo lỗi kèm tệp này`,
    en: `the reader broke down (${reason}); please report it with this file`,
  };
}
