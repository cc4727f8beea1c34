import { isPlain } from "../number/isPlain.ts";
import { eachSentence, type Sentence } from "../text/eachSentence.ts";
import type { Check, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { nothing, suspect, together } from "../verdict/verdicts.ts";

const persons = /^(?:nhân khẩu|khẩu|người)(?=$|\s)/u;
const beside = /^[^;:.()\d]{0,25}(?:,|\svới|\/|\svà)\s*$/u;

/** `4.212 hộ, 19.813 nhân khẩu`: households have one person each at least. */
export const households: Check = eachSentence((text, sentence) =>
  together(sentence.figures.map((_, index) => judge(text, sentence, index))),
);

function judge(text: string, { figures }: Sentence, index: number): Verdict {
  const [homes, heads] = figures.slice(index, index + 2);
  if (homes === undefined || heads === undefined || homes.kind !== "household" || !persons.test(heads.unit ?? ""))
    return nothing;
  if (![homes, heads].every(isPlain) || heads.amount >= homes.amount) return nothing;
  const between = text.slice(homes.end, heads.start);
  const members = /^(?:nhân )?khẩu/u.test(heads.unit ?? "");
  if (!beside.test(between) || (!members && !/\svới\s*$/u.test(between))) return nothing;
  const reason = writeReason("homes", heads.value, homes.value);
  const severity = members ? "wrong" : "unlikely";
  return suspect({ check: "identity", severity, stated: heads, computed: undefined, against: [homes], reason });
}
