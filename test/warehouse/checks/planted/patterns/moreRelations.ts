import type { Pattern } from "../Pattern.ts";
import { communes, crimes } from "../words.ts";

/** Shares, changes and restatements in more wordings. */
export const moreRelations: readonly Pattern[] = [
  [
    "tỷ lệ … là z%",
    (d) => {
      const all = d.int(40, 140);
      const done = all - d.int(3, 14);
      return [
        `Số vụ đã điều tra khám phá là ${d.n(done, "if far")} vụ trên tổng số ${d.n(all, "if far")} vụ xảy ra, tỷ lệ khám phá là ${d.percent(done, all, 2)}%.`,
      ];
    },
  ],
  [
    "bằng z% kế hoạch năm",
    (d) => {
      const plan = d.int(500, 3000);
      const done = d.int(400, 3200);
      return [
        `Thu ngân sách trên địa bàn đạt ${d.n(done, "if far")} triệu đồng, bằng ${d.percent(done, plan)}% kế hoạch năm (kế hoạch ${d.n(plan, "if far")} triệu đồng).`,
      ];
    },
  ],
  [
    "giải quyết x/y đơn = z%",
    (d) => {
      const all = d.int(50, 160);
      const done = all - d.int(5, 25);
      return [
        `Công tác tiếp dân: giải quyết ${d.n(done, "if far")}/${d.n(all, "if far")} đơn = ${d.percent(done, all)}%.`,
      ];
    },
  ],
  [
    "a rate with the sentence before in another paragraph",
    (d) => {
      const all = d.int(40, 140);
      const done = all - d.int(4, 20);
      return [
        `- Tiếp nhận ${d.n(all, "if far")} tin báo, tố giác về tội phạm từ quần chúng nhân dân.`,
        `- Đã xác minh, giải quyết ${d.n(done, "if far")} tin, đạt ${d.percent(done, all)}%.`,
      ];
    },
  ],
  [
    "giảm từ a xuống còn b",
    (d) => {
      const before = d.int(60, 160);
      const now = before - d.int(8, 30);
      return [
        `Số điểm phức tạp về trật tự giảm từ ${d.n(before)} điểm xuống còn ${d.n(now)} điểm, giảm ${d.n(before - now)} điểm so với đầu năm.`,
      ];
    },
  ],
  [
    "cùng kỳ y vụ, tăng c vụ, tỷ lệ d%",
    (d) => {
      const before = d.int(30, 120);
      const now = before + d.int(6, 30);
      return [
        `Toàn tỉnh xảy ra ${d.n(now)} vụ cháy (cùng kỳ năm trước ${d.n(before)} vụ), ${d.way(now, before)} ${d.n(now - before)} vụ, tỷ lệ ${d.percent(now - before, before)}%.`,
      ];
    },
  ],
  [
    "three falls of an accident line",
    (d) => {
      const before = [d.int(60, 120), d.int(30, 60), d.int(40, 90)];
      const step = before.map((one) => d.int(3, Math.floor(one / 4)));
      const now = before.map((one, at) => one - step[at]!);
      return [
        `Xảy ra ${d.n(now[0]!, "if far")} vụ, làm chết ${d.n(now[1]!, "if far")} người, bị thương ${d.n(now[2]!, "if far")} người. So với cùng kỳ giảm ${d.n(step[0]!, "if far")} vụ (${d.percent(step[0]!, before[0]!)}%), giảm ${d.n(step[1]!, "if far")} người chết (${d.percent(step[1]!, before[1]!)}%), giảm ${d.n(step[2]!, "if far")} người bị thương (${d.percent(step[2]!, before[2]!)}%).`,
      ];
    },
  ],
  [
    "percent alone beside both years",
    (d) => {
      const before = d.int(40, 120);
      const now = before - d.int(6, 25);
      return [
        `Năm 2023 phát hiện ${d.n(now, "if far")} vụ ${d.pick(crimes)}, giảm ${d.percent(before - now, before)}% so với năm 2022 (${d.n(before, "if far")} vụ).`,
      ];
    },
  ],
  [
    "a table of two years with rates",
    (d) => {
      const names = d.take(crimes, 4);
      const before = names.map(() => d.int(20, 90));
      const now = before.map((one) => one + d.pick([-11, -6, 5, 9]));
      return [
        "Loại tội phạm\tNăm 2022\tNăm 2023\tSo sánh (%)",
        ...names.map((name, at) => {
          const step = now[at]! - before[at]!;
          return `${name}\t${d.n(before[at]!, "if far")}\t${d.n(now[at]!, "if far")}\t${step > 0 ? "+" : "-"}${d.percent(Math.abs(step), before[at]!)}`;
        }),
      ];
    },
  ],
  [
    "a target of each commune in a table",
    (d) => {
      const names = d.take(communes, 4);
      const target = names.map(() => d.int(100, 800));
      const done = target.map((one) => one + d.int(-60, 40));
      return [
        "Đơn vị\tChỉ tiêu giao\tThực hiện\tĐạt (%)",
        ...names.map(
          (name, at) =>
            `Xã ${name}\t${d.n(target[at]!, "if far")}\t${d.n(done[at]!, "if far")}\t${d.percent(done[at]!, target[at]!)}`,
        ),
      ];
    },
  ],
  [
    "the first page and the conclusion in other words",
    (d) => {
      const households = d.int(3000, 9000);
      const sessions = d.int(120, 900);
      return [
        "I. KẾT QUẢ NỔI BẬT",
        `Toàn huyện đã mở ${d.n(sessions)} hội nghị tuyên truyền, vận động ${d.n(households)} hộ dân ký cam kết không vi phạm.`,
        "Nhiều cách làm hay được nhân rộng.",
        "II. CÁC MẶT CÔNG TÁC",
        `Công tác vận động quần chúng được đổi mới; đã tổ chức ${d.free(sessions)} hội nghị tuyên truyền với ${d.free(households)} hộ dân ký cam kết.`,
      ];
    },
  ],
  [
    "rows copied in a table",
    (d) => {
      const names = d.take(communes, 4);
      const first = names.map(() => d.int(20, 90));
      const second = names.map(() => d.int(1001, 9000) * 2 + 1);
      return [
        "Đơn vị\tSố buổi\tSố lượt người",
        ...names.map((name, at) => {
          const own = [first[at]!, second[at]!] as const;
          const [one, other] =
            at === 0 ? [d.free(own[0]), d.free(own[1])] : d.pair(own, [first[at - 1]!, second[at - 1]!]);
          return `Xã ${name}\t${one}\t${other}`;
        }),
      ];
    },
  ],
];
