import { type Amount, addAmounts, sizeOf, writeAmount } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import { roundingOf } from "../number/rounding.ts";
import { isOneSlip, isOneSwap } from "../number/slip.ts";
import { unitHead } from "../number/units.ts";
import type { Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { confirm, nothing, suspect } from "../verdict/verdicts.ts";

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

/** Words of traits that one person may have several of, and of measures taken beside others: such parts overlap and need not add up. */
const traits =
  /(?:^|[\s,(])(?:tước (?:quyền|giấy phép)|tạm giữ|tịch thu|trục xuất|mới thành lập|(?<!nam[^;]*)nữ(?! hộ sinh)|dự bị|dân tộc|dtts|đảng viên|tôn giáo|theo đạo|trẻ em|vị thành niên|dưới \d+ tuổi|cao tuổi|tái phạm|tiền án|tiền sự|nghiện|nghèo|khuyết tật|biên giới|nước ngoài)(?=[\s,;).]|$)/iu;

/** Bodies that bear a trait of their members in their names, before what they did: `Hội Phụ nữ 236 buổi`. */
const associations =
  /(?<!\p{L})(?:Hội|hội|Ban|Đoàn)\s(?:LH|liên hiệp\s)?(?:phụ nữ|người cao tuổi|người khuyết tật)(?=\s(?:\p{L}+\s){0,2}\d)/giu;

/** Sessions that treat of one thing along with others may be counted under several. */
const joint = /(?:lồng ghép|kết hợp).*(?:lồng ghép|kết hợp)/isu;

/** `(có 02 điểm chung)`: some are counted twice. */
const shared =
  /(?<!\p{L})vừa\s.*\svừa(?!\p{L})|\((?:có|trong đó|kể cả)[^()]*(?<!\p{L})(?:chung|trùng|ghép)(?!\p{L})[^()]*\)/iu;

/** Sorts of communes of which each may be several: `23 xã biên giới, 54 xã đặc biệt khó khăn`. */
const crossing = /biên giới.*(?:khó khăn|khu vực|nông thôn mới)|(?:khó khăn|khu vực|nông thôn mới).*biên giới/isu;

/** `74 người tù tha, 98 người nghiện, 44 người khác`: whoever is none of the others, so that they do not overlap. */
const endsWithOthers = /(?<!\p{L})khác[\s.;,)]*$/iu;

/** `trộm cắp 12 vụ, đánh bạc 08 vụ, loại khác 05 vụ`: the last part is whatever none of the others is. */
function endInOthers(parts: readonly Figure[], said: string): boolean {
  // `phối hợp với Hội Phụ nữ 20 buổi, các ngành khác 12 buổi`: there is what was done alone.
  if (/phối hợp|lồng ghép/iu.test(said)) return false;
  return endsWithOthers.test(said) || /(?<!\p{L})khác(?: là| có)?\s*:?\s*$/iu.test(parts.at(-1)!.label);
}

/** `…, còn lại là dân tộc khác`: the rest is named and not counted. */
const restNamed = /còn lại (?:là|do|thuộc|của)(?!\p{L})[^;\d]*$/iu;

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

/** Words of which one thing can have one only: what was done with it, the level of its office, what it has suffered. */
const exclusive =
  /(?<!\p{L})(?:khởi tố|truy tố|xử phạt|xử lý hành chính|nhắc nhở|(?:cấp|tuyến) (?:tỉnh|huyện|xã|cơ sở)|thiệt hại|sập|mầm non|tiểu học|trung học)(?!\p{L})/giu;

function areExclusive(parts: readonly Figure[], said: string): boolean {
  return parts.length > 1 && (said.match(exclusive)?.length ?? 0) >= parts.length;
}

/** Of totals of so many digits, not counting two zeros at the end and more, a slip does not come by chance. */
export const telling = 5;
/** Nor do two digits in each other's place of totals of so many. */
export const tellingSwap = 4;

export function digitsOf(amount: Amount): number {
  return writeAmount(amount).replace(/\D|0{2,}$/g, "").length;
}

/** `213 đảng viên, trong đó khiển trách 128 đảng viên`: the noun of the total is no trait of some of them. */
function withoutNoun(said: string, { unit }: Figure): string {
  return unit === undefined ? said : said.toLowerCase().replaceAll(unit, "");
}

/** Words of parts that are all there are where each is named: levels of offices, prizes, levels of schools. */
const completeSets: readonly (readonly RegExp[])[] = [
  [
    /(?<!\p{L})(?:cấp|tuyến) tỉnh(?!\p{L})/iu,
    /(?<!\p{L})(?:cấp|tuyến) huyện(?!\p{L})/iu,
    /(?<!\p{L})(?:cấp|tuyến) (?:xã|cơ sở)(?!\p{L})/iu,
  ],
  [/(?<!\p{L})nhất(?!\p{L})/iu, /(?<!\p{L})nhì(?!\p{L})/iu, /(?<!\p{L})ba(?!\p{L})/iu, /khuyến khích/iu],
  [/giải a(?!\p{L})/iu, /giải b(?!\p{L})/iu, /giải c(?!\p{L})/iu, /khuyến khích/iu],
  [/khiển trách/iu, /cảnh cáo/iu, /cách chức/iu, /khai trừ/iu],
  [/mầm non/iu, /tiểu học/iu, /(?:thcs|trung học cơ sở)/iu],
];

function areAll(parts: readonly Figure[]): boolean {
  const said = parts.map(({ label, unit }) => `${label} ${unit ?? ""}`);
  return completeSets.some(
    (words) => said.length === words.length && words.every((word) => said.some((one) => word.test(one))),
  );
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
