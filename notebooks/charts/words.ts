import type { Lack } from "./figure.ts";

/** The language of what a chart says. */
export type Language = "vi" | "en";

/** The words that charts themselves print. */
export const chartWords = {
  vi: {
    missing: "chưa có báo cáo",
    scoped: "chỉ có số của một phần ◇",
    incomparable: "không tính được —",
    target: "chỉ tiêu",
    noTarget: "không có chỉ tiêu",
    actual: "kết quả",
    parts: "thiếu số của",
    former: "(cũ)",
    split: "có nơi bị chia tách:",
    ratio: "tỷ lệ của các phần không cộng được",
    redrawn: "địa giới đã khác, không quy đổi được",
    ended: "cấp huyện không còn từ tháng 7/2025",
  },
  en: {
    missing: "not reported",
    scoped: "only a part is given ◇",
    incomparable: "cannot be worked out —",
    target: "target",
    noTarget: "no target",
    actual: "result",
    parts: "no figure of",
    former: "(former)",
    split: "divided:",
    ratio: "shares of parts cannot be added",
    redrawn: "other boundaries, cannot be carried over",
    ended: "districts ended in July 2025",
  },
} as const satisfies Readonly<Record<Language, Readonly<Record<string, string>>>>;

/** Why a figure has no value, in words: nothing was reported, only a part, nothing to measure it by, or other boundaries. */
export function missingWord(
  figure: { readonly area?: string; readonly marks: readonly string[]; readonly lack?: Lack },
  language: Language,
): string {
  const words = chartWords[language];
  const { lack } = figure;
  if (lack && "areas" in lack) {
    // A part may bear the name of the whole: then the area of before is meant.
    const named = lack.areas.map((area) => (area === figure.area ? `${area} ${words.former}` : area));
    return `${words[lack.why]} ${named.join(", ")}`;
  }
  if (lack) return words[lack.why];
  if (figure.marks.includes("incomparable")) return words.incomparable;
  return figure.marks.includes("scoped") ? words.scoped : words.missing;
}

const locales: Readonly<Record<Language, string>> = { vi: "vi-VN", en: "en-GB" };
const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as people of the language write it, with at most two decimals.
 *
 * @example
 * formatNumber(1234.5, "vi") // → "1.234,5"
 */
export function formatNumber(value: number, language: Language, digits = 2): string {
  return format(language, digits, false).format(value);
}

/**
 * A number in few characters, for an axis.
 *
 * @example
 * formatShort(1_200_000, "vi") // → "1,2 Tr"
 */
export function formatShort(value: number, language: Language): string {
  return Math.abs(value) < 10_000 ? formatNumber(value, language) : format(language, 1, true).format(value);
}

function format(language: Language, digits: number, compact: boolean): Intl.NumberFormat {
  const key = `${language} ${digits} ${compact}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locales[language], {
    maximumFractionDigits: digits,
    ...(compact ? { notation: "compact" } : {}),
  });
  formats.set(key, made);
  return made;
}
