import { decodeCharset } from "../flow/codePages.ts";
import { formatCount } from "../flow/numbering.ts";
import { replaceSymbols } from "../flow/symbols.ts";
import type { ParagraphLook } from "./looks.ts";
import type { DocReading } from "./reading.ts";

/** The marker that a paragraph's list prints before it; empty where it is in none. */
export function markerOf(reading: DocReading, look: ParagraphLook): string {
  const list = look.list > 0 && look.list < 0x07ff ? reading.lists.get(look.list) : undefined;
  if (list) return reading.count(String(look.list), list, look.level).trim();
  if (!look.autoNumber || !reading.old) return "";
  return autoMarker(reading, look.autoNumber, look.autoLevel);
}

/** Numbering of Word 6 (ANLD): the format, lengths of the texts before and after the number, and both texts from 20. */
function autoMarker(reading: DocReading, anld: Uint8Array, level: number): string {
  const [format = 0, before = 0, after = 0] = anld;
  const text = (from: number, length: number): string =>
    decodeCharset(anld.subarray(20 + from, 20 + from + Math.min(length, 32)), 0);
  if (level === 11 || format > 4) return replaceSymbols(text(0, before).replace(/·/g, "•"), undefined).trim();
  if (level === 0) return "";
  const start = (anld[10] ?? 1) + (anld[11] ?? 0) * 256;
  const count = start + reading.counts.auto++;
  const formats = ["decimal", "upperRoman", "lowerRoman", "upperLetter", "lowerLetter"];
  return `${text(0, before)}${formatCount(count, formats[format]!)}${text(before, after)}`.trim();
}
