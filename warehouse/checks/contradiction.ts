import { writeDims } from "../load/cells.ts";
import { fold } from "../search/fold.ts";
import type { Check, Checked, Verdict } from "./Check.ts";
import { type Figure, isCount, type Read } from "./figures.ts";
import { writeReason } from "./reasons.ts";

/** Nouns of administrative units of which a report has one number only. */
const oneNumber = /^(?:xã|phường|thị trấn|huyện|thành phố|thôn|bản|tổ dân phố|khu dân cư|ấp|khóm)(?=$|[\s,])/u;
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
          return [suspect(count, other.base!.value, [other, other.base!], writeReason("passage", other.base!.value))];
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
            writeReason("base", most[0]!.base!.value),
          ),
        ];
  });
}

/** How many words around two numbers must be the same, and how many of them before. */
const alike = { all: 7, before: 2 };

type Said = {
  readonly figure: Figure;
  readonly read: Read;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly context: string;
};

/** The same words around two numbers in different paragraphs of the report, about the same area and time. */
function ofPhrases(checked: Checked): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  const groups = new Map<string, Said[]>();
  for (const read of checked.passages) {
    for (const figure of read.figures) {
      const said = wordsAround(text, read, figure);
      if (said === undefined) continue;
      const key = `${said.before.at(-1)} ${said.after.slice(0, 2).join(" ")}`;
      groups.set(key, [...(groups.get(key) ?? []), said]);
    }
  }
  return [...groups.values()].flatMap((group) =>
    group.length > fewest
      ? []
      : group.flatMap((first, index) => group.slice(index + 1).flatMap((second) => compare(first, second))),
  );
}

/** Words that stand more often than this are a formula, not a statement. */
const fewest = 6;

function compare(first: Said, second: Said): readonly Verdict[] {
  if (first.read === second.read || first.figure.amount === second.figure.amount || first.context !== second.context)
    return [];
  const before = commonStart(first.before.toReversed(), second.before.toReversed());
  if (before < alike.before || before + commonStart(first.after, second.after) < alike.all) return [];
  return [suspect(second.figure, first.figure.value, [first.figure], writeReason("words", first.figure.value))];
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((word, index) => word !== b[index]);
  return differs < 0 ? a.length : differs;
}

/** Numbers that bound a rule (`từ 50 đến dưới 100`) are no statements. */
const threshold = /(?:từ|dưới|đến|quá|ít nhất|tối thiểu|tối đa)\s*$/iu;
const thresholdAfter = /^[^;.\d]{0,60}\s(?:trở lên|trở xuống|đến dưới|đến)\s/iu;

/** The words around a number that stands for itself: not in a note, a row or a bracket, nor said again beside it. */
function wordsAround(text: string, read: Read, figure: Figure): Said | undefined {
  const { type } = read.passage;
  if (type === "note" || type === "row" || !isCount(figure) || figure.unit === undefined) return undefined;
  if (figure.depth > 0 || figure.kind === "money" || figure.approx !== undefined) return undefined;
  const rest = text.slice(figure.base?.end ?? figure.end, read.passage.end).slice(0, 90);
  if (threshold.test(figure.label) || thresholdAfter.test(rest)) return undefined;
  // Awards are listed giver by giver and occasion by occasion in the same words.
  if (/^(?:tập thể|cá nhân)/.test(figure.unit)) return undefined;
  const again = read.figures.some(
    (one) => one !== figure && one !== figure.base && one.amount === figure.amount && one.unit === figure.unit,
  );
  const before = wordsOf(figure.label.split(/[,:]/).at(-1) ?? "");
  const after = wordsOf(rest.split(/[;.,:()[\n]/)[0] ?? "");
  if (again || before.length < alike.before || after.length < 2) return undefined;
  return { figure, read, before: before.slice(-5), after: after.slice(0, 6), context: contextOf(text, read, figure) };
}

function wordsOf(part: string): readonly string[] {
  return fold(part)
    .replace(/[^a-z ]+/g, " ")
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "");
}

const contexts =
  /(?:[Hh]uyện|[Tt]hành phố|[Tt]hị xã|[Qq]uận|[Xx]ã|[Pp]hường|[Tt]hị trấn|[Pp]hòng|[Tt]rường|[Bb]ản|[Tt]hôn)\s+[\p{Lu}\d][\p{L}\d]*|\b(?:19|20)\d{2}\b|[Qq]uý\s+[IV\d]+|\d+ tháng|[Tt]háng\s+\d+/gu;

/** The areas and times that the clause of a number names. */
function contextOf(text: string, read: Read, figure: Figure): string {
  const before = text.slice(read.passage.start, figure.start);
  const clause = before.slice(Math.max(before.lastIndexOf(";"), before.lastIndexOf(". ")) + 1);
  return [...new Set(clause.match(contexts) ?? [])].toSorted().join("|");
}

function phraseAfter(text: string, from: number, count: number): string {
  return wordsOf(text.slice(from, from + 80).split(/[;.:()[\n]/)[0] ?? "")
    .slice(0, count)
    .join(" ");
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
      : [suspect(other, first.value, [first], writeReason("elsewhere", first.value))];
  });
}

function suspect(stated: Figure, computed: string, against: readonly Figure[], reason: string): Verdict {
  return {
    suspicions: [{ check: "contradiction", severity: "unlikely", stated, computed, against, reason }],
    confirmed: [],
  };
}
