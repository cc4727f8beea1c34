import distance from "natural/lib/natural/distance/index.js";
import type { Observation } from "../../model/observation.ts";
import { readWords } from "../quantities/readWords.ts";

/** A wording that the catalogue does not know: what is counted, the words around, how often, and where it was seen. */
export type Suggestion = {
  readonly unit: string;
  readonly wording: string;
  readonly count: number;
  readonly quotes: readonly string[];
};

/** What is looked at of an observation. */
export type Uncounted = Pick<Observation, "indicator" | "role" | "number" | "unit" | "quote">;

/** Words too common to tell one wording from another. */
const common = new Set(
  "của và về trong tại là đã được có với cho theo do từ đến các những trên một số này đó người năm".split(" "),
);

/** How alike two wordings must be to be one cluster (Jaro-Winkler, 0 to 1). */
const alike = 0.86;

/**
 * Clusters of figures without an indicator, the most frequent first, from which the catalogue may grow.
 *
 * Figures are together when they count in the same unit and the words before and after them are alike.
 */
export function suggestIndicators(observations: readonly Uncounted[]): readonly Suggestion[] {
  const clusters: { unit: string; wording: string; quotes: string[]; count: number }[] = [];
  for (const one of observations) {
    if (one.indicator !== undefined || one.role === "base" || one.number === undefined) continue;
    const unit = (one.unit ?? "").toLowerCase();
    const wording = wordingOf(one);
    const known = clusters.find((cluster) => cluster.unit === unit && similar(cluster.wording, wording));
    if (known === undefined) clusters.push({ unit, wording, quotes: [one.quote], count: 1 });
    else {
      known.count++;
      if (known.quotes.length < 3 && !known.quotes.includes(one.quote)) known.quotes.push(one.quote);
    }
  }
  return clusters.sort((left, right) => right.count - left.count || (left.wording < right.wording ? -1 : 1));
}

function similar(left: string, right: string): boolean {
  return left === right || distance.JaroWinklerDistance(left, right, { ignoreCase: true }) >= alike;
}

/** The two words before and the three after a number, without the common ones: `xét duyệt … trường hợp vay`. */
function wordingOf(one: Uncounted): string {
  const at = one.quote.indexOf(one.number!);
  const before = content(one.quote.slice(Math.max(0, at - 80), at)).slice(-3);
  const after = content(one.quote.slice(at + one.number!.length, at + 100)).slice(0, 4);
  return [...before, "…", ...after].join(" ");
}

function content(text: string): readonly string[] {
  return readWords(text)
    .filter((word) => word.kind === "word" && !common.has(word.text))
    .map((word) => word.text);
}
