import { findQuantities } from "../../../extractors/quantities/findQuantities.ts";
import { notedQuantities } from "../../../extractors/quantities/notedQuantities.ts";
import type { Passage } from "../../../model/plain.ts";
import type { Quantity } from "../../../model/quantity.ts";
import type { Bracket } from "../number/Figure.ts";
import { bareBasesOf, bareFractionsOf, bareSharesOf } from "./bareFractions.ts";
import { bareBeginningsOf, bareEndsOf, bareItemsOf, bareNoteOf } from "./bareItems.ts";
import { bareRepeatsOf, bareTargetsOf, bareTimesOf } from "./bareNouns.ts";
import { barePartsOf } from "./bareParts.ts";

/** The quantities of a passage, and the numbers of its lists of labels that are none elsewhere. */
export function quantitiesOf(text: string, passage: Passage, brackets: readonly Bracket[]): readonly Quantity[] {
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
    ...bareTimesOf(said),
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
