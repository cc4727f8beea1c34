import { readWords } from "../quantities/readWords.ts";
import { nounEnds, unitClass } from "../quantities/units.ts";

/** Short forms of units, which only stand in columns of units. */
const short: Readonly<Record<string, string>> = { TH: "trường hợp", ĐT: "đối tượng", BC: "bị can", CQ: "cơ quan" };

/** A unit as a sentence would print it: `TH` is `trường hợp`, millions are counted in đồng. */
export function spelledUnit(unit: string | undefined): string {
  return powerOf(unit) > 0 ? "đồng" : (short[unit ?? ""] ?? unit ?? "");
}

/** `Tiền phạt (triệu đồng)` → `triệu đồng`. */
export function unitInBrackets(label: string): string | undefined {
  for (const match of label.matchAll(/\(([^()]{1,40})\)/g)) {
    const content = match[1]!.replace(/^(?:đvt|đơn vị(?: tính)?)\s*:?\s*/iu, "").trim();
    if (powerOf(content) > 0 || unitClass(content.toLowerCase()) !== undefined || content === "%") return content;
  }
  return undefined;
}

/** The noun that a heading counts: after `số`, else the first of the tables (`Số vụ tai nạn` → `vụ`). */
export function nounIn(label: string): string | undefined {
  const words = readWords(label);
  let first: string | undefined;
  for (let i = 0; i < words.length; i++) {
    for (const end of nounEnds(words, i).toReversed()) {
      const span = words.slice(i, end);
      const noun = span.map((word) => word.text).join(" ");
      if (unitClass(noun) === "activity" && first !== undefined) continue;
      const printed = label.slice(span[0]!.start, span.at(-1)!.end);
      if (words[i - 1]?.text === "số" || words[i - 1]?.text === "lượng") return printed;
      first ??= printed;
      break;
    }
  }
  return first;
}

/** The power of ten of a unit: of `triệu đồng` 6, of `vụ` 0. */
export function powerOf(unit: string | undefined): number {
  const match = /^(?:nghìn|ngàn|1\.000|1000|triệu|tỷ|tỉ)(?=\s*đồng|$)/iu.exec(unit?.trim() ?? "");
  if (!match) return 0;
  const word = match[0].toLowerCase();
  return word.startsWith("tr") ? 6 : word.startsWith("t") ? 9 : 3;
}
