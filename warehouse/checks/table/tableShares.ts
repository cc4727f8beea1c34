import { addAmounts, readAmount, sizeOf, writeAmount } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import type { Suspicion } from "../verdict/makeFinding.ts";
import { nothing, together } from "../verdict/verdicts.ts";
import { columnsOf, enough, judgeShare } from "./tableLaws.ts";
import { type Grid, isTotalRow, tablesOf } from "./tables.ts";

/** Shares in a column of a table of the total of another column: of its row of totals, else of its sum. */
export const tableShares: Check = (checked) =>
  together(tablesOf(checked).flatMap((grid) => columnsOf(grid).map((column) => explainByTotal(grid, column))));

/** Headings of shares of the row of totals. */
const ofTotal = /tỷ lệ|tỉ lệ|%|cơ cấu|tỷ trọng/iu;

/** The column whose numbers, over their total, give the shares of a column. */
function explainByTotal(grid: Grid, column: number): Verdict {
  if (!ofTotal.test(grid.headings.get(column) ?? "")) return nothing;
  const tried = columnsOf(grid)
    .filter((one) => one !== column)
    .flatMap((one) => totalsOf(grid, one, column).map((whole) => sharesOf(grid, one, column, whole)));
  const best = tried.toSorted((a, b) => b.confirmed.length - a.confirmed.length)[0];
  const right = (best?.confirmed.length ?? 0) / 2;
  return best !== undefined && right >= enough.rows && right >= enough.times * best.suspicions.length ? best : nothing;
}

/** The total of a column as its row of totals has it; else its sum, and what it were if one row were wrong. */
function totalsOf(grid: Grid, column: number, shares: number): readonly Figure[] {
  const row = grid.rows.find((one) => isTotalRow(one));
  const stated = row?.cells.get(column);
  if (row !== undefined) return stated === undefined ? [] : [stated];
  const parts = grid.rows.flatMap(({ cells }) => {
    const [part, share] = [cells.get(column), cells.get(shares)];
    return part === undefined || share === undefined ? [] : [{ part, share }];
  });
  if (parts.length <= enough.rows || parts.length < grid.rows.length) return [];
  const sum = addAmounts(parts.map(({ part }) => part.amount));
  const others = parts.map(({ part, share }) => {
    const rest = sizeOf(sum - part.amount) / (1 - sizeOf(share.amount) / 100);
    return Number.isFinite(rest) && rest > 0 ? readAmount(rest.toFixed(0)) : sum;
  });
  const like = parts[0]!.part;
  return [sum, ...others].map((amount) => ({ ...like, amount, value: writeAmount(amount) }));
}

function sharesOf(grid: Grid, column: number, shares: number, whole: Figure): Verdict {
  const suspicions: Suspicion[] = [];
  const confirmed: Figure[] = [];
  for (const row of grid.rows.filter((one) => !isTotalRow(one))) {
    const [stated, part] = [row.cells.get(shares), row.cells.get(column)];
    const said = stated === undefined || part === undefined ? undefined : judgeShare(stated, part, whole);
    if (said === "right") confirmed.push(stated!, part!);
    else if (said !== undefined) suspicions.push(said);
  }
  return { suspicions, confirmed };
}
