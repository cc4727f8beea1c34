import type { Language } from "../../charts/words.ts";

const reasons: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "indicator-unknown": { vi: "chưa rõ con số thuộc chỉ tiêu nào", en: "indicator unknown" },
  "indicator-unsure": { vi: "chưa chắc về chỉ tiêu", en: "indicator unsure" },
  "indicator-ambiguous": { vi: "có thể thuộc hai chỉ tiêu", en: "two indicators are nearly as likely" },
  "area-unsure": { vi: "chưa chắc về địa bàn", en: "area unsure" },
  "period-unsure": { vi: "chưa chắc về kỳ báo cáo", en: "period unsure" },
  "text-repair": { vi: "chữ trong câu phải sửa và chưa chắc", en: "the sentence was mended and is unsure" },
  "text-ocr": { vi: "đọc từ ảnh quét", en: "read from a scanned page" },
  "unit-missing": { vi: "không thấy đơn vị tính", en: "no unit found" },
  "unit-inherited": { vi: "đơn vị tính lấy từ câu trước", en: "the unit is taken from the words before" },
  "columns-shifted": { vi: "ô không thẳng cột", en: "cells do not stand under their headings" },
  "span-lost": { vi: "địa bàn lấy từ dòng trên", en: "the place is taken from the row above" },
  "zero-in-words": { vi: "số không viết bằng lời", en: "a zero stated in words" },
  "check-sum": { vi: "không khớp với tổng", en: "does not fit the sum" },
  "check-ratio": { vi: "không khớp với tỷ lệ", en: "does not fit the share" },
  "check-change": { vi: "không khớp với mức tăng, giảm", en: "does not fit the change" },
  "check-list": { vi: "không khớp với danh sách", en: "does not fit the list" },
  "check-contradiction": { vi: "chỗ khác nói khác", en: "elsewhere the report says otherwise" },
  "check-repeat": { vi: "con số lặp lại đáng ngờ", en: "a suspicious repetition" },
  "check-identity": { vi: "không khớp với các số khác", en: "does not fit other figures" },
  "check-range": { vi: "con số khác thường", en: "an unusual figure" },
  "another area is nearly as likely": { vi: "địa bàn khác cũng có thể đúng", en: "another area is nearly as likely" },
  "several areas have this name": { vi: "nhiều địa bàn trùng tên", en: "several areas have this name" },
  "the only one of its kind in the document": {
    vi: "địa bàn duy nhất cùng loại trong văn bản",
    en: "the only one of its kind in the document",
  },
  "the gazetteer knows the name of another time": {
    vi: "tên địa bàn của thời kỳ khác",
    en: "the gazetteer knows the name of another time",
  },
  "the kind of area is not printed": { vi: "không in cấp của địa bàn", en: "the kind of area is not printed" },
  "outside the report's province": { vi: "ngoài tỉnh của báo cáo", en: "outside the report's province" },
  "diacritics differ from the gazetteer's": {
    vi: "dấu khác với danh mục địa bàn",
    en: "diacritics differ from the gazetteer's",
  },
  "not in the gazetteer": { vi: "địa bàn không có trong danh mục", en: "not in the gazetteer" },
  "the year is the report's": { vi: "lấy năm của báo cáo", en: "the year is the report's" },
  "counted back from the report's year": {
    vi: "đếm lùi từ năm của báo cáo",
    en: "counted back from the report's year",
  },
  "area not in the gazetteer": { vi: "địa bàn không có trong danh mục", en: "area not in the gazetteer" },
};

/** Why a figure is unsure, in words; a reason that the table lacks as it stands. */
export function reasonLabel(reason: string, language: Language): string {
  return reasons[reason]?.[language] ?? reason;
}
