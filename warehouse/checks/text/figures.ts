import { findQuantities } from "../../../extractors/quantities/findQuantities.ts";
import { notedQuantities } from "../../../extractors/quantities/notedQuantities.ts";
import type { Extraction } from "../../../model/extraction.ts";
import type { Observation } from "../../../model/observation.ts";
import type { Passage } from "../../../model/plain.ts";
import type { Quantity } from "../../../model/quantity.ts";
import { readAmount } from "../number/amount.ts";
import type { Bracket, Figure, Read } from "../number/Figure.ts";
import { unitKind } from "../number/units.ts";
import {
  bareBasesOf,
  bareBeginningsOf,
  bareEndsOf,
  bareFractionsOf,
  bareItemsOf,
  bareNoteOf,
  barePartsOf,
  bareRepeatsOf,
  bareSharesOf,
  bareTargetsOf,
} from "./bareParts.ts";
import { impliedNoun } from "./impliedNoun.ts";
import { joinPassages, longestPassage } from "./joinPassages.ts";
import { bracketsOf, sentencesOf } from "./sentences.ts";

/** Passages in which nothing is reported. */
const silent: ReadonlySet<Passage["type"]> = new Set(["letterhead", "title", "recipients", "signature"]);

/**
 * The passages of a document, read for the checks. What a page end has cut in two (a paragraph that ends in `;` or in
 * the middle of a sentence, and what follows it) is one.
 */
export function readPassages(extraction: Extraction): readonly Read[] {
  const { text } = extraction.plain;
  const byStart = new Map(extraction.observations.map((one) => [one.start, one]));
  return joinPassages(extraction.plain).map(({ passage, from, to }, index) => {
    if (silent.has(passage.type) || passage.end - passage.start > longestPassage)
      return { index, from, to, passage, figures: [], sentences: [], brackets: [] };
    const brackets = bracketsOf(text, passage);
    return {
      index,
      from,
      to,
      passage,
      brackets,
      figures: readFigures(text, passage, brackets, byStart),
      sentences: sentencesOf(text, passage),
    };
  });
}

const then =
  "năm\\s+(?:trước|ngoái|\\d{4})|(?:\\d{1,2}|sáu|chín) tháng(?:\\s+(?:đầu|cuối) năm)?|quý\\s+[IV]+|tháng\\s+\\d{1,2}|(?:kỳ|quý|tháng|đợt) trước";
const earlier = `(?:(?:chỉ tiêu|kế hoạch|dự toán)(?:\\s+giao)?|(?:so với\\s+)?(?:cùng kỳ(?:\\s+(?:${then}))?|${then}))(?:\\s+là)?`;
const than = `(?:\\s+${earlier})?\\s*$`;
const up = new RegExp(
  `(?<=^|[\\s(,;])(?:(?:tăng|nhiều hơn|cao hơn|vượt)(?:\\s+(?:thêm|hơn|được))?${than}|(?<!ít |thấp |nhỏ )hơn\\s+${earlier}\\s*$)`,
  "iu",
);
const down = new RegExp(
  `(?:^|[\\s(,;])(?:(?:giảm|ít hơn|thấp hơn)(?:\\s+(?:đi|được))?${than}|kém\\s+${earlier}\\s*$)`,
  "iu",
);
/** `(+12 vụ`, `, -8%`. */
const signed = /(?:\(|[,;]\s)([-+−])$/u;
/** `giảm 02 vụ, 01 người chết`: the change goes on through commas, not past the end of its bracket. */
const goesOn = /^\s*(?:[^\s)]+\s+){0,4}[^\s)]*\s*[,/]\s*(?:và\s*)?$/u;

function readFigures(
  text: string,
  passage: Passage,
  brackets: readonly Bracket[],
  byStart: ReadonlyMap<number, Observation>,
): readonly Figure[] {
  const found: Figure[] = [];
  const quantities = quantitiesOf(text, passage, brackets);
  quantities.forEach((quantity, index) => {
    const start = passage.start + quantity.start;
    const end = passage.start + quantity.end;
    const previous = found.at(-1);
    const between = text.slice(previous?.end ?? passage.start, start);
    const label = between.split(/[;.(]/).at(-1) ?? "";
    const isBase =
      previous !== undefined &&
      previous.base === undefined &&
      !previous.isBase &&
      isSlash(between, previous.unit) &&
      sharesUnit(quantities, index);
    const said = quantity.unit?.toLowerCase() ?? impliedNoun(text, label, found, end);
    const unit = shortened.has(said ?? "") ? spelledOut(text, found, start, said!) : said;
    const figure: Figure = {
      start,
      end,
      number: quantity.number,
      value: quantity.value,
      amount: readAmount(quantity.value),
      unit,
      kind: unitKind(unit),
      approx: fromAbove.test(label) ? undefined : quantity.approx,
      depth: brackets.filter((one) => one.start < start && end < one.end).length,
      label,
      base: undefined,
      isBase,
      change: isBase ? previous.change : isReached(between, unit) ? undefined : changeOf(between, previous),
      observation: byStart.get(start),
    };
    if (isBase) found[found.length - 1] = { ...previous, base: figure };
    const bounds = previous !== undefined && isRange(previous, between);
    if (bounds) found[found.length - 1] = { ...previous, approx: previous.approx ?? "ge" };
    found.push(bounds ? { ...figure, approx: figure.approx ?? "le" } : figure);
  });
  return found;
}

/** Nouns that are said in full only once: `46 lượt công dân, quý II 52 lượt`; `846 khẩu súng, tăng 214 khẩu`. */
const shortened: ReadonlySet<string> = new Set(["lượt", "khẩu"]);

function spelledOut(text: string, before: readonly Figure[], start: number, noun: string): string {
  const same = before.filter((one) => one.unit?.split(" ")[0] === noun && !/[.]\s/.test(text.slice(one.end, start)));
  return same[0]?.unit ?? noun;
}

/** The quantities of a passage, and the numbers of its lists of labels that are none elsewhere. */
function quantitiesOf(text: string, passage: Passage, brackets: readonly Bracket[]): readonly Quantity[] {
  const said = text.slice(passage.start, passage.end);
  const quantities = (notedQuantities(passage) ?? findQuantities(said)).filter((one) => !isLowerBound(said, one));
  const bare = [
    ...barePartsOf(said, brackets, passage.start),
    ...bareFractionsOf(said),
    ...(passage.type === "note" ? bareNoteOf(said) : []),
    ...bareEndsOf(said),
    ...bareBeginningsOf(said),
    ...bareItemsOf(said, brackets, passage.start),
    ...bareRepeatsOf(said, quantities),
    ...bareSharesOf(said),
    ...bareBasesOf(said, quantities),
    ...bareTargetsOf(said, quantities),
  ].filter((part) => !quantities.some((one) => one.start < part.end && part.start < one.end));
  return bare.length === 0 ? quantities : [...quantities, ...bare].toSorted((a, b) => a.start - b.start);
}

/** `từ 1 đến dưới 3 tháng`: counts nothing. */
function isLowerBound(said: string, { start, end, unit }: Quantity): boolean {
  return (
    unit === undefined &&
    said.startsWith(" đến ", end) &&
    bound.test(said.slice(end, end + 30)) &&
    /từ $/iu.test(said.slice(Math.max(0, start - 3), start))
  );
}

const bound = /^ đến (?:(?:dưới|không quá) )?\d+ (?:tháng|năm|tuổi|ngày|giờ)(?!\p{L})/u;

/** `từ 30.000.000 đồng đến dưới 300.000.000 đồng`: bounds, unless something has grown or fallen so. */
function isRange({ label, unit }: Figure, between: string): boolean {
  const [noun, rest] = between.split(/\sđến(?=\s)/u);
  return (
    rest !== undefined &&
    /^\s(?:dưới |không quá )?$/u.test(rest) &&
    noun!.trim().toLowerCase() === (unit ?? "") &&
    /(?<!tăng |giảm )từ (?:trên )?$/iu.test(label)
  );
}

/** Between the sides of `25/28 vụ` or of `766 trẻ/794 trẻ`. */
function isSlash(between: string, unit: string | undefined): boolean {
  const [before, after] = between.split("/");
  const said = before?.trim().toLowerCase();
  return after !== undefined && after.trim() === "" && (said === "" || said === unit);
}

/** In `94 vụ/130 bị can` both sides bear units of their own: no fraction; in `5.218 hộ nghèo/11.640 hộ` the one is some of the other. */
function sharesUnit(quantities: readonly Quantity[], index: number): boolean {
  const left = quantities[index - 1];
  const right = quantities[index];
  const narrower = right?.unit !== undefined && left?.unit?.startsWith(`${right.unit} `) === true;
  return (
    left?.unitSpan === undefined ||
    left.unitSpan.start === right?.unitSpan?.start ||
    left.unit === right?.unit ||
    narrower
  );
}

/** `vượt 9 chỉ tiêu, đạt 4 chỉ tiêu`: so many aims were passed; nothing is more by nine. */
function isReached(between: string, unit: string | undefined): boolean {
  return /vượt\s*$/iu.test(between) && /^(?:chỉ tiêu|tiêu chí|nhiệm vụ|kế hoạch)/.test(unit ?? "");
}

function changeOf(between: string, previous: Figure | undefined): "up" | "down" | undefined {
  const sign = signed.exec(between)?.[1];
  if (sign !== undefined) return sign === "+" ? "up" : "down";
  if (up.test(between)) return "up";
  if (down.test(between)) return "down";
  if (previous?.change !== undefined && previous.kind !== "percent" && goesOn.test(between)) return previous.change;
  return undefined;
}

/** `bổ sung từ cấp trên 9.402 triệu đồng`: an office above, not more than so much. */
const fromAbove = /(?:cấp|tuyến|bên|phía) trên\s*$/iu;
