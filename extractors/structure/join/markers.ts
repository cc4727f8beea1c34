/** What a line may begin with when it opens an item or a numbered heading, and how deep its kind stands by itself. */
export type Marker = { readonly marker: string; readonly kind: MarkerKind; readonly depth: number };
export type MarkerKind = "part" | "roman" | "number" | "decimal" | "letter" | "dash" | "plus" | "star" | "bullet";

/** The kinds of markers of Vietnamese administrative documents (Nghị định 30/2020/NĐ-CP, Annex I), from the outside in. */
const MARKERS: readonly (readonly [kind: MarkerKind, pattern: RegExp])[] = [
  [
    "part",
    /^((?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Điều|ĐIỀU)\s+(?:thứ\s+\p{Ll}+|[IVXLC]+|\d+|\p{Lu}))(?=[\s.:]|$)[.:]?/u,
  ],
  ["roman", /^([IVX]{1,6}|[A-ZĐ](?=[.]\s))[.)/]\s*(?=\S)/u],
  ["decimal", /^(\d{1,2}(?:\.\d{1,2}){1,4})[.):]?\s+(?=\p{L}|["“(])/u],
  ["number", /^(\d{1,2})[.)/]\s*(?=\p{L}|["“(])/u],
  ["letter", /^\(?([a-zđ])[).]\s*(?=\S)/u],
  ["dash", /^([-–—−])\s*(?=[\p{L}\d"“(])/u],
  ["plus", /^(\+)\s*(?=\S)/u],
  ["star", /^(\*{1,2})\s*(?=\S)/u],
  ["bullet", /^([•●○▪■◦➢►✓\uf0b7\uf0a7\uf0d8\uf0fc])\s*/u],
];

/**
 * The marker that a text begins with, as printed (`I.`, `1.2`, `a)`, `-`), or `undefined`.
 *
 * @example
 * readMarker("2.1. Ưu điểm") // → { marker: "2.1.", kind: "decimal", depth: 2 }
 * readMarker("25 vụ án") // → undefined
 */
export function readMarker(text: string): Marker | undefined {
  for (const [kind, pattern] of MARKERS) {
    const match = pattern.exec(text);
    if (match)
      return { marker: match[0].trim(), kind, depth: kind === "decimal" ? (match[1] as string).split(".").length : 1 };
  }
  return undefined;
}
