import type { Span } from "../../../model/span.ts";
import type { Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { aside, openEnd, opensSome, opensWhole } from "../text/listWords.ts";
import { within } from "../text/within.ts";
import type { Checked, Verdict } from "../verdict/Check.ts";
import { nothing, together } from "../verdict/verdicts.ts";
import { isHalfRead } from "./isHalfRead.ts";
import { judgeList } from "./judgeList.ts";
import { endLength, leading } from "./listScopes.ts";
import { isRate } from "./perPiece.ts";
import { totalsBefore } from "./totalsBefore.ts";

/** `so với cùng kỳ (10 vụ, 21 bị can)`: the bracket says what there was before. */
const ofEarlier = /(?:so với|cùng kỳ)[^;.()]{0,50}$/iu;

/** Lists of parts in brackets behind their total: `45 thanh niên (Quân sự 25, Công an 20)`. */
export function listsInBrackets(checked: Checked, read: Read): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  return read.brackets.map((bracket): Verdict => {
    const inside = text.slice(bracket.start, bracket.end);
    if (aside.test(inside) || isOfOneTime(inside) || ofEarlier.test(text.slice(read.passage.start, bracket.start)))
      return nothing;
    const parts = read.figures.filter((one) => within(one, bracket) && one.depth === bracket.depth && isCount(one));
    const first = parts[0];
    if (first === undefined || parts.some((one) => isRate(text, one))) return nothing;
    if (isHalfRead(text, read, bracket)) return nothing;
    const lead = text.slice(bracket.start + 1, first.start);
    const partial = opensSome.test(lead) || /^\s*(?:trong đó|riêng|có|chủ yếu)(?=[\s:,])/iu.test(lead);
    const open = openEnd.test(inside.slice(-endLength));
    return together(
      judgeList({
        read,
        totals: totalsBefore(text, checked.passages, read, bracket.start, bracket.depth - 1),
        parts: leading(text, parts, bracket.end),
        claim: { whole: !partial, open, sure: true, said: opensWhole.test(lead) },
        said: ownText(text, read, bracket),
      }),
    );
  });
}

/** `12 vụ (quý II: 03 xã cũ 15 vụ)`: what there was at another time, which no second one stands beside. */
function isOfOneTime(inside: string): boolean {
  const times =
    inside.match(/(?<!\p{L})(?:quý (?:[IVX]+|\d)|tháng \d{1,2}|(?:kỳ|quý|tháng|tuần|năm) trước)(?!\p{L})/giu) ?? [];
  return times.length === 1 && /^\(\s*(?:quý|tháng|kỳ|tuần|năm)\s[^\s:]+\s*:/iu.test(inside);
}

/** The text of a bracket without the brackets in it. */
function ownText(text: string, read: Read, bracket: Span & { readonly depth: number }): string {
  const inner = read.brackets.filter((one) => one.depth === bracket.depth + 1 && within(one, bracket));
  let own = "";
  let from = bracket.start;
  for (const one of inner) {
    own += text.slice(from, one.start);
    from = one.end;
  }
  return own + text.slice(from, bracket.end);
}
