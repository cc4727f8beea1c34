import type { Entry } from "./entry.ts";

/** Self-management models and skilled mobilisation. */
export const models: readonly Entry[] = [
  {
    id: "models.total",
    topic: "models",
    unit: "mô hình",
    aggregation: "stock",
    label: { vi: "Tổng số mô hình đang hoạt động", en: "Self-management models in operation" },
    notes: "instances in operation; a count explained by a list of names counts kinds (models.types)",
    wordings: [
      {
        counts: "mô hình | mô hình điển hình tiên tiến | mô hình tự quản | điển hình tiên tiến | mô hình tiêu biểu",
        says: "duy trì | hoạt động | tổng số | hiện có | đang hoạt động | duy trì hoạt động | nhân rộng thành | hiện nay | củng cố | tiếp tục duy trì | duy trì thực hiện | hiện tại | có | xây dựng nhân rộng được | toàn huyện có | toàn tỉnh có | toàn xã có | quản lý | xây dựng duy trì | thực hiện",
        not: "xây dựng mới | mới | thành lập mới | dân vận khéo | đăng ký thực hiện | ra mắt | một trong | hướng dẫn xây dựng | tên loại | phê duyệt | giải thể | dự kiến",
        sure: 0.1,
      },
    ],
    dims: ["model"],
    listed: "models.types",
    examples: [
      { text: "Toàn huyện hiện có 132 mô hình tự quản về an ninh, trật tự đang hoạt động.", value: "132" },
      { text: "Tiếp tục duy trì hoạt động của 58 mô hình.", value: "58" },
    ],
    counterexamples: ["Xây dựng mới 05 mô hình."],
  },
  {
    id: "models.types",
    topic: "models",
    unit: "loại",
    aggregation: "stock",
    label: { vi: "Số loại (tên) mô hình", en: "Distinct kinds of model" },
    notes: "17 tên loại mô hình; 48 mô hình followed by a list of names",
    wordings: [
      {
        counts: "loại mô hình | tên loại mô hình | loại hình | tên mô hình | loại",
        says: "mô hình | loại mô hình | tên loại mô hình | loại hình",
        sure: 0.8,
      },
    ],
    dims: ["model"],
    examples: [{ text: "Có 23 loại mô hình với 310 mô hình cụ thể.", value: "23" }],
  },
  {
    id: "models.new",
    topic: "models",
    unit: "mô hình",
    aggregation: "flow",
    label: { vi: "Mô hình xây dựng mới", en: "Models newly built" },
    wordings: [
      {
        counts: "mô hình | mô hình điển hình tiên tiến | câu lạc bộ | hội quán | mô hình tự quản",
        says: "xây dựng mới | thành lập mới | mới | ra mắt | xây dựng được | mới thành lập | mô hình mới | xây dựng | thành lập | ra mắt mới",
        not: "nhân rộng | hướng dẫn xây dựng | duy trì | dân vận khéo | đăng ký | xây dựng nhân rộng | hiện tại | hiện nay | tổng số | một trong | xây dựng duy trì",
        sure: 0.3,
      },
    ],
    dims: ["model", "topic"],
    examples: [
      { text: "Trong năm xây dựng mới 12 mô hình về bảo đảm ANTT.", value: "12" },
      { text: "Ra mắt 04 mô hình “Camera an ninh”.", value: "4" },
      { text: "Thành lập mới 03 câu lạc bộ phòng, chống tội phạm.", value: "3" },
    ],
  },
  {
    id: "models.replicated",
    topic: "models",
    unit: "mô hình",
    aggregation: "flow",
    label: { vi: "Mô hình nhân rộng", en: "Models replicated" },
    wordings: [
      {
        counts: "mô hình | mô hình điển hình tiên tiến | mô hình tự quản",
        says: "nhân rộng | xây dựng nhân rộng | nhân rộng được | tiếp tục nhân rộng | nhân rộng thêm",
        not: "nhân rộng thành | hiện tại | hiện nay | tổng số | dân vận khéo | duy trì hoạt động",
        sure: 0.5,
      },
    ],
    dims: ["model"],
    examples: [{ text: "Nhân rộng 09 mô hình “Tiếng kẻng an ninh” ra các xã.", value: "9" }],
  },
  {
    id: "models.members",
    topic: "models",
    unit: "thành viên",
    aggregation: "stock",
    label: { vi: "Số thành viên mô hình", en: "Members of models" },
    notes: "dims: model",
    wordings: [
      {
        counts: "thành viên | hội viên | người",
        says: "thành viên | thành viên tham gia",
        also: "mô hình | tổ | câu lạc bộ | tổ an ninh nhân dân | với | gồm | đội",
        not: "ngày hội | bảo vệ dân phố | tham gia nghe | buổi | lượt | bảo vệ rừng | cuộc | tuyên truyền | ban bảo vệ dân phố",
        sure: 0.3,
      },
    ],
    dims: ["model"],
    examples: [{ text: "Mô hình “Dòng họ tự quản” có 215 thành viên tham gia.", value: "215" }],
  },
  {
    id: "models.skilled_mobilisation",
    topic: "models",
    unit: "mô hình",
    aggregation: "flow",
    label: { vi: "Mô hình “Dân vận khéo” đăng ký", en: "Skilled mass-mobilisation models registered" },
    notes: "dims: holder=collective|individual",
    wordings: [
      {
        counts: "mô hình | mô hình tập thể | mô hình cá nhân | điển hình",
        says: "dân vận khéo | đăng ký thực hiện | mô hình dân vận khéo | đăng ký | công tác dân vận",
        about: "skilled",
        sure: 0.5,
      },
    ],
    dims: ["holder"],
    examples: [{ text: "Đăng ký xây dựng 86 mô hình “Dân vận khéo”.", value: "86" }],
  },
  {
    id: "models.skilled_recognised",
    topic: "models",
    unit: "mô hình",
    aggregation: "flow",
    label: { vi: "Mô hình “Dân vận khéo” được công nhận", en: "Skilled mass-mobilisation models recognised" },
    wordings: [{ counts: "mô hình | tập thể | cá nhân", says: "công nhận", about: "skilled", sure: 0.6 }],
    dims: ["holder", "authority"],
    examples: [{ text: "Công nhận 41 mô hình “Dân vận khéo” tiêu biểu.", value: "41" }],
  },
  {
    id: "models.cameras",
    topic: "models",
    unit: "mắt",
    aggregation: "stock",
    label: { vi: "Camera an ninh", en: "Security cameras" },
    wordings: [
      {
        counts: "@device | camera | mắt camera | mắt",
        says: "camera | mắt camera | camera an ninh | lắp đặt camera",
        sure: 0.7,
      },
    ],
    examples: [{ text: "Lắp đặt 245 mắt camera an ninh tại các khu dân cư.", value: "245" }],
  },
  {
    id: "models.criteria_met",
    topic: "models",
    unit: "tiêu chí",
    aggregation: "stock",
    label: { vi: "Tiêu chí xây dựng điển hình, kiểu mẫu đã đạt", en: "Criteria of model wards met" },
    wordings: [
      {
        counts: "tiêu chí | đề | chỉ tiêu | -",
        says: "đạt | đã đạt | hoàn thành",
        also: "điển hình | kiểu mẫu | tiêu chí | xã điển hình | phường điển hình",
        not: "không đạt",
        sure: 0.3,
      },
    ],
    examples: [{ text: "Đến nay Công an phường đã đạt 20/22 tiêu chí xây dựng phường điển hình.", value: "20" }],
  },
];
