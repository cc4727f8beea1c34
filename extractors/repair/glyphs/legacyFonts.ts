import type { Font } from "../../../model/document.ts";
import type { FlowSpan } from "../text/edits.ts";
import { legacyShares } from "../text/repairFlow.ts";

/** A font of which this share of the garbled words is explained by a legacy charset is not read by its shapes. */
const LEGACY_SHARE = 0.5;

/** The ids of the mapped fonts that are better read as a legacy charset than by the shapes of their glyphs. */
export function legacyFonts(fonts: readonly Font[], text: string, spans: readonly FlowSpan[]): ReadonlySet<string> {
  const mapped = new Set(fonts.filter((font) => font.mapped).map(({ id }) => id));
  if (mapped.size === 0) return mapped;
  const shares = [...legacyShares(text, spans)];
  return new Set(shares.filter(([font, share]) => mapped.has(font) && share > LEGACY_SHARE).map(([font]) => font));
}
