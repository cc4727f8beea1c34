import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { unitFit } from "../number/units.ts";
import type { Share } from "./Share.ts";

/** Words before what was to be reached, and after a share of it. */
const targetWords = /(?:chỉ tiêu|kế hoạch|được giao|vốn giao|dự toán|nghị quyết)[^;.\d]{0,50}$/iu;

const targetOfTime = /^\s*%?\s*(?:chỉ tiêu|kế hoạch|dự toán)\s(?:của )?(quý|tháng|đợt|vụ|nhiệm kỳ)(?!\p{L})/iu;

/** `Chỉ tiêu giao 154 hồ sơ, đã thực hiện 173 hồ sơ, đạt 112,3% chỉ tiêu`; `bằng 95% kế hoạch (kế hoạch 1.200 triệu đồng)`. */
export function ofTargetStated(
  text: string,
  read: Read,
  before: readonly Figure[],
  part: Figure,
  percent: Figure,
): Share | undefined {
  const isTarget = (one: Figure): boolean =>
    targetWords.test(
      text
        .slice(read.passage.start, one.start)
        .replace(/năm (?:19|20)\d{2}/giu, "năm")
        .split(/[.;(]\s?/)
        .at(-1)!,
    );
  const next = read.figures[read.figures.indexOf(percent) + 1];
  const after =
    next !== undefined &&
    (next.kind === part.kind || unitFit(part.unit, next.unit) > 0) &&
    isCount(next) &&
    !/[;.]|trong đó|gồm|cụ thể|riêng/iu.test(text.slice(percent.end, next.start)) &&
    isTarget(next);
  const target = after ? next : before.findLast(isTarget);
  // `Kế hoạch vốn 540 tỷ đồng, giải ngân 300 tỷ đồng, đạt 65% kế hoạch quý`: another target.
  const time = targetOfTime.exec(text.slice(percent.end, percent.end + 40))?.[1];
  if (time !== undefined && target?.label.toLowerCase().includes(time.toLowerCase()) === false) return undefined;
  return target === undefined ? undefined : { part, whole: target, sure: true };
}
