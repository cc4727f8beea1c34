import { availableParallelism } from "node:os";
import type { Document, Format } from "../../model/document.ts";
import type { Extraction } from "../../model/extraction.ts";
import type { ReportKind } from "../../model/report.ts";
import { refusalLabel } from "../../notebooks/app/language/quarantine.ts";
import { beside } from "../beside.ts";
import { fileName, findSources, type Skipped, type Source } from "../ingest/findSources.ts";
import type { ReadingOptions } from "../options.ts";
import { openReaders } from "../reader/openReaders.ts";
import type { Reading } from "../reader/protocol.ts";
import { fatalMessage, messageWords } from "../readerMessages.ts";
import { say, sayBy, type Words } from "../say.ts";

/** What one file holds. `scanned` counts the pages that OCR must read; `garbled` the places that were mended. */
export type Triaged = {
  readonly name: string;
  readonly state: "readable" | "unreadable" | "secret" | "copy";
  readonly reason: string | null;
  readonly snapshot: string | null;
  readonly format: Format | null;
  readonly pages: number | null;
  readonly scanned: number;
  readonly kind: ReportKind | null;
  readonly area: string | null;
  readonly period: string | null;
  readonly series: string | null;
  readonly garbled: number;
  readonly rules: readonly string[];
  readonly figures: number;
};

export type Triage = {
  readonly files: readonly Triaged[];
  readonly skipped: readonly { readonly name: string; readonly reason: string }[];
  /** Files with the same bytes. */
  readonly copies: readonly (readonly string[])[];
  /** Files that seem to be renditions of one report: draft, signed copy, scan. */
  readonly renditions: readonly (readonly string[])[];
  /** Hours that OCR will take on this machine. */
  readonly ocrHours: number;
};

/** Seconds that OCR takes for a page on one core, as measured at 200 dpi. */
const ocrSeconds = 3.5;

/** What the files under the paths hold, without loading them anywhere. */
export async function triagePaths(
  paths: readonly string[],
  options: ReadingOptions & { readonly jobs?: number },
): Promise<Triage> {
  const jobs = options.jobs ?? availableParallelism();
  const child = beside(import.meta.url, "../reader/child.ts");
  const readers = openReaders({ jobs, memory: options.memoryLimit, seconds: options.timeLimit, child });
  try {
    const { sources, skipped, unread } = await findSources(paths, readers.list);
    const files: Triaged[] = [];
    const seen = new Set<string>();
    const next = sources.entries();
    const lane = async (): Promise<void> => {
      for (const [at, source] of next) {
        const password = options.password === undefined ? {} : { password: options.password };
        const reading = await readers.read(
          source.location,
          { name: fileName(source), ocr: false, ...password },
          (snapshot) => {
            if (seen.has(snapshot)) return false;
            seen.add(snapshot);
            return true;
          },
        );
        files[at] = triaged(source, reading);
      }
    };
    await Promise.all(Array.from({ length: jobs }, lane));
    const all = [...files, ...unread.map(unopened)];
    const scanned = all.reduce((sum, one) => sum + one.scanned, 0);
    return {
      files: all,
      skipped: skipped.map(({ name, reason }) => ({ name, reason: say(reason) })),
      copies: grouped(all, (one) => one.snapshot),
      renditions: grouped(
        all.filter((one) => one.state === "readable" && one.area && one.period),
        (one) => [one.kind, one.area, one.period, one.series].join("|"),
      ),
      ocrHours: Math.round(((scanned * ocrSeconds) / jobs / 3600) * 10_000) / 10_000,
    };
  } finally {
    readers.close();
  }
}

const nothing = {
  snapshot: null,
  format: null,
  pages: null,
  scanned: 0,
  kind: null,
  area: null,
  period: null,
  series: null,
  garbled: 0,
  rules: [],
  figures: 0,
} as const;

function triaged({ name }: Source, reading: Reading): Triaged {
  if (reading.type === "same") return { ...nothing, name, state: "copy", reason: null, snapshot: reading.snapshot };
  if (reading.type === "failed") return unopened({ name, reason: reading.reason });
  if (reading.type === "quarantine")
    return {
      ...nothing,
      name,
      state: "secret",
      reason: sayBy((language) => refusalLabel(reading.quarantine.reason, language)),
      snapshot: reading.quarantine.snapshot,
    };
  const { extraction } = reading;
  const fatal = fatalMessage(extraction);
  if (fatal) return unopened({ name, reason: messageWords(fatal) });
  return { name, state: "readable", reason: null, ...contents(extraction) };
}

function contents({
  snapshot,
  document,
  report,
  repairs,
  observations,
}: Extraction): Omit<Triaged, "name" | "state" | "reason"> {
  const applied = repairs.filter((one) => one.applied);
  return {
    snapshot,
    format: document.format,
    pages: document.pages?.length ?? null,
    scanned: scannedPages(document),
    kind: report.kind,
    area: report.area || null,
    period: report.period || null,
    series: report.series || null,
    garbled: applied.length,
    rules: [...new Set(applied.map(({ rule }) => rule))].sort(),
    figures: observations.length,
  };
}

/** Pages without text of their own. */
function scannedPages({ pages, format }: Document): number {
  if (format === "image") return Math.max(1, pages?.length ?? 1);
  return pages?.filter(({ source }) => source !== "text").length ?? 0;
}

function unopened({ name, reason }: Skipped | { readonly name: string; readonly reason: Words }): Triaged {
  return { ...nothing, name, state: "unreadable", reason: say(reason) };
}

/** Names of the files that share a key, where more than one does. */
function grouped(files: readonly Triaged[], key: (one: Triaged) => string | null): readonly (readonly string[])[] {
  const groups = Map.groupBy(files, key);
  groups.delete(null);
  return [...groups.values()].filter((group) => group.length > 1).map((group) => group.map(({ name }) => name));
}
