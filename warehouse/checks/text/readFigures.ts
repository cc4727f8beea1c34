import type { Observation } from "../../../model/observation.ts";
import type { Passage } from "../../../model/plain.ts";
import type { Quantity } from "../../../model/quantity.ts";
import { readAmount } from "../number/amount.ts";
import type { Bracket, Figure } from "../number/Figure.ts";
import { unitKind } from "../number/units.ts";
import { changeOf } from "./changeSaid.ts";
import { impliedNoun } from "./impliedNoun.ts";
import { quantitiesOf } from "./quantitiesOf.ts";

export function readFigures(
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

/** `bổ sung từ cấp trên 9.402 triệu đồng`: an office above, not more than so much. */
const fromAbove = /(?:cấp|tuyến|bên|phía) trên\s*$/iu;
