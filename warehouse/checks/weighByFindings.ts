import type { Extraction } from "../../model/extraction.ts";
import type { Finding } from "../../model/finding.ts";
import type { Observation } from "../../model/observation.ts";
import type { Span } from "../../model/span.ts";
import { checkDocument } from "./checkExtraction.ts";

/** A recognised figure that arithmetic confirms is shown without review from this confidence on. */
const sure = 0.8;

/** What arithmetic that comes out takes off the doubt of a figure, and what arithmetic that does not takes off its confidence. */
const weights = { confirmed: 0.5, wrong: 0.9, unlikely: 0.95 } as const;

/**
 * A document with the confidence of its figures weighed by the checks: a sum, share or change that comes out halves the
 * doubt of all its figures; one that does not lowers their confidence. Where our reading is suspected before the
 * document, the figures are put to review.
 */
export function weighExtraction(extraction: Extraction): Extraction {
  const { findings, confirmed } = checkDocument(extraction);
  return { ...extraction, observations: weighByFindings(extraction.observations, findings, confirmed) };
}

/** As `weighExtraction`, of observations alone. */
export function weighByFindings(
  observations: readonly Observation[],
  findings: readonly Finding[],
  confirmed: readonly Span[],
): readonly Observation[] {
  const right = new Set(confirmed.map((span) => span.start));
  const doubted = new Map<number, Finding>();
  for (const finding of findings.filter((one) => one.severity === "wrong" || one.severity === "unlikely")) {
    for (const span of finding.spans) doubted.set(span.start, finding);
  }
  if (right.size === 0 && doubted.size === 0) return observations;
  return observations.map((one) => {
    const finding = doubted.get(one.start);
    if (finding !== undefined && one.number !== undefined) return lower(one, finding);
    return right.has(one.start) && one.number !== undefined ? raise(one) : one;
  });
}

/** A figure read by character recognition goes to review unless arithmetic confirms it and nothing else speaks against it. */
function raise(one: Observation): Observation {
  const confidence = round(one.confidence + (1 - one.confidence) * weights.confirmed);
  const recognised = one.reasons.includes("text-ocr") && confidence >= sure;
  return { ...one, confidence, review: one.review && !recognised };
}

function lower(one: Observation, finding: Finding): Observation {
  const weight = finding.severity === "wrong" ? weights.wrong : weights.unlikely;
  const review = one.review || finding.source === "extraction";
  return {
    ...one,
    confidence: round(one.confidence * weight),
    review,
    reasons: [...one.reasons, `check-${finding.check}`],
  };
}

function round(confidence: number): number {
  return Math.round(confidence * 1000) / 1000;
}
