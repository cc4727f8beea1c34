import { type Side, sideOf } from "../identity/balance.ts";
import { addAmounts, writeAmount } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import type { Suspicion } from "../verdict/makeFinding.ts";
import { writeReason } from "../verdict/reasons.ts";
import { nothing, together } from "../verdict/verdicts.ts";
import { enough } from "./tableLaws.ts";
import { type Grid, tablesOf } from "./tables.ts";

/** Columns of what there was, what came and went, what is left: `Tồn đầu kỳ | Tiếp nhận | Giải quyết | Tồn cuối kỳ`. */
export const tableBalance: Check = (checked) => together(tablesOf(checked).map(judgeGrid));

function judgeGrid(grid: Grid): Verdict {
  const of = (side: Side): readonly number[] =>
    [...grid.headings].flatMap(([column, heading]) => (sideOf(`${heading} `) === side ? [column] : []));
  const [before, came, went, left] = [of("before"), of("in"), of("out"), of("left")];
  if (before.length !== 1 || left.length !== 1 || came.length !== 1 || went.length !== 1) return nothing;
  const columns = [...before, ...came, ...went, ...left];
  const suspicions: Suspicion[] = [];
  const confirmed: Figure[] = [];
  for (const { cells } of grid.rows) {
    const figures = columns.flatMap((column) => cells.get(column) ?? []);
    const [was, more, gone, rest] = figures;
    if (was === undefined || more === undefined || gone === undefined || rest === undefined) continue;
    const computed = addAmounts([was.amount, more.amount, -gone.amount]);
    if (computed === rest.amount) confirmed.push(...figures);
    else
      suspicions.push({
        check: "identity",
        severity: "wrong",
        stated: rest,
        computed: writeAmount(computed),
        against: [was, more, gone],
        reason: writeReason("sum", `${was.value} + ${more.value} - ${gone.value}`, writeAmount(computed), rest.value),
      });
  }
  const right = confirmed.length / columns.length;
  return right >= enough.rows && right >= enough.times * suspicions.length ? { suspicions, confirmed } : nothing;
}
