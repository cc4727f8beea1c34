import { type Direction, isChange, type Reading } from "./decision.ts";
import { previousInClause } from "./nearness.ts";
import type { Figure, Setting } from "./setting.ts";

/** Words that may stand between `tăng` or `giảm` and the number. */
const between = /^(?:được|thêm|là|khoảng|trên|hơn|gần|xuống|còn|ít|nhất|tới|đến|nhẹ|mạnh|\(|\+|-|:|=|,)$/;

/** The direction of figure `at` where it is a change: by its own words, or as one more of a list of changes. */
export function changeOf(setting: Setting, at: number, readings: readonly Reading[]): Direction | undefined {
  const own = changeBefore(setting, setting.figures[at]!.from);
  if (own !== undefined) return own;
  const before = continued(setting, at);
  const reading = before === undefined ? undefined : readings[before];
  if (reading === undefined || !isChange(reading)) return undefined;
  return isOneMore(setting, at, before!, readings) ? reading.direction : undefined;
}

/** `tăng 08 vụ`, `giảm được 05 vụ`, `(-12%)`; not `tăng cường`, `tăng từ 20 lên 28`. */
function changeBefore(setting: Setting, from: number): Direction | undefined {
  for (let i = from - 1; i >= 0 && from - i <= 4; i--) {
    const word = setting.words[i]!;
    if (
      /^(?:tăng|vượt)$/.test(word.text) ||
      (/^(?:nhiều|cao)$/.test(word.text) && setting.words[i + 1]?.text === "hơn")
    ) {
      return setting.words[i + 1]?.text === "cường" ? undefined : "up";
    }
    if (word.text === "giảm" || (/^(?:ít|thấp)$/.test(word.text) && setting.words[i + 1]?.text === "hơn"))
      return "down";
    if (word.kind === "number" || !between.test(word.text)) return undefined;
    if (
      (word.text === "+" || word.text === "-") &&
      setting.words[i - 1]?.text === "(" &&
      word.end === setting.words[from]!.start
    ) {
      return word.text === "+" ? "up" : "down";
    }
    if (word.text === "xuống" || word.text === "đến" || (word.text === "còn" && setting.words[i - 1]?.text === "xuống"))
      return undefined;
  }
  return undefined;
}

/** The figure that a figure goes on from: `giảm 02 vụ, 01 người chết`, `tăng 08 vụ = 40%`, `tăng 06 vụ (21,4%), 08 đối tượng`. */
function continued(setting: Setting, at: number): number | undefined {
  const figure = setting.figures[at]!;
  const left = setting.words[figure.from - 1]?.text ?? "";
  const percent = figure.nouns[0] === "%";
  if (at > 0 && left === "(" && percent && figure.from - setting.figures[at - 1]!.unitTo <= 1) return at - 1;
  const before = previousInClause(setting, at);
  if (before === undefined) return undefined;
  const apart = wordsApart(setting, setting.figures[before]!, figure);
  if (/^(?:=|\(|bằng|ứng|đương)$/.test(left)) return before;
  if (left === "lệ" && percent) return apart <= 3 ? before : undefined;
  return !percent && /^(?:,|và|\/)$/.test(left) && apart <= 5 ? before : undefined;
}

/** The words between two figures of a clause, parentheses passed over. */
function wordsApart(setting: Setting, left: Figure, right: Figure): number {
  let apart = 0;
  for (let i = left.unitTo; i < right.from; i++) if (setting.clauses.clause[i] === right.clause) apart++;
  return apart;
}

/**
 * Whether what follows a change is a change too: a percentage of it, one of a list that the comparison ends, or of
 * what the sentence has counted before or counts nowhere. `Xảy ra 10 vụ, giảm 02 vụ, 15 người bị thương` goes on counting.
 */
function isOneMore(setting: Setting, at: number, before: number, readings: readonly Reading[]): boolean {
  const figure = setting.figures[at]!;
  if (figure.nouns[0] === "%" || setting.words[figure.unitTo]?.text === "so") return true;
  let counts = false;
  for (let i = before - 1; i >= 0 && setting.figures[i]!.sentence === figure.sentence; i--) {
    if (readings[i]!.role !== "actual") continue;
    if (setting.figures[i]!.class === figure.class) return true;
    counts = true;
  }
  return !counts;
}
