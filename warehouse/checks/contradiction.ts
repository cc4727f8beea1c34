import { writeDims } from "../load/cells.ts";
import { fold } from "../search/fold.ts";
import type { Check, Checked, Verdict } from "./Check.ts";
import { type Figure, isCount, type Read } from "./figures.ts";

/** Nouns of administrative units of which a report has one number only. */
const oneNumber = /^(?:xã|phường|thị trấn|huyện|thành phố|thôn|bản|tổ dân phố|khu dân cư|ấp|khóm)(?=$|[\s,])/u;
/** Words after a number that say what was counted. */
const words = 4;

/** One thing stated twice with different numbers within a report. */
export const contradiction: Check = (checked) => ({
  suspicions: [...ofBases(checked), ...ofPhrases(checked), ...ofObservations(checked)].flatMap((one) => one.suspicions),
  confirmed: [],
});

/** `80 Trưởng Công an xã` beside `69/85 đồng chí Trưởng Công an xã`: the base says 85. */
function ofBases(checked: Checked): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  return checked.passages
    .flatMap((read) => {
      const fractions = read.figures.filter((one) => one.base !== undefined);
      return read.figures
        .filter((one) => isCount(one) && one.base === undefined && (one.unit ?? "").split(" ").length >= 3)
        .flatMap((count) => {
          const other = fractions.find(
            (one) =>
              phraseAfter(text, one.base!.end, 6).includes(fold(count.unit!)) &&
              one.base!.amount !== count.amount &&
              one.amount !== count.amount,
          );
          if (other === undefined) return [];
          return [
            suspect(
              count,
              other.base!.value,
              [other, other.base!],
              `the same passage counts ${other.base!.value} of them`,
            ),
          ];
        });
    })
    .concat(ofAreas(checked));
}

/** `126/126 bản` and `152/152 bản`: the number of villages is one. */
function ofAreas(checked: Checked): readonly Verdict[] {
  const groups = new Map<string, Figure[]>();
  for (const read of checked.passages) {
    for (const one of read.figures) {
      const unit = one.unit ?? "";
      if (one.base === undefined || !oneNumber.test(unit) || one.depth > 0) continue;
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
          suspect(
            rest[0]![0]!.base!,
            most[0]!.base!.value,
            [most[0]!.base!],
            `elsewhere there are ${most[0]!.base!.value}`,
          ),
        ];
  });
}

/** The same words before and after two numbers in different paragraphs of the report. */
function ofPhrases(checked: Checked): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  const groups = new Map<string, { readonly figure: Figure; readonly read: Read }[]>();
  for (const read of checked.passages) {
    if (read.passage.type === "row") continue;
    for (const figure of read.figures) {
      const phrase = phraseOf(text, read, figure);
      if (phrase !== undefined) groups.set(phrase, [...(groups.get(phrase) ?? []), { figure, read }]);
    }
  }
  return [...groups.values()].flatMap((said) => {
    const [first, second] = said;
    if (said.length !== 2 || first === undefined || second === undefined || first.read === second.read) return [];
    if (
      first.figure.amount === second.figure.amount ||
      hasArea(text, first.read, first.figure) ||
      hasArea(text, second.read, second.figure)
    )
      return [];
    return [
      suspect(second.figure, first.figure.value, [first.figure], `the same words stand with ${first.figure.value}`),
    ];
  });
}

/** What a number counts, in two words before it and the unit with what follows; only where that says enough. */
function phraseOf(text: string, read: Read, figure: Figure): string | undefined {
  if (
    !isCount(figure) ||
    figure.unit === undefined ||
    figure.depth > 0 ||
    figure.kind === "money" ||
    figure.approx !== undefined
  )
    return undefined;
  const before = fold(figure.label)
    .replace(/[^a-z ]+/g, " ")
    .trim()
    .split(/\s+/)
    .slice(-2);
  const after = phraseAfter(text, figure.base?.end ?? figure.end, words).split(" ");
  if (before.length < 2 || after.length < words || before.some((word) => word.length < 2)) return undefined;
  void read;
  return `${before.join(" ")}#${after.join(" ")}#${figure.base === undefined ? "" : "/"}`;
}

function phraseAfter(text: string, from: number, count: number): string {
  const clause = text.slice(from, from + 80).split(/[;.:()[\n]/)[0] ?? "";
  return fold(clause)
    .replace(/[^a-z ]+/g, " ")
    .trim()
    .split(/\s+/)
    .slice(0, count)
    .join(" ");
}

const area =
  /(?:huyện|thành phố|thị xã|quận|xã|phường|thị trấn|phòng|trường|bản|thôn|tổ|cụm|giai đoạn|từ năm|quý|tháng \d|năm \d{4})\s[^,;]{0,60}$/iu;

/** A number whose clause names an area, an office or a time is about that. */
function hasArea(text: string, read: Read, figure: Figure): boolean {
  const before = text.slice(read.passage.start, figure.start);
  const clause = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(". ")) + 1);
  return area.test(clause) || read.passage.type === "note";
}

/** Two statements that were read as the same figure: indicator, area, period, dimensions and unit. */
function ofObservations(checked: Checked): readonly Verdict[] {
  const groups = new Map<string, Figure[]>();
  for (const figure of checked.passages.flatMap((read) => read.figures)) {
    const one = figure.observation;
    if (one?.indicator === undefined || one.role !== "actual" || !one.headline || one.confidence < 0.9) continue;
    const key = [one.indicator, one.area, one.period, one.unit, writeDims(one.dims)].join("|");
    groups.set(key, [...(groups.get(key) ?? []), figure]);
  }
  return [...groups.values()].flatMap(([first, ...rest]) => {
    const other = rest.find((one) => one.amount !== first?.amount);
    return first === undefined || other === undefined
      ? []
      : [suspect(other, first.value, [first], `elsewhere the report says ${first.value}`)];
  });
}

function suspect(stated: Figure, computed: string, against: readonly Figure[], reason: string): Verdict {
  return {
    suspicions: [{ check: "contradiction", severity: "unlikely", stated, computed, against, reason }],
    confirmed: [],
  };
}
