import { addAmounts } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { unitFit } from "../number/units.ts";
import { sentenceOf } from "../text/sentenceOf.ts";

/** `Phạt 7 trường hợp …, nhắc nhở 26 trường hợp, giảm 3 trường hợp so với quý trước (36)`: what changed is all of them together. */
export function allTogether(read: Read, value: Figure, stated: Figure, step: Figure): readonly Figure[] | undefined {
  const { start } = sentenceOf(read, step);
  const all = read.figures.filter(
    (one) =>
      one.start >= start &&
      one.end <= step.start &&
      one !== stated &&
      isCount(one) &&
      one.depth === value.depth &&
      unitFit(one.unit, value.unit) === 3,
  );
  const sum = addAmounts([...all.map((one) => one.amount), step.change === "up" ? -step.amount : step.amount]);
  return all.length > 1 && sum === stated.amount ? all : undefined;
}

/** `46 giải: 25 giải cấp huyện, 21 giải cấp tỉnh, tăng 7 giải so với năm trước (39 giải)`: what changed is the total of the list. */
export function totalOfList(text: string, read: Read, part: Figure, amount: bigint): Figure | undefined {
  const { start } = sentenceOf(read, part);
  const total = read.figures.find(
    (one) =>
      one.start >= start && one.end <= part.start && isCount(one) && one.amount === amount && one.unit === part.unit,
  );
  const lists = total !== undefined && /[:(]|trong đó|gồm/iu.test(text.slice(total.end, part.start));
  return lists ? total : undefined;
}
