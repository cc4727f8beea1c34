import type { PageMeasure } from "./measurePages.ts";
import type { PageLine, PageRule } from "./pageLine.ts";

/** A footnote begins with its label: raised, or set off by a space (`1 Báo cáo`, `(1) Báo cáo`). */
const LABEL = /^[[(]?(\d{1,3}|\*{1,3})[\])]?\s*$/;
/** What recognition makes of a small raised number: the number, or a quote, a star, a degree sign. */
const OCR_LABEL = /^(\d{1,2}|[^\p{L}\d\s“"(+-]{1,2})\s+(?=[\p{Lu}“"(])/u;
/** Footnotes are set at least this many points smaller than the body. */
const SMALLER = 0.8;

/** The lines of a page divided into body and footnotes; both in order from top to bottom. */
export function findNoteZone(
  lines: readonly PageLine[],
  rules: readonly PageRule[],
  measure: PageMeasure,
): { body: PageLine[]; notes: PageLine[] } {
  const sorted = [...lines].sort((a, b) => a.y - b.y || a.left - b.left);
  const start = zoneStart(sorted, rules, measure);
  return { body: sorted.slice(0, start), notes: sorted.slice(start) };
}

function zoneStart(lines: readonly PageLine[], rules: readonly PageRule[], measure: PageMeasure): number {
  const underRule = ruleStart(lines, rules, measure);
  if (underRule !== undefined) return underRule;
  let start = lines.length;
  while (start > 0 && isSmall(lines[start - 1] as PageLine, measure)) start--;
  const ocr = lines[start]?.ocr === true && start > 0;
  if (ocr) return start;
  const first = lines.findIndex((line, index) => index >= start && noteLabelOf(line) !== undefined);
  return first < 0 ? lines.length : first;
}

/** The last line of a footnote in a picture is too short to be measured: it goes with the one above it. */
function isSmall(line: PageLine, measure: PageMeasure): boolean {
  return line.size < measure.size - (line.ocr ? SMALLER * 1.4 : SMALLER);
}

/** The first line under a short rule at the left edge of the text, with nothing but small type or labels below it. */
function ruleStart(lines: readonly PageLine[], rules: readonly PageRule[], measure: PageMeasure): number | undefined {
  const width = measure.right - measure.left;
  for (const rule of rules) {
    const length = rule.x1 - rule.x0;
    if (Math.abs(rule.y1 - rule.y0) > 1 || length < 30 || length > width * 0.7 || Math.abs(rule.x0 - measure.left) > 12)
      continue;
    if (
      rules.some(
        (other) =>
          other.x1 - other.x0 < 1 && other.y1 - other.y0 > 8 && other.y0 <= rule.y0 + 2 && other.y1 >= rule.y0 - 2,
      )
    )
      continue;
    const start = lines.findIndex((line) => line.y - line.size * 0.5 > rule.y0);
    if (start <= 0 && lines.length > 0 && start !== 0) continue;
    const below = lines.slice(start);
    if (below.length === 0) continue;
    const small = below.every((line) => line.size < measure.size - 0.4);
    const labelled = below.some((line) => noteLabelOf(line) !== undefined);
    if (
      small ||
      (labelled && noteLabelOf(below[0] as PageLine) !== undefined && (below[0] as PageLine).size <= measure.size)
    )
      return start;
  }
  return undefined;
}

/** The label that a line begins with, if its first run is a raised number or star. */
export function noteLabelOf(line: PageLine): string | undefined {
  if (line.ocr) return OCR_LABEL.exec(line.text)?.[1];
  const first = line.line.inlines.find((inline) => inline.type === "run" && inline.text.trim() !== "");
  if (first?.type !== "run" || !first.raised) return undefined;
  return LABEL.exec(first.text.trim())?.[1];
}
