import type { Word } from "./readWords.ts";

/** A name or slogan in quotes is no longer than this; a longer quotation is a text with figures of its own. */
const longestName = 30;

/** For each word whether it stands inside a short quotation; words beyond the last quotation are left out. */
export function quotedWords(words: readonly Word[]): readonly (boolean | undefined)[] {
  const quoted: boolean[] = [];
  let open = -1;
  for (let i = 0; i < words.length; i++) {
    if (words[i]!.kind !== "mark") continue;
    const mark = words[i]!.text;
    if (mark === "“" || (mark === '"' && open < 0)) open = i;
    else if ((mark === "”" || mark === '"') && open >= 0) {
      if (i - open <= longestName) {
        while (quoted.length < open) quoted.push(false);
        while (quoted.length < i) quoted.push(true);
      }
      open = -1;
    }
  }
  return quoted;
}
