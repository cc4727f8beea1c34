import type { Extraction } from "../../../../model/extraction.ts";
import type { Finding } from "../../../../model/finding.ts";
import { checkExtraction } from "../../../../warehouse/checks/checkExtraction.ts";
import { type Fault, mark, type Planted, startDraft } from "./Draft.ts";
import { inventDocument } from "./inventDocument.ts";
import type { Pattern } from "./Pattern.ts";

/** One fault planted in one text, and what the checks said of it. */
export type Trial = {
  readonly pattern: string;
  readonly fault: Fault;
  readonly found: boolean;
  /** The gravest severity with which it was found. */
  readonly severity: Finding["severity"] | undefined;
  readonly lines: readonly string[];
  readonly findings: readonly Finding[];
};

/** What the checks say of a text of the pattern without a fault. */
export function checkClean(
  pattern: Pattern,
  seed: number,
): { readonly lines: readonly string[]; readonly findings: readonly Finding[] } {
  const lines = pattern[1](startDraft(seed).draft);
  return { lines, findings: checkExtraction(inventDocument(`clean ${pattern[0]} ${seed}`, lines)) };
}

/** Which faults are planted: each at each place, or one at each place in turn. */
export type Thoroughness = "all" | "one a place";

/** The faults that can be planted in a text of the pattern, each alone. */
export function plantFaults(pattern: Pattern, seed: number, thorough: Thoroughness = "all"): readonly Trial[] {
  const { draft, places } = startDraft(seed);
  pattern[1](draft);
  return places.flatMap((faults, place) => {
    const tried = thorough === "all" ? faults : faults.filter((_, at) => at === place % faults.length);
    return tried.map((fault) => plant(pattern, seed, { place, fault }));
  });
}

function plant(pattern: Pattern, seed: number, planted: Planted): Trial {
  const marked = pattern[1](startDraft(seed, planted).draft);
  const lines = marked.map((line) => line.replaceAll(mark.open, "").replaceAll(mark.close, ""));
  const extraction = inventDocument(`${pattern[0]} ${seed} ${planted.place} ${planted.fault}`, lines);
  const findings = checkExtraction(extraction);
  const at = placesOf(extraction, marked, lines);
  const hits = findings.filter((one) => one.severity !== "rounded" && concerns(one, at));
  const severity = (["wrong", "unlikely", "incomplete"] as const).find((one) =>
    hits.some((hit) => hit.severity === one),
  );
  return { pattern: pattern[0], fault: planted.fault, found: hits.length > 0, severity, lines: marked, findings };
}

/** Where the fault stands in the plain text: the marked number, or its whole line where something is missing. */
function placesOf(
  extraction: Extraction,
  marked: readonly string[],
  lines: readonly string[],
): readonly [number, number] {
  const { text } = extraction.plain;
  const index = marked.findIndex((line) => line.includes(mark.open));
  const line = lines[index] ?? "";
  const from = marked[index]!.indexOf(mark.open);
  const length = marked[index]!.indexOf(mark.close) - from - 1;
  const start = lines.slice(0, index).reduce((at, one) => seek(text, one, at) + one.length, text.indexOf("năm 2023"));
  const at = seek(text, line, start);
  return length > 0 && /\d/.test(line.slice(from, from + length)) ? [at + from, at + from + length] : [0, text.length];
}

function seek(text: string, line: string, from: number): number {
  const found = text.indexOf(line, from);
  return found < 0 ? from : found;
}

function concerns(finding: Finding, [start, end]: readonly [number, number]): boolean {
  return finding.spans.some((span) => span.start < end && start < span.end);
}
