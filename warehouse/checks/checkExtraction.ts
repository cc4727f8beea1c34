import type { Extraction } from "../../model/extraction.ts";
import type { Finding } from "../../model/finding.ts";
import type { Plain } from "../../model/plain.ts";
import type { Span } from "../../model/span.ts";
import { checks, sums } from "./checks.ts";
import { nearMiss } from "./nearMiss/nearMiss.ts";
import type { Figure } from "./number/Figure.ts";
import { ratio } from "./ratio/ratio.ts";
import { readPassages } from "./text/readPassages.ts";
import { makeFinding, type Suspicion } from "./verdict/makeFinding.ts";

/** What the arithmetic of a document does not bear out, in reading order, and the figures that it confirms. */
export type Outcome = { readonly findings: readonly Finding[]; readonly confirmed: readonly Span[] };

/** What the arithmetic of one document does not bear out, check by check in reading order, in the document's own words. */
export function checkExtraction(extraction: Extraction): readonly Finding[] {
  return checkDocument(extraction).findings;
}

/** What was found of a plain text already: a document is weighed and checked in one go. */
const known = new WeakMap<Plain, Outcome>();

/** As `checkExtraction`, with the spans of the figures that a sum, a share or a change confirms. */
export function checkDocument(extraction: Extraction): Outcome {
  const outcome = known.get(extraction.plain) ?? findAll(extraction);
  known.set(extraction.plain, outcome);
  return outcome;
}

function findAll(extraction: Extraction): Outcome {
  const checked = { extraction, passages: readPassages(extraction) };
  const verdicts = checks.map((check) => check(checked));
  const confirmed = new Map(verdicts.flatMap((one) => one.confirmed).map((one) => [one.start, one]));
  const summed = new Set(
    verdicts.flatMap((one, at) => (sums.has(checks[at]!) ? one.confirmed : [])).map(({ start }) => start),
  );
  const found = verdicts.flatMap((one) => one.suspicions);
  const doubted = found.filter((one) => one.severity === "wrong").flatMap((one) => [one.stated, ...one.against]);
  const settled = {
    confirmed: new Set(confirmed.keys()),
    summed,
    doubted: new Set(doubted.map((one) => one.start)),
  };
  const suspicions = onceEach(
    [...found, ...nearMiss(checked, settled).suspicions],
    summed,
    sharesIn(verdicts[checks.indexOf(ratio)]?.confirmed ?? []),
  );
  return {
    findings: suspicions
      .toSorted((a, b) => (a.check === b.check ? a.stated.start - b.stated.start : a.check < b.check ? -1 : 1))
      .map((one) => makeFinding(extraction, one)),
    confirmed: [...confirmed.values()].map(({ start, end }) => ({ start, end })),
  };
}

/** The places of a part and its whole. */
type Share = { readonly part: number; readonly whole: number };

/** The shares that come out: each percentage stands before its part and its whole. */
function sharesIn(confirmed: readonly Figure[]): readonly Share[] {
  return confirmed.flatMap((one, at) => {
    const [part, whole] = confirmed.slice(at + 1, at + 3);
    return one.kind !== "percent" || part === undefined || whole === undefined
      ? []
      : [{ part: part.start, whole: whole.start }];
  });
}

const ranks = ["wrong", "incomplete", "rounded", "unlikely"];

/**
 * One suspicion for each figure and check, the gravest. A sum is not doubted where another reading of the same list
 * comes out: another sum confirms its total and one of its parts. That one part is the share that is said of it does not
 * excuse the others. Nor where one part is a share of another (`812 cuộc rõ ràng, đã xử lý 790 cuộc (97,3%)`).
 */
function onceEach(
  suspicions: readonly Suspicion[],
  summed: ReadonlySet<number>,
  shares: readonly Share[],
): readonly Suspicion[] {
  const best = new Map<string, Suspicion>();
  for (const one of suspicions) {
    const otherwise = summed.has(one.stated.start) && one.against.some((span) => summed.has(span.start));
    const parts = new Set(one.against.map(({ start }) => start));
    const nested = shares.some(({ part, whole }) => parts.has(part) && parts.has(whole));
    if (one.check === "sum" && one.closed !== true && (otherwise || nested)) continue;
    const key = `${one.check} ${one.stated.start}`;
    const known = best.get(key);
    if (known === undefined || ranks.indexOf(one.severity) < ranks.indexOf(known.severity)) best.set(key, one);
  }
  return [...best.values()];
}
