import type { Area } from "../../../model/area.ts";
import { choose } from "./choose.ts";
import { foldName, stripName } from "./foldName.ts";
import { country, gazetteer, type Unit } from "./gazetteer.ts";
import { type Kind, kinds } from "./kinds.ts";
import { nameIndex } from "./nameIndex.ts";

/** As of when (`2023`, `2023-12-14`), and inside which area (its code) a name is meant. */
export type ResolveOptions = { readonly date?: string | undefined; readonly within?: string | undefined };

/** What a name resolves to: nothing, or the likeliest area, with the reason where it is unsure. */
export type Resolved = { readonly area: Unit; readonly confidence: number; readonly reason: string | undefined };

/**
 * The area that a name with or without its kind means, or `undefined` where the gazetteer knows none.
 *
 * Habits of spelling are seen through (`TP. Kon Tum`, `huyện Đắc Glei`, `KonPLông`); a name typed without diacritics is a weak
 * fallback. Of several areas of one name, the one inside `within` and in force at `date` is taken.
 *
 * @example
 * resolveArea("huyện ĐăkGlei", { date: "2022" })?.area.code // → "610"
 */
export function resolveArea(name: string, options: ResolveOptions = {}): Resolved | undefined {
  const { kind, proper } = splitKind(name);
  const index = nameIndex();
  const exact = index.names.get(foldName(proper));
  const weak = exact ? undefined : index.stripped.get(stripName(proper));
  const within = options.within ? areaOf(options.within, options.date) : undefined;
  const chosen = choose(exact ?? weak ?? [], { kind, within, date: options.date });
  if (!chosen) return undefined;
  if (!weak) return { area: chosen.unit, confidence: chosen.confidence, reason: chosen.reason };
  return { area: chosen.unit, confidence: chosen.confidence * 0.65, reason: "diacritics differ from the gazetteer's" };
}

/** `TP. Kon Tum` as its kind and the name without it. A kind without diacritics (`huyen`) is read too. */
export function splitKind(name: string): { readonly kind: Kind | undefined; readonly proper: string } {
  const text = name.normalize("NFC").trim();
  const words = text.split(/\s+/);
  for (const kind of kinds) {
    const length = kind.word.split(" ").length;
    const head = words.slice(0, length).join(" ");
    const plain = stripName(head) === stripName(kind.word) && words.length > length;
    if (
      plain &&
      (head.toLowerCase() === kind.word.toLowerCase() ||
        stripName(text) === text.toLowerCase().replace(/[^a-z0-9]/g, ""))
    ) {
      return { kind, proper: words.slice(length).join(" ") };
    }
    if (words.length > 1 && words[0] === kind.police) return { kind, proper: words.slice(1).join(" ") };
    const short = kind.short.find((mark) => text.startsWith(mark) && (mark !== "T." || !/^T\.[PX]/.test(text)));
    if (short && /^[\s.]*[\p{Lu}\d]/u.test(text.slice(short.length))) {
      return { kind, proper: text.slice(short.length).replace(/^[\s.]+/, "") };
    }
  }
  return { kind: undefined, proper: text };
}

/** The area of an official code as of a date; without a date its latest name. `VN` is the country. */
export function areaOf(code: string, date?: string): Unit | undefined {
  const units = gazetteer().byCode.get(code);
  return units && choose(units, { kind: undefined, within: undefined, date: date ?? "2025-06-01" })?.unit;
}

/** The areas above one, nearest first, ending with the country. */
export function parentsOf(area: Unit): readonly Area[] {
  const found: Area[] = [];
  for (let above = area.above; above; above = above.above) found.push(above);
  return [...found, country];
}
