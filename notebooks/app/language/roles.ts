import type { Language } from "../../charts/words.ts";

const roles: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  actual: { vi: "kết quả", en: "result" },
  proposed: { vi: "đề xuất", en: "proposed" },
  target: { vi: "chỉ tiêu", en: "target" },
  change: { vi: "tăng, giảm", en: "change" },
  change_pct: { vi: "tăng, giảm (%)", en: "change (%)" },
  share: { vi: "tỷ lệ", en: "share" },
  base: { vi: "số gốc để so", en: "base" },
  context: { vi: "bối cảnh", en: "context" },
};

/** What a number is in its report: a result, a target, a change. */
export function roleLabel(role: string, language: Language): string {
  return roles[role]?.[language] ?? role;
}

const verdicts: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  confirm: { vi: "đúng", en: "confirmed" },
  correct: { vi: "đã sửa", en: "corrected" },
  reject: { vi: "đã bỏ", en: "rejected" },
  remap: { vi: "đã chuyển", en: "moved" },
  merge: { vi: "đã gộp", en: "merged" },
  undo: { vi: "hoàn tác", en: "undone" },
};

/** What a reviewer decided, in words. */
export function verdictLabel(verdict: string, language: Language): string {
  return verdicts[verdict]?.[language] ?? verdict;
}
