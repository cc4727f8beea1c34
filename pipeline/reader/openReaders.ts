import type { RepairedText } from "../../extractors/repair/repairAsText.ts";
import type { Words } from "../say.ts";
import { openPool, type ReaderLimits } from "./openPool.ts";
import type { Answer, Entry, Location, Reading, ReadOptions, RewriteRequest, RewrittenFile, Wish } from "./protocol.ts";

/** Is a document with these bytes wanted? Asked once its hash is known, before it is read. */
export type Wanted = (snapshot: string) => Wish | Promise<Wish>;

export type Readers = {
  /** Starts processes for so many documents, before they are asked for. */
  readonly warm: (documents: number) => void;
  /** Reads one document in the next free process. Never rejects: what goes wrong is a reading of its own. */
  readonly read: (location: Location, options: ReadOptions, wanted?: Wanted) => Promise<Reading>;
  /** The entries of an archive; none of a file that is no archive. */
  readonly list: (location: Location) => Promise<readonly Entry[] | Words>;
  /** A mended copy of a file in its own format; `undefined` where the format has no writer. */
  readonly rewrite: (location: Location, request: RewriteRequest) => Promise<RewrittenFile | Words | undefined>;
  /** The text of a file before its repairs, and the repairs. */
  readonly mend: (location: Location, name: string) => Promise<RepairedText | Words>;
  /** Kills what still reads, and lets the others end. */
  readonly close: () => void;
};

/** Starts readers as they are needed, at most `jobs`, and replaces those that die. */
export function openReaders(limits: ReaderLimits): Readers {
  const pool = openPool(limits);
  return {
    warm: pool.warm,
    read: (location, options, wanted = () => true) => {
      let snapshot: string | undefined;
      let want: Promise<Wish> | undefined;
      return pool.ask<Reading>({
        request: { type: "read", location, options },
        ahead: true,
        finish: (answer, go) => {
          if (answer.type === "hashed") {
            snapshot = answer.snapshot;
            // A document that was given to a second reader, since its first one died of another, is asked for once.
            want ??= Promise.resolve(wanted(answer.snapshot));
            void want.then(go);
          }
          return answer.type === "done" ? { result: answer.reading, memory: answer.memory } : undefined;
        },
        failed: (reason) => ({ type: "failed", snapshot, reason }),
      });
    },
    list: (location) =>
      pool.ask<readonly Entry[] | Words>({
        request: { type: "list", location },
        finish: (answer) => {
          if (answer.type === "listed") return { result: answer.entries, memory: answer.memory };
          return refused(answer);
        },
        failed: (reason) => reason,
      }),
    rewrite: (location, request) =>
      pool.ask<RewrittenFile | Words | undefined>({
        request: { type: "rewrite", location, request },
        finish: (answer) => {
          if (answer.type === "rewritten") return { result: answer.result, memory: answer.memory };
          return refused(answer);
        },
        failed: (reason) => reason,
      }),
    mend: (location, name) =>
      pool.ask<RepairedText | Words>({
        request: { type: "mend", location, name },
        finish: (answer) => {
          if (answer.type === "mended") return { result: answer.result, memory: answer.memory };
          return refused(answer);
        },
        failed: (reason) => reason,
      }),
    close: pool.close,
  };
}

function refused(answer: Answer): { readonly result: Words; readonly memory: number } | undefined {
  return answer.type === "refused" ? { result: answer.reason, memory: answer.memory } : undefined;
}
