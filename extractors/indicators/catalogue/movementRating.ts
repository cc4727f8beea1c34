import type { Entry } from "./entry.ts";

/** The yearly rating of the movement (Quyết định 510/QĐ-BCA-V05). */
export const movementRating: readonly Entry[] = [
  {
    id: "movement_rating.assessed",
    topic: "movement_rating",
    unit: "đơn vị",
    aggregation: "flow",
    label: { vi: "Đơn vị được xét, phân loại phong trào", en: "Units assessed for the movement rating" },
    notes: "dims: unit_type",
    wordings: [
      {
        counts:
          "@residential | @commune | cơ quan | đơn vị | doanh nghiệp | @school | - | cơ quan đơn vị | công ty | hợp tác xã | ubnd xã | ủy ban nhân dân xã",
        says: "đủ điều kiện xét | được xét | xét phân loại | đánh giá phân loại | đủ điều kiện | đề nghị xét phân loại | được phân loại | đủ điều kiện xét phân loại | được đánh giá",
        about: "movement_rating",
        not: "không đủ điều kiện",
        sure: 0.5,
      },
    ],
    dims: ["unit_type", "authority"],
    examples: [{ text: "Có 84/84 thôn đủ điều kiện xét, phân loại phong trào toàn dân bảo vệ ANTQ.", value: "84" }],
  },
  {
    id: "movement_rating.excellent",
    topic: "movement_rating",
    unit: "đơn vị",
    aggregation: "flow",
    label: { vi: "Đơn vị xếp loại Xuất sắc", en: "Units rated excellent" },
    notes: "dims: unit_type",
    wordings: [
      {
        counts:
          "@residential | @commune | cơ quan | đơn vị | doanh nghiệp | @school | - | cơ quan đơn vị | công ty | hợp tác xã | ubnd xã | ủy ban nhân dân xã",
        says: "xuất sắc | xếp loại xuất sắc | loại xuất sắc | đạt loại xuất sắc",
        about: "movement_rating",
        not: "thành tích xuất sắc",
        sure: 0.6,
      },
    ],
    dims: ["unit_type", "authority"],
    examples: [
      {
        text: "Kết quả đánh giá, phân loại phong trào: Xuất sắc: 41 thôn; Khá: 37 thôn; Trung bình: 05 thôn; Yếu: 01 thôn.",
        value: "41",
      },
    ],
  },
  {
    id: "movement_rating.good",
    topic: "movement_rating",
    unit: "đơn vị",
    aggregation: "flow",
    label: { vi: "Đơn vị xếp loại Khá", en: "Units rated good" },
    notes: "dims: unit_type",
    wordings: [
      {
        counts:
          "@residential | @commune | cơ quan | đơn vị | doanh nghiệp | @school | - | cơ quan đơn vị | công ty | hợp tác xã | ubnd xã | ủy ban nhân dân xã",
        says: "khá | xếp loại khá | loại khá | đạt loại khá",
        about: "movement_rating",
        not: "thành tích xuất sắc",
        sure: 0.6,
      },
    ],
    dims: ["unit_type", "authority"],
    examples: [
      {
        text: "Kết quả đánh giá, phân loại phong trào: Xuất sắc: 41 thôn; Khá: 37 thôn; Trung bình: 05 thôn; Yếu: 01 thôn.",
        value: "37",
      },
    ],
  },
  {
    id: "movement_rating.average",
    topic: "movement_rating",
    unit: "đơn vị",
    aggregation: "flow",
    label: { vi: "Đơn vị xếp loại Trung bình", en: "Units rated average" },
    notes: "dims: unit_type",
    wordings: [
      {
        counts:
          "@residential | @commune | cơ quan | đơn vị | doanh nghiệp | @school | - | cơ quan đơn vị | công ty | hợp tác xã | ubnd xã | ủy ban nhân dân xã",
        says: "trung bình | xếp loại trung bình | loại trung bình | đạt loại trung bình",
        about: "movement_rating",
        not: "thành tích xuất sắc",
        sure: 0.6,
      },
    ],
    dims: ["unit_type", "authority"],
    examples: [
      {
        text: "Kết quả đánh giá, phân loại phong trào: Xuất sắc: 41 thôn; Khá: 37 thôn; Trung bình: 05 thôn; Yếu: 01 thôn.",
        value: "5",
      },
    ],
  },
  {
    id: "movement_rating.weak",
    topic: "movement_rating",
    unit: "đơn vị",
    aggregation: "flow",
    label: { vi: "Đơn vị xếp loại Yếu", en: "Units rated weak" },
    notes: "dims: unit_type",
    wordings: [
      {
        counts:
          "@residential | @commune | cơ quan | đơn vị | doanh nghiệp | @school | - | cơ quan đơn vị | công ty | hợp tác xã | ubnd xã | ủy ban nhân dân xã",
        says: "yếu | xếp loại yếu | loại yếu | đạt loại yếu",
        about: "movement_rating",
        not: "thành tích xuất sắc",
        sure: 0.6,
      },
    ],
    dims: ["unit_type", "authority"],
    examples: [
      {
        text: "Kết quả đánh giá, phân loại phong trào: Xuất sắc: 41 thôn; Khá: 37 thôn; Trung bình: 05 thôn; Yếu: 01 thôn.",
        value: "1",
      },
    ],
  },
];
