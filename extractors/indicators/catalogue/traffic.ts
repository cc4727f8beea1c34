import type { Entry } from "./entry.ts";

/** Road traffic. */
export const traffic: readonly Entry[] = [
  {
    id: "traffic.accidents",
    topic: "traffic",
    unit: "vụ",
    aggregation: "flow",
    label: { vi: "Số vụ tai nạn giao thông", en: "Traffic accidents" },
    wordings: [
      {
        counts: "@case",
        says: "tai nạn | tai nạn giao thông | vụ tai nạn | va chạm giao thông | vụ tai nạn giao thông",
        about: "traffic",
        not: "khởi tố | xử lý",
        sure: 0.5,
      },
      {
        counts: "%",
        says: "số vụ tai nạn giao thông | số vụ tai nạn | vụ tai nạn giao thông | tai nạn giao thông",
        also: "giảm | kéo giảm | tăng",
        sure: 0.3,
      },
    ],
    denied: "tai nạn giao thông",
    examples: [
      { text: "Xảy ra 21 vụ tai nạn giao thông, làm chết 07 người, bị thương 19 người.", value: "21" },
      { text: "Tai nạn giao thông: xảy ra 14 vụ, giảm 03 vụ.", value: "14" },
      {
        text: "Tình hình tai nạn giao thông: xảy ra 14 vụ, làm 02 người chết.",
        value: "14",
        under: "Công tác quản lý nhà nước về trật tự xã hội",
      },
    ],
    counterexamples: ["Xảy ra 21 vụ cháy.", "Khởi tố 02 vụ vi phạm quy định về tham gia giao thông."],
  },
  {
    id: "traffic.deaths",
    topic: "traffic",
    unit: "người",
    aggregation: "flow",
    label: { vi: "Số người chết do tai nạn giao thông", en: "Traffic deaths" },
    wordings: [
      {
        counts: "người | nạn nhân | trường hợp",
        says: "chết | người chết | làm chết | tử vong | thiệt mạng | số người chết",
        about: "traffic",
        not: "cháy | đuối nước",
        sure: 0.3,
      },
    ],
    examples: [
      { text: "Xảy ra 21 vụ tai nạn giao thông, làm chết 07 người, bị thương 19 người.", value: "7" },
      { text: "Xảy ra 10 vụ tai nạn giao thông, làm 04 người chết, 09 người bị thương.", value: "4" },
    ],
  },
  {
    id: "traffic.injuries",
    topic: "traffic",
    unit: "người",
    aggregation: "flow",
    label: { vi: "Số người bị thương do tai nạn giao thông", en: "Traffic injuries" },
    wordings: [
      {
        counts: "người | nạn nhân | trường hợp",
        says: "bị thương | người bị thương | số người bị thương | làm bị thương",
        about: "traffic",
        not: "cháy",
        sure: 0.3,
      },
    ],
    examples: [
      { text: "Xảy ra 21 vụ tai nạn giao thông, làm chết 07 người, bị thương 19 người.", value: "19" },
      { text: "Xảy ra 10 vụ tai nạn giao thông, làm 04 người chết, 09 người bị thương.", value: "9" },
    ],
  },
  {
    id: "traffic.violations",
    topic: "traffic",
    unit: "trường hợp",
    aggregation: "flow",
    label: { vi: "Số trường hợp vi phạm TTATGT", en: "Traffic violations found" },
    notes: "dims: kind=alcohol",
    wordings: [
      {
        counts: "trường hợp | lỗi | lượt trường hợp | @vehicle",
        says: "phát hiện | vi phạm | lập biên bản | vi phạm nồng độ cồn | lập biên bản xử lý | phát hiện lập biên bản | kiểm tra phát hiện",
        about: "traffic",
        not: "xử phạt | đã xử phạt | phạt tiền | tai nạn | khởi tố | gây rối | xử phạt vi phạm hành chính",
        sure: 0.1,
      },
    ],
    dims: ["violation"],
    examples: [
      { text: "Phát hiện 2.310 trường hợp vi phạm trật tự an toàn giao thông.", value: "2310" },
      { text: "Phát hiện, lập biên bản 640 trường hợp vi phạm TTATGT.", value: "640" },
    ],
    counterexamples: ["Xảy ra 10 vụ tai nạn giao thông."],
  },
  {
    id: "traffic.sanctions",
    topic: "traffic",
    unit: "trường hợp",
    aggregation: "flow",
    label: { vi: "Số trường hợp bị xử phạt TTATGT", en: "Traffic violations sanctioned" },
    notes: "dims: kind=alcohol",
    wordings: [
      {
        counts: "trường hợp | lỗi | lượt trường hợp | @vehicle",
        says: "xử phạt | xử phạt vi phạm hành chính | đã xử phạt | xử phạt vi phạm | ra quyết định xử phạt | xử phạt hành chính | đã xử phạt vi phạm hành chính",
        about: "traffic",
        not: "tai nạn | khởi tố | lạng lách",
        sure: 0.4,
      },
    ],
    dims: ["violation"],
    examples: [
      { text: "Xử phạt vi phạm hành chính 1.875 trường hợp vi phạm TTATGT.", value: "1875" },
      { text: "Phát hiện 700 trường hợp vi phạm giao thông, đã xử phạt 655 trường hợp.", value: "655" },
    ],
  },
  {
    id: "traffic.fines",
    topic: "traffic",
    unit: "đồng",
    aggregation: "flow",
    label: { vi: "Tiền phạt TTATGT", en: "Traffic fines" },
    notes: "dims: kind=alcohol",
    wordings: [
      {
        counts: "@money",
        says: "phạt tiền | phạt tổng tiền | tổng tiền phạt | phạt | tổng số tiền phạt | phạt tổng số tiền | tiền phạt | xử phạt | tổng số tiền | thu nộp ngân sách | phạt hành chính | nộp kho bạc | tổng tiền",
        about: "traffic",
        not: "thiệt hại | trị giá",
        sure: 0.1,
      },
    ],
    dims: ["violation"],
    examples: [
      { text: "Xử phạt 655 trường hợp vi phạm giao thông, phạt tiền 1.240.000.000đ.", value: "1240000000" },
      { text: "Xử phạt 655 trường hợp vi phạm TTATGT với tổng số tiền 1,24 tỷ đồng.", value: "1240000000" },
    ],
  },
  {
    id: "traffic.registrations",
    topic: "traffic",
    unit: "hồ sơ",
    aggregation: "flow",
    label: { vi: "Hồ sơ đăng ký, cấp biển số xe", en: "Vehicle registrations handled" },
    wordings: [
      {
        counts: "hồ sơ | @vehicle | trường hợp | lượt",
        says: "đăng ký | cấp biển số | cấp biển số xe | đăng ký cấp biển số | đăng ký xe | tiếp nhận giải quyết | đăng ký mới | cấp biển số các loại xe",
        also: "biển số | cấp biển số | xe | đăng ký xe | biển số xe | phương tiện | cấp biển số xe",
        about: "traffic",
        not: "vi phạm | tạm giữ | xử phạt | mô hình | tạm trú | đang quản lý | tổng số phương tiện",
        sure: 0.3,
      },
      {
        counts: "@vehicle",
        says: "đăng ký | cấp biển số | đăng ký mới | cấp biển số xe | đăng ký cấp biển số",
        not: "vi phạm | tạm giữ | đang quản lý | tổng số phương tiện",
        sure: 0.4,
      },
    ],
    examples: [
      { text: "Tiếp nhận, giải quyết 940 hồ sơ đăng ký, cấp biển số xe.", value: "940" },
      { text: "Đăng ký mới 1.215 xe mô tô.", value: "1215" },
    ],
  },
  {
    id: "traffic.vehicles_held",
    topic: "traffic",
    unit: "phương tiện",
    aggregation: "flow",
    label: { vi: "Phương tiện bị tạm giữ", en: "Vehicles impounded" },
    wordings: [{ counts: "@vehicle", says: "tạm giữ | tạm giữ phương tiện", sure: 0.8 }],
    examples: [{ text: "Tạm giữ 312 phương tiện vi phạm.", value: "312" }],
  },
  {
    id: "traffic.licences_revoked",
    topic: "traffic",
    unit: "trường hợp",
    aggregation: "flow",
    label: { vi: "Giấy phép lái xe bị tước", en: "Driving licences revoked" },
    wordings: [
      {
        counts: "trường hợp | giấy phép | giấy phép lái xe",
        says: "tước giấy phép lái xe | tước quyền sử dụng giấy phép lái xe | tước giấy phép",
        sure: 0.9,
      },
      {
        counts: "giấy phép | giấy phép lái xe | trường hợp",
        says: "tước | tước quyền sử dụng",
        also: "giấy phép lái xe | lái xe | giấy phép",
        sure: 0.7,
      },
    ],
    examples: [{ text: "Tước giấy phép lái xe 87 trường hợp.", value: "87" }],
  },
];
