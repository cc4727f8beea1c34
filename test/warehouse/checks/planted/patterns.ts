import type { Pattern } from "./Pattern.ts";
import { changes } from "./patterns/changes.ts";
import { items } from "./patterns/items.ts";
import { lists } from "./patterns/lists.ts";
import { notes } from "./patterns/notes.ts";
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
};
