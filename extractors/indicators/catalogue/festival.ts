import type { Entry } from "./entry.ts";

/** The festival “Ngày hội toàn dân bảo vệ an ninh Tổ quốc”. */
export const festival: readonly Entry[] = [
  {
    id: "festival.sites",
    topic: "festival",
    unit: "điểm",
    aggregation: "flow",
    label: { vi: "Điểm tổ chức Ngày hội toàn dân bảo vệ ANTQ", en: "Festival sites" },
    notes: "places that held the festival",
    wordings: [
      {
        counts: "điểm | nơi | @commune | @residential | địa điểm | đơn vị | cơ quan",
        says: "ngày hội | ngày hội toàn dân | ngày hội toàn dân bảo vệ an ninh tổ quốc | ngày hội toàn dân bảo vệ an ninh trật tự",
        also: "tổ chức",
        not: "làm điểm | điểm chỉ đạo | tuyên truyền | chỉ đạo điểm | kinh phí | khen",
        sure: 0.4,
      },
    ],
    of: "admin.communes",
    examples: [
      { text: "Toàn tỉnh tổ chức Ngày hội toàn dân bảo vệ ANTQ tại 96 điểm.", value: "96" },
      { text: "Có 11/11 xã, thị trấn tổ chức Ngày hội toàn dân bảo vệ an ninh Tổ quốc.", value: "11" },
    ],
  },
  {
    id: "festival.pilots",
    topic: "festival",
    unit: "điểm",
    aggregation: "flow",
    label: { vi: "Điểm chỉ đạo (tổ chức “điểm”) Ngày hội", en: "Pilot festivals" },
    wordings: [
      {
        counts: "điểm | @commune | đơn vị | -",
        says: "điểm chỉ đạo | làm điểm | tổ chức điểm | chỉ đạo điểm | điểm ngày hội | điểm ngày hội toàn dân | điểm của tỉnh | ngày hội điểm | tổ chức điểm ngày hội",
        about: "festival",
        sure: 1,
      },
    ],
    examples: [{ text: "Tổ chức 03 điểm chỉ đạo Ngày hội toàn dân bảo vệ ANTQ.", value: "3" }],
  },
  {
    id: "festival.attendees",
    topic: "festival",
    unit: "lượt người",
    aggregation: "flow",
    label: { vi: "Lượt người dự Ngày hội toàn dân bảo vệ ANTQ", en: "Festival attendances" },
    wordings: [
      {
        counts: "@person | @attendance",
        says: "tham gia | tham dự | dự | người dự | thu hút | với | người tham gia",
        also: "ngày hội | ngày hội toàn dân | ngày hội toàn dân bảo vệ an ninh tổ quốc | ngày hội toàn dân bảo vệ an ninh trật tự",
        about: "festival",
        not: "tuyên truyền | tuyên truyền vận động | khen",
        sure: 0.7,
      },
      { counts: "@person | @attendance", beside: "festival.sites", sure: 1.2 },
      { counts: "@person | @attendance", beside: "festival.pilots", sure: 1.2 },
    ],
    examples: [
      { text: "Tổ chức Ngày hội toàn dân bảo vệ ANTQ tại 96 điểm với 15.230 lượt người tham gia.", value: "15230" },
    ],
  },
  {
    id: "festival.gifts",
    topic: "festival",
    unit: "suất",
    aggregation: "flow",
    label: { vi: "Suất quà tặng", en: "Gifts presented" },
    wordings: [
      { counts: "suất quà | phần quà | suất | quà", says: "tặng quà | suất quà | phần quà | trao tặng", sure: 0.2 },
    ],
    examples: [{ text: "Trong Ngày hội đã trao tặng 60 suất quà cho hộ nghèo.", value: "60" }],
  },
];
