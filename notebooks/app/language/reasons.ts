import type { Language } from "../../charts/words.ts";

const reasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "indicator-unknown": { vi: "chưa rõ con số thuộc chỉ tiêu nào", en: "indicator unknown" },
  "indicator-unsure": { vi: "chưa chắc về chỉ tiêu", en: "indicator unsure" },
  "indicator-ambiguous": { vi: "có thể thuộc hai chỉ tiêu", en: "two indicators are nearly as likely" },
  "area-unsure": { vi: "chưa chắc về địa bàn", en: "area unsure" },
  "period-unsure": { vi: "chưa chắc về kỳ báo cáo", en: "period unsure" },
  "text-repair": { vi: "chữ trong câu phải sửa và chưa chắc", en: "the sentence was mended and is unsure" },
  "text-ocr": { vi: "đọc từ ảnh quét", en: "read from a scanned page" },
  "another area is nearly as likely": { vi: "địa bàn khác cũng có thể đúng", en: "another area is nearly as likely" },
  "several areas have this name": { vi: "nhiều địa bàn trùng tên", en: "several areas have this name" },
  "area not in the gazetteer": { vi: "địa bàn không có trong danh mục", en: "area not in the gazetteer" },
};

/** Why a figure is unsure, in words; a reason that the table lacks as it stands. */
export function reasonLabel(reason: string, language: Language): string {
  return reasons[reason]?.[language] ?? reason;
}
