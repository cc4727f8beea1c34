/**
 * Kinds of units whose numbers may be added although their nouns differ: `9.550 học sinh` is part of `120.042 người`,
 * `71 buổi` of `719 đợt`. The first kind whose words begin the unit is taken. `lượt người` counts persons, `lượt`
 * sessions.
 */
const kinds: readonly (readonly [kind: string, words: readonly string[]])[] = [
  ["percent", ["%", "phần trăm"]],
  ["money", ["đ", "đồng", "vnđ", "triệu đồng", "tỷ đồng", "nghìn đồng", "usd"]],
  ["household", ["lượt hộ", "hộ"]],
  [
    "person",
    [
      "lượt người",
      "lượt cán bộ",
      "lượt đoàn viên",
      "lượt hội viên",
      "lượt đảng viên",
      "lượt học sinh",
      "lượt công dân",
      "lượt quần chúng",
      "lượt nhân dân",
      "lượt đồng chí",
      "người",
      "đối tượng",
      "bị can",
      "bị cáo",
      "bị án",
      "phạm nhân",
      "nạn nhân",
      "cá nhân",
      "công dân",
      "đồng chí",
      "đ/c",
      "cán bộ",
      "chiến sĩ",
      "chiến sỹ",
      "cbcs",
      "đảng viên",
      "đoàn viên",
      "hội viên",
      "thành viên",
      "học sinh",
      "em học sinh",
      "em",
      "cháu",
      "sinh viên",
      "giáo viên",
      "thanh niên",
      "thí sinh",
      "đại biểu",
      "lao động",
      "khách",
      "trưởng",
      "phó",
      "công an viên",
      "trẻ",
      "phụ nữ",
      "nhân khẩu",
    ],
  ],
  ["session", ["buổi", "lượt", "cuộc", "đợt", "hội nghị", "lần", "lớp"]],
  ["case", ["vụ"]],
  ["tip", ["tin", "nguồn tin", "tố giác", "đơn", "lượt tin", "thông tin"]],
];

/** Nouns that stand for many kinds of things, so that their parts bear other nouns: `61 đơn vị (42 cơ quan, 19 xã)`. */
const containers =
  /^(đơn vị|tổ chức|phương tiện|tài sản|vũ khí|tài liệu|hiện vật|loại|địa bàn|địa phương|cơ sở|mô hình|khu vực|giải|danh hiệu|hồ sơ|văn bản|tập thể, cá nhân|lượt tập thể)/;

/** Those rewarded are counted by their awards: `50 tập thể (01 Bằng khen, 49 Giấy khen)`. */
const holder = /^(tập thể|cá nhân)/;
const award = /^(bằng khen|giấy khen|kỷ niệm chương|huân chương|huy chương|danh hiệu)/;

/** The kind of a unit: one of `kinds`, else its first word; empty for a number without a unit. */
export function unitKind(unit: string | undefined): string {
  const noun = (unit ?? "").toLowerCase().trim();
  if (noun === "") return "";
  const known = kinds.find(([kind, words]) =>
    words.some((word) => noun === word || (kind !== "money" && begins(noun, word))),
  );
  return known?.[0] ?? unitHead(noun);
}

/** `đồng` begins `đồng chí` too, so units of money must be whole. */
function begins(noun: string, word: string): boolean {
  return noun.startsWith(`${word} `) || noun.startsWith(`${word},`);
}

/** The first word of a unit. */
export function unitHead(unit: string): string {
  return unit.toLowerCase().split(/[\s,/]+/)[0] ?? "";
}

/** True of a noun whose parts bear other nouns. */
export function isContainer(unit: string | undefined): boolean {
  return containers.test((unit ?? "").toLowerCase());
}

function plainUnit(unit: string | undefined): string {
  return (unit ?? "")
    .toLowerCase()
    .replace(/\s*-\s*/g, " ")
    .trim();
}

/** How well the unit of a part fits that of a total: 3 the same noun, 2 the same kind, 1 the same first word, 0 not at all. */
export function unitFit(total: string | undefined, part: string | undefined): number {
  const a = plainUnit(total);
  const b = plainUnit(part);
  if (a === b) return 3;
  if (unitKind(a) === unitKind(b)) return 2;
  if (holder.test(a) && award.test(b)) return 1;
  return a !== "" && b !== "" && unitHead(a) === unitHead(b) ? 1 : 0;
}
