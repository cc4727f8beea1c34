import type { Word } from "./readWords.ts";
import { nounEnds, type UnitClass, unitClass } from "./units.ts";

/** The unit after a number: its nouns (`tổ dân phố`, `bản`), the class of the first, and the words it spans. */
export type Unit = {
  readonly nouns: readonly string[];
  readonly class: UnitClass | undefined;
  readonly from: number;
  readonly to: number;
};

/** Words that never begin a unit. */
const functionWords = new Set(
  "của và về trong tại là đã được có với cho theo do từ đến để thì mà nhưng ở giữa trên vào nhằm như này nêu gồm so hoặc hay các những khi nếu sau trước cùng bằng không chưa đang sẽ cần phải qua bị trở đạt nay đó ra hiện tiếp đồng thời nhất riêng cấp trung ương lên xuống còn đối chiếm tăng giảm trừ đề cách năm đăng".split(
    " ",
  ),
);

/** Time nouns: a number of them is a duration, not a count. */
const durations = new Set("năm tháng tuần ngày giờ tuổi quý giây thế đêm phút".split(" "));
const notDurations = new Set(["ngày công", "giờ phát", "năm học"]);

/** Nouns that follow a number in slogans and names: `05 không, 05 trách nhiệm`, `4 tại chỗ`. */
const slogans = /^(?:không|có|trách|tích|tại|cùng|nhất|tốt|biết|rõ|xây|chống|k|g|sẵn|trong)$/;

/**
 * The unit that begins at word `from`, or why there is none.
 *
 * Nouns of the tables are read to their longest, with the nouns coordinated to them (`cơ quan, ban ngành, đoàn thể`);
 * an unknown noun gives its first one or two words.
 */
export function readUnit(words: readonly Word[], from: number, text: string): Unit | "duration" | "slogan" | undefined {
  const first = words[from];
  if (first === undefined) return undefined;
  if (/^[“"]$/.test(first.text) && nounEnds(words, from + 1).length > 0) return readUnit(words, from + 1, text);
  if (first.text === "%") return { nouns: ["%"], class: "share", from, to: from + 1 };
  if (first.kind !== "word") return undefined;
  const known = nounEnds(words, from).at(-1);
  if (known === undefined) {
    if (durations.has(first.text)) {
      const two = `${first.text} ${words[from + 1]?.text ?? ""}`;
      if (!notDurations.has(two)) return "duration";
    }
    if (slogans.test(first.text)) return "slogan";
    if (functionWords.has(first.text)) return undefined;
    const second = words[from + 1];
    const joined =
      second !== undefined &&
      second.kind === "word" &&
      gap(words, from, text) === " " &&
      !functionWords.has(second.text);
    const to = from + (joined && !second.capital ? 2 : 1);
    return { nouns: [phrase(words, from, to)], class: undefined, from, to };
  }
  if (first.text === "phút" || first.text === "giờ")
    return { nouns: [phrase(words, from, known)], class: "minute", from, to: known };
  return coordinated(words, from, known, text);
}

/** The nouns joined to a first one by comma, `và`, `hoặc` or a hyphen, as long as each is a noun of the tables. */
function coordinated(words: readonly Word[], from: number, end: number, text: string): Unit {
  const nouns = [phrase(words, from, end)];
  const kind = unitClass(nouns[0]!);
  let to = end;
  for (;;) {
    let next = to;
    const joint = words[next];
    if (joint === undefined) break;
    if (joint.text === "," || joint.text === "-" || joint.text === "–" || joint.text === ";") next++;
    if (joint.text === ";") break;
    if (words[next]?.text === "và" || words[next]?.text === "hoặc") next++;
    if (next === to) break;
    const until = nounEnds(words, next).at(-1);
    if (until === undefined) break;
    const noun = phrase(words, next, until);
    if (!coordinates(kind, unitClass(noun)!) || startsClause(words, until, noun) || gap(words, until - 1, text) === ":")
      break;
    nouns.push(noun);
    to = until;
  }
  return { nouns, class: kind, from, to };
}

/** Whether a noun of the second class can share a number with one of the first: people with people, places with places. */
function coordinates(first: UnitClass | undefined, second: UnitClass): boolean {
  const family = (name: UnitClass | undefined): string | undefined => families.get(name ?? "activity");
  return first === second || (family(first) !== undefined && family(first) === family(second));
}

const families = new Map<UnitClass, string>([
  ...(["residential", "commune", "district"] as const).map((name): [UnitClass, string] => [name, "place"]),
  ...(["agency", "enterprise", "school", "commune"] as const).map((name): [UnitClass, string] => [name, "place"]),
  ...(["person", "attendance", "offender"] as const).map((name): [UnitClass, string] => [name, "person"]),
  ...(["collective", "individual"] as const).map((name): [UnitClass, string] => [name, "holder"]),
  ...(["article", "page", "account", "material"] as const).map((name): [UnitClass, string] => [name, "media"]),
  ...(["model"] as const).map((name): [UnitClass, string] => [name, "model"]),
]);

/** A noun followed by a number or by a capital begins a statement of its own (`vận động 04 hộ, xã Định An`). */
function startsClause(words: readonly Word[], until: number, noun: string): boolean {
  const next = words[until];
  if (next === undefined) return false;
  if (next.kind === "number" || /^(?:có|là)$/.test(next.text)) return true;
  return next.capital && /^(?:xã|phường|thị trấn|huyện|bản|thôn|ấp|tổ|công an xã)$/.test(noun);
}

export function phrase(words: readonly Word[], from: number, to: number): string {
  let out = words[from]!.text;
  for (let i = from + 1; i < to; i++) out += ` ${words[i]!.text}`;
  return out;
}

/** The text between a word and the next. */
export function gap(words: readonly Word[], index: number, text: string): string {
  const left = words[index];
  const right = words[index + 1];
  return left === undefined || right === undefined ? "" : text.slice(left.end, right.start);
}
