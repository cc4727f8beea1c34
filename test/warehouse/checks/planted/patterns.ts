import { freshCounts } from "./heldOut/freshCounts.ts";
import { freshRelations } from "./heldOut/freshRelations.ts";
import { longSentences } from "./heldOut/longSentences.ts";
import type { Pattern } from "./Pattern.ts";
import { changes } from "./patterns/changes.ts";
import { items } from "./patterns/items.ts";
import { lists } from "./patterns/lists.ts";
import { moreCounts } from "./patterns/moreCounts.ts";
import { moreRelations } from "./patterns/moreRelations.ts";
import { notes } from "./patterns/notes.ts";
import { otherOffices } from "./patterns/otherOffices.ts";
import { restated } from "./patterns/restated.ts";
import { shares } from "./patterns/shares.ts";
import { sums } from "./patterns/sums.ts";
import { tables } from "./patterns/tables.ts";

/** The wordings by what depends on what in them. */
export const patterns: Readonly<Record<string, readonly Pattern[]>> = {
  sums,
  items,
  notes,
  tables,
  shares,
  changes,
  lists,
  restated,
  "more counts": moreCounts,
  "more relations": moreRelations,
  "other offices": otherOffices,
};

/** Wordings that were written after the checks, to see how general they are. */
export const heldOut: Readonly<Record<string, readonly Pattern[]>> = {
  "fresh counts": freshCounts,
  "fresh relations": freshRelations,
  "long sentences": longSentences,
};
