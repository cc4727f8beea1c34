import type { Pattern } from "../Pattern.ts";
import { communes, districts } from "../words.ts";

/** Wordings of offices of health, schools, farming and work, and of one office for another. */
export const otherOffices: readonly Pattern[] = [
  [
    "schools by level",
    (d) => {
      const parts = d.split(d.int(90, 300), 4);
      return [
        `Toàn tỉnh hiện có ${d.n(sum(parts))} trường, trong đó mầm non ${d.n(parts[0]!)} trường, tiểu học ${d.n(parts[1]!)} trường, trung học cơ sở ${d.n(parts[2]!)} trường và trung học phổ thông ${d.n(parts[3]!)} trường; tổng số học sinh là ${d.free(d.int(20000, 90000))} em.`,
      ];
    },
  ],
  [
    "patients and two outcomes",
    (d) => {
      const [well, ill] = d.split(d.int(200, 900), 2) as [number, number];
      return [
        `Lũy kế đến nay ghi nhận ${d.n(well + ill)} ca mắc sốt xuất huyết, đã điều trị khỏi ${d.n(well)} ca, hiện đang điều trị ${d.n(ill)} ca.`,
      ];
    },
  ],
  [
    "areas of crops in hectares with decimals",
    (d) => {
      const parts = d.split(d.int(900, 4000), 3);
      return [
        `Tổng diện tích gieo trồng vụ Mùa là ${d.n(sum(parts))} ha (lúa ${d.n(parts[0]!)} ha, ngô ${d.n(parts[1]!)} ha, rau màu các loại ${d.n(parts[2]!)} ha).`,
      ];
    },
  ],
  [
    "poor and near poor households",
    (d) => {
      const all = d.int(4000, 9000);
      const poor = d.int(300, 900);
      return [
        `Qua rà soát, toàn huyện còn ${d.n(poor, "if far")} hộ nghèo trên tổng số ${d.n(all, "if far")} hộ dân, chiếm tỷ lệ ${d.percent(poor, all, 2)}%.`,
      ];
    },
  ],
  [
    "jobs by region with thì",
    (d) => {
      const parts = d.split(d.int(900, 3000), 3);
      return [
        `Đã giải quyết việc làm cho ${d.n(sum(parts))} lao động, bao gồm: trong tỉnh ${d.n(parts[0]!)} lao động; ngoài tỉnh ${d.n(parts[1]!)} lao động; xuất khẩu lao động ${d.n(parts[2]!)} người.`,
      ];
    },
  ],
  [
    "a bullet list that begins with plus under a sentence with dấu hai chấm",
    (d) => {
      const names = d.take(districts, 4);
      const parts = d.split(d.int(400, 2000), 4);
      return [
        `- Số liều vắc xin đã tiêm trong tháng là ${d.n(sum(parts))} liều, phân theo huyện:`,
        ...names.map((name, at) => `+ Huyện ${name}: ${d.n(parts[at]!)} liều;`),
      ];
    },
  ],
  [
    "a number over two footnotes",
    (d) => {
      const first = d.split(d.int(90, 300), 3);
      const second = d.split(d.int(2000, 9000), 3);
      const names = d.take(communes, 3);
      return [
        `Đã ra quân ${d.n(sum(first))} đợt[1], huy động ${d.n(sum(second))} lượt đoàn viên tham gia[2].`,
        `[1] ${names.map((name, at) => `Xã ${name} ${d.n(first[at]!)} đợt`).join(", ")}.`,
        `[2] ${names.map((name, at) => `Xã ${name} ${d.n(second[at]!)} lượt đoàn viên`).join(", ")}.`,
      ];
    },
  ],
  [
    "hoàn thành x/y, còn lại z",
    (d) => {
      const all = d.int(60, 200);
      const left = d.int(5, 30);
      return [
        `Toàn tỉnh được giao xây dựng ${d.n(all)} nhà cho hộ nghèo, đã hoàn thành ${d.n(all - left)} nhà, còn lại ${d.n(left)} nhà đang thi công.`,
      ];
    },
  ],
  [
    "vượt z% so với kế hoạch",
    (d) => {
      const plan = d.int(200, 800);
      const over = d.int(10, 90);
      return [
        `Kết nạp ${d.n(plan + over, "if far")} đảng viên mới, vượt ${d.percent(over, plan)}% so với chỉ tiêu (chỉ tiêu ${d.n(plan, "if far")} đảng viên).`,
      ];
    },
  ],
  [
    "đạt z% (x trên y)",
    (d) => {
      const all = d.int(300, 900);
      const done = all - d.int(20, 90);
      return [
        `Tỷ lệ trẻ em được tiêm chủng đầy đủ đạt ${d.percent(done, all)}% (${d.n(done, "if far")} trẻ/${d.n(all, "if far")} trẻ).`,
      ];
    },
  ],
  [
    "tăng gấp k lần",
    (d) => {
      const before = d.int(20, 80);
      const step = d.int(5, 19);
      return [
        `So với cùng kỳ năm 2022, số vụ bạo lực gia đình ${d.way(before - step, before)} ${d.n(step)} vụ (${d.n(before - step)}/${d.n(before)} vụ).`,
      ];
    },
  ],
  [
    "tăng d% so với y",
    (d) => {
      const before = d.int(300, 900);
      const now = before + d.int(30, 200);
      return [
        `Tiếp nhận ${d.n(now, "if far")} lượt hồ sơ trực tuyến, tăng ${d.percent(now - before, before)}% so với cùng kỳ năm trước (${d.n(before, "if far")} lượt).`,
      ];
    },
  ],
  [
    "prizes by rank",
    (d) => {
      const parts = d.split(d.int(30, 90), 3);
      return [
        `Đoàn học sinh tỉnh đạt ${d.n(sum(parts))} giải, cụ thể: ${d.n(parts[0]!)} giải nhất, ${d.n(parts[1]!)} giải nhì, ${d.n(parts[2]!)} giải ba.`,
      ];
    },
  ],
  [
    "names of districts with và after điển hình none",
    (d) => {
      const names = d.take(districts, d.int(3, 6));
      return [
        `Ban hành quyết định công nhận ${d.n(names.length)} huyện đạt chuẩn nông thôn mới, bao gồm: ${d
          .names(names)
          .map((name) => `huyện ${name}`)
          .join(", ")}.`,
      ];
    },
  ],
  [
    "a table with sections by letters and a total column",
    (d) => {
      const first = d.take(communes, 2).map((name) => [name, d.int(20, 90), d.int(20, 90)] as const);
      const second = d.take(districts, 3).map((name) => [name, d.int(20, 90), d.int(20, 90)] as const);
      const row = (rows: readonly (readonly [string, number, number])[]): readonly [number, number] => [
        sum(rows.map((one) => one[1])),
        sum(rows.map((one) => one[2])),
      ];
      const [a, b] = [row(first), row(second)];
      const cells = (one: readonly [number, number]): string =>
        `${d.n(one[0] + one[1])}\t${d.n(one[0])}\t${d.n(one[1])}`;
      return [
        "TT\tĐơn vị\tTổng số\tTập thể\tCá nhân",
        `A\tKhối xã\t${cells(a)}`,
        ...first.map((one, at) => `${at + 1}\t${one[0]}\t${cells([one[1], one[2]])}`),
        `B\tKhối huyện\t${cells(b)}`,
        ...second.map((one, at) => `${at + 1}\t${one[0]}\t${cells([one[1], one[2]])}`),
        `\tTổng cộng (A+B)\t${cells([a[0] + b[0], a[1] + b[1]])}`,
      ];
    },
  ],
  [
    "a table of cases, solved and left",
    (d) => {
      const names = d.take(communes, 4);
      const done = names.map(() => d.int(10, 80));
      const left = names.map(() => d.int(2, 20));
      return [
        "Đơn vị\tTiếp nhận\tĐã giải quyết\tĐang giải quyết",
        ...names.map((name, at) => `Xã ${name}\t${d.n(done[at]! + left[at]!)}\t${d.n(done[at]!)}\t${d.n(left[at]!)}`),
      ];
    },
  ],
  [
    "the introduction and the body with a rate",
    (d) => {
      const all = d.int(200, 900);
      const done = all - d.int(20, 80);
      return [
        "1. Đặc điểm tình hình",
        `Năm qua, các cơ quan chức năng tiếp nhận ${d.n(all)} nguồn tin về tội phạm, tình hình cơ bản ổn định.`,
        "Các cấp, các ngành đã vào cuộc quyết liệt.",
        "2. Kết quả thực hiện",
        `Trong kỳ báo cáo, đã tiếp nhận ${d.free(all)} nguồn tin về tội phạm, giải quyết ${d.free(done)} nguồn tin.`,
      ];
    },
  ],
];

function sum(parts: readonly number[]): number {
  return parts.reduce((all, one) => all + one, 0);
}
