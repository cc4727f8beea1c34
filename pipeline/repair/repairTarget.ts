import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { copyFile, mkdir, readFile, stat, utimes } from "node:fs/promises";
import { basename, dirname, extname } from "node:path";
import { setFlagsFromString } from "node:v8";
import { suggestDocumentSlips, suggestSlips } from "../../extractors/repair/suggestSlips.ts";
import { printWhole } from "../../extractors/structure/printWhole.ts";
import type { Repair } from "../../model/repair.ts";
import { fileFault } from "../fileFault.ts";
import type { ReadingOptions } from "../options.ts";
import type { Readers } from "../reader/openReaders.ts";
import type { RewrittenFile } from "../reader/protocol.ts";
import { readFileWith, refusal, warn } from "../reader/readFileApart.ts";
import { type Output, standardOutput, writeApart } from "../writeApart.ts";
import { diffLines } from "./diffLines.ts";
import type { Target } from "./planRepairs.ts";
import { readTextChunks } from "./readTextChunks.ts";
import { type MendedChunk, repairChunks } from "./repairChunks.ts";
import { addRepairs, isMended, noRepairs, type Tally } from "./tally.ts";

/** How the repairs of a file are shown. `text`: the mended text itself. */
export type Showing = "text" | "explain" | "doubtful" | "diff";

export type RepairOptions = ReadingOptions & {
  readonly readers: Readers;
  readonly minConfidence?: number;
  readonly font?: string;
  readonly showing: Showing;
};

/** What became of a file; `after` is the hash of the mended one. */
export type Mended = {
  readonly state: "mended" | "clean" | "copied";
  readonly tally: Tally;
  readonly before: string | undefined;
  readonly after: string | undefined;
};

/** Extensions of files that are text throughout, and are mended as text. */
const plainText = new Set([
  "",
  ".txt",
  ".text",
  ".md",
  ".markdown",
  ".csv",
  ".tsv",
  ".log",
  ".json",
  ".jsonl",
  ".srt",
  ".tex",
]);
/** Extensions of documents, of which the text is read first. */
const documents = new Set(".docx .docm .doc .dot .rtf .pdf .xlsx .xlsm .xls .pptx .ppt .html .htm .mht".split(" "));

/** Mends one file (or standard input) into its place, or prints what was asked for. */
export async function repairTarget(target: Target, options: RepairOptions): Promise<Mended> {
  const extension = extname(target.input).toLowerCase();
  if (target.input === "-" || plainText.has(extension)) return repairPlain(target, options);
  if (documents.has(extension)) return repairDocumentFile(target, options);
  return copyWhole(target);
}

/** New objects get little room: a text that streams leaves much garbage, which else grows to hundreds of megabytes. */
function boundMemory(): void {
  setFlagsFromString("--semi-space-growth-factor=1");
  setFlagsFromString("--max-semi-space-size=4");
}

async function repairPlain(target: Target, options: RepairOptions): Promise<Mended> {
  boundMemory();
  const source = target.input === "-" ? process.stdin : createReadStream(target.input);
  const before = createHash("sha256");
  const after = createHash("sha256");
  const hashed = async function* (): AsyncGenerator<Uint8Array> {
    for await (const part of source) {
      before.update(part);
      yield part;
    }
  };
  const output =
    options.showing === "text" && target.output !== undefined
      ? await writeApart(target.output, target.input)
      : undefined;
  const shown = output ?? standardOutput;
  const { minConfidence } = options;
  let tally = noRepairs;
  let line = 1;
  try {
    for await (const chunk of repairChunks(
      readTextChunks(hashed()),
      minConfidence === undefined ? {} : { minConfidence },
    )) {
      tally = addRepairs(tally, chunk.repairs);
      if (options.showing === "text") await shown.write(chunk.fixed);
      else if (options.showing === "diff") for (const one of diffLines(chunk, line)) await shown.write(`${one}\n`);
      else await explain([...chunk.repairs, ...slipsIn(chunk)], options.showing, shown);
      after.update(chunk.fixed);
      line += chunk.original.split("\n").length - 1;
    }
    await shown.end();
  } catch (error) {
    await shown.drop();
    throw (error as NodeJS.ErrnoException).code ? fileFault(error, target.input) : error;
  }
  return {
    state: isMended(tally) ? "mended" : "clean",
    tally,
    before: before.digest("hex"),
    after: after.digest("hex"),
  };
}

/** A document goes into its own format where that has a writer and the output is named so; else its text is printed. */
async function repairDocumentFile(target: Target, options: RepairOptions): Promise<Mended> {
  const { input, output } = target;
  const extension = extname(input).toLowerCase();
  const wanted = extname(output ?? "").toLowerCase();
  if (options.showing === "text" && output !== undefined && documents.has(wanted)) {
    const { minConfidence, font } = options;
    const request = {
      name: basename(input),
      ...(minConfidence === undefined ? {} : { minConfidence }),
      ...(font === undefined ? {} : { font }),
    };
    const rewritten = await options.readers.rewrite({ path: input, inside: [] }, request);
    if (rewritten && "vi" in rewritten) throw refusal(input, rewritten);
    if (rewritten && (wanted === extension || wanted === rewritten.extension))
      return writeMended(target, withExtension(output, rewritten.extension), rewritten);
  }
  const { snapshot, document, repairs } = await readFileWith(options.readers, input, options);
  if (options.showing !== "text") {
    await explain([...repairs, ...suggestDocumentSlips(document)], options.showing, standardOutput);
    return mendedBy(repairs, snapshot, undefined);
  }
  const text = `${printWhole(document)}\n`;
  if (output !== undefined && !repairs.some((one) => one.applied) && wanted === extension)
    return { ...(await copyWhole(target)), state: "clean", before: snapshot, after: snapshot };
  // A text is never written under the name of a format that it is not.
  const named = output !== undefined && documents.has(wanted) ? withExtension(output, ".txt") : output;
  const place = named === undefined ? standardOutput : await writeApart(named, input);
  await place.write(text);
  await place.end();
  return mendedBy(repairs, snapshot, createHash("sha256").update(text).digest("hex"));
}

async function writeMended(
  { input }: Target,
  output: string,
  { bytes, repairs, messages }: RewrittenFile,
): Promise<Mended> {
  warn(input, messages);
  const place = await writeApart(output, input);
  await place.write(bytes);
  await place.end();
  const before = createHash("sha256")
    .update(await readFile(input))
    .digest("hex");
  return mendedBy(repairs, before, createHash("sha256").update(bytes).digest("hex"));
}

/** `cũ.xls` and `.xlsx` → `cũ.xls.xlsx`: two originals never become one file. */
function withExtension(path: string, extension: string): string {
  return path.toLowerCase().endsWith(extension) ? path : `${path}${extension}`;
}

function mendedBy(repairs: readonly Repair[], before: string, after: string | undefined): Mended {
  const tally = addRepairs(noRepairs, repairs);
  return { state: isMended(tally) ? "mended" : "clean", tally, before, after };
}

/** What character recognition may have misread in a chunk, outside of what was repaired. */
function slipsIn({ original, offset, repairs }: MendedChunk): readonly Repair[] {
  return suggestSlips(original)
    .map((slip) => ({ ...slip, start: slip.start + offset, end: slip.end + offset }))
    .filter((slip) => !repairs.some(({ start, end }) => start < slip.end && slip.start < end));
}

/**
 * Prints repairs as JSON lines: all of them, those not applied marked so, or only the latter. Replaying those applied
 * on the original gives the result.
 */
async function explain(repairs: readonly Repair[], showing: Showing, output: Output): Promise<void> {
  for (const repair of repairs)
    if (showing !== "doubtful" || !repair.applied) await output.write(`${JSON.stringify(repair)}\n`);
}

async function copyWhole({ input, output }: Target): Promise<Mended> {
  if (output !== undefined) {
    await mkdir(dirname(output), { recursive: true });
    await copyFile(input, output);
    const { atime, mtime } = await stat(input);
    await utimes(output, atime, mtime);
  }
  return { state: "copied", tally: noRepairs, before: undefined, after: undefined };
}
