import type { Finding } from "../../model/finding.ts";
import type { Observation } from "../../model/observation.ts";
import type { Report } from "../../model/report.ts";
import { fold, foldWords } from "../search/fold.ts";
import { shortHash } from "./hash.ts";

/**
 * The identity of a report: the same for its draft, its signed PDF and its scan. A report that does not say where or
 * when it belongs is itself alone.
 */
export function reportKey(extraction: { readonly snapshot: string; readonly report: Report }): string {
  const { report, snapshot } = extraction;
  if (report.area === "" || report.period === "") return shortHash(snapshot);
  return shortHash([report.kind, report.area_code ?? fold(report.area), report.period, report.series].join("|"));
}

/** How many characters around a number tell it from all others of the report. */
const around = 60;

/** The words around a number, without marks, digits and signs: what stays the same when a digit is read better. */
function wordsAround(observation: Observation): string {
  const { quote, number } = observation;
  const at = number === undefined ? 0 : Math.max(0, quote.indexOf(number));
  const after = at + (number?.length ?? 0);
  return `${foldWords(quote, at - around, at)}#${foldWords(quote, after, at + around)}`;
}

/**
 * Keys for the observations of one document, in order. A key says which figure of which report it is, by the words
 * around it and how often they stood there before, and says nothing of how it was read: so what a reviewer decided
 * holds for the next, better reading too.
 */
export function observationKeys(report: string, observations: readonly Observation[]): readonly string[] {
  const seen = new Map<string, number>();
  return observations.map((observation) => {
    const words = wordsAround(observation);
    const times = seen.get(words) ?? 0;
    seen.set(words, times + 1);
    return shortHash(`${report}|${words}|${times}`);
  });
}

/** The key of a finding: check, report and the words of its quotes. */
export function findingKey(report: string, finding: Finding): string {
  const words = finding.quotes.map((quote) => fold(quote).replace(/[^a-z0-9]+/g, " ")).join("|");
  return shortHash(`${report}|${finding.check}|${finding.stated}|${words}`);
}
