import { stat } from "node:fs/promises";
import { basename } from "node:path";
import type { Extraction } from "../../model/extraction.ts";
import type { Message } from "../../model/message.ts";
import { beside } from "../beside.ts";
import { Fault } from "../fault.ts";
import { fileFault } from "../fileFault.ts";
import type { ReadingOptions } from "../options.ts";
import { fatalMessage, messageLine, messageWords } from "../readerMessages.ts";
import { say, type Words } from "../say.ts";
import { openReaders, type Readers } from "./openReaders.ts";
import type { ReadOptions } from "./protocol.ts";
import { refusalOf, secret } from "./secret.ts";

/**
 * What was read from one file, in a process of its own. Throws a Fault where nothing can be shown: a file that cannot
 * be opened or read, or one that bears a mark of secrecy.
 */
export async function readFileApart(path: string, options: ReadingOptions): Promise<Extraction> {
  const readers = openUsualReaders(1, options);
  try {
    return await readFileWith(readers, path, options);
  } finally {
    readers.close();
  }
}

/** As `readFileApart`, with readers at hand. */
export async function readFileWith(
  readers: Readers,
  path: string,
  { password, minConfidence }: ReadingOptions & Pick<ReadOptions, "minConfidence">,
): Promise<Extraction> {
  const status = await stat(path).catch((error: unknown) => {
    throw fileFault(error, path);
  });
  if (status.isDirectory()) throw fileFault({ code: "EISDIR" }, path);
  const reading = await readers.read(
    { path, inside: [] },
    {
      name: basename(path),
      ...(password === undefined ? {} : { password }),
      ...(minConfidence === undefined ? {} : { minConfidence }),
    },
  );
  if (reading.type === "quarantine") throw refusal(path, refusalOf(reading.quarantine.reason));
  if (reading.type !== "read") throw refusal(path, reading.type === "failed" ? reading.reason : secret);
  const fatal = fatalMessage(reading.extraction);
  if (fatal) throw refusal(path, messageWords(fatal));
  return reading.extraction;
}

/** Readers of documents within the limits that the command line was given. */
export function openUsualReaders(jobs: number, { memoryLimit, timeLimit }: ReadingOptions): Readers {
  const child = beside(import.meta.url, "./child.ts");
  return openReaders({ jobs, memory: memoryLimit, seconds: timeLimit, child });
}

/** The fault of a file, with its path. */
export function refusal(path: string, { vi, en }: Words): Fault {
  return new Fault({ vi: `${path}: ${vi}`, en: `${path}: ${en}` });
}

/** Prints what a person should know of a reading on standard error, each thing once. */
export function warn(path: string, messages: readonly Message[]): void {
  const told = messages.filter(({ severity }) => severity !== "info").map((one) => messageLine(path, one, say));
  for (const line of new Set(told)) console.error(line);
}
