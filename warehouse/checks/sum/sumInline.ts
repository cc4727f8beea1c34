import type { Check } from "../verdict/Check.ts";
import { together } from "../verdict/verdicts.ts";
import { listsAfterWords } from "./listsAfterWords.ts";
import { listsInBrackets } from "./listsInBrackets.ts";

/** Totals and parts in one sentence: `579 đồng chí, gồm: 80 …, 107 …, 326 …`; `45 thanh niên (Quân sự 25, Công an 20)`. */
export const sumInline: Check = (checked) =>
  together(checked.passages.flatMap((read) => [...listsInBrackets(checked, read), ...listsAfterWords(checked, read)]));
