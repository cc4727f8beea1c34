import type { Entry } from "./entry.ts";

/** Fires and fire safety. */
export const fire: readonly Entry[] = [
  {
    id: "fire.facilities_inspected",
    topic: "fire",
    unit: "cơ sở",
    aggregation: "flow",
    label: { vi: "Cơ sở được kiểm tra PCCC", en: "Facilities inspected for fire safety" },
    wordings: [
      {
        counts: "cơ sở | lượt cơ sở | @facility | lượt",
        says: "kiểm tra | kiểm tra an toàn | tổ chức kiểm tra | kiểm tra hướng dẫn | kiểm tra định kỳ | kiểm tra phòng cháy chữa cháy | an toàn phòng cháy chữa cháy | bảo đảm an toàn phòng cháy chữa cháy",
        about: "fire",
        not: "xử phạt | phê duyệt | đình chỉ | vi phạm | ký cam kết | tuyên truyền | thẩm duyệt",
        sure: 0.2,
      },
    ],
    examples: [
      { text: "Kiểm tra an toàn PCCC đối với 486 cơ sở.", value: "486" },
      { text: "Tổ chức kiểm tra 120 lượt cơ sở về phòng cháy, chữa cháy.", value: "120" },
    ],
  },
  {
    id: "fire.sanctions",
    topic: "fire",
    unit: "cơ sở",
    aggregation: "flow",
    label: { vi: "Cơ sở bị xử phạt PCCC", en: "Facilities sanctioned for fire safety" },
    wordings: [
      {
        counts: "cơ sở | trường hợp | @facility | lượt",
        says: "xử phạt | xử phạt vi phạm hành chính | đã xử phạt | xử phạt hành chính | đã xử phạt vi phạm hành chính",
        about: "fire",
        not: "giao thông",
        sure: 0.5,
      },
    ],
    dims: ["authority"],
    examples: [{ text: "Kiểm tra 486 cơ sở về PCCC, xử phạt 15 cơ sở.", value: "15" }],
  },
  {
    id: "fire.fines",
    topic: "fire",
    unit: "đồng",
    aggregation: "flow",
    label: { vi: "Tiền phạt PCCC", en: "Fire-safety fines" },
    wordings: [
      {
        counts: "@money",
        says: "phạt tiền | phạt tổng tiền | tổng tiền phạt | phạt | tổng số tiền phạt | phạt tổng số tiền | tiền phạt | xử phạt | tổng số tiền | thu nộp ngân sách | phạt hành chính | nộp kho bạc | tổng tiền",
        about: "fire",
        not: "thiệt hại | trị giá",
        sure: 0.1,
      },
    ],
    dims: ["authority"],
    examples: [{ text: "Xử phạt 15 cơ sở vi phạm PCCC, phạt tiền 62.000.000 đồng.", value: "62000000" }],
    counterexamples: ["Xảy ra 02 vụ cháy, thiệt hại 500 triệu đồng."],
  },
  {
    id: "fire.fires",
    topic: "fire",
    unit: "vụ",
    aggregation: "flow",
    label: { vi: "Số vụ cháy, nổ", en: "Fires and explosions" },
    wordings: [
      {
        counts: "@case",
        says: "vụ cháy | cháy | cháy nổ | vụ nổ | xảy ra cháy | sự cố cháy | hỏa hoạn | vụ hỏa hoạn",
        about: "fire",
        not: "khởi tố | kiểm tra | giao thông",
        sure: 0.4,
      },
    ],
    denied: "cháy | cháy nổ | vụ cháy",
    examples: [
      { text: "Xảy ra 07 vụ cháy, thiệt hại 1,3 tỷ đồng.", value: "7" },
      { text: "Trong 6 tháng xảy ra 02 vụ cháy, nổ.", value: "2" },
    ],
    counterexamples: ["Xảy ra 07 vụ tai nạn giao thông."],
  },
  {
    id: "fire.damage",
    topic: "fire",
    unit: "đồng",
    aggregation: "flow",
    label: { vi: "Thiệt hại do cháy, nổ", en: "Damage by fires" },
    wordings: [
      {
        counts: "@money",
        says: "thiệt hại | thiệt hại về tài sản | giá trị thiệt hại | ước thiệt hại",
        about: "fire",
        sure: 0.5,
      },
    ],
    examples: [{ text: "Xảy ra 07 vụ cháy, thiệt hại 1,3 tỷ đồng.", value: "1300000000" }],
  },
  {
    id: "fire.casualties",
    topic: "fire",
    unit: "người",
    aggregation: "flow",
    label: { vi: "Người chết, bị thương do cháy, nổ", en: "Persons killed or injured by fires" },
    wordings: [
      { counts: "người | nạn nhân", says: "chết | bị thương | tử vong", about: "fire", not: "giao thông", sure: 0.3 },
    ],
    examples: [{ text: "Xảy ra 04 vụ cháy làm 02 người bị thương.", value: "2" }],
  },
  {
    id: "fire.teams",
    topic: "fire",
    unit: "tổ",
    aggregation: "stock",
    label: { vi: "Tổ liên gia an toàn PCCC", en: "Neighbourhood fire-safety teams" },
    wordings: [
      {
        counts: "@team | @model",
        says: "tổ liên gia | tổ liên gia an toàn phòng cháy chữa cháy | liên gia an toàn phòng cháy",
        also: "phòng cháy chữa cháy | an toàn phòng cháy | liên gia",
        not: "xây dựng mới | mô hình",
        sure: 0.2,
      },
    ],
    examples: [{ text: "Duy trì 145 tổ liên gia an toàn phòng cháy, chữa cháy.", value: "145" }],
  },
  {
    id: "fire.public_points",
    topic: "fire",
    unit: "điểm",
    aggregation: "stock",
    label: { vi: "Điểm chữa cháy công cộng", en: "Public fire points" },
    wordings: [
      {
        counts: "điểm chữa cháy công cộng | điểm chữa cháy | điểm",
        says: "chữa cháy công cộng | điểm chữa cháy công cộng",
        sure: 0.8,
      },
    ],
    examples: [{ text: "Xây dựng 34 điểm chữa cháy công cộng.", value: "34" }],
  },
];
