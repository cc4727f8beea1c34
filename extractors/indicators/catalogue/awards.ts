import type { Entry } from "./entry.ts";

/** Awards for collectives and individuals. */
export const awards: readonly Entry[] = [
  {
    id: "awards.collectives",
    topic: "awards",
    unit: "tập thể",
    aggregation: "flow",
    label: { vi: "Tập thể được khen thưởng", en: "Collectives rewarded" },
    notes: "dims: authority, kind",
    wordings: [
      {
        counts: "tập thể | lượt tập thể",
        says: "khen | khen thưởng | tặng | tặng bằng khen | tặng giấy khen | bằng khen | giấy khen | biểu dương | kỷ niệm chương | biểu dương khen thưởng | được khen thưởng | khen thưởng cho | đề nghị khen thưởng | thư khen | thưởng",
        not: "công nhận | mô hình tập thể | dân vận khéo cho",
        sure: 0.4,
      },
      {
        counts: "@award",
        says: "khen | khen thưởng | tặng | tặng bằng khen | tặng giấy khen | bằng khen | giấy khen | biểu dương | kỷ niệm chương | biểu dương khen thưởng | được khen thưởng | khen thưởng cho | đề nghị khen thưởng | thư khen | thưởng",
        part: "awards.collectives",
        sure: 0.6,
      },
      { counts: "tập thể | lượt tập thể", about: "awards", not: "công nhận | mô hình", sure: 0.1 },
    ],
    dims: ["authority", "award", "scope"],
    examples: [
      { text: "Chủ tịch UBND tỉnh tặng Bằng khen cho 08 tập thể, 15 cá nhân.", value: "8" },
      { text: "Khen thưởng 24 tập thể và 61 cá nhân có thành tích.", value: "24" },
    ],
    counterexamples: ["Cấp xã công nhận 12 tập thể."],
  },
  {
    id: "awards.individuals",
    topic: "awards",
    unit: "cá nhân",
    aggregation: "flow",
    label: { vi: "Cá nhân được khen thưởng", en: "Individuals rewarded" },
    notes: "dims: authority, kind",
    wordings: [
      {
        counts: "cá nhân | lượt cá nhân | đồng chí | công dân | người | cán bộ | quần chúng",
        says: "khen | khen thưởng | tặng | tặng bằng khen | tặng giấy khen | bằng khen | giấy khen | biểu dương | kỷ niệm chương | biểu dương khen thưởng | được khen thưởng | khen thưởng cho | đề nghị khen thưởng | thư khen | thưởng",
        not: "công nhận | mô hình cá nhân | kinh phí | tặng quà | uy tín đi",
        sure: 0.4,
      },
      {
        counts: "@award",
        says: "khen | khen thưởng | tặng | tặng bằng khen | tặng giấy khen | bằng khen | giấy khen | biểu dương | kỷ niệm chương | biểu dương khen thưởng | được khen thưởng | khen thưởng cho | đề nghị khen thưởng | thư khen | thưởng",
        part: "awards.individuals",
        sure: 0.6,
      },
      { counts: "cá nhân | lượt cá nhân", not: "công nhận", beside: "awards.collectives", sure: 0.8 },
      { counts: "cá nhân | lượt cá nhân", about: "awards", not: "công nhận | mô hình", sure: 0.1 },
    ],
    dims: ["authority", "award", "scope"],
    examples: [
      { text: "Chủ tịch UBND tỉnh tặng Bằng khen cho 08 tập thể, 15 cá nhân.", value: "15" },
      { text: "Bộ Công an tặng Kỷ niệm chương cho 19 cá nhân.", value: "19" },
    ],
  },
];
