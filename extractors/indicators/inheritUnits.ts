import { nounEnds, unitClass } from "../quantities/units.ts";
import { type Figure, type Setting, unitNouns } from "./setting.ts";

/** The unit that a figure counts in: its own, or that of its fellows where none is printed; `text` as printed. */
export type CountedIn = {
  readonly nouns: readonly string[];
  readonly text: string | undefined;
  readonly inherited: boolean;
};

/**
 * The units of a passage's figures.
 *
 * Without one of its own, a figure takes the noun straight before it (`tập thể 14`), `%` after `đạt … chỉ tiêu`, that of
 * the figure before in its sentence (`Tổng số 757 khu dân cư; đăng ký 757`), that of the next in a list (`cấp mới 06,
 * cấp đổi 09 … 15 giấy`), or the noun that opens its sentence.
 */
export function inheritUnits(setting: Setting): readonly CountedIn[] {
  const units: CountedIn[] = [];
  setting.figures.forEach((figure, at) => {
    if (figure.nouns.length > 0) units.push({ nouns: figure.nouns, text: figure.quantity.unit, inherited: false });
    else units.push(missingUnit(setting, at, units));
  });
  return units;
}

function missingUnit(setting: Setting, at: number, before: readonly CountedIn[]): CountedIn {
  const figure = setting.figures[at]!;
  if (figure.base && before[at - 1]) return { ...before[at - 1]!, inherited: true };
  if (setting.words[figure.to]?.text === "chỉ" && setting.words[figure.to + 1]?.text === "tiêu")
    return { nouns: ["%"], text: "%", inherited: true };
  const noun = nounBefore(setting, figure.from);
  if (noun !== undefined) return { nouns: unitNouns(noun), text: noun, inherited: true };
  for (let i = at - 1; i >= 0 && at - i < 12; i--) {
    const other = setting.figures[i]!;
    if (other.sentence !== figure.sentence) break;
    const unit = before[i]!;
    if (unit.nouns.length > 0 && unit.nouns[0] !== "%" && !money(unit)) return { ...unit, inherited: true };
  }
  const opening = openingNouns(setting, figure) ?? labelNoun(setting, figure);
  if (opening !== undefined) return opening;
  for (let i = at + 1; i < setting.figures.length && i - at < 4; i++) {
    const other = setting.figures[i]!;
    if (other.sentence !== figure.sentence) break;
    if (
      other.nouns.length > 0 &&
      other.nouns[0] !== "%" &&
      !money({ nouns: other.nouns, text: undefined, inherited: true })
    )
      return { nouns: other.nouns, text: other.quantity.unit, inherited: true };
  }
  return { nouns: [], text: undefined, inherited: true };
}

function money(unit: CountedIn): boolean {
  return unitClass(unit.nouns[0] ?? "") === "money";
}

/** The noun of the tables that ends straight before a word. */
function nounBefore(setting: Setting, at: number): string | undefined {
  for (let length = 4; length > 0; length--) {
    const from = at - length;
    if (from < 0) continue;
    const words = setting.words.slice(from, at);
    if (words.some((word) => word.kind !== "word")) continue;
    const noun = words.map((word) => word.text).join(" ");
    const kind = unitClass(noun);
    if (kind !== undefined && kind !== "physical" && !notBefore.has(noun))
      return setting.text.slice(words[0]!.start, words.at(-1)!.end);
  }
  return undefined;
}

/** Nouns that stand before numbers without being what is counted. */
const notBefore = new Set([
  "nhóm",
  "cấp",
  "loại",
  "ban",
  "công an",
  "quân đội",
  "công",
  "nước",
  "điểm",
  "con",
  "bộ",
  "cái",
  "phòng",
  "đội",
  "tin",
  "ngành",
]);

/** `Xếp loại phong trào ở khu dân cư: Xuất sắc 94`: the noun before the colon of the sentence. */
function labelNoun(setting: Setting, figure: Figure): CountedIn | undefined {
  for (let i = figure.from - 2; i > 0 && figure.from - i < 40 && setting.clauses.sentence[i] === figure.sentence; i--) {
    if (setting.words[i]!.text !== ":") continue;
    const noun = nounBefore(setting, i);
    return noun === undefined ? undefined : { nouns: unitNouns(noun), text: noun, inherited: true };
  }
  return undefined;
}

/** `Xã, phường, thị trấn đạt tiêu chuẩn …: Đăng ký 102`: the nouns that open the sentence or passage. */
function openingNouns(setting: Setting, figure: Figure): CountedIn | undefined {
  let at = figure.from - 1;
  while (at > 0 && figure.from - at < 200 && setting.clauses.sentence[at - 1] === figure.sentence) at--;
  if (at > 0 && setting.clauses.sentence[at - 1] === figure.sentence) return undefined;
  while (setting.words[at]?.kind === "mark") at++;
  const first = setting.words[at];
  if (first === undefined) return undefined;
  let end = at;
  for (;;) {
    const until = nounEnds(setting.words, end).at(-1);
    if (until === undefined) break;
    end = until;
    if (setting.words[end]?.text !== ",") break;
    end++;
  }
  if (setting.words[end - 1]?.text === ",") end--;
  if (end <= at || end > figure.from) return undefined;
  const text = setting.text.slice(first.start, setting.words[end - 1]!.end);
  return { nouns: unitNouns(text), text, inherited: true };
}
