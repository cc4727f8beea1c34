import type { Figure } from "../number/Figure.ts";

/** `74 người tù tha, 98 người nghiện, 44 người khác`: whoever is none of the others, so that they do not overlap. */
const endsWithOthers = /(?<!\p{L})khác[\s.;,)]*$/iu;

/** `trộm cắp 12 vụ, đánh bạc 08 vụ, loại khác 05 vụ`: the last part is whatever none of the others is. */
export function endInOthers(parts: readonly Figure[], said: string): boolean {
  // `phối hợp với Hội Phụ nữ 20 buổi, các ngành khác 12 buổi`: there is what was done alone.
  if (/phối hợp|lồng ghép/iu.test(said)) return false;
  return endsWithOthers.test(said) || /(?<!\p{L})khác(?: là| có)?\s*:?\s*$/iu.test(parts.at(-1)!.label);
}

/** `…, còn lại là dân tộc khác`: the rest is named and not counted. */
export const restNamed = /còn lại (?:là|do|thuộc|của)(?!\p{L})[^;\d]*$/iu;

/** Words of parts that are all there are where each is named: levels of offices, prizes, levels of schools. */
const completeSets: readonly (readonly RegExp[])[] = [
  [
    /(?<!\p{L})(?:cấp|tuyến) tỉnh(?!\p{L})/iu,
    /(?<!\p{L})(?:cấp|tuyến) huyện(?!\p{L})/iu,
    /(?<!\p{L})(?:cấp|tuyến) (?:xã|cơ sở)(?!\p{L})/iu,
  ],
  [/(?<!\p{L})nhất(?!\p{L})/iu, /(?<!\p{L})nhì(?!\p{L})/iu, /(?<!\p{L})ba(?!\p{L})/iu, /khuyến khích/iu],
  [/giải a(?!\p{L})/iu, /giải b(?!\p{L})/iu, /giải c(?!\p{L})/iu, /khuyến khích/iu],
  [/khiển trách/iu, /cảnh cáo/iu, /cách chức/iu, /khai trừ/iu],
  [/mầm non/iu, /tiểu học/iu, /(?:thcs|trung học cơ sở)/iu],
];

export function areAll(parts: readonly Figure[]): boolean {
  const said = parts.map(({ label, unit }) => `${label} ${unit ?? ""}`);
  return completeSets.some(
    (words) => said.length === words.length && words.every((word) => said.some((one) => word.test(one))),
  );
}
