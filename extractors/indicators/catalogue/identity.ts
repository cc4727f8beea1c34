import type { Entry } from "./entry.ts";

/** Citizen identity, e-ID and foreigners. */
export const identity: readonly Entry[] = [
  {
    id: "id_cards.collected",
    topic: "identity",
    unit: "hồ sơ",
    aggregation: "cumulative",
    label: { vi: "Hồ sơ căn cước công dân thu nhận", en: "Citizen-ID files collected" },
    wordings: [
      {
        counts: "hồ sơ | trường hợp | @file | công dân | người",
        says: "căn cước công dân | căn cước | thu nhận hồ sơ căn cước | hồ sơ căn cước công dân | thẻ căn cước | cấp căn cước",
        not: "định danh | tài khoản | kích hoạt | danh chỉ bản",
        sure: 0.4,
      },
    ],
    examples: [
      { text: "Thu nhận 14.205 hồ sơ cấp căn cước công dân.", value: "14205" },
      { text: "Cấp 3.340 thẻ căn cước cho công dân.", value: "3340" },
    ],
  },
  {
    id: "id_accounts.registered",
    topic: "identity",
    unit: "hồ sơ",
    aggregation: "cumulative",
    label: { vi: "Hồ sơ định danh điện tử thu nhận", en: "e-ID files collected" },
    notes: 'often counted since the campaign began ("tính đến …"): add over areas, never over periods',
    wordings: [
      {
        counts: "hồ sơ | tài khoản | trường hợp | @account | công dân",
        says: "định danh điện tử | hồ sơ định danh | thu nhận hồ sơ định danh điện tử | đăng ký tài khoản định danh | tài khoản định danh điện tử",
        not: "kích hoạt",
        sure: 0.3,
      },
    ],
    examples: [{ text: "Thu nhận 21.880 hồ sơ định danh điện tử.", value: "21880" }],
  },
  {
    id: "id_accounts.activated",
    topic: "identity",
    unit: "tài khoản",
    aggregation: "cumulative",
    label: { vi: "Tài khoản định danh điện tử kích hoạt", en: "e-ID accounts activated" },
    notes: 'often counted since the campaign began ("tính đến …"): add over areas, never over periods',
    wordings: [
      {
        counts: "tài khoản | hồ sơ | trường hợp | @account | công dân",
        says: "kích hoạt | kích hoạt tài khoản | đã kích hoạt",
        about: "identity",
        sure: 0.8,
      },
    ],
    examples: [{ text: "Kích hoạt 19.402 tài khoản định danh điện tử.", value: "19402" }],
  },
  {
    id: "foreigners.visits",
    topic: "identity",
    unit: "lượt",
    aggregation: "flow",
    label: { vi: "Lượt người nước ngoài đến địa bàn", en: "Visits by foreigners" },
    notes: "dims: purpose",
    wordings: [
      {
        counts: "lượt | lượt khách | lượt người | người | khách | lượt người nước ngoài | người nước ngoài",
        says: "người nước ngoài | lượt khách | quốc tịch | khách quốc tế | du lịch | công tác làm việc | thăm thân | khách nước ngoài | đến địa bàn",
        about: "foreigners",
        not: "xử phạt | vi phạm | uy tín | tuyên truyền | xác minh | vận động | xuất cảnh trái phép",
        sure: 0.3,
      },
    ],
    dims: ["purpose"],
    examples: [{ text: "Có 1.450 lượt người nước ngoài đến địa bàn, trong đó 900 lượt du lịch.", value: "1450" }],
  },
  {
    id: "residence.checks",
    topic: "identity",
    unit: "lượt",
    aggregation: "flow",
    label: { vi: "Lượt kiểm tra cư trú", en: "Residence checks" },
    wordings: [
      {
        counts: "lượt | lượt hộ | cơ sở | lượt người",
        says: "kiểm tra cư trú | kiểm tra tạm trú | lưu trú",
        not: "xử phạt",
        sure: 0.3,
      },
    ],
    examples: [{ text: "Kiểm tra cư trú 410 lượt hộ.", value: "410" }],
  },
];
