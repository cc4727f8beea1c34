import type { Pattern } from "../Pattern.ts";

/** Differences and their percentages against an earlier time. */
export const changes: readonly Pattern[] = [
  [
    "tăng c vụ (d%)",
    (d) => {
      const before = d.int(20, 90);
      const step = d.int(4, 15);
      return [
        `Phát hiện ${d.n(before + step, "if far")} vụ phạm tội về ma túy, tăng ${d.n(step, "if far")} vụ (${d.percent(step, before)}%) so với cùng kỳ năm trước.`,
      ];
    },
  ],
  [
    "giảm c người (-d%)",
    (d) => {
      const before = d.int(200, 400);
      const step = d.int(20, 90);
      return [
        `Số người bị thương là ${d.n(before - step, "if far")} người, giảm ${d.n(step, "if far")} người so với năm 2022 (-${d.percent(step, before)}%); thiệt hại tài sản khoảng 2 tỷ đồng.`,
      ];
    },
  ],
  [
    "từ a lên b",
    (d) => {
      const before = d.int(40, 120);
      const now = before + d.int(8, 40);
      return [
        `Số mô hình tự quản tăng từ ${d.n(before)} mô hình năm 2022 lên ${d.n(now)} mô hình năm 2023 (tăng ${d.n(now - before)} mô hình, bằng ${d.percent(now - before, before)}%).`,
      ];
    },
  ],
  [
    "so với cùng kỳ (y vụ)",
    (d) => {
      const before = d.int(30, 120);
      const now = before - d.int(5, 20);
      return [
        `Xảy ra ${d.n(now)} vụ tai nạn giao thông, so với cùng kỳ năm 2022 (${d.n(before)} vụ) ${d.way(now, before)} ${d.n(before - now)} vụ.`,
      ];
    },
  ],
  [
    "two years in two clauses",
    (d) => {
      const before = d.int(30, 120);
      const now = before + d.pick([-12, -9, 7, 14]);
      return [
        `Năm 2022 xảy ra ${d.n(before)} vụ cháy, năm 2023 xảy ra ${d.n(now)} vụ cháy, ${d.way(now, before)} ${d.n(Math.abs(now - before))} vụ.`,
      ];
    },
  ],
  [
    "x/y vụ, giảm c vụ",
    (d) => {
      const before = d.int(30, 120);
      const now = before - d.int(5, 20);
      return [
        `Tai nạn lao động xảy ra ${d.n(now)}/${d.n(before)} vụ, ${d.way(now, before)} ${d.n(before - now)} vụ so với cùng kỳ.`,
      ];
    },
  ],
  [
    "the year before in a bracket",
    (d) => {
      const before = d.int(100, 900);
      const now = before + d.int(20, 90);
      return [
        `Đã cấp ${d.n(now)} thẻ căn cước cho học sinh, ${d.way(now, before)} ${d.n(now - before)} thẻ so với năm trước (năm 2022: ${d.n(before)} thẻ).`,
      ];
    },
  ],
  [
    "c vụ = d%",
    (d) => {
      const before = d.int(20, 60);
      const step = d.int(3, 12);
      return [
        `Phạm pháp hình sự xảy ra ${d.n(before - step, "if far")} vụ (so với năm 2022 giảm ${d.n(step, "if far")} vụ = ${d.percent(step, before)}%).`,
      ];
    },
  ],
];
