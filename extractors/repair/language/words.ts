const late = /(?<!q)(o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ])$/;
const moved: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["oa", "oàoáoảoãoạ", "òaóaỏaõaọa"],
    ["oe", "oèoéoẻoẽoẹ", "òeóeỏeõeọe"],
    ["uy", "uỳuýuỷuỹuỵ", "ùyúyủyũyụy"],
  ].flatMap(([, from, to]) => [0, 2, 4, 6, 8].map((at) => [from!.slice(at, at + 2), to!.slice(at, at + 2)])),
);

/**
 * A lower-case word with its tone where the older custom puts it, so that `hoà` and `hòa` are one word.
 *
 * Only for looking words up: texts keep the custom they were written in.
 */
export function canonical(word: string): string {
  const found = late.exec(word);
  return found === null ? word : word.slice(0, found.index) + (moved[found[0]] ?? found[0]);
}

const part = /[\p{L}\p{M}]+|\d+|\n\s*\n(?!\s*\p{Ll})|[.;:!?()“”"/…,–-]/gu;

/** What every number is to the language model: `năm 2022` and `năm 2023` are one pair of words. */
export const NUMBER = "#";

/**
 * The words of a text in order, `#` for each number, and `""` where a clause ends: punctuation, an empty
 * line unless a small letter goes on behind it.
 *
 * @example
 * [...wordsOf("Công an, 25 vụ")] // → ["Công", "an", "", "#", "vụ"]
 */
export function* wordsOf(text: string): Generator<string> {
  for (const [found] of text.matchAll(part)) yield /^\p{L}/u.test(found) ? found : /^\d/.test(found) ? NUMBER : "";
}
