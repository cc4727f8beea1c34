import type { Figure } from "../number/Figure.ts";

/** Words of traits that one person may have several of, and of measures taken beside others: such parts overlap and need not add up. */
export const traits =
  /(?:^|[\s,(])(?:tước (?:quyền|giấy phép)|tạm giữ|tịch thu|trục xuất|mới thành lập|(?<!nam[^;]*)nữ(?! hộ sinh)|dự bị|dân tộc|dtts|đảng viên|tôn giáo|theo đạo|trẻ em|vị thành niên|dưới \d+ tuổi|cao tuổi|tái phạm|tiền án|tiền sự|nghiện|nghèo|khuyết tật|biên giới|nước ngoài)(?=[\s,;).]|$)/iu;

/** Bodies that bear a trait of their members in their names, before what they did: `Hội Phụ nữ 236 buổi`. */
export const associations =
  /(?<!\p{L})(?:Hội|hội|Ban|Đoàn)\s(?:LH|liên hiệp\s)?(?:phụ nữ|người cao tuổi|người khuyết tật)(?=\s(?:\p{L}+\s){0,2}\d)/giu;

/** Sessions that treat of one thing along with others may be counted under several. */
export const joint = /(?:lồng ghép|kết hợp).*(?:lồng ghép|kết hợp)/isu;

/** `(có 02 điểm chung)`: some are counted twice. */
export const shared =
  /(?<!\p{L})vừa\s.*\svừa(?!\p{L})|\((?:có|trong đó|kể cả)[^()]*(?<!\p{L})(?:chung|trùng|ghép)(?!\p{L})[^()]*\)/iu;

/** Sorts of communes of which each may be several: `23 xã biên giới, 54 xã đặc biệt khó khăn`. */
export const crossing =
  /biên giới.*(?:khó khăn|khu vực|nông thôn mới)|(?:khó khăn|khu vực|nông thôn mới).*biên giới/isu;

/** Words of which one thing can have one only: what was done with it, the level of its office, what it has suffered. */
const exclusive =
  /(?<!\p{L})(?:khởi tố|truy tố|xử phạt|xử lý hành chính|nhắc nhở|(?:cấp|tuyến) (?:tỉnh|huyện|xã|cơ sở)|thiệt hại|sập|mầm non|tiểu học|trung học)(?!\p{L})/giu;

export function areExclusive(parts: readonly Figure[], said: string): boolean {
  return parts.length > 1 && (said.match(exclusive)?.length ?? 0) >= parts.length;
}

/** `213 đảng viên, trong đó khiển trách 128 đảng viên`: the noun of the total is no trait of some of them. */
export function withoutNoun(said: string, { unit }: Figure): string {
  return unit === undefined ? said : said.toLowerCase().replaceAll(unit, "");
}
