import type { Word } from "./readWords.ts";

/** A name or slogan in quotes is no longer than this; a longer quotation is a text with figures of its own. */
const longestName = 30;

/** For each word whether it stands outside short quotations. */
export function unquoted(words: readonly Word[]): readonly boolean[] {
  const free = new Array<boolean>(words.length).fill(true);
  let open = -1;
  for (let i = 0; i < words.length; i++) {
    const mark = words[i]!.text;
    if (mark === "“" || (mark === '"' && open < 0)) open = i;
    else if ((mark === "”" || mark === '"') && open >= 0) {
      if (i - open <= longestName) free.fill(false, open, i);
      open = -1;
    }
  }
  return free;
}
