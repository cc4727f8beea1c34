import type { Figure, Read } from "../number/Figure.ts";
import { notesOf } from "../text/notes.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { confirm, suspect, together } from "../verdict/verdicts.ts";
import { type Award, awardsOf } from "./awards.ts";
import { judgeSum } from "./judgeSum.ts";

/** So many kinds of awards must add up before the note counts as a breakdown of the sentence. */
const fitting = 2;

/**
 * Awards by giver, kind and holder in a sentence, against those of its footnote, which may run over several
 * paragraphs (one an occasion). That the note breaks the sentence down is believed where most kinds add up; then
 * one that does not is wrong.
 */
export const sumAwards: Check = (checked) => {
  const { text } = checked.extraction.plain;
  return together(
    notesOf(checked).flatMap(({ note, host }): readonly Verdict[] => {
      const totals = byKey(awardsOf(text, host, host.passage));
      const parts = byKey([note, ...goingOn(checked, note)].flatMap((read) => awardsOf(text, read, read.passage)));
      if (totals.size < 2 || parts.size < 2) return [];
      const verdicts = [...totals].flatMap(([key, [total, ...more]]): readonly Verdict[] => {
        const given = parts.get(key) ?? [];
        if (total === undefined || more.length > 0 || given.length === 0) return [];
        if (given.length === 1) return [judgeOne(total, given[0]!)];
        return [judgeSum(total, given, { whole: true, open: false, sure: true }, "")];
      });
      const right = verdicts.filter((one) => one.confirmed.length > 0).length;
      return right >= Math.max(fitting, verdicts.length / 2) ? verdicts : [];
    }),
  );
};

/** An award that only one occasion gave: the same number stands twice. */
function judgeOne(total: Figure, given: Figure): Verdict {
  if (given.amount === total.amount) return confirm(total, given);
  const reason = writeReason("note", given.value, total.value);
  return suspect({ check: "sum", severity: "wrong", stated: total, computed: given.value, against: [given], reason });
}

function byKey(awards: readonly Award[]): ReadonlyMap<string, readonly Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const { key, figure } of awards) groups.set(key, [...(groups.get(key) ?? []), figure]);
  return groups;
}

const going = /^\s*[-+•]/;

/** The paragraphs in which a note goes on: those of its label, and items right after it. */
function goingOn(checked: Checked, note: Read): readonly Read[] {
  const { text } = checked.extraction.plain;
  const after = checked.passages.slice(note.index + 1);
  const end = after.findIndex(
    (read) =>
      !(read.passage.type === "note" && read.passage.label === note.passage.label) &&
      !going.test(text.slice(read.passage.start, read.passage.end)),
  );
  return end < 0 ? after : after.slice(0, end);
}
