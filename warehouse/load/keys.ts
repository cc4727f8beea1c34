import { hash } from "node:crypto";
import type { Finding } from "../../model/finding.ts";
import type { Observation } from "../../model/observation.ts";
import type { Report } from "../../model/report.ts";
import { fold, writeWords } from "../search/fold.ts";
import { shortHash } from "./hash.ts";

/**
 * The family of a report: what it is, of whom, on which period, in which series. Most families have one report, which
 * has the same key; `resolveReports` tells several apart. A report that does not say where or when it belongs is alone.
 */
export function familyKey(extraction: { readonly snapshot: string; readonly report: Report }): string {
  const { report, snapshot } = extraction;
  if (report.area === "" || report.period === "") return shortHash(snapshot);
  return shortHash([report.kind, report.area_code ?? fold(report.area), report.period, report.series].join("|"));
}

/** How many characters around a number tell it from all others of the report. */
const around = 60;
/** Room for a report's key, the words on both sides and a count. */
const bytes = Buffer.alloc(4 * around + 100);

/**
 * Keys for the observations of one document, in order. A key says which figure of which report it is, by the words
 * around it (without marks, digits and signs: what stays the same when a digit is read better) and how often they stood
 * there before, and says nothing of how it was read: so what a reviewer decided holds for the next, better reading too.
 */
export function observationKeys(report: string, observations: readonly Observation[]): readonly string[] {
  const times = new Map<string, number>();
  const head = bytes.write(`${report}|`, 0, "latin1");
  return observations.map(({ quote, number }) => {
    const at = number === undefined ? 0 : Math.max(0, quote.indexOf(number));
    const after = at + (number?.length ?? 0);
    let end = writeWords(bytes, head, quote, at - around, at);
    bytes[end++] = 0x23; // #
    end = writeWords(bytes, end, quote, after, at + around);
    bytes[end++] = 0x7c; // |
    bytes[end] = 0x30; // 0
    const first = digest(end + 1);
    const seen = times.get(first) ?? 0;
    times.set(first, seen + 1);
    return seen === 0 ? first : digest(end + bytes.write(String(seen), end, "latin1"));
  });
}

/** What is in the room up to a place, made once for each: making it costs as much as a third of the digest. */
const upTo: Uint8Array[] = [];

function digest(length: number): string {
  upTo[length] ??= bytes.subarray(0, length);
  return hash("sha1", upTo[length], "hex").slice(0, 20);
}

/** The key of a finding: check, report and the words of its quotes. */
export function findingKey(report: string, finding: Finding): string {
  const words = finding.quotes.map((quote) => fold(quote).replace(/[^a-z0-9]+/g, " ")).join("|");
  return shortHash(`${report}|${finding.check}|${finding.stated}|${words}`);
}
