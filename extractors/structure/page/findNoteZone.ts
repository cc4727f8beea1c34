import { sliceRun } from "../sliceRun.ts";
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
  const sorted = raiseLabels(
    [...lines].sort((a, b) => a.y - b.y || a.left - b.left),
    measure,
  );
  const start = zoneStart(sorted, rules, measure);
  return { body: sorted.slice(0, start), notes: sorted.slice(start) };
}

/** A label on the line, as LibreOffice prints it: `1 Số hộ tính đến …`. */
const LEVEL_LABEL = /^(\d{1,2})(?=\s+[\p{Lu}“"(])/u;

/**
 * The lines of a page, the labels of its footnotes raised where they stand level: in small type at its foot, where their number
 * stands raised above.
 */
function raiseLabels(lines: readonly PageLine[], measure: PageMeasure): readonly PageLine[] {
  const start = smallFrom(lines, measure);
  if (start === 0 || start === lines.length) return lines;
  const marks = new Set(lines.slice(0, start).flatMap(marksOf));
  if (marks.size === 0) return lines;
  return lines.map((line, at) => {
    const [first, ...rest] = line.line.inlines;
    if (at < start || first?.type !== "run" || first.raised === true) return line;
    const label = LEVEL_LABEL.exec(line.text)?.[1];
    if (label === undefined || !marks.has(label) || !first.text.startsWith(label)) return line;
    const raised = { ...sliceRun(first, 0, label.length), raised: true };
    const inlines = [raised, sliceRun(first, label.length, first.text.length), ...rest];
    return { ...line, line: { ...line.line, inlines } };
  });
}

/** The numbers that stand raised in a line. */
function marksOf({ line }: PageLine): readonly string[] {
  return line.inlines.flatMap((inline) =>
    inline.type === "run" && inline.raised === true && /^\d{1,2}$/.test(inline.text.trim()) ? [inline.text.trim()] : [],
  );
}

function zoneStart(lines: readonly PageLine[], rules: readonly PageRule[], measure: PageMeasure): number {
  const underRule = ruleStart(lines, rules, measure);
  if (underRule !== undefined) return underRule;
  const start = smallFrom(lines, measure);
  const ocr = lines[start]?.ocr === true && start > 0;
  if (ocr) return start;
  const first = lines.findIndex((line, index) => index >= start && noteLabelOf(line) !== undefined);
  return first < 0 ? lines.length : first;
}

/** Where the small type at the foot of a page begins. */
function smallFrom(lines: readonly PageLine[], measure: PageMeasure): number {
  return lines.findLastIndex((line) => !isSmall(line, measure)) + 1;
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
