import type { Reading } from "../decision.ts";
import type { PassageContext } from "../passageContext.ts";

/** `tỷ lệ khám phá đạt 90,8% (tăng 3,4%)`, `tăng từ 89% lên 93%`: the rate stated before, of which a step is given. */
export function rateStepped(context: PassageContext, at: number, readings: readonly Reading[]): Reading | undefined {
  const { setting } = context;
  const figure = setting.figures[at]!;
  if (!/^(?:tăng|giảm|thêm|từ|lên|xuống|còn)$/.test(setting.words[figure.from - 1]?.text ?? "")) return undefined;
  for (let i = at - 1; i >= 0 && at - i <= 5; i--) {
    const other = setting.figures[i]!;
    if (other.sentence !== figure.sentence) return undefined;
    if (other.nouns[0] === "%") return readings[i]!.entry?.aggregation === "ratio" ? readings[i] : undefined;
    if (setting.clauses.clause[other.from] === figure.clause && !other.base) return undefined;
  }
  return undefined;
}
