import type { Plain } from "../../model/plain.ts";
import type { Report } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import type { Reading } from "./decision.ts";

/** Below this a person should look. */
export const reviewBelow = 0.7;

/**
 * How sure a reading is, with the reasons for doubt.
 *
 * The steps were set on annotated reports: of those at 0.95 and above at least 98 in 100 were right there.
 */
export function confidenceOf(
  reading: Reading,
  plain: Plain,
  span: Span,
  report: Report,
): { readonly confidence: number; readonly review: boolean; readonly reasons: readonly string[] } {
  const reasons: string[] = [];
  let confidence = reading.entry === undefined ? 0.8 : byScore(reading, reasons);
  if (reading.entry === undefined && reading.score > 1.4) {
    confidence = 0.75;
    reasons.push("indicator-unknown");
  }
  const lower = (most: number, reason: string): void => {
    if (confidence > most) confidence = most;
    reasons.push(reason);
  };
  if (reading.unit.nouns.length === 0) lower(0.74, "unit-missing");
  else if (reading.unit.inherited) lower(0.96, "unit-inherited");
  const own = reading.place.area === report.area;
  if (!own && reading.place.confidence < 0.85)
    lower(Math.max(0.6, reading.place.confidence), reading.place.reason ?? "area-unsure");
  if (reading.doubt !== undefined) lower(0.69, reading.doubt);
  if (report.confidence < 0.6) lower(0.69, "report-unsure");
  else if (report.confidence < 0.85 && !reading.time.named) lower(0.9, "period-unsure");
  if (reading.time.confidence < 0.7) lower(0.75, "period-unsure");
  const doubt = plain.doubts.find((one) => one.start < span.end + 20 && one.end > span.start - 20);
  if (doubt !== undefined) lower(Math.min(0.69, doubt.confidence), `text-${doubt.reason}`);
  return { confidence: Math.round(confidence * 1000) / 1000, review: confidence < reviewBelow, reasons };
}

function byScore(reading: Reading, reasons: string[]): number {
  if (reading.role === "base") return 0.9;
  if (reading.score >= 2.3 && reading.margin >= 0.3) return 0.97;
  if (reading.score >= 1.9 && reading.margin >= 0.25) return 0.95;
  if (reading.margin < 0.1) reasons.push("indicator-ambiguous");
  else reasons.push("indicator-unsure");
  return reading.score >= 1.9 && reading.margin >= 0.1 ? 0.85 : 0.66;
}
