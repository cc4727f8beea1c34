import type { Entry } from "./entry.ts";

/** Drug crime, seizures, addicts and drug-free places. */
export const drugs: readonly Entry[] = [
  {
    id: "crime.drugs.cases",
    topic: "drugs",
    unit: "vụ",
    aggregation: "flow",
    label: { vi: "Số vụ phạm tội về ma túy", en: "Drug crime cases" },
    wordings: [
      {
        counts: "@case",
        says: "phát hiện bắt | phát hiện | bắt | khởi tố | bắt giữ | triệt phá | phạm tội ma túy | phạm tội về ma túy | tội phạm ma túy | về ma túy | ma túy | vụ phạm tội về ma túy | phát hiện bắt khởi tố | xử lý",
        about: "drugs",
        not: "tai nạn | nguồn tin | thụ lý | truy tố | nhập kho | tuyên truyền | vi phạm hành chính",
        sure: 0.1,
      },
    ],
    dims: ["outcome"],
    denied: "tội phạm ma túy",
    examples: [
      { text: "Phát hiện, bắt giữ 46 vụ, 61 đối tượng phạm tội về ma túy.", value: "46" },
      { text: "Triệt phá 19 vụ ma túy, thu 2,5 kg heroin.", value: "19" },
    ],
    counterexamples: ["Ghi nhận 46 vụ trộm cắp."],
  },
  {
    id: "crime.drugs.arrests",
    topic: "drugs",
    unit: "đối tượng",
    aggregation: "flow",
    label: { vi: "Số đối tượng phạm tội về ma túy", en: "Persons arrested for drug crime" },
    wordings: [
      {
        counts: "@offender",
        says: "phát hiện bắt | bắt | bắt giữ | khởi tố | phạm tội ma túy | phạm tội về ma túy | về ma túy | tội phạm về ma túy | xử lý",
        about: "drugs",
        not: "truy nã | nghiện | cai nghiện | nguồn tin | tù tha | giáo dục tại xã | giáo dục tại phường",
        sure: 0.1,
      },
      { counts: "@offender", not: "nghiện", beside: "crime.drugs.cases", sure: 0.8 },
    ],
    dims: ["outcome"],
    examples: [
      { text: "Phát hiện, bắt giữ 46 vụ, 61 đối tượng phạm tội về ma túy.", value: "61" },
      { text: "Bắt 33 bị can phạm tội ma túy.", value: "33" },
    ],
  },
  {
    id: "drugs.seized",
    topic: "drugs",
    unit: "gam",
    aggregation: "flow",
    label: { vi: "Ma túy thu giữ", en: "Drugs seized" },
    notes: "dims: substance; never added across substances",
    wordings: [
      {
        counts: "@physical | viên",
        says: "heroin | ma túy tổng hợp | thuốc phiện | ma túy | ma túy đá | ketamine | ketamin | thuốc lắc | mdma | cần sa | hồng phiến | methamphetamine | nhựa thuốc phiện | thảo mộc",
        not: "cây thuốc phiện | phá nhổ",
        sure: 0.4,
      },
    ],
    dims: ["substance"],
    examples: [
      { text: "Thu giữ 412,6g heroin và 35,08g ma túy tổng hợp.", value: "412.6" },
      { text: "Thu giữ 1,2 kg thuốc phiện.", value: "1.2" },
      { text: "Bắt 03 đối tượng, thu 86 viên hồng phiến.", value: "86" },
    ],
    counterexamples: ["Thu giữ 15 kg thuốc nổ."],
  },
  {
    id: "drugs.addicts",
    topic: "drugs",
    unit: "người",
    aggregation: "stock",
    label: { vi: "Số người nghiện ma túy có hồ sơ quản lý", en: "Registered drug addicts" },
    wordings: [
      {
        counts: "người | đối tượng | người nghiện | trường hợp | con nghiện",
        says: "người nghiện | nghiện | nghiện ma túy | người nghiện ma túy | nghiện có hồ sơ quản lý | con nghiện",
        not: "cai nghiện | điều trị | methadone | phát sinh | sử dụng trái phép | đi cai nghiện | cơ sở cai nghiện",
        sure: 0.4,
      },
      {
        counts: "người | %",
        says: "kéo giảm | giảm | nếu có | trở xuống | trở lên",
        about: "drugs",
        not: "vụ | phạm tội",
        sure: -0.1,
      },
    ],
    examples: [
      { text: "Toàn huyện hiện có 238 người nghiện ma túy có hồ sơ quản lý.", value: "238" },
      { text: "Lập hồ sơ quản lý 96/96 người nghiện.", value: "96" },
    ],
    counterexamples: ["Vận động 05 người nghiện đi cai nghiện tự nguyện."],
  },
  {
    id: "drugs.users",
    topic: "drugs",
    unit: "người",
    aggregation: "stock",
    label: { vi: "Số người sử dụng trái phép chất ma túy", en: "Registered drug users" },
    wordings: [
      {
        counts: "người | đối tượng | trường hợp",
        says: "sử dụng trái phép chất ma túy | người sử dụng trái phép | sử dụng trái phép | sử dụng ma túy",
        not: "xử phạt | xử lý hành chính | sau cai | quản lý sau cai | sau cai nghiện",
        sure: 0.7,
      },
    ],
    examples: [{ text: "Quản lý 71 người sử dụng trái phép chất ma túy.", value: "71" }],
  },
  {
    id: "drugs.rehab_files",
    topic: "drugs",
    unit: "hồ sơ",
    aggregation: "flow",
    label: { vi: "Hồ sơ đưa vào cơ sở cai nghiện bắt buộc", en: "Compulsory-rehabilitation files" },
    wordings: [
      {
        counts: "hồ sơ | trường hợp | người | đối tượng | bộ hồ sơ",
        says: "cơ sở cai nghiện bắt buộc | cai nghiện bắt buộc | đưa người vào cơ sở cai nghiện | đi cai nghiện bắt buộc | áp dụng biện pháp đưa vào cơ sở cai nghiện bắt buộc",
        not: "tự nguyện | methadone | đang cai nghiện | đang cai nghiện bắt buộc | ngoài cộng đồng | tại cộng đồng | giáo dục tại xã | giáo dục tại phường",
        sure: 0.8,
      },
    ],
    examples: [
      { text: "Lập 25 hồ sơ đưa người nghiện vào cơ sở cai nghiện bắt buộc.", value: "25" },
      { text: "Đưa 14 đối tượng đi cai nghiện bắt buộc.", value: "14" },
    ],
    counterexamples: ["Quản lý 51 người nghiện (đang cai nghiện bắt buộc 08 người, ngoài cộng đồng 43 người)."],
  },
  {
    id: "drugs.poppy_plants",
    topic: "drugs",
    unit: "cây",
    aggregation: "flow",
    label: { vi: "Cây thuốc phiện đã phá nhổ", en: "Poppy plants destroyed" },
    wordings: [
      {
        counts: "cây | cây thuốc phiện | cây anh túc | gốc",
        says: "thuốc phiện | anh túc | cây thuốc phiện | cây anh túc | có chứa chất ma túy",
        not: "thu hồi súng",
        sure: 0.8,
      },
    ],
    examples: [{ text: "Phá nhổ 2.640 cây thuốc phiện trồng trái phép.", value: "2640" }],
  },
  {
    id: "drug_free.villages",
    topic: "drugs",
    unit: "thôn, bản",
    aggregation: "stock",
    label: { vi: "Tổ dân phố, thôn, bản không tệ nạn ma túy", en: "Drug-free villages and street blocks" },
    wordings: [
      {
        counts: "@residential",
        says: "không tệ nạn ma túy | không có tệ nạn ma túy | không có ma túy | không ma túy | sạch ma túy | sạch về ma túy | không có người nghiện",
        sure: 0.6,
      },
    ],
    of: "admin.villages",
    examples: [
      { text: "Có 61/84 thôn, tổ dân phố không có tệ nạn ma túy.", value: "61" },
      { text: "Duy trì 40 khu dân cư không ma túy.", value: "40" },
    ],
    counterexamples: ["Có 12 thôn có tệ nạn ma túy phức tạp."],
  },
  {
    id: "drug_free.communes",
    topic: "drugs",
    unit: "xã",
    aggregation: "stock",
    label: { vi: "Xã, phường, thị trấn không tệ nạn ma túy", en: "Drug-free communes" },
    wordings: [
      {
        counts: "@commune",
        says: "không tệ nạn ma túy | không có tệ nạn ma túy | không có ma túy | không ma túy | sạch ma túy | sạch về ma túy",
        sure: 0.6,
      },
    ],
    of: "admin.communes",
    examples: [{ text: "Củng cố, duy trì 04 xã không có tệ nạn ma túy.", value: "4" }],
  },
];
