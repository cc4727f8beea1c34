import type { Entry } from "./entry.ts";

/** Tips of the public and what came of them. */
export const tips: readonly Entry[] = [
  {
    id: "tips.received",
    topic: "tips",
    unit: "tin",
    aggregation: "flow",
    label: { vi: "Nguồn tin do Nhân dân cung cấp", en: "Tips received from the public" },
    wordings: [
      {
        counts: "nguồn tin | tin | tin báo | thông tin | nguồn thông tin | tin báo tố giác",
        says: "cung cấp | nhân dân cung cấp | quần chúng nhân dân cung cấp | người dân cung cấp | do nhân dân cung cấp | đã cung cấp | cung cấp cho lực lượng công an | nguồn tin | quần chúng cung cấp | thông tin liên quan đến tình hình an ninh trật tự",
        also: "nhân dân | người dân | quần chúng | nguồn tin | cung cấp | thông tin liên quan",
        not: "có giá trị | tin có giá trị | tin bài | khởi tố | giải quyết | đã xử lý | đăng | tố giác tin báo về tội phạm | kiến nghị khởi tố | tiếp tục giải quyết",
      },
    ],
    dims: ["channel", "topic", "organiser"],
    examples: [
      { text: "Nhân dân đã cung cấp cho lực lượng Công an 264 nguồn tin.", value: "264" },
      { text: "Quần chúng cung cấp 1.030 tin báo liên quan đến an ninh, trật tự.", value: "1030" },
    ],
    counterexamples: ["Tiếp nhận 88 tố giác, tin báo về tội phạm."],
  },
  {
    id: "tips.valuable",
    topic: "tips",
    unit: "tin",
    aggregation: "flow",
    label: { vi: "Nguồn tin có giá trị", en: "Valuable tips" },
    wordings: [
      {
        counts: "nguồn tin | tin | tin báo | thông tin | nguồn thông tin | tin báo tố giác",
        says: "có giá trị | tin có giá trị | nguồn tin có giá trị | giá trị | tin báo có giá trị",
        not: "tin bài",
        sure: 0.6,
      },
    ],
    dims: ["channel", "topic"],
    examples: [
      { text: "Trong đó có 121 tin có giá trị giúp cơ quan Công an giải quyết.", value: "121" },
      { text: "Người dân cung cấp 340 nguồn tin có giá trị.", value: "340" },
    ],
    counterexamples: ["Đăng 60 tin, bài có giá trị tuyên truyền."],
  },
  {
    id: "tips.cases_solved",
    topic: "tips",
    unit: "vụ",
    aggregation: "flow",
    label: { vi: "Số vụ khám phá qua tin của Nhân dân", en: "Cases solved through tips" },
    wordings: [
      {
        counts: "@case",
        says: "khám phá | điều tra khám phá | làm rõ | điều tra làm rõ | giải quyết | xử lý | phá án | triệt phá",
        also: "nguồn tin | tin báo | nhân dân cung cấp | cung cấp | tin của nhân dân | tin có giá trị | tin báo của nhân dân | quần chúng cung cấp",
        about: "tips",
        not: "hòa giải | hòa giải thành | mâu thuẫn | khởi tố | không khởi tố | tạm đình chỉ",
        sure: 0.5,
      },
    ],
    examples: [
      { text: "Qua nguồn tin của Nhân dân đã khám phá 92 vụ, bắt 140 đối tượng.", value: "92" },
      { text: "Từ 210 tin báo do Nhân dân cung cấp, Công an đã làm rõ 75 vụ việc.", value: "75" },
    ],
    counterexamples: ["Điều tra khám phá 92 vụ phạm pháp hình sự."],
  },
  {
    id: "tips.arrests",
    topic: "tips",
    unit: "đối tượng",
    aggregation: "flow",
    label: { vi: "Số đối tượng bắt giữ qua tin của Nhân dân", en: "Persons arrested through tips" },
    wordings: [
      {
        counts: "@offender | người",
        says: "bắt | bắt giữ | bắt xử lý | bắt giữ được | xử lý | bắt được",
        also: "nguồn tin | tin báo | nhân dân cung cấp | cung cấp | tin có giá trị | quần chúng cung cấp",
        about: "tips",
        not: "truy nã",
        sure: 0.5,
      },
      { counts: "@offender", says: "bắt | bắt giữ | bắt xử lý | xử lý", beside: "tips.cases_solved", sure: 0.8 },
      { counts: "@offender", not: "truy nã", beside: "tips.cases_solved", sure: 0.6 },
    ],
    examples: [
      { text: "Qua nguồn tin của Nhân dân đã khám phá 92 vụ, bắt 140 đối tượng.", value: "140" },
      { text: "233 đối tượng bị bắt giữ trong các vụ án khám phá qua nguồn tin quần chúng cung cấp.", value: "233" },
    ],
    counterexamples: ["Bắt 140 đối tượng phạm tội về ma túy."],
  },
  {
    id: "denunciations.received",
    topic: "tips",
    unit: "tin",
    aggregation: "caseload",
    label: { vi: "Tố giác, tin báo về tội phạm đã tiếp nhận", en: "Crime reports received" },
    notes: "may include cases carried over: add over areas, not over periods",
    wordings: [
      {
        counts:
          "tin | tố giác | tin báo | nguồn tin | tin báo tố giác | tin báo tố giác tội phạm | tin tố giác | tố giác tội phạm | kiến nghị khởi tố | tin tố giác tội phạm | nguồn tin về tội phạm | vụ",
        says: "tiếp nhận | tiếp nhận giải quyết | thụ lý | đã tiếp nhận | tổng số tiếp nhận | tổng số tiếp nhận giải quyết | tiếp nhận thụ lý",
        also: "tố giác | tin báo | tố giác tin báo | tin báo tố giác | tội phạm",
        about: "denunciations",
        not: "đã xử lý | giải quyết xong | đang giải quyết | tiếp tục giải quyết | nguồn tin có giá trị",
        sure: 0.1,
      },
      {
        counts: "tố giác | tin báo tố giác | tin báo",
        says: "tố giác tin báo về tội phạm | tin báo tố giác tội phạm | tố giác tin báo | tin báo tố giác | tin báo về tội phạm",
        about: "denunciations",
        not: "đã giải quyết | tiếp tục giải quyết | đã xử lý | cung cấp cho | có giá trị | nhân dân cung cấp",
        sure: 0.1,
      },
    ],
    dims: ["channel"],
    examples: [
      { text: "Trong kỳ tiếp nhận 112 tố giác, tin báo về tội phạm.", value: "112" },
      { text: "Cơ quan điều tra đã thụ lý 87 tin báo, tố giác tội phạm và kiến nghị khởi tố.", value: "87" },
    ],
    counterexamples: ["Nhân dân cung cấp 112 nguồn tin có giá trị."],
  },
  {
    id: "denunciations.resolved",
    topic: "tips",
    unit: "tin",
    aggregation: "flow",
    label: { vi: "Tố giác, tin báo đã giải quyết", en: "Crime reports resolved" },
    wordings: [
      {
        counts:
          "tin | tố giác | tin báo | nguồn tin | tin báo tố giác | tin báo tố giác tội phạm | tin tố giác | tố giác tội phạm | kiến nghị khởi tố | tin tố giác tội phạm | nguồn tin về tội phạm",
        says: "đã xử lý | đã giải quyết | giải quyết | xử lý | giải quyết xong | đã giải quyết xong | giải quyết được",
        about: "denunciations",
        not: "tiếp tục giải quyết | tiếp nhận giải quyết | đang giải quyết | tiếp nhận | tổng số tiếp nhận giải quyết | còn lại | có giá trị | khởi tố",
        sure: 0.2,
      },
    ],
    ratio: "denunciations.resolution_rate",
    of: "denunciations.received",
    examples: [
      { text: "Tiếp nhận 112 tố giác, tin báo về tội phạm; đã giải quyết 101 tin.", value: "101" },
      { text: "Đã giải quyết xong 79 tin báo, tố giác tội phạm.", value: "79" },
    ],
  },
  {
    id: "denunciations.pending",
    topic: "tips",
    unit: "tin",
    aggregation: "stock",
    label: { vi: "Tố giác, tin báo đang giải quyết", en: "Crime reports pending" },
    wordings: [
      {
        counts:
          "tin | tố giác | tin báo | nguồn tin | tin báo tố giác | tin báo tố giác tội phạm | tin tố giác | tố giác tội phạm | kiến nghị khởi tố | tin tố giác tội phạm | nguồn tin về tội phạm",
        says: "tiếp tục giải quyết | đang giải quyết | hiện tiếp tục giải quyết | đang xác minh | còn lại | tiếp tục xác minh | đang tiếp tục giải quyết | đang xác minh giải quyết | chuyển kỳ sau",
        about: "denunciations",
        sure: 0.6,
      },
    ],
    examples: [
      {
        text: "Tiếp nhận 112 tố giác, tin báo về tội phạm; đã giải quyết 101 tin, đang tiếp tục giải quyết 11 tin.",
        value: "11",
      },
      {
        text: "Hiện tiếp tục giải quyết 06 tin.",
        value: "6",
        under: "Công tác tiếp nhận, giải quyết tố giác, tin báo về tội phạm",
      },
    ],
  },
  {
    id: "denunciations.prosecuted",
    topic: "tips",
    unit: "tin",
    aggregation: "flow",
    label: { vi: "Tin báo khởi tố", en: "Crime reports leading to prosecution" },
    wordings: [
      {
        counts:
          "tin | tố giác | tin báo | nguồn tin | tin báo tố giác | tin báo tố giác tội phạm | tin tố giác | tố giác tội phạm | kiến nghị khởi tố | tin tố giác tội phạm | nguồn tin về tội phạm",
        says: "khởi tố | khởi tố vụ án | ra quyết định khởi tố",
        about: "denunciations",
        not: "không khởi tố | kiến nghị khởi tố | tiếp nhận | không khởi tố vụ án",
        sure: 0.5,
      },
      {
        counts: "vụ | vụ việc",
        says: "khởi tố | khởi tố vụ án",
        about: "denunciations",
        also: "tin đã giải quyết | giải quyết | xác minh | đã xử lý | tin báo | nguồn tin về tội phạm | tố giác",
        not: "không khởi tố | kiến nghị khởi tố | không khởi tố vụ án | truy tố",
        sure: 0.6,
      },
    ],
    examples: [
      {
        text: "Trong số 66 tin báo về tội phạm đã giải quyết: khởi tố 31 vụ, không khởi tố 29 vụ, tạm đình chỉ 06 vụ.",
        value: "31",
      },
      {
        text: "Kết quả giải quyết tố giác, tin báo tội phạm: khởi tố 41 tin, không khởi tố 50 tin, tạm đình chỉ 10 tin.",
        value: "41",
      },
    ],
  },
  {
    id: "denunciations.not_prosecuted",
    topic: "tips",
    unit: "tin",
    aggregation: "flow",
    label: { vi: "Tin báo không khởi tố", en: "Crime reports not prosecuted" },
    wordings: [
      {
        counts:
          "tin | tố giác | tin báo | nguồn tin | tin báo tố giác | tin báo tố giác tội phạm | tin tố giác | tố giác tội phạm | kiến nghị khởi tố | tin tố giác tội phạm | nguồn tin về tội phạm",
        says: "không khởi tố | không khởi tố vụ án | quyết định không khởi tố",
        about: "denunciations",
        sure: 0.8,
      },
      {
        counts: "vụ | vụ việc",
        says: "không khởi tố | không khởi tố vụ án",
        about: "denunciations",
        also: "tin đã giải quyết | giải quyết | xác minh | đã xử lý | tin báo | nguồn tin về tội phạm | tố giác",
        sure: 0.6,
      },
    ],
    examples: [
      {
        text: "Trong số 66 tin báo về tội phạm đã giải quyết: khởi tố 31 vụ, không khởi tố 29 vụ, tạm đình chỉ 06 vụ.",
        value: "29",
      },
      {
        text: "Kết quả giải quyết tố giác, tin báo tội phạm: khởi tố 41 tin, không khởi tố 50 tin, tạm đình chỉ 10 tin.",
        value: "50",
      },
    ],
  },
  {
    id: "denunciations.suspended",
    topic: "tips",
    unit: "tin",
    aggregation: "flow",
    label: { vi: "Tin báo tạm đình chỉ", en: "Crime reports suspended" },
    wordings: [
      {
        counts:
          "tin | tố giác | tin báo | nguồn tin | tin báo tố giác | tin báo tố giác tội phạm | tin tố giác | tố giác tội phạm | kiến nghị khởi tố | tin tố giác tội phạm | nguồn tin về tội phạm",
        says: "tạm đình chỉ | đình chỉ | tạm đình chỉ giải quyết",
        about: "denunciations",
        sure: 0.6,
      },
      {
        counts: "vụ | vụ việc",
        says: "tạm đình chỉ",
        about: "denunciations",
        also: "tin đã giải quyết | giải quyết | xác minh | đã xử lý | tin báo | nguồn tin về tội phạm | tố giác",
        not: "truy tố | thụ lý điều tra",
        sure: 0.9,
      },
    ],
    examples: [
      {
        text: "Trong số 66 tin báo về tội phạm đã giải quyết: khởi tố 31 vụ, không khởi tố 29 vụ, tạm đình chỉ 06 vụ.",
        value: "6",
      },
      {
        text: "Kết quả giải quyết tố giác, tin báo tội phạm: khởi tố 41 tin, không khởi tố 50 tin, tạm đình chỉ 10 tin.",
        value: "10",
      },
    ],
  },
  {
    id: "denunciations.resolution_rate",
    topic: "tips",
    unit: "%",
    aggregation: "ratio",
    label: { vi: "Tỷ lệ giải quyết tố giác, tin báo", en: "Share of crime reports resolved" },
    wordings: [
      {
        counts: "%",
        says: "tỷ lệ giải quyết | đạt tỷ lệ | tỷ lệ xử lý | giải quyết tin báo | giải quyết tố giác | giải quyết tố giác tin báo | tỷ lệ",
        about: "denunciations",
        not: "điều tra khám phá",
      },
    ],
    examples: [
      { text: "Tỷ lệ giải quyết tố giác, tin báo về tội phạm đạt 94,5%.", value: "94.5" },
      { text: "Đã giải quyết 101 tin báo, tố giác tội phạm (đạt 90,2%).", value: "90.2" },
    ],
  },
];
