import type { Language } from "../../charts/words.ts";

const checks: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  sum: { vi: "Tổng khác với các phần cộng lại", en: "The total is not the sum of its parts" },
  ratio: { vi: "Tỷ lệ khác với phép chia", en: "The share does not follow from its numbers" },
  change: { vi: "Mức tăng, giảm không khớp", en: "The change does not follow from its numbers" },
  list: { vi: "Số lượng khác với danh sách liệt kê", en: "The count differs from the list" },
  contradiction: { vi: "Hai chỗ nói khác nhau về cùng một số", en: "Two statements of one figure differ" },
  repeat: { vi: "Con số lặp lại đáng ngờ", en: "A suspicious repetition" },
  identity: { vi: "Các số không khớp với nhau", en: "The figures do not fit together" },
  range: { vi: "Con số khác thường", en: "An unusual figure" },
  coverage: { vi: "Thiếu báo cáo", en: "Reports are missing" },
};

/** What a check found, in words. */
export function checkLabel(check: string, language: Language): string {
  return checks[check]?.[language] ?? check;
}
