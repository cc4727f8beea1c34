import type { Placed } from "./placeSegments.ts";

/** Letters with a sign of Vietnamese; a quarter of the letters of any Vietnamese text. */
const MARKED = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/giu;

/**
 * Whether a page must be read from its picture: it has no text, or an invisible text layer of a recognition that knew
 * no Vietnamese.
 */
export function needsOcr(level: readonly Placed[]): boolean {
  const text = level.map((part) => part.segment.text).join(" ");
  if (text.trim() === "") return true;
  if (!level.every((part) => part.segment.hidden)) return false;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const marked = text.normalize("NFC").match(MARKED)?.length ?? 0;
  return letters < 20 || marked < letters * 0.12;
}
