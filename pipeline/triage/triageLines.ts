import type { ReportKind } from "../../model/report.ts";
import { ruleLabel } from "../../notebooks/app/language/repairs.ts";
import { periodInWords } from "../../notebooks/app/rows/periods.ts";
import { say, sayBy, sayNumber, type Words } from "../say.ts";
import type { Triage, Triaged } from "./triagePaths.ts";

const kinds: Readonly<Record<ReportKind, Words>> = {
  report: { vi: "báo cáo", en: "report" },
  plan: { vi: "kế hoạch", en: "plan" },
  letter: { vi: "công văn", en: "letter" },
  decision: { vi: "quyết định", en: "decision" },
  annex: { vi: "phụ lục", en: "annex" },
  notice: { vi: "thông báo", en: "notice" },
  unknown: { vi: "chưa rõ", en: "unknown" },
};

/** What a folder holds, for a person: counts by what matters before loading, then what needs a look. */
export function triageLines({ files, skipped, copies, renditions, ocrHours }: Triage): readonly string[] {
  const readable = files.filter(({ state }) => state === "readable");
  const line = (words: Words, text: string): readonly string[] => (text ? [`${say(words).padEnd(18)} ${text}`] : []);
  const scans = readable.filter(({ scanned }) => scanned > 0);
  const pages = scans.reduce((sum, { scanned }) => sum + scanned, 0);
  return [
    ...line(
      { vi: "tệp", en: "files" },
      `${sayNumber(files.length)} (${say({ vi: "đọc được", en: "readable" })} ${sayNumber(readable.length)})`,
    ),
    ...line(
      { vi: "định dạng", en: "formats" },
      counts(readable, ({ format }) => format),
    ),
    ...line(
      { vi: "loại văn bản", en: "kinds" },
      counts(readable, ({ kind }) => kind && say(kinds[kind])),
    ),
    ...line(
      { vi: "kỳ báo cáo", en: "periods" },
      counts(readable, ({ period }) =>
        period ? sayBy((language) => periodInWords(period, language)) : say(kinds.unknown),
      ),
    ),
    ...line(
      { vi: "địa bàn", en: "areas" },
      counts(readable, ({ area }) => area ?? say(kinds.unknown)),
    ),
    ...line(
      { vi: "lỗi phông", en: "garbled" },
      counts(
        readable.filter(({ garbled }) => garbled > 0),
        ({ rules: [rule] }) => (rule ? sayBy((language) => ruleLabel(rule, language)) : null),
      ),
    ),
    ...line(
      { vi: "bản quét", en: "scans" },
      scans.length > 0
        ? say({
            vi: `${scans.length} tệp, ${pages} trang, OCR khoảng ${duration(ocrHours)}`,
            en: `${scans.length} files, ${pages} pages, OCR about ${duration(ocrHours)}`,
          })
        : "",
    ),
    ...list(
      { vi: "bản sao y hệt", en: "copies" },
      copies.map((group) => group.join(" = ")),
    ),
    ...list(
      { vi: "có thể là một báo cáo", en: "perhaps one report" },
      renditions.map((group) => group.join(" ~ ")),
    ),
    ...list({ vi: "có dấu mật", en: "marked secret" }, named(files, "secret")),
    ...list({ vi: "không đọc được", en: "unreadable" }, named(files, "unreadable")),
    ...list(
      { vi: "bỏ qua", en: "skipped" },
      skipped.map(({ name, reason }) => `${name} — ${reason}`),
    ),
  ];
}

function counts(files: readonly Triaged[], key: (one: Triaged) => string | null): string {
  const groups = [...Map.groupBy(files, key)].sort(([one], [other]) => (String(one) < String(other) ? -1 : 1));
  return groups.map(([name, group]) => `${name} ${sayNumber(group.length)}`).join(", ");
}

function named(files: readonly Triaged[], state: Triaged["state"]): readonly string[] {
  return files.filter((one) => one.state === state).map(({ name, reason }) => `${name} — ${reason}`);
}

function list(words: Words, entries: readonly string[]): readonly string[] {
  return entries.length === 0 ? [] : [`${say(words)}:`, ...entries.map((entry) => `  ${entry}`)];
}

/** Hours for a person: minutes below two hours. */
function duration(hours: number): string {
  const minutes = Math.max(1, Math.round(hours * 60));
  return minutes < 120
    ? say({ vi: `${minutes} phút`, en: `${minutes} minutes` })
    : say({ vi: `${Math.round(hours)} giờ`, en: `${Math.round(hours)} hours` });
}
