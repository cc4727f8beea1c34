import type { Entry } from "./entry.ts";

/** The standard “An toàn về an ninh, trật tự” (Thông tư 124/2021/TT-BCA). */
export const safetyStandard: readonly Entry[] = [
  {
    id: "safety_standard.eligible",
    topic: "safety_standard",
    unit: "đơn vị",
    aggregation: "stock",
    label: { vi: "Tổng số đơn vị thuộc diện xét an toàn về ANTT", en: "Units in scope of the security-safe standard" },
    notes: "dims: unit_type=residential|commune|agency|enterprise|school",
    wordings: [
      {
        counts:
          "@residential | @commune | cơ quan | đơn vị | doanh nghiệp | @school | - | cơ quan đơn vị | công ty | hợp tác xã | ubnd xã | ủy ban nhân dân xã",
        says: "tổng số | thuộc diện | thuộc thẩm quyền quản lý | tổng số đơn vị | thuộc diện xét | thẩm quyền quản lý",
        about: "safety_standard",
        not: "đăng ký | đạt | không đạt | đạt tiêu chuẩn",
        sure: 0.4,
      },
    ],
    dims: ["unit_type", "authority"],
    examples: [
      {
        text: "Tổng số 214 khu dân cư; đăng ký 214; đạt tiêu chuẩn “An toàn về ANTT” 201; không đạt 13.",
        value: "214",
        under: "Kết quả thực hiện Thông tư số 124/2021/TT-BCA",
      },
    ],
  },
  {
    id: "safety_standard.registered",
    topic: "safety_standard",
    unit: "đơn vị",
    aggregation: "flow",
    label: { vi: "Đơn vị đăng ký đạt chuẩn an toàn về ANTT", en: "Units registered for the standard" },
    notes: "dims: unit_type",
    wordings: [
      {
        counts:
          "@residential | @commune | cơ quan | đơn vị | doanh nghiệp | @school | - | cơ quan đơn vị | công ty | hợp tác xã | ubnd xã | ủy ban nhân dân xã",
        says: "đăng ký | đăng ký đạt | đăng ký đạt tiêu chuẩn | đăng ký đảm bảo an ninh trật tự | đăng ký bảo đảm | đăng ký xây dựng | đăng ký phấn đấu",
        about: "safety_standard | models | propaganda",
        not: "không đăng ký | đăng ký và đạt | gia đình văn hóa | văn hóa | mô hình | dân vận khéo | nông thôn mới",
        sure: 0.4,
      },
    ],
    dims: ["unit_type", "authority"],
    of: "safety_standard.eligible",
    examples: [
      { text: "Có 98/98 cơ quan đăng ký đạt tiêu chuẩn an toàn về ANTT.", value: "98" },
      { text: "Vận động 73 doanh nghiệp đăng ký bảo đảm an toàn về an ninh, trật tự.", value: "73" },
    ],
  },
  {
    id: "safety_standard.not_registered",
    topic: "safety_standard",
    unit: "đơn vị",
    aggregation: "flow",
    label: { vi: "Đơn vị không đăng ký đạt chuẩn an toàn về ANTT", en: "Units in scope that did not register" },
    notes: "dims: unit_type",
    wordings: [
      {
        counts:
          "@residential | @commune | cơ quan | đơn vị | doanh nghiệp | @school | - | cơ quan đơn vị | công ty | hợp tác xã | ubnd xã | ủy ban nhân dân xã",
        says: "không đăng ký | chưa đăng ký",
        about: "safety_standard",
        sure: 1,
      },
    ],
    dims: ["unit_type", "authority"],
    examples: [
      {
        text: "Tổng số cơ quan 90; đăng ký 81; không đăng ký 09.",
        value: "9",
        under: "Kết quả xây dựng đơn vị đạt tiêu chuẩn “An toàn về ANTT”",
      },
    ],
  },
  {
    id: "safety_standard.achieved",
    topic: "safety_standard",
    unit: "đơn vị",
    aggregation: "flow",
    label: { vi: "Đơn vị đạt chuẩn an toàn về ANTT", en: "Units that met the standard" },
    notes: "dims: unit_type",
    wordings: [
      {
        counts:
          "@residential | @commune | cơ quan | đơn vị | doanh nghiệp | @school | - | cơ quan đơn vị | công ty | hợp tác xã | ubnd xã | ủy ban nhân dân xã",
        says: "đạt | đạt tiêu chuẩn | đạt tiêu chuẩn an toàn | đạt chuẩn | công nhận | được công nhận | đăng ký và đạt | công nhận đạt | đạt tiêu chuẩn an toàn về an ninh trật tự | được công nhận đạt | đạt an toàn | quyết định công nhận",
        about: "safety_standard",
        not: "không đạt | đăng ký đạt | không đăng ký | xuất sắc | điển hình",
        sure: 0.3,
      },
    ],
    dims: ["unit_type", "authority"],
    of: "safety_standard.eligible",
    examples: [
      { text: "Có 150/160 thôn, tổ dân phố đạt tiêu chuẩn an toàn về ANTT.", value: "150" },
      { text: "UBND huyện công nhận 44 cơ quan đạt tiêu chuẩn “An toàn về an ninh, trật tự”.", value: "44" },
    ],
  },
  {
    id: "safety_standard.failed",
    topic: "safety_standard",
    unit: "đơn vị",
    aggregation: "flow",
    label: { vi: "Đơn vị không đạt chuẩn an toàn về ANTT", en: "Units that failed the standard" },
    notes: "dims: unit_type",
    wordings: [
      {
        counts:
          "@residential | @commune | cơ quan | đơn vị | doanh nghiệp | @school | - | cơ quan đơn vị | công ty | hợp tác xã | ubnd xã | ủy ban nhân dân xã",
        says: "không đạt | chưa đạt | không đạt tiêu chuẩn | chưa đạt tiêu chuẩn",
        about: "safety_standard",
        sure: 0.9,
      },
    ],
    dims: ["unit_type", "authority"],
    of: "safety_standard.eligible",
    examples: [{ text: "Có 10 thôn không đạt tiêu chuẩn “An toàn về ANTT”.", value: "10" }],
  },
];
