import { type UnitClass, unitClass } from "../../../extractors/quantities/units.ts";

/**
 * Kinds of units whose numbers may be added although their nouns differ: `9.550 học sinh` is part of `120.042 người`,
 * `71 buổi` of `719 đợt`. `lượt người` counts persons, `lượt` sessions.
 */
const kinds: Partial<Readonly<Record<UnitClass, string>>> = {
  share: "percent",
  money: "money",
  household: "household",
  person: "person",
  attendance: "person",
  offender: "person",
  individual: "person",
  session: "session",
  training: "session",
  case: "case",
  tip: "tip",
};

/** Kinds of nouns that the tables of units do not have, or have for something else, by their first words. */
const others: readonly (readonly [kind: string, words: RegExp])[] = [
  ["money", /^(?:triệu|tỷ|nghìn) đồng/],
  [
    "person",
    /^(?:bác sĩ|y sĩ|dược sĩ|y tá|điều dưỡng|(?:nữ )?hộ sinh|kỹ thuật viên|kỹ sư|nhân viên|giảng viên|thạc sĩ|tiến sĩ|thẩm phán|kiểm sát viên|nông dân|vận động viên|sĩ quan|hạ sĩ quan|(?:tổ|đội|nhóm) (?:trưởng|phó)|phó|trưởng|trẻ|đội viên|tuyên truyền viên|hòa giải viên|tình nguyện viên|ủy viên|cử tri|bị hại|cốt cán|lượt (?:người|quần chúng|nhân dân))(?:\s|$)/,
  ],
  ["session", /^nhóm(?: trẻ)?,? lớp(?:\s|$)/],
  ["nhà", /^(?:(?:ngôi|căn|nóc) nhà|nhà ở)(?=\s|$)/],
  ["tip", /^(?:lượt )?(?:tin|đơn(?! vị)|tố giác)(?:\s|$)/],
];

/** Nouns that stand for many kinds of things, so that their parts bear other nouns: `61 đơn vị (42 cơ quan, 19 xã)`. */
const containers =
  /^(đơn vị|tổ chức|phương tiện|tài sản|vũ khí|tài liệu|hiện vật|loại|địa bàn|địa phương|cơ sở|mô hình|khu vực|giải|danh hiệu|hồ sơ|văn bản|tập thể, cá nhân|lượt tập thể)/;

/** `106 xã, phường; xếp loại: 41 đơn vị xuất sắc …`: nouns that stand for places named before. */
export const anyPlace: RegExp = /^(?:đơn vị|địa phương|địa bàn|nơi)(?=$|[\s,])/;
const placeNouns =
  /^(?:xã|phường|thị trấn|huyện|thôn|bản|khu dân cư|khu phố|tổ dân phố|cơ quan|doanh nghiệp|trường|chi bộ|đảng bộ)(?=$|[\s,])/;

/** Groups, whose leaders bear their noun. */
const groupNouns = /^(?:tổ|đội|nhóm|đoàn)(?=$|\s)/;

/** Those rewarded are counted by their awards: `50 tập thể (01 Bằng khen, 49 Giấy khen)`. */
const holder = /^(tập thể|cá nhân)/;
const award = /^(bằng khen|giấy khen|kỷ niệm chương|huân chương|huy chương|danh hiệu)/;

/** The kind of a unit: one of `kinds`, else its first word; empty for a number without a unit. */
export function unitKind(unit: string | undefined): string {
  const noun = (unit ?? "").toLowerCase().trim();
  if (noun === "") return "";
  const other = others.find(([, words]) => words.test(noun));
  if (other !== undefined) return other[0];
  // `218 lượt ý kiến` are of `ý kiến`, `lượt người` of persons.
  if (noun.startsWith("lượt ") && unitClass(noun) === undefined) return unitKind(noun.slice(5));
  const known = longestClass(noun);
  return (known === undefined ? undefined : kinds[known]) ?? unitHead(noun);
}

/** The class of the longest noun of the tables that a unit begins with: `đội viên dân phòng` is a `đội viên`. */
function longestClass(noun: string): UnitClass | undefined {
  const words = noun.split(",")[0]!.split(" ");
  for (let count = words.length; count > 0; count -= 1) {
    const found = unitClass(words.slice(0, count).join(" "));
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * Syllables that are no nouns alone but begin many, which have nothing else in common: a `phương án` is no `phương tiện`,
 * a `cơ sở` no `cơ quan`; and two compounds whose first syllable is another noun (`đơn`, `trường`).
 */
const bound =
  /^(?:(?:phương|cơ|mô|đối|kế|chuyên|tài|văn|hồ|hội|hợp|doanh|nhân|thành|đại|đảng|công|chương|dự|kiến|biện|chỉ|tổ(?= chức)|giáo|học|nạn|thanh|tố|vũ|hàng|chức|danh|khẩu(?= hiệu)|sự|tang|tụ|thủ|quyết|nghị|ý) \p{L}+|đơn vị|trường hợp)(?=$|[\s,/])/u;

/** The first word of a unit. */
export function unitHead(unit: string): string {
  const noun = unit.toLowerCase();
  return bound.exec(noun)?.[0] ?? noun.split(/[\s,/]+/)[0] ?? "";
}

/** True of a noun whose parts bear other nouns. */
export function isContainer(unit: string | undefined): boolean {
  return containers.test((unit ?? "").toLowerCase());
}

function plainUnit(unit: string | undefined): string {
  return (unit ?? "")
    .toLowerCase()
    .replace(/^lượt (?=tập thể|cá nhân)/, "")
    .replace(/\s*-\s*/g, " ")
    .trim();
}

/** How well the unit of a part fits that of a total: 3 the same noun, 2 the same kind, 1 the same first word, 0 not at all. */
export function unitFit(total: string | undefined, part: string | undefined): number {
  const a = plainUnit(total);
  const b = plainUnit(part);
  if (a === b) return 3;
  if (unitKind(a) === unitKind(b)) return 2;
  // `24 xã, phường, thị trấn`: each of the nouns in turn.
  if (a.includes(", ") && a.split(", ").includes(b)) return 2;
  if (holder.test(a) && award.test(b)) return 1;
  // `12 tổ trưởng` are no parts of `12 tổ`.
  if (groupNouns.test(a) && unitKind(b) === "person") return 0;
  if (anyPlace.test(b) && placeNouns.test(a)) return 1;
  return a !== "" && b !== "" && unitHead(a) === unitHead(b) ? 1 : 0;
}
