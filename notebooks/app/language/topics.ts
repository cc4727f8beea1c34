import type { Language } from "../../charts/words.ts";

/** The topics of the catalogue in the order of the picker: the first part of an indicator's id. */
const topics: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  propaganda: { vi: "Tuyên truyền, vận động", en: "Propaganda and outreach" },
  tips: { vi: "Nguồn tin của Nhân dân", en: "Tips from the public" },
  denunciations: { vi: "Tố giác, tin báo về tội phạm", en: "Crime reports" },
  crime: { vi: "Phạm pháp hình sự", en: "Crime" },
  investigation: { vi: "Điều tra", en: "Investigation" },
  wanted: { vi: "Truy nã", en: "Wanted persons" },
  drugs: { vi: "Ma túy", en: "Drugs" },
  drug_free: { vi: "Địa bàn không ma túy", en: "Drug-free areas" },
  economic: { vi: "Kinh tế, tham nhũng", en: "Economic crime" },
  environment: { vi: "Môi trường, an toàn thực phẩm", en: "Environment and food safety" },
  cyber: { vi: "An ninh mạng", en: "Cyber security" },
  traffic: { vi: "Trật tự an toàn giao thông", en: "Road traffic" },
  fire: { vi: "Phòng cháy, chữa cháy", en: "Fire safety" },
  weapons: { vi: "Vũ khí, vật liệu nổ", en: "Weapons" },
  models: { vi: "Mô hình phong trào", en: "Self-management models" },
  safety_standard: { vi: "Chuẩn an toàn về an ninh, trật tự", en: "Security-safe standard" },
  movement_rating: { vi: "Phân loại phong trào", en: "Movement rating" },
  festival: { vi: "Ngày hội toàn dân bảo vệ an ninh Tổ quốc", en: "National Security Festival" },
  awards: { vi: "Khen thưởng", en: "Awards" },
  forces: { vi: "Lực lượng cơ sở", en: "Grassroots forces" },
  id_cards: { vi: "Căn cước", en: "Citizen identity cards" },
  id_accounts: { vi: "Định danh điện tử", en: "Electronic identity" },
  foreigners: { vi: "Người nước ngoài", en: "Foreigners" },
  population: { vi: "Dân số", en: "Population" },
  admin: { vi: "Đơn vị hành chính", en: "Administrative units" },
};

/** The topic of an indicator in words; one that the table lacks shows its id. */
export function topicLabel(indicator: string, language: Language): string {
  const id = indicator.split(".")[0]!;
  return topics[id]?.[language] ?? id;
}

/** The place of an indicator's topic in the picker. */
export function topicOrder(indicator: string): number {
  const at = Object.keys(topics).indexOf(indicator.split(".")[0]!);
  return at < 0 ? Number.MAX_SAFE_INTEGER : at;
}

const levels: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  country: { vi: "Cả nước", en: "Country" },
  province: { vi: "Tỉnh, thành phố", en: "Provinces" },
  district: { vi: "Huyện, quận, thị xã", en: "Districts" },
  commune: { vi: "Xã, phường, thị trấn", en: "Communes" },
  village: { vi: "Thôn, bản, tổ dân phố", en: "Villages" },
  other: { vi: "Đơn vị khác", en: "Other units" },
};

/** A level of administration in words. */
export function levelLabel(level: string, language: Language): string {
  return levels[level]?.[language] ?? level;
}
