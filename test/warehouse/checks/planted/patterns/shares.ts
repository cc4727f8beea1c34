import type { Pattern } from "../Pattern.ts";
import { crimes, topics } from "../words.ts";

/** Percentages of a whole. */
export const shares: readonly Pattern[] = [
  [
    "x/y (đạt z%)",
    (d) => {
      const all = d.int(25, 90);
      const done = all - d.int(2, 12);
      return [`Điều tra, làm rõ ${d.n(done, "if far")}/${d.n(all, "if far")} vụ (đạt ${d.percent(done, all)}%).`];
    },
  ],
  [
    "x/y, đạt tỷ lệ z%",
    (d) => {
      const all = d.int(60, 400);
      const done = all - d.int(10, 40);
      return [
        `Đã giải quyết ${d.n(done, "if far")}/${d.n(all, "if far")} tin báo, tố giác về tội phạm, đạt tỷ lệ ${d.percent(done, all)}%.`,
      ];
    },
  ],
  [
    "the rate of the sentence before",
    (d) => {
      const all = d.int(30, 120);
      const done = all - d.int(3, 12);
      return [
        `Trong năm, trên địa bàn xảy ra ${d.n(all, "if far")} vụ phạm tội về trật tự xã hội. Lực lượng Công an đã điều tra làm rõ ${d.n(done, "if far")} vụ, đạt tỷ lệ ${d.percent(done, all)}%.`,
      ];
    },
  ],
  [
    "chiếm z% tổng số",
    (d) => {
      const all = d.int(50, 200);
      const part = d.int(15, 45);
      return [
        `Toàn huyện xảy ra ${d.n(all, "if far")} vụ, trong đó ${d.pick(crimes)} ${d.n(part, "if far")} vụ, chiếm ${d.percent(part, all)}%.`,
      ];
    },
  ],
  [
    "shares in brackets",
    (d) => {
      const all = d.int(80, 300);
      const parts = d.split(all, 3);
      const kinds = d.take(crimes, 3);
      return [
        `Trong tổng số ${d.n(all)} vụ có ${kinds.map((kind, at) => `${d.n(parts[at]!)} vụ ${kind} (${d.percent(parts[at]!, all)}%)`).join(", ")}.`,
      ];
    },
  ],
  [
    "a target and what was done",
    (d) => {
      const target = d.int(60, 400);
      const done = d.int(50, 480);
      return [
        `Chỉ tiêu giao thu nhận ${d.n(target, "if far")} hồ sơ, đã thực hiện ${d.n(done, "if far")} hồ sơ, đạt ${d.percent(done, target)}% chỉ tiêu.`,
      ];
    },
  ],
  [
    "đạt z% (x/y)",
    (d) => {
      const all = d.int(200, 900);
      const done = all - d.int(20, 90);
      return [
        `Tỷ lệ hộ dân ký cam kết về ${d.pick(topics)} đạt ${d.percent(done, all)}% (${d.n(done, "if far")}/${d.n(all, "if far")} hộ).`,
      ];
    },
  ],
  [
    "two rates in one sentence",
    (d) => {
      const all = d.int(60, 90);
      const done = all - d.int(4, 12);
      const grave = d.int(8, 14);
      const solved = grave - 1;
      return [
        `Tỷ lệ điều tra, khám phá án hình sự đạt ${d.percent(done, all)}% (${d.n(done, "if far")}/${d.n(all, "if far")} vụ), án rất nghiêm trọng đạt ${d.percent(solved, grave)}% (${d.n(solved, "if far")}/${d.n(grave, "if far")} vụ).`,
      ];
    },
  ],
];
