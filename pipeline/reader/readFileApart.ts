import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Extraction } from "../../model/extraction.ts";
import type { Message } from "../../model/message.ts";
import { beside } from "../beside.ts";
import { Fault } from "../fault.ts";
import { fileFault } from "../fileFault.ts";
import type { ReadingOptions } from "../options.ts";
import { openReaders } from "./openReaders.ts";

/**
 * What was read from one file, in a process of its own. Throws a Fault where nothing can be shown: a file that cannot
 * be opened or read, or one that bears a mark of secrecy.
 */
export async function readFileApart(path: string, options: ReadingOptions): Promise<Extraction> {
  const status = await stat(path).catch((error: unknown) => {
    throw fileFault(error, path);
  });
  if (status.isDirectory()) throw fileFault({ code: "EISDIR" }, path);
  const readers = openReaders({
    jobs: 1,
    memory: options.memoryLimit,
    seconds: options.timeLimit,
    child: beside(import.meta.url, "./child.ts"),
  });
  try {
    const reading = await readers.read(
      { path, inside: [] },
      { name: basename(path), ...(options.password === undefined ? {} : { password: options.password }) },
    );
    if (reading.type === "read") return reading.extraction;
    const reason = reading.type === "failed" ? reading.reason : secret;
    throw new Fault({ vi: `${path}: ${reason.vi}`, en: `${path}: ${reason.en}` });
  } finally {
    readers.close();
  }
}

const secret = {
  vi: "văn bản có dấu mật, không được đọc; hãy dùng hệ thống được phép",
  en: "the document bears a mark of secrecy and is not read; use a system that is allowed to",
};

/** A message as compilers print theirs: `file:place: severity rule — reason`. */
export function messageLine(path: string, { place, severity, rule, reason }: Message): string {
  const where =
    place?.type === "page"
      ? `:${place.page}`
      : place?.type === "line"
        ? `:${place.line}`
        : place?.type === "cell"
          ? `:${place.sheet}!${place.cell}`
          : "";
  return `${path}${where}: ${severity} ${rule} — ${reason}`;
}
