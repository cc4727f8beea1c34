import type { Report } from "../../model/report.ts";
import { lastBefore } from "./lastBefore.ts";
import type { PeriodMention } from "./periods/periodMention.ts";
import type { Setting } from "./setting.ts";

/** The period of a figure and, where it was counted up to a day, that day. */
export type Timed = {
  readonly period: string;
  readonly as_of: string | undefined;
  readonly confidence: number;
  readonly named: boolean;
};

/** A mention with the word it begins at. */
type Mention = PeriodMention & { readonly from: number; readonly to: number };

/** The periods of a passage with their word indexes; those of cited documents are left out. */
export function placePeriods(setting: Setting, mentions: readonly PeriodMention[]): readonly Mention[] {
  const placed: Mention[] = [];
  let at = 0;
  for (const mention of mentions) {
    if (mention.cited) continue;
    while (at < setting.words.length && setting.words[at]!.end <= mention.start) at++;
    let to = at;
    while (to < setting.words.length && setting.words[to]!.start < mention.end) to++;
    if (/^(?:lập|ngày|nguyên)$/.test(setting.words[at - 1]?.text ?? "")) continue;
    if (/^(?:giai|nhiệm)$/.test(setting.words[at]?.text ?? "") && at > 0 && setting.words[at - 1]?.text !== "trong")
      continue;
    placed.push({ ...mention, from: at, to });
  }
  return placed;
}

/**
 * The period of figure `at`: the last one named before it in its sentence, else `inherited`, else the report's. A change
 * is of the period that is compared, never of the one it is compared with.
 */
export function periodOf(
  setting: Setting,
  at: number,
  mentions: readonly Mention[],
  report: Report,
  inherited: Timed | undefined,
  change: boolean,
): Timed {
  const figure = setting.figures[at]!;
  const right = mentions[lastBefore(mentions, figure.unitTo) + 1];
  if (
    right?.from === figure.unitTo &&
    right.relation === "named" &&
    /^\d{4}$/.test(right.period) &&
    isChangeOf(setting, figure.from)
  ) {
    return { period: right.period, as_of: undefined, confidence: right.confidence, named: true };
  }
  for (let i = lastBefore(mentions, figure.from); i >= 0; i--) {
    const mention = mentions[i]!;
    if (figure.from - mention.from > 1500) break;
    if (setting.clauses.sentence[mention.from] !== figure.sentence) break;
    if (mention.relation === "compared") {
      if (change || !holdsEarlierValue(setting, mention, figure.from, figure.clause)) continue;
      return { period: mention.period, as_of: undefined, confidence: mention.confidence, named: true };
    }
    if (inOtherParenthesis(setting, mention.from, figure.clause)) continue;
    if (isNow(setting, mention.to, figure.from)) return reportPeriod(report);
    const since = sinceStart(setting, mention, report);
    if (since !== undefined) return { period: since, as_of: report.as_of, confidence: 0.8, named: true };
    if (mention.relation === "own") return reportPeriod(report);
    if (mention.relation === "as-of") {
      const start =
        mention.period.includes("/") && mention.period.split("/")[0] !== mention.as_of ? mention.period : undefined;
      if (start === undefined || withinReport(start, report))
        return { ...reportPeriod(report), as_of: mention.as_of ?? report.as_of };
    }
    const whole = /^(?:cả|trọn)$/.test(setting.words[mention.from - 1]?.text ?? "");
    if (!whole && mention.period === report.period.slice(0, 4) && /^\d{4}-/.test(report.period))
      return reportPeriod(report);
    return { period: mention.period, as_of: mention.as_of, confidence: mention.confidence, named: true };
  }
  return inherited ?? reportPeriod(report);
}

/** `Từ năm 2019 đến nay xây dựng 13 mô hình mới; hiện tại có 23 mô hình`: what comes after is of the report's own time. */
function isNow(setting: Setting, from: number, to: number): boolean {
  for (let i = Math.max(from, to - 300); i < to; i++)
    if (setting.words[i]!.text === "hiện" && /^(?:tại|nay|có|đang|còn|,)$/.test(setting.words[i + 1]?.text ?? ""))
      return true;
  return false;
}

/** `tăng từ 92,5% năm 2018 lên 97,8% năm 2022`: a value whose year follows it. */
function isChangeOf(setting: Setting, from: number): boolean {
  return /^(?:từ|lên|xuống|còn)$/.test(setting.words[from - 1]?.text ?? "");
}

/** The period of the last mention of a passage that may govern what follows it: a lead-in, a cited sentence. */
export function periodLeft(
  setting: Setting,
  mentions: readonly Mention[],
  before: number,
  report: Report,
): Timed | undefined {
  const sentence = setting.clauses.sentence[Math.min(before, setting.words.length - 1)];
  const mention = mentions.findLast(
    (one) => one.from < before && one.relation === "named" && setting.clauses.sentence[one.from] === sentence,
  );
  if (mention === undefined || mention.period === report.period) return undefined;
  return { period: mention.period, as_of: mention.as_of, confidence: mention.confidence, named: true };
}

export function reportPeriod(report: Report): Timed {
  return { period: report.period, as_of: report.as_of, confidence: 0.95, named: false };
}

/** `ra mắt vào tháng 05/2022 … quá trình hoạt động`: counted from that year to the report's. */
function sinceStart(setting: Setting, mention: Mention, report: Report): string | undefined {
  if (!/^\d{4}-\d{2}$/.test(mention.period) || setting.words[mention.from - 1]?.text !== "vào") return undefined;
  const head = setting.words
    .slice(Math.max(0, mention.from - 6), mention.from)
    .map((word) => word.text)
    .join(" ");
  if (!/(?:ra mắt|thành lập|hoạt động|triển khai)/.test(head)) return undefined;
  const [from, to] = [mention.period.slice(0, 4), report.period.slice(-4)];
  return from < to ? `${from}/${to}` : report.period;
}

function withinReport(period: string, report: Report): boolean {
  return period.slice(0, 4) === report.period.slice(0, 4);
}

/** `năm 2022: 20 vụ`, `so với năm 2022 là 20 vụ`: the compared value itself, not the difference. */
function holdsEarlierValue(setting: Setting, mention: Mention, from: number, clause: number): boolean {
  if (from - mention.to > 3 || setting.clauses.clause[mention.from] !== clause) {
    const open = setting.clauses.opens[clause]!;
    return open >= 0 && open - mention.to <= 0 && open >= mention.to - 1 && from - open <= 2;
  }
  for (let i = mention.to; i < from; i++) if (!/^(?:là|có|:|\()$/.test(setting.words[i]!.text)) return false;
  return from > mention.to;
}

/** A period in a parenthesis that the figure is not in. */
function inOtherParenthesis(setting: Setting, word: number, clause: number): boolean {
  const own = setting.clauses.clause[word]!;
  if (setting.clauses.opens[own]! < 0) return false;
  for (let at = clause; at >= 0; at = setting.clauses.parents[at]!) if (at === own) return false;
  return setting.clauses.opens[own] !== setting.clauses.opens[clause];
}
