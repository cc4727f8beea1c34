import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { unitFit } from "../number/units.ts";
import { fitsShare, isSlip } from "./fitsShare.ts";
import type { Share } from "./Share.ts";

/** `28 vụ trên tổng số 31 vụ xảy ra, tỷ lệ khám phá là 90,3%`: a fraction in words, up to its percentage. */
const overWhole = /^[^;.,()\d]{0,40}(?:trên tổng số|trên|trong tổng số)\s*$/iu;

const toPercent = /^[^;.()\d%]{0,60}(?:đạt|tỷ lệ|tỉ lệ|chiếm|bằng|=|\()[^;.()\d%]{0,40}$/iu;

/** The fraction in words right before a percentage. */
export function fractionInWords(text: string, read: Read, percent: Figure): Share | undefined {
  const index = read.figures.indexOf(percent);
  const [part, whole] = [read.figures[index - 2], read.figures[index - 1]];
  if (part === undefined || whole === undefined || part.kind !== whole.kind || !isCount(part) || !isCount(whole))
    return undefined;
  const said =
    overWhole.test(text.slice(part.end, whole.start)) && toPercent.test(text.slice(whole.end, percent.start));
  return said && part.approx === undefined ? { part, whole, sure: true } : undefined;
}

/** `31.260 thẻ/32.410 người trong độ tuổi, đạt 96,5%`: of two nouns, where the share comes out but for a slip. */
export function fractionOfTwoNouns(text: string, read: Read, percent: Figure): Share | undefined {
  const index = read.figures.indexOf(percent);
  const [part, whole] = [read.figures[index - 2], read.figures[index - 1]];
  if (part === undefined || whole === undefined || !isCount(part) || !isCount(whole) || part.base !== undefined)
    return undefined;
  const slash = /^\s*[^;.,()\d/]{1,30}\/\s*$/u.test(text.slice(part.end, whole.start));
  if (!slash || !/^[^;.()\d%]{0,60}(?:đạt|chiếm|bằng|tỷ lệ|=|\()\s*$/iu.test(text.slice(whole.end, percent.start)))
    return undefined;
  return fitsShare(percent, part, whole) || isSlip(percent, part, whole) ? { part, whole, sure: true } : undefined;
}

/** `84 vụ, chiếm 42% tổng số 168 vụ`: the whole right after the share of it. */
const ofWholeAfter = /^\s*%?\s*(?:(?:của|trên|trong)\s+)?(?:tổng số|tổng cộng|trong số)\s*$/iu;

/** The whole that stands right after a share. */
export function wholeAfter(text: string, read: Read, part: Figure, percent: Figure): Figure | undefined {
  const next = read.figures[read.figures.indexOf(percent) + 1];
  if (next === undefined || !isCount(next) || next.base !== undefined || next.approx !== undefined) return undefined;
  if (next.depth !== percent.depth || unitFit(next.unit, part.unit) < 2) return undefined;
  return ofWholeAfter.test(text.slice(percent.end, next.start)) ? next : undefined;
}

/** `bằng 98,3% kế hoạch (12.700 ha)`, `đạt 96,8% so với số thửa cần cấp (42.568 thửa)`: what it is a share of. */
const namesWhole =
  /^\s*%?\s*(?:so với(?: (?:tổng )?(?:số|cùng kỳ)| kế hoạch| chỉ tiêu| dự toán)|của|kế hoạch|chỉ tiêu|dự toán|tổng số|số)(?!\p{L})[^;.,()\d%]{0,60}(?:(?:năm |kỳ )?\d{4}[^;.,()\d%]{0,20})?\(\s*$/iu;

/** The whole that a share names, in the bracket after it. */
export function wholeInBracket(text: string, read: Read, part: Figure, percent: Figure): Figure | undefined {
  const next = read.figures[read.figures.indexOf(percent) + 1];
  if (next === undefined || !isCount(next) || next.base !== undefined || next.approx !== undefined) return undefined;
  if (!namesWhole.test(text.slice(percent.end, next.start)) || next.depth <= percent.depth) return undefined;
  const closes = /^[^;.()\d]{0,40}\)/u.test(text.slice(next.end));
  const bound = /(?:bằng|đạt|chiếm|=)\s*(?:tỷ lệ\s*)?$/iu.test(text.slice(part.end, percent.start));
  return closes && bound && (next.kind === "money") === (part.kind === "money") ? next : undefined;
}

/** `bắt 246 vụ, 312 đối tượng, chiếm 68,3% chỉ tiêu (360 vụ)`: of the counts beside each other that of the same kind. */
export function ofNamed(read: Read, part: Figure, whole: Figure): Share | undefined {
  if (unitFit(part.unit, whole.unit) > 0 || part.unit === undefined || whole.unit === undefined)
    return { part, whole, sure: true };
  const beside = read.figures[read.figures.indexOf(part) - 1];
  const fits =
    beside !== undefined && isCount(beside) && beside.base === undefined && unitFit(beside.unit, whole.unit) > 1;
  return { part: fits ? beside : part, whole, sure: true };
}
