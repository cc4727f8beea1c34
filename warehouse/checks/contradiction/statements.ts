import { fold } from "../../search/fold.ts";
import type { Figure, Read } from "../number/Figure.ts";
import type { Checked, Verdict } from "../verdict/Check.ts";
import { suspect } from "../verdict/verdicts.ts";

const contexts =
  /(?:[Hh]uyện|[Tt]hành phố|[Tt]hị xã|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Pp]hòng|[Tt]rường|[Bb]ản|[Tt]hôn)\s+[\p{Lu}\d][\p{L}\d]*|\b(?:19|20)\d{2}\b|[Qq]uý\s+[IV\d]+|\d+ tháng|[Tt]háng\s+\d+/gu;

/** The areas and times that the clause of a number names, other than those of the report. */
export function contextOf(checked: Checked, read: Read, figure: Figure): string {
  const { plain, report } = checked.extraction;
  const before = plain.text.slice(read.passage.start, figure.start);
  const clause = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(". ")) + 1);
  const named = (clause.match(contexts) ?? []).filter(
    (one) => one !== report.period && !report.area.toLowerCase().startsWith(one.toLowerCase()),
  );
  return [...new Set(named)].toSorted().join("|");
}

/** The words of a stretch, folded, without numbers and signs. */
export function wordsOf(part: string): readonly string[] {
  return fold(part)
    .replace(/[^a-z ]+/g, " ")
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
}

/** The suspicion that a figure is stated differently elsewhere. */
export function suspectContradiction(
  stated: Figure,
  other: Figure,
  against: readonly Figure[],
  reason: string,
): Verdict {
  const computed = other.value;
  return suspect({ check: "contradiction", severity: "unlikely", stated, computed, against, reason });
}
