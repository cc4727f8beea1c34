import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { setFlagsFromString } from "node:v8";
import { suggestSlips } from "../../extractors/repair/suggestSlips.ts";
import type { Repair } from "../../model/repair.ts";
import { Fault } from "../fault.ts";
import { fileFault } from "../fileFault.ts";
import { kindOfBytes } from "../kindOfBytes.ts";
import { type Output, standardOutput, writeApart } from "../writeApart.ts";
import { diffLines } from "./diffLines.ts";
import type { Mended, RepairOptions, Showing } from "./mended.ts";
import type { Target } from "./planRepairs.ts";
import { readTextChunks } from "./readTextChunks.ts";
import { type MendedChunk, repairChunks } from "./repairChunks.ts";
import { showRepairs } from "./showRepairs.ts";
import { addRepairs, noRepairs, stateOf } from "./tally.ts";

/** Mends a text, or standard input, piece by piece in bounded memory. */
export async function repairPlain({ input, output }: Target, options: RepairOptions): Promise<Mended> {
  boundMemory();
  const { minConfidence, showing } = options;
  const source = input === "-" ? process.stdin : createReadStream(input);
  const before = createHash("sha256");
  const after = createHash("sha256");
  const hashed = async function* (): AsyncGenerator<Uint8Array> {
    let first = true;
    for await (const part of source) {
      if (first && input === "-") refuseDocument(part);
      first = false;
      before.update(part);
      yield part;
    }
  };
  const written = showing === "text" ? output : undefined;
  const place = written === undefined ? standardOutput : await writeApart(written, input);
  let tally = noRepairs;
  let line = 1;
  try {
    const chunks = repairChunks(readTextChunks(hashed()), minConfidence === undefined ? {} : { minConfidence });
    for await (const chunk of chunks) {
      tally = addRepairs(tally, chunk.repairs);
      await show(chunk, line, showing, place);
      after.update(chunk.fixed);
      line += chunk.original.split("\n").length - 1;
    }
    await place.end();
  } catch (error) {
    await place.drop();
    throw (error as NodeJS.ErrnoException).code ? fileFault(error, input) : error;
  }
  const hashes = { before: before.digest("hex"), after: after.digest("hex") };
  return { state: stateOf(tally), tally, ...hashes, ...(written === undefined ? {} : { written }) };
}

/** What is piped in has no name and no second reading: only text can be mended as it comes. */
function refuseDocument(head: Uint8Array): void {
  if (kindOfBytes(head) === "text") return;
  throw new Fault({
    vi: "đầu vào chuẩn không phải văn bản thuần (là PDF, Word, Excel, ZIP … hay tệp nhị phân); hãy ghi thành tệp rồi chạy baocao repair TỆP",
    en: "standard input is no plain text but a PDF, Word, Excel, ZIP … or binary file; save it as a file and run baocao repair FILE",
  });
}

async function show(chunk: MendedChunk, line: number, showing: Showing, place: Output): Promise<void> {
  if (showing === "text") await place.write(chunk.fixed);
  else if (showing === "diff") for (const one of diffLines(chunk, line)) await place.write(`${one}\n`);
  else await showRepairs([...chunk.repairs, ...slipsIn(chunk)], showing, place);
}

/** What character recognition may have misread in a chunk, outside of what was repaired. */
function slipsIn({ original, offset, repairs }: MendedChunk): readonly Repair[] {
  return suggestSlips(original)
    .map((slip) => ({ ...slip, start: slip.start + offset, end: slip.end + offset }))
    .filter((slip) => !repairs.some(({ start, end }) => start < slip.end && slip.start < end));
}

/**
 * New objects get little room, and garbage is collected when one and a half times as much has been added as lived: a text
 * that streams leaves much of it, which else grows to hundreds of megabytes.
 */
function boundMemory(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--max-semi-space-size=4");
  setFlagsFromString("--heap-growing-percent=150");
}
