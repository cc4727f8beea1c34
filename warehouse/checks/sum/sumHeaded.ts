import { type Amount, addAmounts } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { isOneSlip, isOneSwap } from "../number/slip.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { confirm, together } from "../verdict/verdicts.ts";
import { judgeSum } from "./judgeSum.ts";
import { digitsOf, tellingSwap } from "./telling.ts";

/** What begins a breakdown: `Hình thức:`, `+ Phân theo loại hình:`. */
const heading = /^\s*(?:[-+*•–]\s*|\d{1,2}[.)]\s*)?\p{Lu}[^:;.,()\d]{1,40}:/u;
/** A heading that says that it breaks down may stand further from its total than the next sentence. */
const byWhat = /(?<!\p{L})theo(?!\p{L})/iu;
/** The last part is of all others. */
const others = /(?<!\p{L})(?:khác|còn lại)(?:\s\p{L}+){0,3}\s*:?\s*$/iu;
/** Parts that are none, or not all. */
const otherwise =
  /(?<!\p{L})(?:so với|cùng kỳ|lũy kế|kế hoạch|chỉ tiêu|trong đó|riêng|chủ yếu|đồng thời|vừa|bình quân|mỗi|kể cả)(?!\p{L})|…|\.{3}/iu;
/** What there was before. */
const ofEarlier = /(?:đầu (?:năm|kỳ|nhiệm kỳ)|(?:năm|kỳ|quý|tháng) trước)\s*$/iu;
/** So many parts tell without a heading what they are. */
const fewest = 4;
/** So many passages before may hold the total. */
const passagesBefore = 4;

/**
 * Breakdowns by something, each under a heading, of a total that stands before them: `94 vụ cháy. + Theo địa bàn: …;
 * + Theo nguyên nhân: …`. One is doubted where one slip explains the difference: it is wrong where its last part is that of
 * all others, where two digits have changed places, or where another breakdown makes up the same total.
 */
export const sumHeaded: Check = (checked) => {
  const found = checked.passages.flatMap((read) => breakdownsIn(checked, read));
  const right = new Set(found.filter(comesOut).map(({ total }) => total));
  return together(found.map((one) => (comesOut(one) ? confirm(one.total, ...one.parts) : judge(one, right))));
};

type Breakdown = { readonly total: Figure; readonly parts: readonly Figure[]; readonly said: string };

function comesOut({ total, parts }: Breakdown): boolean {
  return addAmounts(parts.map((part) => part.amount)) === total.amount;
}

function judge({ total, parts, said }: Breakdown, right: ReadonlySet<Figure>): Verdict {
  const told = digitsOf(total.amount) >= tellingSwap - 1 && isOneSwap(total, parts);
  const sure = others.test(parts.at(-1)!.label) || told || right.has(total);
  return judgeSum(total, parts, { whole: sure, open: false, sure, said: sure, closed: true }, said);
}

function breakdownsIn(checked: Checked, read: Read): readonly Breakdown[] {
  const { text } = checked.extraction.plain;
  if (read.passage.cells !== undefined || read.passage.type === "note") return [];
  return read.sentences.flatMap((sentence): readonly Breakdown[] => {
    const said = text.slice(sentence.start, sentence.end);
    const head = heading.exec(said)?.[0] ?? "";
    if (otherwise.test(said) || said.slice(head.length).includes(":")) return [];
    const parts = read.figures.filter(
      (one) => one.start >= sentence.start + head.length && one.end <= sentence.end && one.depth === 0 && isCount(one),
    );
    const [first] = parts;
    if (first === undefined || parts.length < 2 || first.kind === "") return [];
    if (parts.some((one) => one.kind !== first.kind || one.base !== undefined || one.approx !== undefined)) return [];
    // Without a heading the last part must be that of all others, and nothing else be told.
    if (head === "" && (parts.length < fewest || !others.test(parts.at(-1)!.label) || /;/.test(said))) return [];
    const total = totalOf(text, countsBefore(checked, read, sentence.start, byWhat.test(head)), parts);
    return total === undefined ? [] : [{ total, parts, said: said.slice(head.length) }];
  });
}

/** The nearest count before of which these are the parts, or would be but for one slip. */
function totalOf(text: string, before: readonly Figure[], parts: readonly Figure[]): Figure | undefined {
  const sum = addAmounts(parts.map((part) => part.amount));
  const alike = before.filter(
    (one) =>
      one.kind === parts[0]!.kind &&
      parts.every((part) => part.amount < one.amount) &&
      !otherwise.test(one.label.split(",").at(-1)!) &&
      !ofEarlier.test(one.label),
  );
  // A count without a noun may be the total too.
  const bare = before.find((one) => one.kind === "" && one.amount === sum);
  if (bare !== undefined) return bare;
  const last = alike.at(-1);
  if (last === undefined) return undefined;
  const noun = alike.filter((one) => !/[,;]/.test(text.slice(one.end, one.end + 1)) || one.unit === last.unit);
  return (
    noun.findLast((one) => one.amount === sum) ??
    noun.findLast((one) => isOneSlip(one, parts) || (others.test(parts.at(-1)!.label) && isNear(one.amount, sum)))
  );
}

/** The counts of the sentence before, or of all before and of the passages before that. */
function countsBefore(checked: Checked, read: Read, at: number, far: boolean): readonly Figure[] {
  const plain = (one: Figure): boolean =>
    isCount(one) && one.depth === 0 && one.base === undefined && one.approx === undefined;
  const own = read.figures.filter((one) => one.end <= at && plain(one));
  if (!far) {
    // Breakdowns that follow each other are of what the sentence before them has counted.
    const { text } = checked.extraction.plain;
    const last =
      read.sentences.findLast((one) => one.end <= at && !heading.test(text.slice(one.start, one.end)))?.start ?? at;
    return own.filter((one) => one.start >= last && one.end <= endOf(read, last));
  }
  const above = checked.passages
    .slice(Math.max(0, read.index - passagesBefore), read.index)
    .filter(({ passage }) => passage.type !== "note" && passage.cells === undefined)
    .flatMap(({ figures }) => figures.filter(plain));
  return [...above, ...own];
}

function endOf(read: Read, start: number): number {
  return read.sentences.find((one) => one.start === start)?.end ?? start;
}

/** True where they differ by a tenth at most. */
function isNear(total: Amount, sum: Amount): boolean {
  const off = total > sum ? total - sum : sum - total;
  return 10n * off <= total;
}
