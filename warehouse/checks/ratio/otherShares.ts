import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { fitsShare, isSlip, wholesOf } from "./fitsShare.ts";
import { partOf } from "./partOf.ts";

/** True where another share of the sentence is one of this whole. */
export function sharedBy(text: string, read: Read, percent: Figure, whole: Figure): boolean {
  return read.figures.some((other) => {
    if (other === percent || other.kind !== "percent" || other.change !== undefined) return false;
    const part = partOf(text, read, other);
    if (part === undefined || saysReached(text, percent) !== saysReached(text, other)) return false;
    return part !== whole && whole.end <= part.start && fitsShare(other, part, whole);
  });
}

/** `nhà trẻ 312 trẻ (35,2%), mẫu giáo 926 trẻ (99,4%)`: where the share beside it is none of this whole, it is none either. */
export function isOneOfOthers(text: string, read: Read, percent: Figure, whole: Figure): boolean {
  const next = read.figures.slice(read.figures.indexOf(percent) + 1, read.figures.indexOf(percent) + 3);
  const before = read.figures.slice(Math.max(0, read.figures.indexOf(percent) - 2), read.figures.indexOf(percent));
  return [...before, ...next].some((other) => {
    if (other.kind !== "percent" || other.change !== undefined || other.depth !== percent.depth) return false;
    const part = partOf(text, read, other);
    return part !== undefined && part !== whole && !fitsShare(other, part, whole) && !isSlip(other, part, whole);
  });
}

/** `13 vụ (61,9%), 5 vụ (23,8%), đang điều tra 3 vụ (14,3%)`: another share of the sentence is of the same whole, said or not. */
export function hasSibling(text: string, read: Read, percent: Figure, part: Figure, sentence: number): boolean {
  const [low, high] = wholesOf(percent, part);
  return read.figures.some((other) => {
    if (other === percent || other.kind !== "percent" || other.change !== undefined || other.start < sentence)
      return false;
    const of = partOf(text, read, other);
    if (of === undefined || of === part || of.kind !== part.kind || !isCount(of)) return false;
    const [from, to] = wholesOf(other, of);
    return from <= high && low <= to;
  });
}

/** `1.486 cháu (đạt 99,8%)`: a rate that was reached need not be a share of what others are shares of. */
function saysReached(text: string, percent: Figure): boolean {
  return /(?<!\p{L})đạt\s*$/iu.test(text.slice(Math.max(0, percent.start - 8), percent.start));
}
