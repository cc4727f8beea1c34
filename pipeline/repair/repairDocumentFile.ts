import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { suggestDocumentSlips } from "../../extractors/repair/suggestSlips.ts";
import { printWhole } from "../../extractors/structure/printWhole.ts";
import type { Repair } from "../../model/repair.ts";
import type { RewrittenFile } from "../reader/protocol.ts";
import { readFileWith, refusal, warn } from "../reader/readFileApart.ts";
import { standardOutput, writeApart } from "../writeApart.ts";
import { copyWhole } from "./copyWhole.ts";
import { diffDocument } from "./diffDocument.ts";
import type { Mended, RepairOptions } from "./mended.ts";
import type { Target } from "./planRepairs.ts";
import { showRepairs } from "./showRepairs.ts";
import { addRepairs, noRepairs, stateOf } from "./tally.ts";

/** Extensions of documents, of which the text is read first. */
const documents = new Set(
  ".docx .docm .doc .dot .rtf .odt .fodt .pdf .xlsx .xlsm .xls .ods .pptx .ppt .html .htm .mht .mhtml".split(" "),
);

/** True of the name of a document. */
export function isDocumentName(name: string): boolean {
  return documents.has(extname(name).toLowerCase());
}

/** A document goes into its own format where that has a writer and the output is named so; else its text is printed. */
export async function repairDocumentFile(target: Target, options: RepairOptions): Promise<Mended> {
  const { input, output } = target;
  const extension = extname(input).toLowerCase();
  const wanted = extname(output ?? "").toLowerCase();
  if (options.showing === "text" && output !== undefined && isDocumentName(output)) {
    const rewritten = await rewrite(input, options);
    // A damaged package of which nothing was mended may hold nothing at all: reading it tells.
    if (rewritten && !isHollow(rewritten) && (wanted === extension || wanted === rewritten.extension))
      return writeMended(target, withExtension(output, rewritten.extension), rewritten);
  }
  const { snapshot, document, repairs } = await readFileWith(options.readers, input, options);
  if (options.showing === "diff") for (const line of diffDocument(document)) await standardOutput.write(`${line}\n`);
  else if (options.showing !== "text")
    await showRepairs([...repairs, ...suggestDocumentSlips(document)], options.showing, standardOutput);
  if (options.showing !== "text") return mendedBy(repairs, { before: snapshot });
  if (output !== undefined && !repairs.some(({ applied }) => applied) && wanted === extension)
    return { ...(await copyWhole(target)), state: "clean", before: snapshot, after: snapshot };
  // A text is never written under the name of a format that it is not.
  const written = output !== undefined && isDocumentName(output) ? withExtension(output, ".txt") : output;
  return writeText(target, `${printWhole(document)}\n`, written, mendedBy(repairs, { before: snapshot }));
}

function isHollow({ repairs, messages }: RewrittenFile): boolean {
  return !repairs.some(({ applied }) => applied) && messages.some(({ rule }) => /damaged$/.test(rule));
}

async function rewrite(input: string, options: RepairOptions): Promise<RewrittenFile | undefined> {
  const { password, minConfidence, font } = options;
  const request = {
    name: basename(input),
    ...(password === undefined ? {} : { password }),
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(font === undefined ? {} : { font }),
  };
  const rewritten = await options.readers.rewrite({ path: input, inside: [] }, request);
  if (rewritten && "vi" in rewritten) throw refusal(input, rewritten);
  return rewritten;
}

async function writeMended(
  { input }: Target,
  written: string,
  { bytes, repairs, messages }: RewrittenFile,
): Promise<Mended> {
  warn(input, messages);
  await write(written, input, bytes);
  const lost = messages.some(({ rule }) => rule === "layout-lost");
  return mendedBy(repairs, { before: hashOf(await readFile(input)), after: hashOf(bytes), written, lost });
}

async function writeText(
  { input }: Target,
  text: string,
  written: string | undefined,
  mended: Mended,
): Promise<Mended> {
  if (written === undefined) await standardOutput.write(text);
  else await write(written, input, text);
  return { ...mended, after: hashOf(text), ...(written === undefined ? {} : { written }) };
}

async function write(path: string, original: string, content: string | Uint8Array): Promise<void> {
  const place = await writeApart(path, original);
  await place.write(content);
  await place.end();
}

function hashOf(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** `cũ.xls` and `.xlsx` → `cũ.xls.xlsx`: two originals never become one file. */
function withExtension(path: string, extension: string): string {
  return path.toLowerCase().endsWith(extension) ? path : `${path}${extension}`;
}

function mendedBy(repairs: readonly Repair[], rest: Omit<Mended, "state" | "tally">): Mended {
  const tally = addRepairs(noRepairs, repairs);
  return { state: stateOf(tally), tally, ...rest };
}
