import type { Pattern } from "../Pattern.ts";
import { communes, crimes } from "../words.ts";

/** Shares, changes and restatements as yet other offices word them. */
export const freshRelations: readonly Pattern[] = [
  [
    "tỷ lệ giải quyết đạt z% (x/y)",
    (d) => {
      const all = d.int(60, 300);
      const done = all - d.int(8, 40);
      return [
        `Tiếp nhận ${d.n(all, "if far")} nguồn tin về tội phạm; kết thúc giải quyết ${d.n(done, "if far")} nguồn tin (tỷ lệ ${d.percent(done, all)}%).`,
      ];
    },
  ],
  [
    "solved of cases, the rate in a sentence of its own",
    (d) => {
      const all = d.int(40, 160);
      const done = all - d.int(4, 20);
      return [
        `Toàn huyện xảy ra ${d.n(all, "if far")} vụ phạm tội về trật tự xã hội, đã làm rõ ${d.n(done, "if far")} vụ. Tỷ lệ điều tra, khám phá đạt ${d.percent(done, all)}%.`,
      ];
    },
  ],
  [
    "giảm c vụ, tương đương giảm d%",
    (d) => {
      const before = d.int(40, 160);
      const step = d.int(5, 20);
      return [
        `Xảy ra ${d.n(before - step, "if far")} vụ ${d.pick(crimes)}, giảm ${d.n(step, "if far")} vụ, tương đương giảm ${d.percent(step, before)}% so với năm trước.`,
      ];
    },
  ],
  [
    "tăng/giảm in a bracket with both values",
    (d) => {
      const before = d.int(40, 160);
      const now = before + d.pick([-14, -8, 9, 17]);
      return [
        `Số vụ cháy: ${d.n(now)} vụ (cùng kỳ: ${d.n(before)} vụ; ${d.way(now, before)} ${d.n(Math.abs(now - before))} vụ).`,
      ];
    },
  ],
  [
    "nhiều hơn năm trước",
    (d) => {
      const before = d.int(100, 500);
      const now = before + d.int(12, 80);
      return [
        `Năm 2023 cấp ${d.n(now)} giấy phép, nhiều hơn năm 2022 là ${d.n(now - before)} giấy phép (năm 2022 cấp ${d.n(before)} giấy phép).`,
      ];
    },
  ],
  [
    "a line of comparisons after a dash",
    (d) => {
      const before = [d.int(40, 90), d.int(20, 50)] as const;
      const now = [before[0] - d.int(4, 12), before[1] + d.int(3, 9)] as const;
      return [
        `- Tai nạn giao thông: xảy ra ${d.n(now[0])}/${d.n(before[0])} vụ (${d.way(now[0], before[0])} ${d.n(before[0] - now[0])} vụ), làm chết ${d.n(now[1])}/${d.n(before[1])} người (${d.way(now[1], before[1])} ${d.n(now[1] - before[1])} người).`,
      ];
    },
  ],
  [
    "share of the whole after trong tổng số",
    (d) => {
      const all = d.int(200, 900);
      const part = d.int(30, 150);
      return [
        `Có ${d.n(part, "if far")}/${d.n(all, "if far")} hộ kinh doanh vi phạm, chiếm ${d.percent(part, all)}% tổng số hộ được kiểm tra.`,
      ];
    },
  ],
  [
    "a table with rates of solving and of change",
    (d) => {
      const names = d.take(crimes, 4);
      const before = names.map(() => d.int(20, 90));
      const now = before.map((one) => one + d.pick([-9, -5, 6, 12]));
      const solved = now.map((one) => one - d.int(1, 6));
      return [
        "Tội danh\tNăm 2022 (vụ)\tNăm 2023 (vụ)\tTăng, giảm (vụ)\tLàm rõ (vụ)\tTỷ lệ làm rõ (%)",
        ...names.map((name, at) => {
          const step = now[at]! - before[at]!;
          return `${name}\t${d.n(before[at]!, "if far")}\t${d.n(now[at]!, "if far")}\t${step > 0 ? "+" : "-"}${d.n(Math.abs(step))}\t${d.n(solved[at]!, "if far")}\t${d.percent(solved[at]!, now[at]!)}`;
        }),
      ];
    },
  ],
  [
    "a commune's pair copied in a note",
    (d) => {
      const names = d.take(communes, 4);
      const pairs = names.map(() => [d.int(11, 60), d.int(501, 4000) * 2 + 1] as const);
      return [
        "Kết quả tuyên truyền của các xã như sau[1].",
        `[1] ${names
          .map((name, at) => {
            const [one, other] =
              at === 0 ? [d.free(pairs[0]![0]), d.free(pairs[0]![1])] : d.pair(pairs[at]!, pairs[at - 1]!);
            return `Xã ${name} ${one} buổi/${other} lượt người`;
          })
          .join("; ")}.`,
      ];
    },
  ],
  [
    "the summary, the body and the annex of people reached",
    (d) => {
      const names = d.take(communes, 4);
      const parts = d.split(d.int(9000, 40000), 4);
      const all = parts.reduce((whole, one) => whole + one, 0);
      return [
        "I. TÓM TẮT",
        `Công tác tuyên truyền pháp luật được đẩy mạnh với ${d.n(all)} lượt người tham gia.`,
        "II. CHI TIẾT",
        `Các xã đã tuyên truyền pháp luật cho ${d.free(all)} lượt người (${names.map((name, at) => `xã ${name} ${d.free(parts[at]!)} lượt người`).join(", ")}).`,
      ];
    },
  ],
  [
    "handled, transferred and left",
    (d) => {
      const [settled, moved, left] = [d.int(40, 140), d.int(5, 30), d.int(4, 20)];
      return [
        `Tiếp nhận ${d.n(settled + moved + left)} đơn, trong đó đã giải quyết ${d.n(settled)} đơn, chuyển cơ quan có thẩm quyền ${d.n(moved)} đơn, đang xem xét ${d.n(left)} đơn.`,
      ];
    },
  ],
];
