import type { Figure } from "../number/Figure.ts";

/** `năng suất 66,2 tạ/ha`, `mật độ 320 người/km2`: a rate, of which none is part of another. */
export function isPer(text: string, one: Figure): boolean {
  return (
    isRate(text, one) ||
    (rateBefore.test(one.label) && /^\s?\p{L}+(?:\s\p{L}+)?\s?\/\s?\p{L}/u.test(text.slice(one.end, one.end + 24)))
  );
}

const rateBefore = /(?:năng suất|mật độ|bình quân|trung bình|tỷ suất|định mức)[^;.\d]{0,40}$/iu;

/** `60 triệu đồng/nhà`: so much for each. */
export function isRate(text: string, one: Figure): boolean {
  return (
    one.kind === "money" &&
    /^\s?\/\s?\p{L}/u.test(
      text.slice(one.end, one.end + 16).replace(/^\s?(?:(?:nghìn|ngàn|triệu|tỷ)\s)?(?:đồng|đ)?/u, ""),
    )
  );
}
