import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { slipped } from "../number/slip.ts";
import { listOpenings } from "../text/listWords.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { suspectTotal } from "../verdict/suspectTotal.ts";
import { confirm, together } from "../verdict/verdicts.ts";
import { carried, laws } from "./laws.ts";

/** All = done + left. */
export const identity: Check = (checked) =>
  together(checked.passages.flatMap((read) => [...laws.flatMap((law) => judgeLaw(checked, read, law))]));

function judgeLaw(checked: Checked, read: Read, law: (typeof laws)[number]): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  return read.sentences.flatMap((sentence) => {
    const figures = read.figures.filter(
      (one) => sentence.start <= one.start && one.end <= sentence.end && isCount(one) && one.depth === 0,
    );
    const leads = new Map(
      figures.map((one, at) => [one, text.slice(figures[at - 1]?.end ?? sentence.start, one.start)] as const),
    );
    const lead = (one: Figure): string => leads.get(one) ?? "";
    const lefts = figures.filter((one) => law.left.test(lead(one)) && one.base === undefined);
    return lefts.flatMap((left): readonly Verdict[] => {
      const dones = figures.filter(
        (one) =>
          one.start < left.start && one.kind === left.kind && law.done.test(lead(one)) && !law.left.test(lead(one)),
      );
      const done = dones.at(-1);
      if (done === undefined || done.base !== undefined || dones.length > 1) return [];
      const before = figures.filter(
        (one) =>
          one.start < done.start &&
          one.kind === done.kind &&
          law.all.test(lead(one)) &&
          !law.done.test(lead(one)) &&
          !law.left.test(lead(one)) &&
          one.base === undefined,
      );
      const sum = done.amount + left.amount;
      // `1.846 đơn, gồm 214 đơn khiếu nại, …; đã xử lý 1.812 đơn, còn 34 đơn`: parts are not all.
      const unlisted = before.filter((one) => text.slice(sentence.start, one.start).search(listOpenings) < 0);
      const broken = unlisted.length === 1 && before.length > 2;
      const all = before.find((one) => one.amount === sum) ?? (broken ? unlisted[0] : before[0]);
      if (all === undefined || carried.test(withoutBreakdown(text.slice(all.start, left.end)).replace(stillLeft, "")))
        return [];
      if (all.amount !== sum && before.length > 1 && !broken) return [];
      if (sum === all.amount) return [confirm(all, done, left)];
      if (carriedOver.test(text.slice(sentence.start, all.start))) return [];
      const more = figures.filter(
        (one) =>
          one.start > all.end &&
          one !== done &&
          one !== left &&
          one.kind === all.kind &&
          one.amount <= all.amount - sum,
      );
      const slip = [done, left].some((one) => slipped(one.amount, one.amount + all.amount - sum));
      if (law.slip === true && !slip && !slipped(all.amount, sum)) return [];
      if (sum < all.amount && (more.length > 0 || (law.others === true && !slip))) return [];
      return [suspectTotal(all, [done, left], { check: "identity" })];
    });
  });
}

/** `74 đơn (kỳ trước chuyển sang 12 đơn, tiếp nhận 62 đơn); …`: the bracket says of what the 74 are made, old ones too. */
function withoutBreakdown(said: string): string {
  return said.replace(/^(\d[\d.]*[^;.()\d]{0,40})\([^()]*\)/u, "$1");
}

/** Those left of this time, no old ones. */
const stillLeft = /(?<!\p{L})(?:còn|hiện) tồn(?!\p{L})(?! cũ)/giu;

/** `Kỳ trước chuyển sang 12 đơn, thụ lý mới 62 đơn; …`: old ones stand before the new. */
const carriedOver =
  /(?:(?:năm|kỳ|tháng|quý|tuần) trước (?:chuyển|còn|tồn|để lại)|chuyển (?:sang|qua)|tồn|đầu kỳ|cũ)(?!\p{L})/iu;
