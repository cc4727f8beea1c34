import { fold } from "../../search/fold.ts";
import type { Figure } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { suspectContradiction, wordsOf } from "./statements.ts";

/** Nouns of administrative units of which a report has one number only. */
const oneNumber = /^(?:xã|phường|thị trấn|huyện|thành phố|thôn|bản|tổ dân phố|khu dân cư|ấp|khóm)(?=$|[\s,])/u;
/** A count that the base of a fraction contradicts, and bases of the same units that differ. */
export const sameBase: Check = (checked) => ({
  suspicions: [...ofBases(checked), ...ofAreas(checked)].flatMap((one) => one.suspicions),
  confirmed: [],
});

/** `80 Trưởng Công an xã` beside `69/85 đồng chí Trưởng Công an xã`: the base says 85. */
function ofBases(checked: Checked): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  return checked.passages.flatMap((read) => {
    const fractions = read.figures.filter((one) => one.base !== undefined);
    return read.figures
      .filter(
        (one) => isCount(one) && one.base === undefined && one.depth === 0 && (one.unit ?? "").split(" ").length >= 3,
      )
      .flatMap((count) => {
        const other = fractions.find(
          (one) =>
            one.unit !== count.unit &&
            phraseAfter(text, one.base!.end, 6).includes(fold(count.unit!)) &&
            one.base!.amount !== count.amount &&
            one.amount !== count.amount,
        );
        if (other === undefined) return [];
        return [
          suspectContradiction(count, other.base!, [other, other.base!], writeReason("passage", other.base!.value)),
        ];
      });
  });
}

/** `126/126 bản` and `152/152 bản`: the number of villages is one. */
function ofAreas(checked: Checked): readonly Verdict[] {
  const counted = new Set(
    checked.passages
      .flatMap((read) => read.figures)
      .filter((one) => isCount(one) && one.base === undefined)
      .map((one) => `${one.unit} ${one.value}`),
  );
  const groups = new Map<string, Figure[]>();
  for (const read of checked.passages) {
    for (const one of read.figures) {
      const unit = one.unit ?? "";
      if (one.base === undefined || !oneNumber.test(unit) || one.depth > 0) continue;
      // `tại 41 xã … 38/41 xã đã qua 21 ngày`: those counted before, not all there are.
      if (counted.has(`${unit} ${one.base.value}`)) continue;
      groups.set(unit, [...(groups.get(unit) ?? []), one]);
    }
  }
  return [...groups.values()].flatMap((fractions) => {
    const counts = new Map<string, Figure[]>();
    for (const one of fractions) counts.set(one.base!.value, [...(counts.get(one.base!.value) ?? []), one]);
    const [most, ...rest] = [...counts.values()].toSorted((a, b) => b.length - a.length);
    return most === undefined || rest.length !== 1
      ? []
      : [
          suspectContradiction(
            rest[0]![0]!.base!,
            most[0]!.base!,
            [most[0]!.base!],
            writeReason("base", most[0]!.base!.value),
          ),
        ];
  });
}

function phraseAfter(text: string, from: number, count: number): string {
  return wordsOf(text.slice(from, from + 80).split(/[;.:()[\n]/)[0] ?? "")
    .slice(0, count)
    .join(" ");
}
