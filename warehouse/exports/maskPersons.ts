const capital = "[A-ZÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ]";
const small = "[a-zàáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]";

/** Two to five syllables with capitals: `Chu Văn Chiến`. */
const name = `(?:${capital}${small}*\\s+){1,4}${capital}${small}*`;

/** A year of birth: `SN 1971`, `sinh năm 1971`, `(1971)`. */
const birth =
  "(?:SN|sn|Sn|sinh năm|Sinh năm|sinh ngày|Sinh ngày)[:\\s]*(?:\\d{1,2}[/.-]\\d{1,2}[/.-])?\\d{4}|\\(\\s*(?:19|20)\\d{2}\\s*\\)";

/** Words before a name that say a private person is meant. Offices and ranks are not among them: officials are public. */
const person =
  "(?:đối tượng|Đối tượng|bị can|Bị can|bị cáo|Bị cáo|bị hại|Bị hại|nạn nhân|Nạn nhân|ông|Ông|bà|Bà|anh|Anh|chị|Chị|cháu|Cháu|em|Em|công dân|Công dân|phạm nhân|Phạm nhân|người dân|vợ chồng|hộ|Hộ)(?:\\s+tên)?(?:\\s+là)?:?";

/** What leads in an address, up to the next clause. */
const address =
  /((?:trú tại|Trú tại|trú quán|Trú quán|thường trú(?: tại)?|Thường trú(?: tại)?|tạm trú(?: tại)?|Tạm trú(?: tại)?|HKTT|ĐKTT|nơi ở|Nơi ở|chỗ ở|Chỗ ở|quê quán|Quê quán|địa chỉ|Địa chỉ)\s*(?:tại)?\s*:?\s*)(?=[^;()]*?)((?:(?!\s+(?:về|do|vì|bị|đã|có hành vi|phạm tội|vi phạm|là|nay|hiện|ra|đến)\s)[^;().\n]|\.(?=\s?\p{Lu}))+)/gu;

const identity =
  /((?:CCCD|CMND|căn cước(?: công dân)?|chứng minh(?: nhân dân)?|điện thoại|số điện thoại|SĐT|Sđt)\s*(?:số)?\s*:?\s*)(\d[\d. ]{7,14}\d)/gu;

const born = new RegExp(`(${name})(\\s*,?\\s*)(${birth})`, "gu");
const housed = new RegExp(
  `(${name})(?=\\s*,?\\s*\\(?(?:trú tại|trú quán|thường trú|tạm trú|HKTT|nơi ở|chỗ ở|quê quán))`,
  "gu",
);
const called = new RegExp(`(?<![\\p{L}])(${person}\\s+)(${name})`, "gu");
const suspect =
  /\d|SN|sn|inh |rú|HKTT|ĐKTT|nơi|Nơi|hỗ ở|uê quán|ịa chỉ|đối tượng|Đối tượng|bị |Bị |nạn|Nạn|ông|bà |Bà |anh|Anh|hị |háu|em |phạm nhân|hộ |vợ/;

/** Words that begin the name of an office, a place or a thing after `ông`, `hộ` …: not a person. */
const notNames =
  /^(?:Công an|Ủy ban|Mặt trận|Hội|Ban|Bộ|Sở|Phòng|Tỉnh|Huyện|Thành phố|Xã|Phường|Thị|Tòa|Viện|Đội|Trạm|Đảng|Chủ tịch|Phó|Trưởng|Giám đốc|Bí thư|Nông|Nghèo|Đoàn)(?![\p{Ll}])/u;

/**
 * A text in which private persons cannot be made out: their names end in an initial, their birth years in `xx`, and
 * their addresses and numbers are left out. Officials named by their office stay.
 *
 * @example
 * maskPersons("đối với Lò Văn Pâng, SN 1971, trú tại: tổ 5, P. Quyết Tiến về hành vi")
 * // → "đối với Lò Văn P., SN 19xx, trú tại: … về hành vi"
 */
export function maskPersons(text: string): string {
  if (!suspect.test(text)) return text;
  return text
    .replace(born, (_, who: string, gap: string, year: string) => `${initial(who)}${gap}${withoutYear(year)}`)
    .replace(housed, (who) => initial(who))
    .replace(called, (all, lead: string, who: string) => (notNames.test(who) ? all : lead + initial(who)))
    .replace(new RegExp(birth, "gu"), (year) => withoutYear(year))
    .replace(address, "$1…")
    .replace(identity, "$1…");
}

/** `Chu Văn Chiến` → `Chu Văn C.` */
function initial(who: string): string {
  const parts = who.split(/\s+/);
  const last = parts.at(-1) ?? "";
  return /^\p{Lu}$/u.test(last)
    ? `${who.replace(/\.$/, "")}`
    : [...parts.slice(0, -1), `${[...last][0] ?? ""}.`].join(" ");
}

function withoutYear(year: string): string {
  return year.replace(/\d{1,2}[/.-]\d{1,2}[/.-](?=\d{4})/, "").replace(/\d{2}(?=\D*$)/, "xx");
}
