import type { AreaContext, AreaMention } from "./areaMention.ts";
import { foldName, foldWord, nameWords } from "./foldName.ts";
import { joinVillages } from "./joinVillages.ts";
import { readWords } from "./reading.ts";
import type { Extra } from "./readName.ts";
import { sceneOf, settleAllNamed, settleAreas } from "./settleAreas.ts";
import type { Settled } from "./settled.ts";
import type { Spot } from "./spot.ts";
import { spotAreas } from "./spotAreas.ts";

/**
 * The areas that a text names, in order, their spans apart.
 *
 * The report's own area and date decide what a kind alone or a name of several areas means: in a report of Tỉnh Kon Tum,
 * `Công an thành phố` is Thành phố Kon Tum. What stays open comes with a low confidence and a reason.
 *
 * @example
 * findAreas("Công an huyện ĐăkGlei tổ chức 78 buổi", { area: "Tỉnh Kon Tum", period: "2022" })
 * // → [{ start: 8, end: 21, name: "Huyện Đăk Glei", code: "610", actor: "Công an", … }]
 */
export function findAreas(text: string, context: AreaContext = {}): readonly AreaMention[] {
  const reading = readWords(text);
  const scene = sceneOf(context);
  const spots = spotAreas(reading);
  const named = settleAllNamed(reading, spots, scene);
  const extra = strange(spots, named);
  const all = extra ? spotAreas(reading, extra) : spots;
  return joinVillages(
    text,
    settleAreas(reading, all, all === spots ? named : settleAllNamed(reading, all, scene), scene),
  );
}

/** Names printed with a kind that the gazetteer does not know: they may stand alone as well. */
function strange(spots: readonly Spot[], named: readonly (Settled | undefined)[]): Extra | undefined {
  const names = new Set<string>();
  const beginnings = new Set<string>();
  for (const [index, { printed, by }] of spots.entries()) {
    if (by !== "name" || !named[index] || named[index].unit || /^\d/.test(printed)) continue;
    const words = nameWords(printed);
    if (words.length < 2) continue;
    names.add(foldName(printed));
    for (let length = 1; length < words.length; length += 1)
      beginnings.add(words.slice(0, length).map(foldWord).join(""));
  }
  return names.size > 0 ? { names, beginnings } : undefined;
}
