import type { Report } from "../../../model/report.ts";
import { foldName, stripName } from "../areas/foldName.ts";

/** Whether two documents are renditions of one report (draft, signed, scan), how sure that is, and why. */
export type Sameness = { readonly same: boolean; readonly confidence: number; readonly reason: string };

/** Share of the words of two titles that must agree: a scan's slips and a draft's last changes are less. */
const alike = 0.8;

/**
 * Whether two documents are renditions of one report: same kind, area and period, titles alike, and no two numbers or dates of
 * letterheads that differ. A draft has no number yet, so its absence says nothing.
 */
export function sameReport(one: Report, other: Report): Sameness {
  const unlike = (reason: string): Sameness => ({ same: false, confidence: 0.95, reason });
  if (one.kind !== other.kind) return unlike("of different kinds");
  if (areaKey(one) !== areaKey(other)) return unlike("of different areas");
  if (one.period !== other.period) return unlike("of different periods");
  if (one.number && other.number && foldName(one.number) !== foldName(other.number)) return unlike("numbers differ");
  if (sure(one) && sure(other) && one.date !== other.date) return unlike("dates differ");
  const likeness = dice(wordsOf(one.title), wordsOf(other.title));
  if (likeness < alike) return { same: false, confidence: 0.8, reason: "titles differ" };
  const numbered = one.number !== undefined && one.number === other.number;
  const confidence = Math.min(one.confidence, other.confidence, numbered ? 0.99 : 0.7 + 0.2 * likeness);
  return { same: true, confidence, reason: numbered ? "same number, area and period" : "same area, period and title" };
}

const sure = (report: Report): boolean => report.dateFrom === "letterhead" || report.dateFrom === "signature";
const areaKey = (report: Report): string => report.area_code ?? foldName(report.area);

/** Words without diacritics: recognition and old fonts lose these first. */
function wordsOf(title: string | undefined): readonly string[] {
  return (title ?? "").split(/\s+/).map(stripName).filter(Boolean);
}

/** Twice the words in common over all words of both; 1 of two empty titles. */
function dice(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1;
  const rest = [...other];
  let common = 0;
  for (const word of one) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    common += 1;
  }
  return (2 * common) / (one.length + other.length);
}
