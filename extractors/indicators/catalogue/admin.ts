import type { Entry } from "./entry.ts";

/** What describes the place: people and administrative units. */
export const admin: readonly Entry[] = [
  {
    id: "population.persons",
    topic: "admin",
    unit: "người",
    aggregation: "stock",
    label: { vi: "Dân số", en: "Population" },
    wordings: [
      {
        counts: "người | nhân khẩu | khẩu | dân",
        says: "gồm | dân số | có | với",
        also: "diện tích | diện tích tự nhiên | mật độ dân số | dân số | đơn vị hành chính | đặc điểm | khái quát",
        not: "tham gia | tham dự | tuyên truyền | chết | uy tín | nghiện | theo đạo | tín đồ",
        sure: 0.5,
      },
      {
        counts: "người | nhân khẩu | khẩu | dân",
        says: "dân số | nhân khẩu | toàn huyện có | gồm | sinh sống | toàn tỉnh có | với dân số | toàn xã có | người dân",
        not: "tham gia | tham dự | tuyên truyền | chết | uy tín | nghiện | tôn giáo | theo đạo | tín đồ | buổi | lượt | đối tượng | nghe",
        sure: -0.2,
      },
      { counts: "nhân khẩu | khẩu", beside: "population.households", sure: 0.9 },
    ],
    context: true,
    examples: [{ text: "Dân số toàn huyện là 86.400 người.", value: "86400" }],
  },
  {
    id: "population.households",
    topic: "admin",
    unit: "hộ",
    aggregation: "stock",
    label: { vi: "Số hộ", en: "Households" },
    wordings: [
      {
        counts: "hộ | hộ dân",
        says: "dân số | toàn huyện có | toàn xã có | nhân khẩu | số hộ | tổng số hộ",
        not: "tôn giáo | theo đạo | cam kết | tuyên truyền | tham gia | nghèo | theo",
        sure: -0.1,
      },
      {
        counts: "hộ | hộ dân",
        says: "có | gồm | với",
        also: "đặc điểm | khái quát",
        not: "tôn giáo | theo đạo | cam kết | tuyên truyền | nghèo",
        sure: 0.3,
      },
      { counts: "hộ | hộ dân", beside: "population.persons", sure: 0.9 },
      { counts: "hộ | hộ dân", not: "tuyên truyền | cam kết | nghèo", beside: "admin.villages", sure: 0.9 },
    ],
    context: true,
    examples: [{ text: "Toàn xã có 1.920 hộ với 8.310 nhân khẩu.", value: "1920" }],
  },
  {
    id: "admin.communes",
    topic: "admin",
    unit: "xã",
    aggregation: "stock",
    label: { vi: "Số đơn vị hành chính cấp xã", en: "Commune-level units" },
    wordings: [
      {
        counts: "@commune",
        says: "gồm | đơn vị hành chính cấp xã | đơn vị hành chính | toàn huyện có | chia thành | có",
        also: "diện tích | dân số | đơn vị hành chính | tự nhiên | thôn | bản | mật độ",
        not: "tệ nạn | đăng ký | ngày hội | trọng điểm | chính quy | đạt",
        sure: 0.1,
      },
      {
        counts: "@commune",
        says: "toàn huyện có | toàn tỉnh có | toàn thành phố có | toàn quận có | huyện có | tỉnh có",
        not: "tệ nạn | đăng ký | ngày hội | trọng điểm | chính quy | đạt | mô hình | bố trí | tổ chức | trụ sở",
        sure: 0.1,
      },
    ],
    context: true,
    examples: [
      { text: "Toàn huyện có 14 xã, thị trấn, 120 thôn, bản.", value: "14" },
      { text: "Huyện có 15 đơn vị hành chính cấp xã, diện tích tự nhiên 480 km2.", value: "15" },
    ],
  },
  {
    id: "admin.villages",
    topic: "admin",
    unit: "thôn, bản",
    aggregation: "stock",
    label: { vi: "Số thôn, bản, tổ dân phố", en: "Villages and street blocks" },
    wordings: [
      {
        counts: "@residential",
        says: "gồm | toàn huyện có | chia thành | toàn xã có | có | trên tất cả",
        also: "diện tích | dân số | đơn vị hành chính | tự nhiên | xã | mật độ | hộ | nhân khẩu | đặc điểm | khái quát",
        not: "tệ nạn | đăng ký | đạt | phân loại | không",
        sure: 0.1,
      },
      {
        counts: "@residential",
        not: "tệ nạn | đăng ký | đạt | phân loại | không",
        beside: "admin.communes",
        sure: 0.8,
      },
    ],
    context: true,
    examples: [{ text: "Toàn xã có 12 thôn, 1.920 hộ với 8.310 nhân khẩu.", value: "12" }],
  },
];
