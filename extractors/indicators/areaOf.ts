import type { Report } from "../../model/report.ts";
import type { AreaMention } from "./areas/areaMention.ts";
import { lastBefore } from "./lastBefore.ts";
import type { Setting } from "./setting.ts";

/** An area with how sure it is. */
export type Placed = {
  readonly area: string;
  readonly code: string | undefined;
  readonly confidence: number;
  readonly reason?: string;
};

/** How high an area stands, by the kind its name begins with; offices are below all. */
const ranks: readonly (readonly [RegExp, number])[] = [
  [/^Việt Nam/, 0],
  [/^Tỉnh/, 1],
  [/^Thành phố (?:Hà Nội|Hồ Chí Minh|Hải Phòng|Đà Nẵng|Cần Thơ|Huế)/, 1],
  [/^(?:Huyện|Quận|Thị xã|Thành phố)/, 2],
  [/^(?:Xã|Phường|Thị trấn|Đặc khu)/, 3],
];

function rank(name: string): number {
  if (name.includes("/")) return 4;
  return ranks.find(([pattern]) => pattern.test(name))?.[1] ?? 5;
}

/** A mention with the words it spans. */
type Mention = AreaMention & { readonly from: number; readonly to: number };

/** The mentions of a passage below the reporting area, with their word indexes. */
export function placeMentions(setting: Setting, mentions: readonly AreaMention[], report: Report): readonly Mention[] {
  const own = rank(report.area);
  const placed: Mention[] = [];
  let at = 0;
  for (const mention of mentions) {
    if (mention.level === "country" || isGeneric(mention, setting)) continue;
    if (mention.name !== report.area && rank(mention.name) <= own) continue;
    while (at < setting.words.length && setting.words[at]!.end <= mention.start) at++;
    let to = at;
    while (to < setting.words.length && setting.words[to]!.start < mention.end) to++;
    placed.push({ ...mention, from: at, to });
  }
  return placed;
}

/** `các huyện, thành phố`: a kind alone in a list of kinds means all of them. */
function isGeneric(mention: AreaMention, setting: Setting): boolean {
  return (
    mention.by === "own" &&
    /(?:,|(?:^|\s)(?:các|những|và|mỗi))\s*$/u.test(setting.text.slice(Math.max(0, mention.start - 8), mention.start))
  );
}

/** The area that figure `at` is about, or `undefined` for the area of the whole passage. */
export function areaOf(setting: Setting, at: number, mentions: readonly Mention[], report: Report): Placed | undefined {
  const figure = setting.figures[at]!;
  let location: Mention | undefined;
  for (let i = lastBefore(mentions, figure.from); i >= 0; i--) {
    const mention = mentions[i]!;
    if (figure.from - mention.from > 400) break;
    if (!governs(setting, mention, figure.clause)) continue;
    if (figure.from - mention.from > 90) break;
    const kind = standing(setting, mention);
    if (kind === "other") continue;
    if (severalWith(setting, mentions, i)) {
      if (kind === "subject") break;
      continue;
    }
    if (mention.name === report.area) {
      if (kind === "subject" && mention.by !== "bare") break;
      continue;
    }
    if (kind === "subject") return placed(mention);
    location ??= mention;
  }
  if (location !== undefined) return placed(location);
  const first = lastBefore(mentions, figure.to) + 1;
  const after = mentions
    .slice(first, first + 4)
    .find((mention) => setting.clauses.clause[mention.from] === figure.clause);
  if (after === undefined || after.name === report.area || standing(setting, after) !== "location") return undefined;
  const next = setting.figures[at + 1];
  if (next !== undefined && next.from < after.from && next.clause === figure.clause && !next.base) return undefined;
  if (severalWith(setting, mentions, mentions.indexOf(after)) || after.from - figure.unitTo > 25) return undefined;
  return placed(after);
}

/** The area named right before a word: of a footnote mark, what the note is about. */
export function areaBefore(
  setting: Setting,
  at: number,
  mentions: readonly Mention[],
  report: Report,
): Placed | undefined {
  const found = mentions.findLast((mention) => mention.to <= at && at - mention.to <= 2);
  if (found === undefined || found.name === report.area || severalWith(setting, mentions, mentions.indexOf(found)))
    return undefined;
  return placed(found);
}

/** The area that opens a passage as its label (`- Huyện Đăk Hà: …`), or fills a heading. */
export function areaLabel(setting: Setting, mentions: readonly Mention[], report: Report): Placed | undefined {
  const first = mentions[0];
  if (first === undefined || first.name === report.area || severalWith(setting, mentions, 0)) return undefined;
  const before = setting.words.slice(0, first.from).filter((word) => word.kind === "word");
  if (before.length > 3 || before.some((word) => /^(?:tại|ở|về|của|và)$/.test(word.text))) return undefined;
  const next = setting.words[first.to];
  return next === undefined || next.text === ":" ? placed(first) : undefined;
}

function placed(mention: Mention): Placed {
  return {
    area: mention.name,
    code: mention.code,
    confidence: mention.confidence,
    ...(mention.reason === undefined ? {} : { reason: mention.reason }),
  };
}

/** Whether a mention stands in the clause of a figure or in one around it. */
function governs(setting: Setting, mention: Mention, clause: number): boolean {
  const own = setting.clauses.clause[mention.from]!;
  for (let at = clause; at >= 0; at = setting.clauses.parents[at]!) if (at === own) return true;
  return false;
}

/** Who acts (`Công an huyện Đăk Hà tổ chức`), where (`tại xã Đăk La`), or neither (`công dân của huyện Tân Uyên`). */
function standing(setting: Setting, mention: Mention): "subject" | "location" | "other" {
  const actor = mention.actor === undefined ? 0 : mention.actor.split(" ").length;
  const before = setting.words[mention.from - 1 - actor]?.text ?? setting.words[mention.from - 1]?.text ?? "";
  const straight = setting.words[mention.from - 1]?.text ?? "";
  if (/^(?:của|cho|với|và|từ|giáp|sang|về|giữa|vào|gửi|do)$/.test(before) && mention.actor === undefined)
    return "other";
  if (/^(?:tại|ở|bàn|thuộc|trên|đối)$/.test(straight)) return "location";
  if (/^(?:tại|ở|thuộc)$/.test(before)) return "location";
  if (/^(?:với)$/.test(before) || /^(?:với)$/.test(straight)) return "other";
  if (/^(?:của|cho|gửi|về|các)$/.test(before)) return "other";
  if (mention.actor !== undefined || mention.by === "bare" || mention.by === "office" || mention.by === "village")
    return "subject";
  return mention.by === "own" && !opensClause(setting, mention) ? "other" : "subject";
}

function opensClause(setting: Setting, mention: Mention): boolean {
  const before = setting.words[mention.from - 1];
  return (
    before === undefined ||
    before.kind === "mark" ||
    setting.clauses.clause[mention.from - 1] !== setting.clauses.clause[mention.from]
  );
}

/** Whether a mention stands in a list of several with no figure between: then the figure is of all of them together. */
function severalWith(setting: Setting, mentions: readonly Mention[], index: number): boolean {
  const mention = mentions[index]!;
  if (
    /^(?:các|những)$/.test(setting.words[mention.from - 1]?.text ?? "") ||
    /^(?:các|những)$/.test(setting.words[mention.from - 2]?.text ?? "")
  )
    return mentions[index + 1] !== undefined && near(setting, mention, mentions[index + 1]!);
  const beforeIt = mentions[index - 1];
  const afterIt = mentions[index + 1];
  return (
    (beforeIt !== undefined && near(setting, beforeIt, mention)) ||
    (afterIt !== undefined && near(setting, mention, afterIt))
  );
}

function near(setting: Setting, left: Mention, right: Mention): boolean {
  if (left.level !== right.level || setting.clauses.clause[left.from] !== setting.clauses.clause[right.from])
    return false;
  for (let i = left.to; i < right.from; i++) {
    const word = setting.words[i]!;
    if (!/^(?:,|và|xã|phường|huyện|thị|trấn|thành|phố|công|an|ủy|ban|nhân|dân|bản|thôn)$/.test(word.text)) return false;
  }
  return right.from - left.to <= 5;
}
