import type { Entry } from "./entry.ts";

/** Weapons and explosives. */
export const weapons: readonly Entry[] = [
  {
    id: "weapons.collected",
    topic: "weapons",
    unit: "khẩu",
    aggregation: "flow",
    label: { vi: "Vũ khí, vật liệu nổ, công cụ hỗ trợ thu hồi", en: "Weapons and explosives collected" },
    notes: "dims: kind; one unit (khẩu, quả, viên, kg) per kind, never added across kinds",
    wordings: [
      {
        counts: "@weapon | kg | g | gam | chiếc | cái | con",
        says: "thu hồi | giao nộp | thu | vận động giao nộp | thu giữ | vận động và thu hồi | giao nộp và thu hồi | vận động thu hồi | tiếp nhận | thu gom",
        also: "súng | vũ khí | vật liệu nổ | công cụ hỗ trợ | đạn | lựu đạn | thuốc nổ | pháo | dao | kiếm | khẩu | súng tự chế | bom | mìn | đao | khẩu súng | quả lựu đạn | côn | gậy",
        about: "weapons",
        not: "cây thuốc phiện | heroin | ma túy | vụ | tài liệu",
        sure: 0.4,
      },
    ],
    dims: ["weapon"],
    examples: [
      { text: "Vận động Nhân dân giao nộp 43 khẩu súng tự chế, 06 quả lựu đạn.", value: "43" },
      { text: "Thu hồi 118 vũ khí, vật liệu nổ, công cụ hỗ trợ các loại.", value: "118" },
      { text: "Vận động giao nộp 03 kg thuốc nổ.", value: "3" },
    ],
    counterexamples: ["Thu giữ 12 kg heroin.", "Phá nhổ 300 cây thuốc phiện."],
  },
  {
    id: "weapons.fireworks",
    topic: "weapons",
    unit: "kg",
    aggregation: "flow",
    label: { vi: "Pháo thu giữ", en: "Fireworks seized" },
    wordings: [
      {
        counts: "kg | viên pháo | quả pháo | giàn pháo | hộp pháo | pháo | gam",
        says: "pháo | pháo nổ | pháo hoa",
        also: "thu | thu giữ | thu hồi | tịch thu | giao nộp",
        not: "vũ khí",
        sure: 1.4,
      },
    ],
    examples: [{ text: "Phát hiện, thu giữ 85 kg pháo nổ.", value: "85" }],
  },
];
