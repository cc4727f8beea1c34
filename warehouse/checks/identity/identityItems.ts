import { addAmounts } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { firstOfEachKind } from "../sum/sumItems.ts";
import { itemsBelow } from "../text/itemsBelow.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { suspectTotal } from "../verdict/suspectTotal.ts";
import { confirm, nothing, together } from "../verdict/verdicts.ts";
import { carried, laws } from "./laws.ts";

/** All, done and left as three items: `- Số vụ phát hiện: 412; - Số vụ đã xử lý: 396; - Số vụ đang xác minh: 16`. */
export const identityItems: Check = (checked) =>
  together(checked.passages.map((read) => (read.passage.cells === undefined ? judgeBelow(checked, read) : nothing)));

function judgeBelow(checked: Checked, head: Read): Verdict {
  const { text } = checked.extraction.plain;
  if (!/:\s*$/.test(text.slice(head.passage.start, head.passage.end))) return nothing;
  const items = itemsBelow(checked, head);
  if (items.length !== 3) return nothing;
  const leads = items.map((item) => ({ item, one: onlyOf(text, item) }));
  const said = leads.map(({ item, one }) => (one === undefined ? "" : text.slice(item.passage.start, one.start)));
  const [all, done, left] = leads.map(({ one }) => one);
  if (all === undefined || done === undefined || left === undefined || items.some((item) => isCarried(text, item)))
    return nothing;
  const three = [all, done, left];
  if (three.some((one) => one.kind !== all.kind || one.base !== undefined || one.approx !== undefined)) return nothing;
  const follows = laws.slice(0, -1).some((law) => {
    const [first, second, third] = said as [string, string, string];
    return law.all.test(first) && !law.done.test(first) && law.done.test(second) && law.left.test(third);
  });
  if (!follows) return nothing;
  const sum = addAmounts([done.amount, left.amount]);
  if (sum === all.amount) return confirm(...three);
  return suspectTotal(all, [done, left], { check: "identity" });
}

/** The first count of an item, or the bare number that ends it. */
function onlyOf(text: string, item: Read): Figure | undefined {
  return firstOfEachKind(text, item)[0];
}

/** True of an item that counts or names others: `đang xác minh (cả vụ chuyển đến): 05 vụ`, `(15 vụ còn lại đã chuyển đi)`. */
function isCarried(text: string, { passage }: Read): boolean {
  const said = text.slice(passage.start, passage.end);
  return carried.test(said) || /(?<!\p{L})(?:cả|chuyển|còn lại|ngoài ra)(?!\p{L})/iu.test(said);
}
