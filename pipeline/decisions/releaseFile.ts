import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { Fault } from "../fault.ts";
import { fileFault } from "../fileFault.ts";
import { ingestPaths } from "../ingest/ingestPaths.ts";
import { openSink } from "../ingest/openSink.ts";
import type { Summary } from "../ingest/summary.ts";
import type { ReadingOptions } from "../options.ts";
import type { Words } from "../say.ts";

export type ReleaseOptions = ReadingOptions & {
  readonly warehouse: string;
  readonly why: string;
  readonly by?: string;
  readonly json?: true;
};

/** Why a file is not released. */
const refusals: Readonly<Record<"unknown" | "marked", Words>> = {
  unknown: {
    vi: "kho không giữ văn bản này; chỉ mở được văn bản mà ingest đã giữ lại vì con dấu không đọc được",
    en: "the warehouse does not hold this document; only one that ingest held for a stamp it could not read is released",
  },
  marked: {
    vi: "văn bản có dấu mật đọc được, không mở được; hãy dùng hệ thống được phép",
    en: "the document bears a mark of secrecy that was read, and is never released; use a system that is allowed to",
  },
};

/**
 * Keeps that a person found no mark of secrecy on a held document, and reads it into the warehouse. Throws a Fault where
 * the warehouse does not hold it, or where its mark was read.
 */
export async function releaseFile(path: string, { why, by, ...options }: ReleaseOptions): Promise<Summary> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw fileFault(error, path);
  });
  const document = createHash("sha256").update(bytes).digest("hex");
  const sink = await openSink(options.warehouse);
  const at = new Date().toISOString();
  const outcome = await sink.release({ document, by: by ?? userInfo().username, at, why }).finally(() => sink.close());
  if (outcome === "released") return await ingestPaths([path], options);
  const { vi, en } = refusals[outcome];
  throw new Fault({ vi: `${path}: ${vi}`, en: `${path}: ${en}` });
}
