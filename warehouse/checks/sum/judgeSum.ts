import { type Amount, addAmounts, sizeOf, writeAmount } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import { roundingOf } from "../number/rounding.ts";
import { isOneSlip, isOneSwap } from "../number/slip.ts";
import { unitHead } from "../number/units.ts";
import type { Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { confirm, nothing, suspect } from "../verdict/verdicts.ts";
import { areAll, endInOthers, restNamed } from "./completeLists.ts";
import { areExclusive, associations, crossing, joint, shared, traits, withoutNoun } from "./overlaps.ts";
import { digitsOf, telling, tellingSwap } from "./telling.ts";

/** How a list of parts claims to be complete. */
export type Claim = {
  /** `gồm` and the like claim the whole; `trong đó` may name only some. */
  readonly whole: boolean;
  /** The list ends in `…` or names fewer areas than there are. */
  readonly open: boolean;
  /** Why it is open, in words. */
  readonly openBecause?: string;
  /** How sure it is that these are the parts of that total, where they do not add up. */
  readonly sure: boolean;
  /** A word says that these are the parts: overlapping traits are no excuse then. */
  readonly said?: boolean;
  /** Rows and items: nothing else can follow the parts. */
  readonly closed?: boolean;
};

/** Parts that fall this far short of the total, or go this far beyond it, are none of it, unless one slip explains it. */
const farShort = 0.5;

const farBeyond = 2;

/** Holds a total against its parts: `traitText` is the text of the parts, searched for traits that overlap. */
export function judgeSum(total: Figure, parts: readonly Figure[], said: Claim, traitText: string): Verdict {
  const all = parts.length > 2 && (areAll(parts) || endInOthers(parts, traitText));
  const claim = all ? { ...said, whole: true } : said;
  if (parts.length === 1 && !claim.whole) return partAboveWhole(total, parts[0]!);
  if (parts.length < 2) return nothing;
  const sum = addAmounts(parts.map((part) => part.amount));
  const some = claim.closed !== true || !claim.whole;
  if (sum === total.amount || (some && firstFit(total.amount, parts))) return confirm(total, ...parts);
  if (!claim.whole && firstFit(total.amount, parts.toReversed())) return nothing;
  const first = parts[0]!;
  if (
    !claim.whole &&
    parts.length > 2 &&
    sum === first.amount + first.amount &&
    sum > total.amount &&
    first.amount <= total.amount
  )
    return confirm(...parts);
  if ((joint.test(traitText) && claim.said !== true) || crossing.test(traitText)) return nothing;
  if (shared.test(traitText)) return nothing;
  if (total.approx !== undefined || parts.some((part) => part.approx !== undefined)) return nothing;
  if (sum < total.amount && restNamed.test(traitText)) return nothing;
  const rounding = roundingOf(total, parts);
  if (rounding === "of the total") return confirm(total, ...parts);
  if (rounding === "of the parts") return roundedSum(total, parts, sum);
  const short = sum < total.amount;
  const slip = isOneSlip(total, parts);
  const digits = digitsOf(total.amount);
  const plainSlip = digits >= telling || (digits >= tellingSwap && isOneSwap(total, parts));
  const told = slip && nearly(sum, total.amount) && plainSlip;
  if (short && !claim.whole && !(told || (parts.length > 2 && (nearly(sum, total.amount) || slip)))) return nothing;
  const overlap =
    traits.test(withoutNoun(traitText.replace(associations, "hội"), total)) &&
    claim.said !== true &&
    !(claim.whole && endInOthers(parts, traitText));
  if (overlap && !slip) return nothing;
  // `27 gương, trong đó cấp huyện 12 gương, cấp xã 27 gương`: one part is all, so that the others are some of it.
  if (!slip && parts.some((part) => part.amount === total.amount)) return nothing;
  const share = sizeOf(sum) / sizeOf(total.amount);
  if (!slip && !claim.open && (share < farShort || (share > farBeyond && !claim.said))) return nothing;
  // `6 tập thể, 11 cá nhân với 121 triệu đồng (tập thể 11 triệu đồng, cá nhân 5 triệu đồng)`: what each has got.
  const each = share < farShort && total.kind === "money" && digitsOf(total.amount) < telling;
  const plain = claim.whole && slip && parts.every((part) => part.kind === total.kind && part.kind !== "");
  const above = parts.some((part) => part.amount > total.amount);
  const bare = parts.length > 3 && parts.every((part) => part.kind === "");
  const beyond = slip && (above || all || isLittleBeyond(total, parts.length, sum));
  const sure =
    (claim.sure ||
      (claim.whole && bare && isOneSwap(total, parts)) ||
      plain ||
      told ||
      (all && slip) ||
      (above && slip && !overlap) ||
      (beyond && bare)) &&
    !overlap &&
    !each &&
    (claim.whole || (short ? told : beyond || areExclusive(parts, traitText)));
  const severity = short && claim.open ? "incomplete" : sure ? "wrong" : "unlikely";
  const terms = parts.map((part) => part.value).join(" + ");
  const because = claim.open && short ? (claim.openBecause ?? writeReason("open")) : "";
  const computed = writeAmount(sum);
  const reason = writeReason("sum", terms, computed, total.value) + because;
  return suspect({
    check: "sum",
    severity,
    stated: total,
    computed,
    against: parts,
    reason,
    closed: claim.closed === true,
  });
}

/** `46 hộ, trong đó 31 hộ có ca bệnh, 28 hộ nguy cơ cao`: what is too much may be counted twice, unless it is little. */
function isLittleBeyond(total: Figure, parts: number, sum: Amount): boolean {
  if (nearly(total.amount, sum)) return true;
  return 5n * sum <= 6n * total.amount && parts >= (digitsOf(total.amount) > 2 ? 3 : 4);
}

/** Parts and a total that were each rounded: to say so is all that can be said. */
function roundedSum(total: Figure, parts: readonly Figure[], sum: Amount): Verdict {
  const computed = writeAmount(sum);
  const reason = writeReason("sum", parts.map((part) => part.value).join(" + "), computed, total.value);
  return suspect({
    check: "sum",
    severity: "rounded",
    stated: total,
    computed,
    against: parts,
    reason: reason + writeReason("within"),
  });
}

/** True where parts fall short of a total by a tenth at most. */
function nearly(sum: Amount, total: Amount): boolean {
  return 10n * sum >= 9n * total;
}

/** `28 vụ, trong đó 36 vụ …`: a part is never more than the whole. */
function partAboveWhole(total: Figure, part: Figure): Verdict {
  if (
    part.amount <= total.amount ||
    unitHead(part.unit ?? "") !== unitHead(total.unit ?? "") ||
    part.kind !== total.kind ||
    total.approx === "ge"
  )
    return nothing;
  const reason = writeReason("part", part.value, total.value);
  return suspect({ check: "identity", severity: "wrong", stated: part, computed: undefined, against: [total], reason });
}

/** True if the first parts, two at least, make up the total: the others belong to something else. */
function firstFit(total: Amount, parts: readonly Figure[]): boolean {
  let sum = 0n;
  return parts.some((part, index) => {
    sum += part.amount;
    return index > 0 && sum === total;
  });
}
