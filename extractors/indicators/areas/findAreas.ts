import type { AreaContext, AreaMention } from "./areaMention.ts";
import { joinVillages } from "./joinVillages.ts";
import { readWords } from "./reading.ts";
import { settleAreas } from "./settleAreas.ts";
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
  return joinVillages(text, settleAreas(reading, spotAreas(reading), context));
}
