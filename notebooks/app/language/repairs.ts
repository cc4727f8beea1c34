import type { Language } from "../../charts/words.ts";

/** What the rules of repair are called, by their names in `extractors/repair`. */
const rules: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  tcvn3: { vi: "mã TCVN3 (ABC)", en: "TCVN3 (ABC) charset" },
  tcvn1: { vi: "mã TCVN 5712", en: "TCVN 5712 charset" },
  vni: { vi: "mã VNI", en: "VNI charset" },
  viscii: { vi: "mã VISCII", en: "VISCII charset" },
  vps: { vi: "mã VPS", en: "VPS charset" },
  viqr: { vi: "gõ không dấu kiểu VIQR", en: "VIQR typing" },
  cp1258: { vi: "mã Windows-1258", en: "Windows-1258 charset" },
  bkhcm2: { vi: "mã BK HCM 2", en: "BK HCM 2 charset" },
  vietwareX: { vi: "mã VietWare X", en: "VietWare X charset" },
  vietwareF: { vi: "mã VietWare F", en: "VietWare F charset" },
  mojibake: { vi: "UTF-8 bị đọc sai mã", en: "UTF-8 read in another charset" },
  nfc: { vi: "dấu rời được ghép vào chữ", en: "loose marks joined to letters" },
  "split-mark": { vi: "dấu bị tách khỏi chữ", en: "a mark parted from its letter" },
  invisible: { vi: "ký tự ẩn", en: "hidden characters" },
  ligature: { vi: "chữ ghép của phông", en: "ligatures of the font" },
  "look-alike": { vi: "chữ trông giống nhau", en: "look-alike letters" },
  "tounicode-or": { vi: "bảng mã phông bị hỏng", en: "damaged font map" },
  "tounicode-linear": { vi: "bảng mã phông bị lệch", en: "shifted font map" },
  "font-map": { vi: "bảng mã phông bị hỏng", en: "damaged font map" },
  map: { vi: "bảng mã phông bị hỏng", en: "damaged font map" },
  "lost-letter": { vi: "chữ bị mất", en: "lost letters" },
  "glyph-shape": { vi: "nhận theo nét chữ", en: "by the shapes of letters" },
  "glyph-blank": { vi: "khoảng trống của phông", en: "blanks of the font" },
  "glyph-number": { vi: "theo số hiệu chữ của phông", en: "by glyph numbers" },
  "ocr-slip": { vi: "nhận dạng ảnh nhầm chữ", en: "slips of recognition" },
};

/**
 * A rule of repair in words; several that worked together are joined.
 *
 * @example
 * ruleLabel("glyph-blank+glyph-shape", "vi") // → "khoảng trống của phông + nhận theo nét chữ"
 */
export function ruleLabel(rule: string, language: Language): string {
  return rule
    .split("+")
    .map((one) => rules[one]?.[language] ?? one)
    .join(" + ");
}

/** What spoke for a repair, as `extractors/repair` writes it, and the same in Vietnamese. */
const evidences: readonly (readonly [said: RegExp, vi: string])[] = [
  [/^font (.+) draws capitals$/, "phông $1 chỉ vẽ chữ hoa"],
  [/^font (.+)$/, "phông $1"],
  [/^a Vietnamese word in (.+)$/, "thành từ tiếng Việt theo mã $1"],
  [/^between words in (.+)$/, "đứng giữa các từ theo mã $1"],
  [/^ư was made a hyphen$/, "chữ ư bị đổi thành gạch nối"],
  [/^ư was made a space$/, "chữ ư bị đổi thành khoảng trống"],
  [/^ư was dropped$/, "chữ ư bị rơi mất"],
  [/^the shapes of the font's glyphs$/, "nét chữ vẽ trong phông"],
  [/^the codes of the font's glyphs$/, "số hiệu chữ trong phông"],
  [/^letter and mark are one letter in NFC$/, "chữ và dấu là một ký tự trong chuẩn Unicode dựng sẵn"],
  [/^a pair of quotes under the or-rule$/, "cặp ngoặc kép bị hỏng cùng kiểu"],
  [/^(.+) in this text's font$/, "theo phông của văn bản này: $1"],
  [/^(.+) stands nowhere in this text$/, "cả văn bản không có chữ $1"],
  [/^(.+) stand nowhere in this text$/, "cả văn bản không có các chữ $1"],
  [/^one range of the font's map.*$/, "một dải của bảng mã phông bị lệch"],
  [/^a letter that looks like the Vietnamese one$/, "chữ nước ngoài trông giống chữ Việt"],
  [/^letters of two scripts in one word$/, "chữ của hai bảng chữ cái trong một từ"],
  [/^characters that are not seen$/, "ký tự không nhìn thấy"],
  [/^a ligature of the font$/, "chữ ghép của phông"],
  [/^a space before the mark of a letter$/, "khoảng trống trước dấu của chữ"],
  [/^marks behind vowels, and a Vietnamese word$/, "dấu gõ sau nguyên âm, thành từ tiếng Việt"],
  [/^UTF-8 read as an 8-bit charset.*$/, "UTF-8 bị đọc như mã một byte"],
  [/^UTF-8 read as Windows-1252.*$/, "UTF-8 bị đọc như Windows-1252"],
  [/^(.+) is no syllable, and (.+) goes with the words beside it$/, "$1 không phải âm tiết, $2 hợp với từ bên cạnh"],
];

/**
 * What spoke for a repair, in words; a part that the table lacks as it stands.
 *
 * @example
 * evidenceLabel("font .VnTime; a Vietnamese word in tcvn3", "vi") // → "phông .VnTime; thành từ tiếng Việt theo mã tcvn3"
 */
export function evidenceLabel(evidence: string, language: Language): string {
  if (language === "en") return evidence;
  return evidence
    .split("; ")
    .map((part) => {
      const known = evidences.find(([said]) => said.test(part));
      return known ? part.replace(known[0], known[1]).replace(/(\S) is (\S)/g, "$1 là $2") : part;
    })
    .join("; ");
}
