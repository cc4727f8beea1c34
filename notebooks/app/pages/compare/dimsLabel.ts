import type { Language } from "../../../charts/words.ts";

/**
 * The dimensions of a figure in words, as the column writes them (`{"topic":"traffic"}`).
 *
 * @example
 * dimsLabel('{"unit_type":"residential"}', "vi") // → "khu dân cư"
 */
export function dimsLabel(dims: string, language: Language): string {
  try {
    const entries = Object.entries(JSON.parse(dims) as Record<string, string>);
    return entries
      .map(([name, code]) => codes[`${name}:${code}`]?.[language] ?? `${names[name]?.[language] ?? name}: ${code}`)
      .join(", ");
  } catch {
    return dims;
  }
}

const names: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  model: { vi: "mô hình", en: "model" },
  kind: { vi: "loại", en: "kind" },
};

/** The codes of the contract's dimensions. */
const codes: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  "topic:law": { vi: "pháp luật, chủ trương, chính sách", en: "law and policy" },
  "topic:security_movement": { vi: "phong trào toàn dân bảo vệ ANTQ", en: "national security movement" },
  "topic:crime_prevention": { vi: "phòng, chống tội phạm", en: "crime prevention" },
  "topic:drugs": { vi: "ma túy", en: "drugs" },
  "topic:traffic": { vi: "trật tự an toàn giao thông", en: "road safety" },
  "topic:fire": { vi: "phòng cháy, chữa cháy", en: "fire safety" },
  "topic:weapons_handover": { vi: "vận động giao nộp vũ khí", en: "weapons handover" },
  "topic:cyber_security": { vi: "an ninh mạng", en: "cyber security" },
  "topic:hostile_views": { vi: "phản bác quan điểm sai trái", en: "countering hostile views" },
  "topic:school_violence_drugs": { vi: "bạo lực, ma túy học đường", en: "violence and drugs at school" },
  "topic:national_defence": { vi: "quốc phòng, an ninh", en: "national defence" },
  "topic:food_safety": { vi: "an toàn thực phẩm", en: "food safety" },
  "topic:epidemic": { vi: "dịch bệnh", en: "epidemic" },
  "topic:party_resolution": { vi: "chỉ thị, nghị quyết của Đảng", en: "Party resolutions" },
  "channel:oral": { vi: "tuyên truyền miệng", en: "oral" },
  "channel:community_meetings": { vi: "lồng ghép họp tổ, bản, chi bộ", en: "community meetings" },
  "channel:loudspeaker": { vi: "loa truyền thanh", en: "loudspeakers" },
  "channel:mobile_loudspeaker": { vi: "xe loa lưu động", en: "mobile loudspeakers" },
  "channel:radio": { vi: "đài phát thanh", en: "radio" },
  "channel:television": { vi: "truyền hình", en: "television" },
  "channel:website": { vi: "trang thông tin điện tử", en: "website" },
  "channel:social_media": { vi: "mạng xã hội", en: "social media" },
  "channel:hotline": { vi: "đường dây nóng", en: "hotline" },
  "organiser:police": { vi: "Công an", en: "police" },
  "organiser:fatherland_front": { vi: "Mặt trận Tổ quốc", en: "Fatherland Front" },
  "organiser:trade_union": { vi: "Công đoàn", en: "trade union" },
  "organiser:women_union": { vi: "Hội Phụ nữ", en: "Women's Union" },
  "organiser:youth_union": { vi: "Đoàn Thanh niên", en: "Youth Union" },
  "organiser:farmers_union": { vi: "Hội Nông dân", en: "Farmers' Union" },
  "organiser:military": { vi: "Quân sự", en: "military" },
  "material:leaflet": { vi: "tờ rơi, tờ bướm", en: "leaflets" },
  "material:banner": { vi: "băng rôn, khẩu hiệu", en: "banners" },
  "material:poster": { vi: "pa nô, áp phích", en: "posters" },
  "unit_type:residential": { vi: "khu dân cư", en: "residential areas" },
  "unit_type:commune": { vi: "xã, phường, thị trấn", en: "communes" },
  "unit_type:agency": { vi: "cơ quan", en: "agencies" },
  "unit_type:enterprise": { vi: "doanh nghiệp", en: "enterprises" },
  "unit_type:school": { vi: "cơ sở giáo dục", en: "schools" },
  "authority:ministry": { vi: "Bộ Công an", en: "ministry" },
  "authority:province_committee": { vi: "UBND tỉnh", en: "provincial committee" },
  "authority:province_police": { vi: "Công an tỉnh", en: "provincial police" },
  "authority:district_committee": { vi: "UBND huyện", en: "district committee" },
  "authority:district_police": { vi: "Công an huyện", en: "district police" },
  "authority:commune_committee": { vi: "UBND xã", en: "commune committee" },
  "authority:steering_committee": { vi: "Ban Chỉ đạo", en: "steering committee" },
  "award:medal": { vi: "Kỷ niệm chương", en: "medal" },
  "award:merit": { vi: "Bằng khen", en: "certificate of merit" },
  "award:commendation": { vi: "Giấy khen", en: "commendation" },
  "holder:collective": { vi: "tập thể", en: "collectives" },
  "holder:individual": { vi: "cá nhân", en: "individuals" },
  "substance:heroin": { vi: "heroin", en: "heroin" },
  "substance:synthetic": { vi: "ma túy tổng hợp", en: "synthetic drugs" },
  "substance:opium": { vi: "thuốc phiện", en: "opium" },
  "weapon:gun": { vi: "súng các loại", en: "guns" },
  "weapon:explosive": { vi: "vật liệu nổ, lựu đạn", en: "explosives" },
  "weapon:support_tool": { vi: "công cụ hỗ trợ, vũ khí thô sơ", en: "support tools" },
  "weapon:ammunition": { vi: "đạn", en: "ammunition" },
  "outcome:prosecution": { vi: "truy tố, khởi tố", en: "prosecution" },
  "outcome:suspension": { vi: "tạm đình chỉ", en: "suspension" },
  "outcome:administrative": { vi: "xử phạt hành chính", en: "administrative sanction" },
  "violation:alcohol": { vi: "nồng độ cồn", en: "alcohol" },
  "post:chief": { vi: "Trưởng Công an xã", en: "commune police chiefs" },
  "post:deputy_chief": { vi: "Phó Trưởng Công an xã", en: "deputy chiefs" },
  "post:officer": { vi: "Công an viên, cán bộ", en: "officers" },
  "purpose:work": { vi: "công tác, làm việc", en: "work" },
  "purpose:tourism": { vi: "du lịch", en: "tourism" },
  "purpose:study": { vi: "du học", en: "study" },
  "purpose:family_visit": { vi: "thăm thân", en: "family visit" },
  "purpose:labour": { vi: "lao động", en: "labour" },
  "scope:festival": { vi: "trong Ngày hội", en: "at the festival" },
  "scope:excluding_gambling": { vi: "không tính đánh bạc", en: "excluding gambling" },
  "scope:pilot": { vi: "điểm", en: "pilot" },
  "of:target": { vi: "so với chỉ tiêu", en: "of the target" },
  "of:total": { vi: "so với tổng số", en: "of the total" },
  "direction:up": { vi: "tăng", en: "up" },
  "direction:down": { vi: "giảm", en: "down" },
};
