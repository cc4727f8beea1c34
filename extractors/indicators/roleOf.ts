import type { Direction, InRole } from "./decision.ts";
import type { Evidence } from "./evidence.ts";
import type { When } from "./periods/whenOf.ts";
import type { Setting } from "./setting.ts";

/** What decides the role besides the words around a figure. */
export type RoleGround = {
  readonly plan: boolean;
  readonly future: boolean;
  readonly features: boolean;
  readonly award: boolean;
  readonly describes: boolean;
  readonly percent: boolean;
  readonly change: Direction | undefined;
  /** Where the figure's period lies, seen from that of the report. */
  readonly when: When;
};

/** The role of figure `at`. What is of a time after the report's is a target; what a plan says of a time before its own describes. */
export function roleOf(setting: Setting, at: number, evidence: Evidence, ground: RoleGround): InRole {
  const figure = setting.figures[at]!;
  if (figure.base) return { role: "base" };
  const near = (cue: string, least = 0.9): boolean => (evidence.cues.get(cue) ?? 0) >= least;
  const left = setting.words[figure.from - 1]?.text;
  if (ground.plan) {
    return { role: ground.when === "before" || isThreshold(setting, at) ? "context" : "target" };
  }
  if (ground.future || (ground.when === "after" && !near("done"))) return { role: "target" };
  const bound = /^(?:nhất|thiểu|đấu)$/.test(left ?? "") || (near("target") && targetBefore(setting, figure.from));
  if (bound && !near("done", 0.9)) return { role: "target" };
  if (ground.change !== undefined) return { role: ground.percent ? "change_pct" : "change", direction: ground.change };
  if (ground.percent) {
    if (/^(?:bảo|đảm|phấn)$/.test(setting.words[figure.from - 2]?.text ?? "") && left === "đảm")
      return { role: "target" };
    if (left === "đảm" || left === "đấu") return { role: "target" };
    return { role: "share" };
  }
  if (ground.award && isProposed(evidence)) return { role: "proposed" };
  if (ground.describes || ground.features || isContext(setting, at)) return { role: "context" };
  if (isPlanned(setting, figure.from)) return { role: "target" };
  return { role: "actual" };
}

/** Words that may stand between `kế hoạch` and its number. */
const ofPlan = /^(?:là|năm|giao|được|đề|ra|tỉnh|huyện|cấp|trên|:)$/;

/** `(kế hoạch 2.993 triệu đồng)`, `dự toán được giao 2.700 triệu đồng`; not `theo kế hoạch 05 buổi`. */
function isPlanned({ words }: Setting, from: number): boolean {
  let i = from - 1;
  while (i >= 0 && from - i <= 3 && ofPlan.test(words[i]!.text)) i--;
  const phrase = `${words[i - 1]?.text} ${words[i]?.text}`;
  return /^(?:kế hoạch|dự toán)$/.test(phrase) && !/^(?:theo|đúng|đạt|vượt)$/.test(words[i - 2]?.text ?? "");
}

function targetBefore(setting: Setting, from: number): boolean {
  for (let i = from - 1; i >= 0 && from - i <= 6; i--)
    if (/^(?:đấu|kiến|nhất|thiểu)$/.test(setting.words[i]!.text)) return true;
  return false;
}

/** In a plan: what must hold before something is required (`nếu có trên 10 người`, `từ 10 người trở xuống`). */
function isThreshold(setting: Setting, at: number): boolean {
  const figure = setting.figures[at]!;
  const words = setting.words.slice(Math.max(0, figure.from - 4), figure.from).map((word) => word.text);
  if (words.includes("nếu")) return true;
  const after = setting.words
    .slice(figure.to, figure.to + 4)
    .map((word) => word.text)
    .join(" ");
  return words.includes("từ") && /trở (?:lên|xuống)/.test(after);
}

/** Asked for and not given yet: `đang đề nghị`; mere `đề nghị khen thưởng` loses against `biểu dương`, `đã tặng`. */
function isProposed(evidence: Evidence): boolean {
  const proposed = Math.max(evidence.cues.get("proposed") ?? 0, evidence.cues.get("asked") ?? 0);
  if (proposed < 0.5) return false;
  if ((evidence.cues.get("asked") ?? 0) >= 0.5) return true;
  return (evidence.cues.get("granted") ?? 0) < proposed;
}

/** What describes the place or the frame: areas, peoples, thresholds; `một trong 24`. */
function isContext(setting: Setting, at: number): boolean {
  const figure = setting.figures[at]!;
  const noun = figure.nouns[0] ?? "";
  if (/^(?:ha|km|km2|km²|m2|người\/km2|dân tộc|tôn giáo|bánh|điểm thờ tự|điểm nhóm|nhân khẩu|khẩu)$/.test(noun)) {
    return (
      noun !== "khẩu" ||
      (!/^(?:súng)$/.test(setting.words[figure.unitTo]?.text ?? "") && setting.words[figure.from - 1]?.text === "/")
    );
  }
  const left = setting.words
    .slice(Math.max(0, figure.from - 2), figure.from)
    .map((word) => word.text)
    .join(" ");
  if (/bình quân$/.test(left) || left === "một trong" || left === "địa bàn" || /^mỗi /.test(left)) return true;
  const next = setting.words[figure.unitTo]?.text;
  if (noun === "tổ chức" && next === "tôn") return true;
  const after = setting.figures[at + 1];
  return (
    /^(?:hộ|hộ dân)$/.test(noun) && after !== undefined && after.nouns[0] === "khẩu" && after.from - figure.unitTo <= 1
  );
}
