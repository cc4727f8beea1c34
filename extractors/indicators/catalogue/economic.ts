import type { Entry } from "./entry.ts";

/** Economic crime, environment and cyber-security. */
export const economic: readonly Entry[] = [
  {
    id: "economic.cases",
    topic: "economic",
    unit: "vụ",
    aggregation: "flow",
    label: { vi: "Số vụ vi phạm kinh tế, tham nhũng phát hiện, xử lý", en: "Economic and corruption violations found" },
    notes: "mostly administrative; prosecuted ones are economic.prosecuted",
    wordings: [
      {
        counts: "@case",
        says: "phát hiện | xử lý | phát hiện xử lý | phát hiện và xử lý | xử phạt | vi phạm | xử lý vi phạm hành chính | vi phạm kinh tế | xử phạt vi phạm hành chính | kiểm tra",
        about: "economic",
        not: "khởi tố | giao thông | môi trường | đánh bạc",
        sure: 0.2,
      },
    ],
    dims: ["outcome", "authority"],
    examples: [
      { text: "Phát hiện, xử lý 52 vụ vi phạm về kinh tế.", value: "52" },
      { text: "Kiểm tra, xử phạt 18 vụ buôn lậu, gian lận thương mại.", value: "18" },
    ],
  },
  {
    id: "economic.prosecuted",
    topic: "economic",
    unit: "vụ",
    aggregation: "flow",
    label: { vi: "Số vụ kinh tế, tham nhũng khởi tố", en: "Economic cases prosecuted" },
    wordings: [
      { counts: "@case", says: "khởi tố", about: "economic", not: "không khởi tố | kiến nghị khởi tố", sure: 0.5 },
    ],
    dims: ["authority"],
    examples: [{ text: "Phát hiện 52 vụ vi phạm kinh tế, trong đó khởi tố 04 vụ.", value: "4" }],
  },
  {
    id: "economic.fines",
    topic: "economic",
    unit: "đồng",
    aggregation: "flow",
    label: { vi: "Tiền phạt vi phạm kinh tế", en: "Fines for economic violations" },
    wordings: [
      {
        counts: "@money",
        says: "phạt tiền | phạt tổng tiền | tổng tiền phạt | phạt | tổng số tiền phạt | phạt tổng số tiền | tiền phạt | xử phạt | tổng số tiền | thu nộp ngân sách | phạt hành chính | nộp kho bạc | tổng tiền",
        about: "economic",
        not: "chiếm đoạt | thiệt hại | trị giá | thu hồi | kinh phí | ngân sách hỗ trợ",
        sure: 0.1,
      },
    ],
    dims: ["authority"],
    examples: [{ text: "Xử phạt 18 vụ vi phạm kinh tế, phạt tiền 210.500.000 đồng.", value: "210500000" }],
    counterexamples: ["Xử phạt 300 trường hợp vi phạm TTATGT, phạt tiền 150 triệu đồng."],
  },
  {
    id: "environment.cases",
    topic: "economic",
    unit: "vụ",
    aggregation: "flow",
    label: { vi: "Số vụ vi phạm môi trường, an toàn thực phẩm", en: "Environmental and food-safety violations found" },
    notes: "mostly administrative",
    wordings: [
      {
        counts: "@case | trường hợp | %",
        says: "phát hiện | xử lý | làm rõ | vi phạm | phát hiện làm rõ | vi phạm hành chính | xử phạt vi phạm hành chính | phát hiện xử lý | an toàn vệ sinh thực phẩm | an toàn thực phẩm | xử lý theo quy định | xử phạt",
        about: "environment",
        not: "khởi tố | giao thông",
        sure: 0.2,
      },
    ],
    dims: ["topic", "authority", "outcome"],
    examples: [
      { text: "Phát hiện, xử lý 27 vụ vi phạm pháp luật về môi trường.", value: "27" },
      { text: "Xử phạt 09 vụ vi phạm vệ sinh an toàn thực phẩm.", value: "9" },
    ],
  },
  {
    id: "environment.fines",
    topic: "economic",
    unit: "đồng",
    aggregation: "flow",
    label: { vi: "Tiền phạt vi phạm môi trường", en: "Fines for environmental violations" },
    wordings: [
      {
        counts: "@money",
        says: "phạt tiền | phạt tổng tiền | tổng tiền phạt | phạt | tổng số tiền phạt | phạt tổng số tiền | tiền phạt | xử phạt | tổng số tiền | thu nộp ngân sách | phạt hành chính | nộp kho bạc | tổng tiền",
        about: "environment",
        not: "thiệt hại | trị giá",
        sure: 0.1,
      },
    ],
    dims: ["authority", "topic"],
    examples: [{ text: "Xử phạt 27 vụ vi phạm về môi trường, phạt tiền 88.000.000đ.", value: "88000000" }],
  },
  {
    id: "cyber.cases",
    topic: "economic",
    unit: "vụ",
    aggregation: "flow",
    label: { vi: "Số vụ vi phạm an ninh mạng", en: "Cyber-security cases" },
    wordings: [
      {
        counts: "@case",
        says: "làm rõ | xử lý | phát hiện | vi phạm an ninh mạng | xử phạt | làm rõ xử lý | phối hợp làm rõ",
        about: "cyber",
        not: "khởi tố",
        sure: 0.2,
      },
    ],
    examples: [{ text: "Phối hợp làm rõ, xử lý 05 vụ, 08 trường hợp vi phạm an ninh mạng.", value: "5" }],
  },
  {
    id: "cyber.persons",
    topic: "economic",
    unit: "trường hợp",
    aggregation: "flow",
    label: { vi: "Số trường hợp vi phạm an ninh mạng", en: "Persons in cyber-security cases" },
    wordings: [
      {
        counts: "trường hợp | @offender | người",
        says: "vi phạm an ninh mạng | xử phạt | xử lý | xử phạt vi phạm hành chính | thông tin sai sự thật | đăng tải | giáo dục răn đe | răn đe | nhắc nhở",
        about: "cyber",
        not: "người nước ngoài | xuất cảnh | giao thông | tuyên truyền",
        sure: 0.2,
      },
      { counts: "trường hợp | @offender", beside: "cyber.cases", sure: 0.7 },
    ],
    examples: [
      { text: "Phối hợp làm rõ, xử lý 05 vụ, 08 trường hợp vi phạm an ninh mạng.", value: "8" },
      { text: "Xử phạt 03 trường hợp đăng tải thông tin sai sự thật trên mạng xã hội.", value: "3" },
    ],
  },
  {
    id: "cyber.scams",
    topic: "economic",
    unit: "vụ",
    aggregation: "flow",
    label: { vi: "Số vụ lừa đảo qua mạng", en: "Online fraud cases" },
    wordings: [
      {
        counts: "@case",
        says: "lừa đảo qua mạng | lừa đảo trên không gian mạng | lừa đảo chiếm đoạt tài sản trên không gian mạng | lừa đảo chiếm đoạt tài sản qua mạng",
        sure: 0.9,
      },
    ],
    examples: [{ text: "Tiếp nhận 16 vụ lừa đảo qua mạng, thiệt hại 3,2 tỷ đồng.", value: "16" }],
  },
];
