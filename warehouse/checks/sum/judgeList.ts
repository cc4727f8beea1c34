import { addAmounts, sizeOf } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isOneSlip } from "../number/slip.ts";
import { isContainer } from "../number/units.ts";
import type { Verdict } from "../verdict/Check.ts";
import { confirm } from "../verdict/verdicts.ts";
import { type Claim, judgeSum } from "./judgeSum.ts";
import { type Match, matchTotals } from "./matchTotals.ts";

/** A list of parts with the figures that may be its total, the nearest last; `said` is its text. */
export type List = {
  readonly read: Read;
  readonly totals: readonly Figure[];
  readonly parts: readonly Figure[];
  readonly claim: Claim;
  readonly said: string;
};

/** Holds each total against those parts of a list that count the same thing. */
export function judgeList(said: List): readonly Verdict[] {
  const list = { ...said, parts: withoutRates(said.parts), totals: totalsNamed(said) };
  const { totals, parts, claim } = list;
  if (totals.length === 0 || parts.length === 0) return [];
  const matches = matchTotals(totals, parts);
  const judge = (whole: boolean): readonly Verdict[] =>
    matches.map((match) => judgeMatch(whole ? { ...list, claim: { ...claim, sure: true } } : list, match, whole));
  // Where one count of a list comes out (bị can), the list is complete, and the other counts (vụ) must come out too.
  const first = judge(false);
  const complete = matches.length > 1 && first.some((one) => one.confirmed.length > 2);
  const verdicts = complete ? judge(true) : first;
  if (verdicts.some((one) => one.confirmed.length > 0))
    return verdicts.filter((one) => one.confirmed.length > 0 || claim.sure || complete);
  const nearest = totals.at(-1)!;
  return matches.every((match) => match.parts.length < parts.length)
    ? (judgeMixed(list, nearest, matches) ?? verdicts)
    : verdicts;
}

/** `412 đội hình với 28.840 lượt người; gồm đội hình cấp tỉnh 12, cấp huyện 102`: bare numbers are of what the first of them names. */
function totalsNamed({ totals, parts }: List): readonly Figure[] {
  const [first] = parts;
  if (first === undefined || parts.some((part) => part.unit !== undefined)) return totals;
  const named = totals.filter(
    (one) => one.unit !== undefined && ` ${first.label.toLowerCase()} `.includes(` ${one.unit} `),
  );
  return named.length === 1 ? named : totals;
}

/** Before an amount that each of several has got: `02 cơ sở mỗi cơ sở 2,5 triệu đồng`. */
const each = /(?<!\p{L})mỗi\s(?:\p{L}+\s){1,6}$/iu;

/** Where some of the parts of a kind are said by the piece, none of that kind can be added up. */
function withoutRates(parts: readonly Figure[]): readonly Figure[] {
  const rates = new Set(parts.filter((one) => each.test(one.label)).map((one) => one.kind));
  return rates.size === 0 ? parts : parts.filter((one) => !rates.has(one.kind));
}

function judgeMatch({ read, totals, parts, claim, said }: List, match: Match, complete: boolean): Verdict {
  const { total, parts: group, fit } = match;
  if (addsToSeveral(totals, total, group) || addsToAnother(read, total, group)) return confirm(...group);
  const whole = (claim.whole || complete) && !givenBySome(parts, group);
  const sure = claim.sure && (fit >= 2 || (group.length === parts.length && claim.whole));
  return judgeSum(nearerOf(plainerOf(totals, total, group), group), group, { ...claim, whole, sure }, said);
}

/** `mầm non 21 trường, 238 nhóm; tiểu học 17 trường, 284 lớp; …`: of a kind that fewer items give than another some may be lacking. */
function givenBySome(parts: readonly Figure[], group: readonly Figure[]): boolean {
  const others = parts.filter((part) => !group.includes(part) && part.kind !== "");
  return group.length > 1 && others.some(({ kind }) => others.filter((one) => one.kind === kind).length > group.length);
}

/** How far parts of many nouns may be from a total of another noun, where no slip explains it. */
const mixedReach = 0.1;

/**
 * `340 người, gồm: 142 bảo vệ dân phố, 198 đội viên dân phòng`: parts whose nouns say nothing of the total are held
 * against it where they come out, or where they are so near that they can be nothing else.
 */
function judgeMixed(
  { totals, parts, claim, said }: List,
  total: Figure,
  matches: readonly Match[],
): readonly Verdict[] | undefined {
  const all = addAmounts(parts.map((part) => part.amount));
  const another = parts.length > 1 ? totals.find((one) => one !== total && one.amount === all) : undefined;
  if (another !== undefined) return [confirm(another, ...parts)];
  // `3 vòng thi: vòng 1 có 53 đội, vòng 2 có 16 đội, vòng 3 có 4 đội`: the total counts the items.
  if (total.amount === BigInt(parts.length) * 1_000_000n) return [];
  if (parts.every((part) => areApart(total.kind, part.kind))) return undefined;
  const container = isContainer(total.unit);
  const sure = container && (claim.sure || (claim.whole && isOneSlip(total, parts)));
  const mixed = judgeSum(total, parts, { ...claim, sure }, said);
  if (mixed.confirmed.length > 0) return [mixed];
  if (container && matches.length === 0) return [mixed];
  if (parts.length < 2 || matches.length > 1 || !claim.whole) return undefined;
  const share = sizeOf(all) / sizeOf(total.amount);
  if (Math.abs(share - 1) > mixedReach && !isOneSlip(total, parts)) return undefined;
  return [judgeSum(total, parts, claim, said)];
}

/** Kinds of which one is never part of another: those who died are none of the accidents. */
const kinds: ReadonlySet<string> = new Set(["case", "person", "money", "household", "session", "tip", "percent"]);

function areApart(one: string, other: string): boolean {
  return one !== other && kinds.has(one) && kinds.has(other);
}

/** `16 mô hình … xây dựng mới 04 mô hình (trong đó, … 12 mô hình; … 08 mô hình)`: the parts are those of both. */
function addsToSeveral(totals: readonly Figure[], total: Figure, parts: readonly Figure[]): boolean {
  if (parts.length < 2) return false;
  const sum = addAmounts(parts.map((part) => part.amount));
  const before = totals.findLast((one) => one.end <= total.start && one.unit === total.unit);
  return sum !== total.amount && before !== undefined && before.amount + total.amount === sum;
}

/** `kiểm tra 3.842 vụ, xử lý 1.468 vụ vi phạm, trong đó … vụ`: of two totals of a kind the nearer, where one slip explains that and not the other. */
function plainerOf(totals: readonly Figure[], total: Figure, parts: readonly Figure[]): Figure {
  const nearer = totals.findLast(
    (one) => one.start > total.start && one.kind === total.kind && one.base === undefined && isOneSlip(one, parts),
  );
  return nearer === undefined || isOneSlip(total, parts) ? total : nearer;
}

/** Of the two sides of a fraction that which is nearer to the sum of the parts. */
function nearerOf(total: Figure, parts: readonly Figure[]): Figure {
  if (total.base === undefined) return total;
  const sum = addAmounts(parts.map((part) => part.amount));
  const distance = (one: Figure): bigint => (one.amount > sum ? one.amount - sum : sum - one.amount);
  return distance(total.base) < distance(total) ? total.base : total;
}

/** `làm rõ 37/44 vụ … Trong đó: … 19 vụ; … 14 vụ; … 11 vụ`: the parts are those of the 44, or of a total said earlier. */
function addsToAnother(read: Read, total: Figure, parts: readonly Figure[]): boolean {
  const first = parts[0];
  if (first === undefined || parts.length < 2) return false;
  const sum = addAmounts(parts.map((part) => part.amount));
  return (
    sum !== total.amount &&
    read.figures.some((one) => one.end <= first.start && one.kind === first.kind && one.amount === sum)
  );
}
