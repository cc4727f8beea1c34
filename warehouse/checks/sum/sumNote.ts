import type { Span } from "../../../model/span.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { clauseBefore, notesOf, stretchBefore } from "../text/notes.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { confirm, together } from "../verdict/verdicts.ts";
import { awardsOf } from "./awards.ts";
import { judgeSum } from "./judgeSum.ts";
import { matchTotals } from "./matchTotals.ts";
import { itemsOf, partsOf } from "./noteParts.ts";

/** Notes that begin so name examples, not parts. */
const examples =
  /^\[?\d*\]?\s*(?:như|ví dụ|điển hình|tiêu biểu|nổi bật|một số|trong đó|riêng|hiện|so với|ngoài ra)(?=[\s:,])/iu;
const dots = /(?:…|\.{2,}|v\.v\.?)[\s.)]*$/u;
/** What an item of a breakdown is about: an office or an area at its beginning. */
const areaItem = /(?:^|[\s,;:.])(?:công an\s+)?(?:huyện|thành phố|thị xã|quận|xã|phường|thị trấn)\s/iu;
/** A heading of a group of items within a note: `Công nhận: …. Khen: …`. */
const groupHead = /(?:^\s*|[.;]\s+)(\p{Lu}[\p{L}\s]{2,30}):\s/gu;

/** A total at a footnote mark, and the parts that the footnote lists by district, school or kind. */
export const sumNote: Check = (checked) => {
  const notes = notesOf(checked);
  return together(notes.flatMap(({ note, host, mark }) => judgeNote(checked, note, host, mark)));
};

function depthAt(host: Read, mark: Span): number {
  return host.brackets.filter((one) => one.start < mark.start && mark.end < one.end).length;
}

function judgeNote(checked: Checked, note: Read, host: Read, mark: Span): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  const said = text.slice(note.passage.start, note.passage.end);
  if (examples.test(said) || awardsOf(text, host, host.passage).length > 2) return [];
  const clause = clauseBefore(text, host, mark);
  const wide = stretchBefore(host, mark);
  const totals = host.figures.filter(
    (one) => wide.start <= one.start && one.end <= wide.end && isCount(one) && one.depth === depthAt(host, mark),
  );
  const groups = groupsOf(text, note);
  if (groups.length > 1) {
    return groups.flatMap((group) => {
      const clauses = clauseNaming(text, host, mark, group.name);
      return clauses === undefined
        ? []
        : judgeParts(checked, clauses, partsOf(text, note, group), text.slice(group.start, group.end));
    });
  }
  const parts = partsOf(text, note, note.passage);
  const verdicts = judgeParts(checked, totals, parts, said, clause.start);
  const complete = verdicts.some((one) => one.confirmed.length > 2);
  return [...verdicts, ...judgeAfter(text, host, mark, freeParts(parts, verdicts), complete)];
}

function judgeParts(
  checked: Checked,
  totals: readonly Figure[],
  parts: readonly Figure[],
  said: string,
  near = 0,
): readonly Verdict[] {
  const areas = itemsOf(said).filter((item) => areaItem.test(item)).length;
  const known = areaCount(checked, said);
  const fewer = areas >= 2 && known !== undefined && itemsOf(said).length < known;
  const open = dots.test(said) || fewer;
  const because = dots.test(said) ? writeReason("dots") : writeReason("areas", itemsOf(said).length, known ?? "");
  return matchTotals(totals, parts).flatMap(({ total, parts: group, fit }) => {
    if (group.length < 2 || (fit < 2 && group.length < parts.length)) return [];
    const items = itemsOf(said).length;
    const sure = items >= 2 && (total.start >= near ? group.length >= Math.max(2, items - 1) || fit === 3 : fit === 3);
    return [judgeSum(total, group, { whole: true, open, openBecause: because, sure }, sure ? "" : said)];
  });
}

/** Parts that have not made up a total already. */
function freeParts(parts: readonly Figure[], verdicts: readonly Verdict[]): readonly Figure[] {
  const used = new Set(verdicts.flatMap((one) => one.confirmed));
  return parts.filter((part) => !used.has(part));
}

/**
 * A total that follows the mark in the same clause (`xử lý 35 vụ[8], phạt tổng tiền 122.650.000đ`): it may be confirmed,
 * and is doubted only where the note is complete, because the total before the mark comes out.
 */
function judgeAfter(
  text: string,
  host: Read,
  mark: Span,
  parts: readonly Figure[],
  complete: boolean,
): readonly Verdict[] {
  const rest = text.slice(mark.end, host.passage.end);
  const stop = rest.search(/[;.[]/);
  const end = stop < 0 ? host.passage.end : mark.end + stop;
  const totals = host.figures.filter((one) => mark.end <= one.start && one.start < end && isCount(one));
  return matchTotals(totals, parts).map(({ total, parts: group, fit }) => {
    const sure = complete && fit === 3;
    const verdict = judgeSum(total, group, { whole: sure, open: false, sure }, "");
    return sure ? verdict : confirm(...verdict.confirmed);
  });
}

type Group = Span & { readonly name: string };

/** The groups of a note that have headings of their own. */
function groupsOf(text: string, note: Read): readonly Group[] {
  const from = note.passage.start;
  const said = text.slice(from, note.passage.end);
  const heads = [...said.replace(/^\[\d+\] /, (all) => " ".repeat(all.length)).matchAll(groupHead)];
  const groups = heads.map((head, index) => ({
    name: head[1]!.trim().toLowerCase(),
    start: from + head.index + head[0].length,
    end: from + (heads[index + 1]?.index ?? said.length),
  }));
  // `Tân Lập: 619 m2; Phú Xuân: 707 m2` are items, not groups of items.
  const grouped = groups.some((one) => itemsOf(said.slice(one.start - from, one.end - from)).length > 1);
  return grouped ? groups : [];
}

/** The figures of the clause of the host's sentence that has a word of its own in common with a group's heading. */
function clauseNaming(text: string, host: Read, mark: Span, name: string): readonly Figure[] | undefined {
  const sentence = host.sentences.find((one) => one.start <= mark.start && mark.start <= one.end) ?? host.passage;
  const clauses: Span[] = [];
  let from = sentence.start;
  for (const part of text.slice(sentence.start, mark.start).split(";")) {
    clauses.push({ start: from, end: from + part.length });
    from += part.length + 1;
  }
  const clause = clauses.findLast((one) => text.slice(one.start, one.end).toLowerCase().includes(name));
  if (clause === undefined) return undefined;
  return host.figures.filter((one) => clause.start <= one.start && one.end <= clause.end && isCount(one));
}

const areaNoun = /^(huyện|thành phố|thị xã|quận|xã|phường|thị trấn)/iu;
const district = /công an\s+(?:huyện|thành phố)|(?:^|\s)(?:huyện|thị xã|quận)\s/iu;

/** How many areas of the level that a breakdown names there are, where the report says so: `07/07 xã, phường`. */
function areaCount(checked: Checked, said: string): number | undefined {
  const districts = district.test(said);
  const counts = checked.passages
    .flatMap((read) => read.figures)
    .filter(
      (one) =>
        one.base !== undefined &&
        areaNoun.test(one.unit ?? "") &&
        /^(?:huyện|thành phố|thị xã|quận)/iu.test(one.unit ?? "") === districts,
    )
    .map((one) => Number(one.base!.value));
  return counts.length === 0 ? undefined : Math.max(...counts);
}
