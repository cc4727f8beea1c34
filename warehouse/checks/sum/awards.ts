import type { Span } from "../../../model/span.ts";
import { fold } from "../../search/fold.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";

/** An award given: who gave it, what it is, to whom, and how many. */
export type Award = { readonly key: string; readonly figure: Figure };

const kinds: readonly (readonly [code: string, words: RegExp])[] = [
  ["medal", /ky niem chuong|huan chuong|huy chuong/g],
  ["merit", /bang khen/g],
  ["commendation", /giay khen/g],
  ["title", /danh hieu|co thi dua/g],
];

/** Who gives awards, the narrowest wording first. */
const authorities: readonly (readonly [code: string, words: RegExp])[] = [
  [
    "commune",
    /(?:uy ban nhan dan|ubnd)[^;]{0,25}cap huyen, cap xa|cap huyen, (?:cap )?xa|(?:chu tich )?(?:uy ban nhan dan|ubnd)(?: cac)? (?:cap )?(?:xa|phuong)/g,
  ],
  ["district police", /cong an (?:cac )?(?:huyen|thanh pho|thi xa|quan)/g],
  ["province police", /giam doc cong an tinh|cong an tinh|giam doc cong an thanh pho/g],
  ["ministry", /bo cong an|bo truong/g],
  ["union", /lien doan lao dong|mat tran|mttq|hoi (?:phu nu|nong dan|cuu chien binh)|doan thanh nien/g],
  ["province", /(?:uy ban nhan dan|ubnd) tinh/g],
  ["district", /(?:uy ban nhan dan|ubnd) (?:cac )?(?:huyen|thanh pho|thi xa|quan)/g],
  ["government", /thu tuong|chinh phu|chu tich nuoc/g],
];

const holders: ReadonlySet<string> = new Set(["tập thể", "cá nhân"]);

/** The awards of a stretch: each count of collectives or persons with the nearest giver and award before it. */
export function awardsOf(text: string, read: Read, span: Span): readonly Award[] {
  return read.figures
    .filter((one) => span.start <= one.start && one.end <= span.end && isCount(one) && holders.has(one.unit ?? ""))
    .flatMap((figure) => {
      const from = Math.max(span.start, clauseOf(text, span.start, figure.start));
      const before = fold(text.slice(from, figure.start));
      const kind = nearest(kinds, before);
      const authority = nearest(authorities, before);
      return kind === undefined || authority === undefined
        ? []
        : [{ key: `${authority}|${kind}|${figure.unit}`, figure }];
    });
}

/** The beginning of the clause: after the last `;`, `:` or full stop. */
function clauseOf(text: string, from: number, at: number): number {
  const before = text.slice(from, at);
  return from + Math.max(before.lastIndexOf(";"), before.lastIndexOf(":"), before.lastIndexOf(". ")) + 1;
}

function nearest(table: readonly (readonly [string, RegExp])[], text: string): string | undefined {
  let best: { readonly code: string; readonly end: number } | undefined;
  for (const [code, words] of table) {
    for (const match of text.matchAll(words)) {
      const end = match.index + match[0].length;
      if (best === undefined || end > best.end) best = { code, end };
    }
  }
  return best?.code;
}
