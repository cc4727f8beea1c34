import type { Check } from "./Check.ts";
import { change } from "./change.ts";
import { contradiction } from "./contradiction.ts";
import { identity } from "./identity.ts";
import { list } from "./list.ts";
import { range } from "./range.ts";
import { ratio } from "./ratio.ts";
import { repeat } from "./repeat.ts";
import { sumAwards } from "./sumAwards.ts";
import { sumInline } from "./sumInline.ts";
import { sumItems } from "./sumItems.ts";
import { sumNote } from "./sumNote.ts";
import { sumShares } from "./sumShares.ts";
import { sumTable } from "./sumTable.ts";
import { tableLaws } from "./tableLaws.ts";

/** All checks of one document. A new one is a file of its own, listed here. */
export const checks: readonly Check[] = [
  sumInline,
  sumNote,
  sumAwards,
  sumItems,
  sumShares,
  sumTable,
  tableLaws,
  ratio,
  change,
  list,
  contradiction,
  repeat,
  identity,
  range,
];
