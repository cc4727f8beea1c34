import { sizeOf } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { suspect, together } from "../verdict/verdicts.ts";

/** Shares that cannot exceed the whole, by the words before them. */
const ofWhole =
  /(?:tỷ lệ|tỉ lệ)\s+(?:hộ|người|trẻ|học sinh|dân|phụ nữ|cán bộ|đảng viên|thôn|bản|xã|hồ sơ|trường|lao động|hội viên|bao phủ|che phủ|phủ sóng|tốt nghiệp)(?=[\s,])[^;.%]{0,80}(?:đạt|là|chiếm)(?: tỷ lệ)?\s*$|(?:chiếm|chiếm tỷ lệ|tỷ lệ (?:điều tra|khám phá|làm rõ|giải quyết)[^\d;.]{0,40})\s*$/iu;
/** How many times its neighbours a figure must be to be doubted: a lost or gained separator makes it a thousand. */
const timesNeighbours = 300;
/** Breakdowns shorter than this have no neighbours to speak of. */
const neighbours = 5;

/** Percentages over 100 of a whole, and a part hundreds of times its neighbours. */
export const range: Check = (checked) =>
  together(checked.passages.flatMap((read) => [...overHundred(checked, read), ...outOfLine(read)]));

function overHundred(checked: Checked, read: Read): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  return read.figures
    .filter(
      (one) =>
        one.kind === "percent" &&
        one.change === undefined &&
        sizeOf(one.amount) > 100 &&
        ofWhole.test(text.slice(Math.max(read.passage.start, one.start - 140), one.start)),
    )
    .map((one) => suspectRange("wrong", one, [], writeReason("overHundred", one.value)));
}

function outOfLine(read: Read): readonly Verdict[] {
  if (read.passage.type !== "note") return [];
  const kinds = new Map<string, Figure[]>();
  for (const one of read.figures.filter((figure) => isCount(figure) && figure.kind !== "money" && figure.kind !== "")) {
    kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  }
  return [...kinds.values()].flatMap((group) => {
    const sizes = group.map((one) => sizeOf(one.amount)).toSorted((a, b) => a - b);
    const middle = sizes[Math.floor(sizes.length / 2)] ?? 0;
    if (group.length < neighbours || middle < 5) return [];
    return group
      .filter((one) => sizeOf(one.amount) > timesNeighbours * middle)
      .map((one) =>
        suspectRange(
          "unlikely",
          one,
          group.filter((other) => other !== one).slice(0, 3),
          writeReason("neighbours", one.value, timesNeighbours),
        ),
      );
  });
}

function suspectRange(
  severity: "wrong" | "unlikely",
  stated: Figure,
  against: readonly Figure[],
  reason: string,
): Verdict {
  return suspect({ check: "range", severity, stated, computed: undefined, against, reason });
}
