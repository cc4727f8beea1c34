import { sizeOf, writeAmount } from "../number/amount.ts";
import type { Figure } from "../number/Figure.ts";
import { decimalsOf, fitPercent, printedPercent, writePercent } from "../number/percent.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import type { Suspicion } from "../verdict/makeFinding.ts";
import { writeReason } from "../verdict/reasons.ts";
import { nothing, together } from "../verdict/verdicts.ts";
import { type Grid, tablesOf } from "./tables.ts";

/** How one number of a row follows from two others: what follows is compared with what is printed. */
type Law = {
  /** Headings of columns that the law may explain. */
  readonly headings: RegExp;
  readonly judge: (stated: Figure, a: Figure, b: Figure) => Suspicion | "right" | undefined;
};

const laws: readonly Law[] = [
  { headings: /tỷ lệ|tỉ lệ|%|đạt/iu, judge: (stated, a, b) => judgeShare(stated, a, b) },
  { headings: /tăng|giảm|so với|so sánh|chênh/iu, judge: (stated, a, b) => judgeDifference(stated, a, b) },
  { headings: /tăng|giảm|so với|so sánh|%|tỷ lệ|tỉ lệ/iu, judge: (stated, a, b) => judgeGrowth(stated, a, b) },
  { headings: /bình quân|trung bình/iu, judge: judgeMean },
  { headings: /sản lượng|thành tiền|tổng (?:tiền|số tiền|kinh phí|giá trị)/iu, judge: judgeProduct },
];

/** Rows that must follow a law, so that one that does not is wrong; and how many times those that do not. */
export const enough = { rows: 2, times: 2 };
/** A product further off than this share of what is printed is one of other numbers. */
const farOff = 0.5;
/** How many columns away from a column those may be that explain it. */
const columnsAway = 8;

/**
 * Shares, differences and rates of change in the columns of a table, told by the rows in which they come out: where two
 * other columns explain one in most rows, a row that they do not explain is wrong.
 */
export const tableLaws: Check = (checked) =>
  together(
    tablesOf(checked).flatMap((grid) => [...columnsOf(grid).map((column) => explain(grid, column)), solved(grid)]),
  );

/** The columns of a table that hold numbers. */
export function columnsOf(grid: Grid): readonly number[] {
  return [...new Set(grid.rows.flatMap((row) => [...row.cells.keys()]))];
}

/** The law and the two columns that explain most rows of a column. */
function explain(grid: Grid, column: number): Verdict {
  const heading = grid.headings.get(column) ?? "";
  const others = columnsOf(grid).filter((one) => one !== column && Math.abs(one - column) <= columnsAway);
  let best: Tried | undefined;
  for (const law of laws.filter((one) => one.headings.test(heading))) {
    for (const a of others) {
      for (const b of others.filter((one) => one !== a)) {
        const tried = tryLaw(grid, law, column, a, b);
        if (tried.right > (best?.right ?? enough.rows - 1) && isBelieved(tried)) best = tried;
      }
    }
  }
  return best?.verdict ?? nothing;
}

type Tried = { readonly right: number; readonly verdict: Verdict };

/** Rows that come out to a decimal do not do so by chance: they need only be more than those that do not. */
function isBelieved({ right, verdict }: Tried): boolean {
  const wrong = verdict.suspicions.length;
  const decimal = verdict.confirmed.filter((one, at) => at % 3 === 0 && printedPercent(one).includes(".")).length;
  return right >= enough.times * wrong || (right >= wrong && decimal >= enough.rows);
}

function tryLaw(grid: Grid, law: Law, column: number, a: number, b: number): Tried {
  const suspicions: Suspicion[] = [];
  const confirmed: Figure[] = [];
  let right = 0;
  for (const { cells } of grid.rows) {
    const figures = [cells.get(column), cells.get(a), cells.get(b)];
    const [stated, first, second] = figures;
    if (stated === undefined || first === undefined || second === undefined) continue;
    const said = law.judge(stated, first, second);
    if (said === "right") {
      right += 1;
      confirmed.push(stated, first, second);
    } else if (said !== undefined) suspicions.push(said);
  }
  return { right, verdict: { suspicions, confirmed } };
}

/** A printed share against that of `a` in `b`; nothing where `b` is none or the number is a change. */
export function judgeShare(stated: Figure, a: Figure, b: Figure): Suspicion | "right" | undefined {
  if (b.amount === 0n || stated.change !== undefined) return undefined;
  const exact = (100 * sizeOf(a.amount)) / sizeOf(b.amount);
  return judgePercent(
    "ratio",
    stated,
    exact,
    [a, b],
    writeReason("quotient", a.value, b.value, writePercent(printedPercent(stated), exact), stated.value),
  );
}

function judgeGrowth(stated: Figure, a: Figure, b: Figure): Suspicion | "right" | undefined {
  if (b.amount === 0n) return undefined;
  const exact = (100 * (sizeOf(a.amount) - sizeOf(b.amount))) / sizeOf(b.amount);
  const computed = writePercent(printedPercent(stated), Math.abs(exact));
  const reason = writeReason("rate", a.value, b.value, `${exact < 0 ? "-" : ""}${computed}`, stated.number);
  if (against(stated, exact)) return suspect("change", "wrong", stated, computed, [a, b], reason);
  return judgePercent("change", stated, Math.abs(exact), [a, b], reason);
}

/** A product of two other columns, in other units perhaps: `520 ha · 58 tạ/ha · 3.016 tấn`. */
function judgeProduct(stated: Figure, a: Figure, b: Figure): Suspicion | "right" | undefined {
  const printed = sizeOf(stated.amount);
  const product = sizeOf(a.amount) * sizeOf(b.amount);
  if (printed === 0 || product === 0 || a.start > b.start) return undefined;
  const tens = Math.round(Math.log10(product / printed));
  const exact = product / 10 ** tens;
  if (tens < 0 || tens > 3 || Math.abs(exact - printed) > farOff * printed) return undefined;
  const decimals = decimalsOf(printedPercent(stated));
  const slack = 0.5 * 10 ** -decimals + exact * (halfStep(a) / sizeOf(a.amount) + halfStep(b) / sizeOf(b.amount));
  if (Math.abs(exact - printed) <= slack) return "right";
  const computed = String(Number(exact.toFixed(decimals)));
  return suspect(
    "ratio",
    "wrong",
    stated,
    computed,
    [a, b],
    writeReason("product", a.value, b.value, computed, stated.value),
  );
}

/** The mean of one column by another: `5.300 học sinh · 212 lớp · 25,0 học sinh/lớp`. */
function judgeMean(stated: Figure, a: Figure, b: Figure): Suspicion | "right" | undefined {
  if (b.amount === 0n || stated.amount === 0n) return undefined;
  const exact = sizeOf(a.amount) / sizeOf(b.amount);
  const printed = printedPercent(stated);
  if (fitPercent(printed, exact) !== "wrong") return "right";
  if (Math.abs(exact - sizeOf(stated.amount)) > farOff * sizeOf(stated.amount)) return undefined;
  const computed = writePercent(printed, exact);
  return suspect(
    "ratio",
    "wrong",
    stated,
    computed,
    [a, b],
    writeReason("mean", a.value, b.value, computed, stated.value),
  );
}

/** Half of the last decimal printed; whole numbers are exact. */
function halfStep(figure: Figure): number {
  const decimals = decimalsOf(printedPercent(figure));
  return decimals === 0 ? 0 : 0.5 * 10 ** -decimals;
}

function judgePercent(
  check: "ratio" | "change",
  stated: Figure,
  exact: number,
  others: readonly Figure[],
  reason: string,
): Suspicion | "right" {
  const fit = fitPercent(printedPercent(stated), exact);
  if (fit === "right") return "right";
  const computed = writePercent(printedPercent(stated), exact);
  return suspect(check, fit, stated, computed, others, fit === "rounded" ? reason + writeReason("cut") : reason);
}

function judgeDifference(stated: Figure, a: Figure, b: Figure): Suspicion | "right" | undefined {
  const difference = a.amount - b.amount;
  const size = difference < 0n ? -difference : difference;
  if (size === stated.amount && !against(stated, Number(difference))) return "right";
  const computed = writeAmount(difference);
  return suspect(
    "change",
    "wrong",
    stated,
    computed,
    [a, b],
    writeReason("difference", a.value, b.value, computed, stated.number),
  );
}

/** True where the printed sign says the opposite. */
function against(stated: Figure, difference: number): boolean {
  return (stated.change === "up" && difference < 0) || (stated.change === "down" && difference > 0);
}

function suspect(
  check: Suspicion["check"],
  severity: Suspicion["severity"],
  stated: Figure,
  computed: string,
  others: readonly Figure[],
  reason: string,
): Suspicion {
  return { check, severity, stated, computed, against: others, reason };
}

const fewCases = 10;
const happened = /xảy ra|số vụ|phát hiện|tiếp nhận|thụ lý|tổng số|tin báo/iu;
const done = /khám phá|làm rõ|giải quyết|đã xử lý/iu;

/** Columns of cases of an earlier time, which may be solved with those of this one. */
const carriedOver = /tồn|cũ(?!\p{L})|đầu kỳ|trước|chuyển sang/iu;

/** A column of all, and one of those solved, or of some of the same noun: `Tổng số hộ | Số hộ nghèo`. */
function partColumns(columns: readonly (readonly [number, string])[]): readonly (number | undefined)[] {
  const all = columns.find(([, said]) => happened.test(said) && !done.test(said));
  const noun = /^tổng (?:số )?(\p{L}+)$/iu.exec(all?.[1].trim() ?? "")?.[1];
  const narrower = noun === undefined ? undefined : new RegExp(`^(?:số )?${noun}\\s\\p{L}`, "iu");
  const some = columns.find(([, said]) => done.test(said) || narrower?.test(said.trim()) === true);
  return [all?.[0], some?.[0]];
}

/** More cases solved in a row than there were, where no other row says so. */
function solved(grid: Grid): Verdict {
  const columns = [...grid.headings].filter(([, said]) => !/%|tỷ lệ|tỉ lệ/iu.test(said));
  if (columns.some(([, said]) => carriedOver.test(said))) return nothing;
  const [all, some] = partColumns(columns);
  if (all === undefined || some === undefined) return nothing;
  const pairs = grid.rows.flatMap(({ cells }) => {
    const [whole, part] = [cells.get(all), cells.get(some)];
    return whole === undefined || part === undefined ? [] : [{ whole, part }];
  });
  const above = pairs.filter(({ whole, part }) => part.amount > whole.amount);
  // Of few cases one of an earlier time may have been solved.
  const many = above.every(({ whole }) => sizeOf(whole.amount) >= fewCases);
  const severity = pairs.length >= enough.rows + above.length && above.length === 1 && many ? "wrong" : "unlikely";
  return {
    suspicions: above.map(({ whole, part }) => ({
      check: "identity",
      severity,
      stated: part,
      computed: undefined,
      against: [whole],
      reason: writeReason("part", part.value, whole.value),
    })),
    confirmed: [],
  };
}
