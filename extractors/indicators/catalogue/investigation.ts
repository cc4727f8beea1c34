import type { Entry } from "./entry.ts";

/** Investigation, wanted persons and detention. */
export const investigation: readonly Entry[] = [
  {
    id: "investigation.cases",
    topic: "investigation",
    unit: "vụ",
    aggregation: "caseload",
    label: { vi: "Số vụ án thụ lý điều tra", en: "Cases under investigation" },
    notes: "may include cases carried over: add over areas, not over periods",
    wordings: [
      {
        counts: "@case",
        says: "thụ lý điều tra | thụ lý | tổng thụ lý | đang thụ lý | điều tra thụ lý",
        not: "tin báo | tố giác | tiếp tục điều tra",
        sure: 0.8,
      },
    ],
    examples: [{ text: "Thụ lý điều tra 120 vụ/175 bị can.", value: "120" }],
  },
  {
    id: "investigation.suspects",
    topic: "investigation",
    unit: "bị can",
    aggregation: "caseload",
    label: { vi: "Số bị can thụ lý điều tra", en: "Suspects under investigation" },
    notes: "may include cases carried over: add over areas, not over periods",
    wordings: [
      { counts: "@offender", says: "thụ lý điều tra | thụ lý | tổng thụ lý", sure: 0.7 },
      { counts: "@offender", beside: "investigation.cases", sure: 1 },
    ],
    examples: [{ text: "Thụ lý điều tra 120 vụ/175 bị can.", value: "175" }],
  },
  {
    id: "investigation.cases_resolved",
    topic: "investigation",
    unit: "vụ",
    aggregation: "caseload",
    label: { vi: "Số vụ án đã giải quyết", en: "Investigated cases resolved" },
    notes: "may include cases carried over: add over areas, not over periods",
    wordings: [
      {
        counts: "@case",
        says: "đã giải quyết | giải quyết | truy tố | đề nghị truy tố | tạm đình chỉ | đình chỉ | kết thúc điều tra | chuyển viện kiểm sát | kết luận điều tra đề nghị truy tố",
        also: "thụ lý điều tra | thụ lý | truy tố | bị can | đình chỉ | kết thúc điều tra",
        about: "investigation | social_order | drugs | economic | denunciations",
        not: "tiếp tục điều tra | mâu thuẫn | hòa giải",
        sure: 0.5,
      },
    ],
    dims: ["outcome"],
    examples: [
      { text: "Thụ lý điều tra 120 vụ/175 bị can, đã giải quyết 98 vụ/140 bị can.", value: "98" },
      { text: "Kết thúc điều tra, đề nghị truy tố 64 vụ, 90 bị can.", value: "64" },
    ],
  },
  {
    id: "investigation.suspects_resolved",
    topic: "investigation",
    unit: "bị can",
    aggregation: "caseload",
    label: { vi: "Số bị can đã giải quyết", en: "Investigated suspects resolved" },
    notes: "may include cases carried over: add over areas, not over periods",
    wordings: [
      {
        counts: "@offender",
        says: "đã giải quyết | truy tố | đề nghị truy tố | tạm đình chỉ | kết thúc điều tra",
        also: "thụ lý điều tra | truy tố | đình chỉ | kết thúc điều tra | thụ lý",
        about: "investigation | social_order | drugs | economic | denunciations",
        sure: 0.4,
      },
      { counts: "@offender", beside: "investigation.cases_resolved", sure: 1.1 },
    ],
    dims: ["outcome"],
    examples: [{ text: "Thụ lý điều tra 120 vụ/175 bị can, đã giải quyết 98 vụ/140 bị can.", value: "140" }],
  },
  {
    id: "investigation.cases_pending",
    topic: "investigation",
    unit: "vụ",
    aggregation: "stock",
    label: { vi: "Số vụ án đang tiếp tục điều tra", en: "Cases still under investigation" },
    wordings: [
      {
        counts: "@case",
        says: "tiếp tục điều tra | đang điều tra | đang tiếp tục điều tra | hiện đang điều tra",
        also: "bị can | thụ lý điều tra | vụ | thụ lý",
        about: "investigation | social_order | drugs | economic | denunciations",
        not: "xảy ra | về hành vi",
        sure: 0.9,
      },
    ],
    examples: [{ text: "Thụ lý điều tra 120 vụ/175 bị can, tiếp tục điều tra 22 vụ/35 bị can.", value: "22" }],
  },
  {
    id: "investigation.suspects_pending",
    topic: "investigation",
    unit: "bị can",
    aggregation: "stock",
    label: { vi: "Số bị can đang tiếp tục điều tra", en: "Suspects still under investigation" },
    wordings: [
      { counts: "@offender", beside: "investigation.cases_pending", sure: 1.2 },
      {
        counts: "@offender",
        says: "tiếp tục điều tra | đang tiếp tục điều tra",
        about: "investigation | social_order | drugs | economic | denunciations",
        sure: 0.4,
      },
    ],
    examples: [{ text: "Thụ lý điều tra 120 vụ/175 bị can, tiếp tục điều tra 22 vụ/35 bị can.", value: "35" }],
  },
  {
    id: "wanted.issued",
    topic: "investigation",
    unit: "bị can",
    aggregation: "flow",
    label: { vi: "Quyết định truy nã trong kỳ", en: "Wanted notices issued" },
    wordings: [
      {
        counts: "@offender | quyết định | lệnh | người",
        says: "quyết định truy nã | ra quyết định truy nã | phát lệnh truy nã | ra lệnh truy nã",
        sure: 0.8,
      },
    ],
    examples: [{ text: "Ra quyết định truy nã 06 bị can.", value: "6" }],
  },
  {
    id: "wanted.arrested",
    topic: "investigation",
    unit: "đối tượng",
    aggregation: "flow",
    label: { vi: "Đối tượng truy nã bị bắt, vận động đầu thú", en: "Wanted persons arrested or surrendered" },
    wordings: [
      {
        counts: "@offender | người",
        says: "truy nã",
        also: "bắt | vận động | đầu thú | bắt giữ | ra đầu thú | bắt vận động | thanh loại | bắt được",
        not: "quyết định truy nã | ra quyết định truy nã",
        sure: 0.7,
      },
    ],
    examples: [
      { text: "Bắt, vận động đầu thú 05 đối tượng truy nã.", value: "5" },
      { text: "Vận động 02 đối tượng truy nã ra đầu thú.", value: "2" },
    ],
  },
  {
    id: "detention.custody",
    topic: "investigation",
    unit: "trường hợp",
    aggregation: "flow",
    label: { vi: "Số trường hợp tạm giữ", en: "Persons in custody" },
    wordings: [
      {
        counts: "trường hợp | người | @offender | lượt người",
        says: "tạm giữ | quản lý tạm giữ | bắt tạm giữ",
        not: "tạm giam | phương tiện",
        sure: 0.3,
      },
    ],
    examples: [{ text: "Trong năm tạm giữ 96 trường hợp, tạm giam 142 trường hợp.", value: "96" }],
  },
  {
    id: "detention.remand",
    topic: "investigation",
    unit: "trường hợp",
    aggregation: "flow",
    label: { vi: "Số trường hợp tạm giam", en: "Persons on remand" },
    wordings: [
      {
        counts: "trường hợp | người | @offender | lượt người",
        says: "tạm giam | hiện tạm giam | đang tạm giam",
        sure: 0.4,
      },
    ],
    examples: [{ text: "Trong năm tạm giữ 96 trường hợp, tạm giam 142 trường hợp.", value: "142" }],
  },
  {
    id: "reintegration.persons",
    topic: "investigation",
    unit: "người",
    aggregation: "stock",
    label: { vi: "Người tái hòa nhập cộng đồng được quản lý, giúp đỡ", en: "Released offenders reintegrated" },
    wordings: [
      {
        counts: "đối tượng | người | trường hợp",
        says: "tái hòa nhập cộng đồng | tù tha về | chấp hành xong án phạt tù | tha tù | tái hòa nhập | được đặc xá",
        not: "vay vốn | mô hình",
        sure: 0.3,
      },
    ],
    examples: [
      { text: "Quản lý, giáo dục 88 người chấp hành xong án phạt tù về tái hòa nhập cộng đồng.", value: "88" },
    ],
  },
  {
    id: "reintegration.persuaded",
    topic: "investigation",
    unit: "người",
    aggregation: "flow",
    label: { vi: "Người được cảm hóa, giáo dục tại cộng đồng", en: "Persons counselled in the community" },
    wordings: [
      {
        counts: "đối tượng | người | trường hợp",
        says: "cảm hóa | cảm hóa giáo dục | giáo dục cảm hóa | tham gia cảm hóa giáo dục | gọi hỏi răn đe | giáo dục răn đe | đưa vào diện quản lý | lập hồ sơ giáo dục tại xã",
        not: "truy nã | tái hòa nhập | an ninh mạng | đăng tải | mạng xã hội",
        sure: 0.4,
      },
    ],
    examples: [{ text: "Tham gia cảm hóa, giáo dục 210 đối tượng tại cộng đồng dân cư.", value: "210" }],
  },
  {
    id: "reintegration.progressed",
    topic: "investigation",
    unit: "người",
    aggregation: "flow",
    label: { vi: "Đối tượng tiến bộ được đưa ra khỏi diện quản lý", en: "Persons released from supervision" },
    wordings: [
      {
        counts: "đối tượng | người | trường hợp",
        says: "tiến bộ | có tiến bộ | loại ra khỏi diện quản lý | thanh loại",
        not: "truy nã",
        sure: 0.7,
      },
    ],
    examples: [{ text: "Trong đó có 52 đối tượng tiến bộ, loại ra khỏi diện quản lý.", value: "52" }],
  },
  {
    id: "reintegration.loans",
    topic: "investigation",
    unit: "trường hợp",
    aggregation: "flow",
    label: { vi: "Người chấp hành xong án phạt tù được vay vốn", en: "Released offenders granted loans" },
    wordings: [
      {
        counts: "trường hợp | người | hộ",
        says: "vay vốn | được vay vốn | tín dụng",
        also: "chấp hành xong án phạt tù | tái hòa nhập | án phạt tù",
        sure: 0.6,
      },
    ],
    examples: [{ text: "Xét duyệt vay vốn cho 33 trường hợp chấp hành xong án phạt tù.", value: "33" }],
  },
  {
    id: "mediation.cases",
    topic: "investigation",
    unit: "vụ",
    aggregation: "flow",
    label: { vi: "Số vụ việc hòa giải", en: "Disputes mediated" },
    wordings: [
      {
        counts: "@case | trường hợp",
        says: "hòa giải | hòa giải thành | giải quyết hòa giải | tổ hòa giải | mâu thuẫn",
        not: "tai nạn | phát sinh",
        sure: 0.5,
      },
    ],
    examples: [{ text: "Các tổ hòa giải đã hòa giải thành 64 vụ mâu thuẫn.", value: "64" }],
  },
];
