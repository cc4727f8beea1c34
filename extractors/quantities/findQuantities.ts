import type { Quantity } from "../../model/quantity.ts";
import { approximation } from "./approximations.ts";
import { multiplier } from "./multipliers.ts";
import { addDecimals, multiplyDecimal } from "./multiplyDecimal.ts";
import { partsOfTotal } from "./partsOfTotal.ts";
import { quotedWords } from "./quotes.ts";
import { type Chain, readChain } from "./readChain.ts";
import { readNumber } from "./readNumber.ts";
import { readUnit, type Unit } from "./readUnit.ts";
import { readWords, type Word } from "./readWords.ts";
import { refuse } from "./refuse.ts";

/**
 * The numbers of a text that count or measure something, in order, with their units.
 *
 * Refused are numbers that name: of documents, dates, articles, villages, telephones, footnote marks (`[n]`), ages,
 * durations, slogans in quotes (“05 không, 05 trách nhiệm”). Both sides of `25/28 vụ` are given, with the same unit.
 *
 * @example findQuantities("bắt 05 đối tượng").map((quantity) => quantity.value) // → ["5"]
 */
export function findQuantities(text: string): readonly Quantity[] {
  return quantitiesOfWords(readWords(text), text);
}

/** As `findQuantities`, for a text whose words have been read. */
export function quantitiesOfWords(words: readonly Word[], text: string): readonly Quantity[] {
  const found: Quantity[] = [];
  const quoted = quotedWords(words);
  let refusedAt = -2;
  for (let i = 0; i < words.length; ) {
    if (words[i]!.kind !== "number") {
      i++;
      continue;
    }
    const chain = readChain(words, i, text);
    const unit = readUnit(words, chain.to, text);
    const counted = unit ?? rangeUnit(words, chain.to, text);
    const reason = refuse({
      words,
      text,
      chain,
      unit: counted,
      quoted: quoted[i] === true,
      afterRefused: refusedAt === i,
    });
    if (reason === undefined) {
      const read = quantitiesOfChain(words, text, chain, typeof unit === "object" ? unit : undefined);
      found.push(...read.quantities);
      i = Math.max(read.to, chain.to);
      const parts = read.quantities.length === 1 ? partsOfTotal(words, i, read.quantities[0]!) : [];
      if (parts.length > 0) {
        found.push(...parts);
        while (i < words.length && words[i]!.start < parts.at(-1)!.end) i++;
      }
    } else {
      if (reason === "ordinal") refusedAt = next(words, chain.to);
      i = chain.to;
    }
  }
  return joinRanges(found, text);
}

/** The unit after the second number of a range. */
function rangeUnit(words: readonly Word[], at: number, text: string): Unit | undefined {
  if (!/^(?:đến|-|–)$/.test(words[at]?.text ?? "") || words[at + 1]?.kind !== "number") return undefined;
  const unit = readUnit(words, at + 2, text);
  return typeof unit === "object" && unit.class !== undefined && unit.class !== "share" ? unit : undefined;
}

/** `từ 35 lên 41 mô hình`: the earlier number in the unit of the later; no range. */
const movesTo = /^\s*(?:lên|xuống)(?: còn| thành)?\s*$/u;

/** The value of the first number of `5-7 triệu đồng`, with what multiplies the second. */
function scaledAs(low: Quantity, high: Quantity): string {
  const words = readWords(high.number);
  const at = words.findIndex((word) => word.kind === "word");
  const scale = at < 1 ? undefined : multiplier(words, at);
  const bare = scale && readNumber(high.number.slice(0, words[at - 1]!.end), true);
  return scale === undefined || bare === undefined
    ? low.value
    : withMultiplier(low.value, { power: scale.power, bare });
}

/** `01 đến 02 đồng chí`: the bounds of a range, both in the unit of the second. */
function joinRanges(found: readonly Quantity[], text: string): readonly Quantity[] {
  const joined = [...found];
  for (let i = 0; i + 1 < found.length; i++) {
    const [low, high] = [found[i]!, found[i + 1]!];
    if (high.start - low.end > 14 || low.unit !== undefined || high.unit === undefined) continue;
    const between = text.slice(low.end, high.start);
    const { unit, unitSpan } = high;
    const own = { ...low, value: scaledAs(low, high), unit, ...(unitSpan ? { unitSpan } : {}) };
    if (movesTo.test(between)) joined[i] = own;
    if (!/^\s*(?:đến|-|–)\s*$/u.test(between)) continue;
    joined[i] = { ...own, approx: low.approx ?? "ge" };
    joined[i + 1] = { ...high, approx: high.approx ?? "le" };
  }
  return joined;
}

/** Where a list of ordinals would go on: after a comma or `và`. */
function next(words: readonly Word[], to: number): number {
  const joint = words[to]?.text;
  return joint === "," || joint === "và" || joint === "-" || joint === "đến" ? to + 1 : -2;
}

/** The quantities of one number, fraction or range, with its multiplier applied; `to` is the word after them. */
function quantitiesOfChain(
  words: readonly Word[],
  text: string,
  chain: Chain,
  unit: Unit | undefined,
): { readonly quantities: readonly Quantity[]; readonly to: number } {
  const left = words.slice(Math.max(0, chain.from - 3), chain.from).map((word) => word.text);
  const scaled = scaledNumber(words, text, chain);
  const of = scaled?.unit ?? unit;
  const right = words.slice(of?.to ?? chain.to, (of?.to ?? chain.to) + 3).map((word) => word.text);
  const percent = forgottenPercent(words, chain, of);
  const quantities: Quantity[] = [];
  chain.parts.forEach((part, index) => {
    const last = index === chain.parts.length - 1;
    const bare = last && scaled ? undefined : readNumber(part.digits, chain.loose);
    const value = last && scaled ? scaled.value : bare && withMultiplier(bare, scaled);
    if (value === undefined) return;
    const end = index === chain.parts.length - 1 && scaled ? scaled.end : part.end;
    const approx = index === 0 ? approximation(left, right, part.digits, chain.parts.length > 1) : undefined;
    quantities.push({
      start: part.start,
      end,
      number: text.slice(part.start, end),
      value,
      ...(percent
        ? { unit: "%" }
        : of === undefined
          ? {}
          : {
              unit: text.slice(words[of.from]!.start, words[of.to - 1]!.end),
              unitSpan: { start: words[of.from]!.start, end: words[of.to - 1]!.end },
            }),
      ...(approx === undefined ? {} : { approx }),
    });
  });
  return { quantities, to: of?.to ?? scaled?.to ?? chain.to };
}

/** `chiếm 5,49`, `đạt 103 chỉ tiêu`: percentages whose sign was forgotten. */
function forgottenPercent(words: readonly Word[], chain: Chain, of: Unit | undefined): boolean {
  const left = words[chain.from - 1]?.text;
  const digits = chain.parts[0]!.digits;
  if (left === "chiếm" && of === undefined) return digits.includes(",");
  return left === "đạt" && of?.nouns[0] === "chỉ tiêu" && Number(digits.replace(",", ".")) >= 60;
}

/** A number with its multipliers, the first of them as a power of ten, and the number before it. */
type Scaled = {
  readonly value: string;
  readonly end: number;
  readonly to: number;
  readonly power: number;
  readonly bare: string;
  readonly unit?: Unit;
};

/** A number this many times the one after it is written out where that is not: `1.200/1,5 nghìn hộ`. */
const writtenOut = 100;

/** The first number of `2,4/4,8 tỷ đồng` and `5-7 triệu đồng`, which share what multiplies the second. */
function withMultiplier(value: string, scaled: Pick<Scaled, "power" | "bare"> | undefined): string {
  const shared = scaled !== undefined && Number(value) < writtenOut * Number(scaled.bare);
  return shared ? multiplyDecimal(value, scaled.power) : value;
}

/** A number with multipliers in words: `5,7 vạn`, `3 tỷ 450 triệu đồng`; `undefined` where there is none. */
function scaledNumber(words: readonly Word[], text: string, chain: Chain): Scaled | undefined {
  let first: { readonly power: number; readonly bare: string } | undefined;
  let total: string | undefined;
  let digits = chain.parts.at(-1)!.digits;
  let at = chain.to;
  let last = Number.POSITIVE_INFINITY;
  let end = 0;
  for (;;) {
    const scale = multiplier(words, at);
    if (scale === undefined || scale.power >= last) break;
    const value = readNumber(digits, true);
    if (value === undefined) break;
    const part = multiplyDecimal(value, scale.power);
    first ??= { power: scale.power, bare: value };
    total = total === undefined ? part : addDecimals(total, part);
    last = scale.power;
    at = scale.to;
    end = words[at - 1]!.end;
    const more = words[at];
    if (more?.kind !== "number" || multiplier(words, at + 1) === undefined) break;
    digits = more.text;
    at++;
  }
  if (total === undefined || first === undefined) return undefined;
  const unit = readUnit(words, at, text);
  return { value: total, end, to: at, ...first, ...(typeof unit === "object" ? { unit } : {}) };
}
