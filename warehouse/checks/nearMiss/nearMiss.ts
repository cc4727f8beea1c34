import type { Checked, Verdict } from "../verdict/Check.ts";
import { together } from "../verdict/verdicts.ts";
import { changeMiss } from "./changeMiss.ts";
import { looseFigures } from "./looseFigures.ts";
import { meanMiss } from "./meanMiss.ts";
import type { Settled } from "./Settled.ts";
import { sameMiss } from "./sameMiss.ts";
import { shareMiss } from "./shareMiss.ts";
import { sumMiss } from "./sumMiss.ts";
import { tripleMiss } from "./tripleMiss.ts";

/** Of so many numbers in one paragraph each is near to others by chance. */
const longest = 150;

/** Sums, shares, changes and means that no words lead to, and that come out but for one slip of the pen. */
export function nearMiss(checked: Checked, settled: Settled): Verdict {
  const { text } = checked.extraction.plain;
  return together([
    ...sameMiss(checked, settled),
    ...checked.passages
      .filter(({ passage }) => passage.cells === undefined)
      .flatMap((read) => {
        const figures = looseFigures(text, read);
        if (figures.length > longest) return [];
        return [
          ...sumMiss(text, read, figures, settled),
          ...tripleMiss(read, figures, settled),
          ...shareMiss(text, read, figures, settled),
          ...changeMiss(text, read, figures, settled),
          ...meanMiss(text, read, figures, settled),
        ];
      }),
  ]);
}
