import type { Role } from "../../model/observation.ts";
import type { Evidence } from "./evidence.ts";
import type { Setting } from "./setting.ts";

/** What decides the role besides the words around a figure. */
export type RoleGround = {
  readonly plan: boolean;
  readonly future: boolean;
  readonly features: boolean;
  readonly award: boolean;
  readonly describes: boolean;
  readonly percent: boolean;
  readonly before: Role | undefined;
};

/** Words that may stand between `tăng` or `giảm` and the number. */
const between = /^(?:được|thêm|là|khoảng|trên|hơn|gần|xuống|còn|ít|nhất|tới|đến|nhẹ|mạnh|\(|\+|-|:|=|,)$/;

/** The role of figure `at`, and for a change its direction. */
export function roleOf(
  setting: Setting,
  at: number,
  evidence: Evidence,
  ground: RoleGround,
): { readonly role: Role; readonly direction?: "up" | "down" } {
  const figure = setting.figures[at]!;
  if (figure.base) return { role: "base" };
  const near = (cue: string, least = 0.9): boolean => (evidence.cues.get(cue) ?? 0) >= least;
  const left = setting.words[figure.from - 1]?.text;
  const direction = changeBefore(setting, figure.from);
  if (ground.plan) {
    if (isThreshold(setting, at)) return { role: "context" };
    return { role: "target" };
  }
  if (ground.future) return { role: "target" };
  const bound = /^(?:nhất|thiểu|đấu)$/.test(left ?? "") || (near("target") && targetBefore(setting, figure.from));
  if (bound && !near("done", 0.9)) return { role: "target" };
  const continued = ground.before === "change" || ground.before === "change_pct";
  if (direction !== undefined) return { role: ground.percent ? "change_pct" : "change", direction };
  if (continued && continues(setting, at)) {
    const previous = changeBefore(setting, setting.figures[at - 1]!.from);
    return { role: ground.percent ? "change_pct" : "change", ...(previous ? { direction: previous } : {}) };
  }
  if (ground.percent) {
    if (/^(?:bảo|đảm|phấn)$/.test(setting.words[figure.from - 2]?.text ?? "") && left === "đảm")
      return { role: "target" };
    if (left === "đảm" || left === "đấu") return { role: "target" };
    return { role: "share" };
  }
  if (ground.award && isProposed(evidence)) return { role: "proposed" };
  if (ground.describes || ground.features || isContext(setting, at)) return { role: "context" };
  return { role: "actual" };
}

/** `tăng 08 vụ`, `giảm được 05 vụ`, `(-12%)`; not `tăng cường`, `tăng từ 20 lên 28`. */
function changeBefore(setting: Setting, from: number): "up" | "down" | undefined {
  for (let i = from - 1; i >= 0 && from - i <= 4; i--) {
    const word = setting.words[i]!;
    if (
      /^(?:tăng|vượt)$/.test(word.text) ||
      (/^(?:nhiều|cao)$/.test(word.text) && setting.words[i + 1]?.text === "hơn")
    ) {
      return setting.words[i + 1]?.text === "cường" ? undefined : "up";
    }
    if (word.text === "giảm" || (/^(?:ít|thấp)$/.test(word.text) && setting.words[i + 1]?.text === "hơn"))
      return "down";
    if (word.kind === "number" || !between.test(word.text)) return undefined;
    if (
      (word.text === "+" || word.text === "-") &&
      setting.words[i - 1]?.text === "(" &&
      word.end === setting.words[from]!.start
    ) {
      return word.text === "+" ? "up" : "down";
    }
    if (word.text === "xuống" || word.text === "đến" || (word.text === "còn" && setting.words[i - 1]?.text === "xuống"))
      return undefined;
  }
  return undefined;
}

/** Whether a figure goes on the list of a change: `giảm 02 vụ, 01 người chết`, `tăng 08 vụ = 40%`. */
function continues(setting: Setting, at: number): boolean {
  const figure = setting.figures[at]!;
  const previous = setting.figures[at - 1];
  if (previous === undefined) return false;
  const left = setting.words[figure.from - 1]?.text ?? "";
  if (left === "(" && figure.from - previous.unitTo <= 1 && figure.nouns[0] === "%") return true;
  if (previous.clause !== figure.clause) return false;
  if (left === "=" || left === "(" || left === "bằng" || left === "ứng" || left === "đương") return true;
  if (left === "lệ" && figure.nouns[0] === "%") return figure.from - previous.unitTo <= 3;
  return /^(?:,|và|\/)$/.test(left) && figure.from - previous.unitTo <= 5 && figure.nouns[0] !== "%";
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
  if (left === "một trong" || left === "địa bàn" || /^mỗi /.test(left)) return true;
  const next = setting.words[figure.unitTo]?.text;
  if (noun === "tổ chức" && next === "tôn") return true;
  const after = setting.figures[at + 1];
  return (
    /^(?:hộ|hộ dân)$/.test(noun) && after !== undefined && after.nouns[0] === "khẩu" && after.from - figure.unitTo <= 1
  );
}
