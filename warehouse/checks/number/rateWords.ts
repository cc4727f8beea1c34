/**
 * Words that say how many times one number is another, with the number that they say. A rough word leaves a tenth
 * either way: `gấp đôi` of 2.318 and 1.240 is fair, of 1.459 it is not.
 */
export const rateWords: readonly (readonly [words: string, times: number])[] = [
  ["gấp đôi", 2],
  ["gấp hai", 2],
  ["gấp rưỡi", 1.5],
  ["gấp ba", 3],
  ["gấp bốn", 4],
  ["gấp năm", 5],
  ["bằng một nửa", 0.5],
  ["bằng nửa", 0.5],
  ["chỉ bằng một nửa", 0.5],
  ["bằng một phần ba", 1 / 3],
  ["bằng hai phần ba", 2 / 3],
];

/** How far a rough word may be from the exact number of times, as a share of it. */
export const roughly = 0.1;

/** Words before one of these that leave more room than a rough one does. */
export const loosely: RegExp = /(?<!\p{L})(?:hơn|gần|khoảng|trên)\s*$/iu;
