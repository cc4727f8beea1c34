import type { Entry } from "./entry.ts";

/** Crimes against social order. */
export const crime: readonly Entry[] = [
  {
    id: "crime.social_order.cases",
    topic: "crime",
    unit: "vụ",
    aggregation: "flow",
    label: { vi: "Số vụ phạm tội về trật tự xã hội", en: "Social-order crime cases" },
    notes: "dims: scope where the report gives a second definition",
    wordings: [
      {
        counts: "@case",
        says: "ghi nhận | xảy ra | phát hiện | phạm tội về trật tự xã hội | tội phạm về trật tự xã hội | tội phạm hình sự | phạm pháp hình sự | trật tự xã hội | vụ phạm pháp hình sự | hình sự | số vụ phạm tội | về hành vi | tội phạm trật tự xã hội",
        about: "social_order",
        not: "làm rõ | khám phá | điều tra làm rõ | giải quyết | tai nạn | cháy | truy tố | tạm đình chỉ | thụ lý | nhập kho | phạt tiền | khởi tố | cung cấp | vi phạm hành chính | nhóm tội | nhóm tội phạm | xâm phạm sở hữu",
      },
      {
        counts: "%",
        says: "số vụ phạm tội | số vụ phạm tội về trật tự xã hội | tội phạm về trật tự xã hội | phạm pháp hình sự | tội phạm hình sự",
        also: "giảm | kéo giảm | tăng | kiềm chế",
        about: "social_order",
      },
    ],
    dims: ["scope", "outcome"],
    denied: "phạm pháp hình sự | tội phạm hình sự | tội phạm về trật tự xã hội",
    examples: [
      { text: "Xảy ra 64 vụ phạm pháp hình sự, giảm 09 vụ so với cùng kỳ.", value: "64" },
      { text: "Tội phạm về trật tự xã hội xảy ra 118 vụ.", value: "118" },
      { text: "Trong năm ghi nhận 37 vụ.", value: "37", under: "Công tác đấu tranh, phòng, chống tội phạm về TTXH" },
    ],
    counterexamples: [
      "Điều tra làm rõ 50 vụ phạm pháp hình sự.",
      "Xảy ra 12 vụ tai nạn giao thông.",
      "Phát hiện 20 vụ vi phạm về môi trường.",
    ],
  },
  {
    id: "crime.social_order.solved",
    topic: "crime",
    unit: "vụ",
    aggregation: "flow",
    label: { vi: "Số vụ phạm tội TTXH đã làm rõ", en: "Social-order crime cases solved" },
    wordings: [
      {
        counts: "@case",
        says: "làm rõ | điều tra làm rõ | khám phá | điều tra khám phá | đã làm rõ | tập trung điều tra làm rõ | khám phá làm rõ",
        about: "social_order",
        not: "nguồn tin | nhân dân cung cấp | vi phạm hành chính | môi trường | an ninh mạng",
        sure: 0.5,
      },
    ],
    dims: ["scope"],
    ratio: "crime.social_order.clearance_rate",
    of: "crime.social_order.cases",
    examples: [
      { text: "Điều tra làm rõ 55/64 vụ phạm pháp hình sự.", value: "55" },
      { text: "Tội phạm về trật tự xã hội xảy ra 118 vụ, đã khám phá 101 vụ.", value: "101" },
    ],
  },
  {
    id: "crime.social_order.clearance_rate",
    topic: "crime",
    unit: "%",
    aggregation: "ratio",
    label: { vi: "Tỷ lệ điều tra, khám phá", en: "Clearance rate" },
    wordings: [
      {
        counts: "%",
        says: "tỷ lệ điều tra khám phá | tỷ lệ khám phá | tỷ lệ điều tra làm rõ | điều tra khám phá | tỷ lệ làm rõ | khám phá án | trọng án | tỷ lệ điều tra khám phá án",
        about: "social_order | drugs | economic",
        sure: 0.3,
      },
      {
        counts: "%",
        says: "tỷ lệ điều tra khám phá | tỷ lệ khám phá | tỷ lệ điều tra khám phá án | tỷ lệ điều tra làm rõ | điều tra khám phá án | khám phá án",
        not: "ma túy",
        sure: 0.2,
      },
    ],
    dims: ["scope"],
    examples: [
      { text: "Tỷ lệ điều tra, khám phá án hình sự đạt 86,4%.", value: "86.4" },
      { text: "Đã điều tra làm rõ 55/64 vụ phạm pháp hình sự (tỷ lệ 85,9%).", value: "85.9" },
    ],
  },
  {
    id: "crime.social_order.arrests",
    topic: "crime",
    unit: "đối tượng",
    aggregation: "flow",
    label: { vi: "Số đối tượng phạm tội TTXH bị bắt, xử lý", en: "Persons arrested for social-order crime" },
    wordings: [
      {
        counts: "@offender",
        says: "bắt | bắt xử lý | xử lý | bắt giữ | khởi tố | bắt giữ xử lý | gồm | làm rõ",
        about: "social_order",
        not: "ma túy | truy nã | nguồn tin | giao thông | tạm giam | truy tố | kinh tế | lạng lách | tù tha | tái hòa nhập | giáo dục | gây rối | vi phạm hành chính",
        sure: 0.1,
      },
      { counts: "@offender", not: "ma túy", beside: "crime.social_order.cases", sure: 0.7 },
      { counts: "@offender", not: "ma túy", beside: "crime.social_order.solved", sure: 0.7 },
    ],
    dims: ["scope", "outcome"],
    examples: [
      { text: "Điều tra làm rõ 55 vụ phạm pháp hình sự, bắt xử lý 83 đối tượng.", value: "83" },
      { text: "Bắt giữ 120 đối tượng phạm tội về trật tự xã hội.", value: "120" },
    ],
    counterexamples: ["Bắt 04 đối tượng truy nã."],
  },
  {
    id: "crime.property.cases",
    topic: "crime",
    unit: "vụ",
    aggregation: "flow",
    label: { vi: "Số vụ xâm phạm sở hữu", en: "Property crime cases" },
    wordings: [
      {
        counts: "@case | %",
        says: "xâm phạm sở hữu | tội phạm xâm phạm sở hữu | nhóm tội phạm xâm phạm sở hữu | xâm phạm sở hữu tài sản | nhóm tội xâm phạm sở hữu",
        not: "tỷ lệ điều tra khám phá",
        sure: 0.5,
      },
    ],
    dims: ["scope"],
    of: "crime.social_order.cases",
    examples: [
      { text: "Nhóm tội xâm phạm sở hữu xảy ra 30 vụ.", value: "30" },
      { text: "Tội phạm xâm phạm sở hữu tài sản 22 vụ.", value: "22" },
    ],
  },
  {
    id: "crime.person.cases",
    topic: "crime",
    unit: "vụ",
    aggregation: "flow",
    label: { vi: "Số vụ xâm phạm tính mạng, sức khỏe, nhân phẩm", en: "Crimes against the person" },
    wordings: [
      {
        counts: "@case | %",
        says: "xâm phạm tính mạng sức khỏe | xâm phạm tính mạng | xâm phạm tính mạng sức khỏe nhân phẩm | xâm phạm tính mạng sức khỏe nhân phẩm danh dự con người | xâm phạm sức khỏe",
        sure: 0.6,
      },
    ],
    dims: ["scope"],
    of: "crime.social_order.cases",
    examples: [{ text: "Nhóm tội xâm phạm tính mạng, sức khỏe, nhân phẩm, danh dự con người 14 vụ.", value: "14" }],
  },
  {
    id: "crime.public_order.cases",
    topic: "crime",
    unit: "vụ",
    aggregation: "flow",
    label: { vi: "Số vụ xâm phạm trật tự công cộng", en: "Public-order crime cases" },
    wordings: [
      {
        counts: "@case | %",
        says: "xâm phạm trật tự công cộng | trật tự công cộng | gây rối trật tự công cộng | xâm phạm trật tự quản lý hành chính",
        also: "nhóm tội phạm | nhóm tội | tội phạm | nhóm | xâm phạm trật tự công cộng",
        not: "khởi tố | xử lý vi phạm hành chính",
        sure: 0.6,
      },
    ],
    dims: ["scope"],
    of: "crime.social_order.cases",
    examples: [{ text: "Nhóm tội phạm xâm phạm trật tự công cộng 06 vụ.", value: "6" }],
  },
  {
    id: "crime.prosecuted",
    topic: "crime",
    unit: "vụ",
    aggregation: "flow",
    label: { vi: "Số vụ khởi tố (ngoài ma túy, kinh tế)", en: "Cases prosecuted, other" },
    wordings: [
      {
        counts: "@case",
        says: "khởi tố",
        about: "traffic | weapons | foreigners | environment | fire | social_order",
        not: "không khởi tố | kiến nghị khởi tố",
        sure: 0.1,
      },
    ],
    examples: [
      {
        text: "Cơ quan Cảnh sát điều tra đã khởi tố 03 vụ về vi phạm quy định tham gia giao thông đường bộ.",
        value: "3",
      },
    ],
  },
];
