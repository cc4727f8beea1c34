import type { Reading } from "./reading.ts";

/** Words before a kind that make it many or none in particular: `các huyện`, `cấp xã`, `02 phường`. */
const many = new Set(["các", "những", "mỗi", "từng", "cấp", "nhiều", "số", "hai", "ba", "bốn", "năm", "đơn"]);
/** Units that a number counts, so that `phường 05 vụ` is no `Phường 5`. */
const counted = new Set(
  "vụ buổi lượt người đối tin hộ mô tập cá đồng cuộc trường xã huyện đợt nguồn tổ bản thôn ấp khóm cán công đội điểm cơ tiêu % vụ, bị hồ".split(
    " ",
  ),
);
/** Bodies named before an area, in the words before it, last first. */
const actors: readonly (readonly [readonly string[], string])[] = [
  [["an", "công"], "Công an"],
  [["ca"], "Công an"],
  [["ubnd"], "UBND"],
  [["dân", "nhân", "ban", "ủy"], "UBND"],
  [["dân", "nhân", "ban", "uỷ"], "UBND"],
  [["hđnd"], "HĐND"],
  [["mttq"], "MTTQ"],
];

/** The last words of the kinds of areas. */
const kindEnds = new Set(["tỉnh", "phố", "quận", "huyện", "xã", "trấn", "phường", "khu"]);

/** True where a kind is meant of many areas, also as one of a list of kinds: `10 huyện, thành phố`. */
export function isPlural(reading: Reading, index: number): boolean {
  const before = reading.at(index - 1);
  if (kindEnds.has(before.low) && /^\s?[,/]\s?$/.test(reading.between(index))) return true;
  if (!/^\s*$/.test(reading.between(index))) return false;
  return many.has(before.low) || before.digit;
}

/** True where the word at an index is a unit that the number before it counts. */
export function isCounted(reading: Reading, index: number): boolean {
  const pair = `${reading.at(index).low} ${reading.at(index + 1).low}`;
  if (pair === "tổ chức" || pair === "công an" || pair === "đồng thời") return false;
  return counted.has(reading.at(index).low) && /^[ \u00a0]$/.test(reading.between(index));
}

/** The body named right before a word: `Công an` of `Công an huyện Đăk Glei`. */
export function actorBefore(reading: Reading, index: number): string | undefined {
  for (const [words, name] of actors) {
    if (words.every((word, step) => reading.at(index - 1 - step).low === word)) return name;
  }
  return undefined;
}
