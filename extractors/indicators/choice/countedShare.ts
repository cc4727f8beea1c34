import { readUnit } from "../../quantities/readUnit.ts";
import type { Evidence } from "../evidence.ts";
import type { PassageContext } from "../passageContext.ts";
import { scoreWordings } from "../score.ts";
import type { Setting } from "../setting.ts";
import type { Choice } from "./choice.ts";

/** `90% khu dân cư đạt tiêu chuẩn`: a share of what is named after the sign, where its wording is plain. */
export function countedShare(context: PassageContext, at: number, evidence: Evidence): Choice | undefined {
  const { setting } = context;
  const figure = setting.figures[at]!;
  const rate = rateBefore(setting, figure.from, figure.clause);
  const unit = readUnit(setting.words, rate ?? figure.unitTo, setting.text);
  if (typeof unit !== "object" || !/^(?:residential|commune|agency|enterprise|school)$/.test(unit.class ?? ""))
    return undefined;
  const best = scoreWordings(unit.nouns, evidence, { beside: undefined, total: undefined })[0];
  if (best === undefined || best.score < 2.4) return undefined;
  return { entry: best.entry, score: best.score, margin: 0.3, because: "share", part: true };
}

/** The word after `tỷ lệ` before a percentage in its clause: `Tỷ lệ khu dân cư đạt tiêu chuẩn … đạt 97%`. */
function rateBefore(setting: Setting, from: number, clause: number): number | undefined {
  for (let i = from - 2; i > 0 && from - i < 30 && setting.clauses.clause[i] === clause; i--) {
    if (setting.words[i]!.text === "lệ") return i + 1;
  }
  return undefined;
}
