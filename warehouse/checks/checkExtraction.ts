import type { Extraction } from "../../model/extraction.ts";
import type { Finding } from "../../model/finding.ts";
import type { Plain } from "../../model/plain.ts";
import type { Span } from "../../model/span.ts";
import { checks } from "./checks.ts";
import type { Figure } from "./Figure.ts";
import { readPassages } from "./figures.ts";
import { makeFinding, type Suspicion } from "./makeFinding.ts";

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
  const suspicions = onceEach(
    verdicts.flatMap((one) => one.suspicions),
    confirmed,
  );
  return {
    findings: suspicions
      .toSorted((a, b) => (a.check === b.check ? a.stated.start - b.stated.start : a.check < b.check ? -1 : 1))
      .map((one) => makeFinding(extraction, one)),
    confirmed: [...confirmed.values()].map(({ start, end }) => ({ start, end })),
  };
}

const ranks = ["wrong", "incomplete", "rounded", "unlikely"];

/**
 * One suspicion for each figure and check, the gravest. A sum is not doubted where another reading of the same list
 * comes out: its total and one of its parts are confirmed.
 */
function onceEach(suspicions: readonly Suspicion[], confirmed: ReadonlyMap<number, Figure>): readonly Suspicion[] {
  const best = new Map<string, Suspicion>();
  for (const one of suspicions) {
    const otherwise = confirmed.has(one.stated.start) && one.against.some((span) => confirmed.has(span.start));
    if (one.check === "sum" && one.closed !== true && otherwise) continue;
    const key = `${one.check} ${one.stated.start}`;
    const known = best.get(key);
    if (known === undefined || ranks.indexOf(one.severity) < ranks.indexOf(known.severity)) best.set(key, one);
  }
  return [...best.values()];
}
