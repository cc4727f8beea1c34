import type { Pattern } from "../Pattern.ts";
import { communes, crimes, districts, models, topics, violations } from "../words.ts";

/** Totals, parts and names as yet other offices word them. */
export const freshCounts: readonly Pattern[] = [
  [
    "đã … được … với các hình thức",
    (d) => {
      const parts = d.split(d.int(300, 1500), 3);
      return [
        `Trong quý, các đơn vị đã đăng tải ${d.n(sum(parts))} tin, bài trên các nền tảng: Trang thông tin điện tử ${d.n(parts[0]!)} tin, bài; Zalo ${d.n(parts[1]!)} tin, bài; Facebook ${d.n(parts[2]!)} tin, bài.`,
      ];
    },
  ],
  [
    "seized goods with their kinds",
    (d) => {
      const parts = d.split(d.int(40, 200), 3);
      return [
        `Tạm giữ ${d.n(sum(parts))} phương tiện (${d.n(parts[0]!)} xe ô tô, ${d.n(parts[1]!)} xe mô tô, ${d.n(parts[2]!)} xe máy điện), tước ${d.free(d.int(20, 90))} giấy phép lái xe.`,
      ];
    },
  ],
  [
    "cases and suspects by crime after gồm các tội danh",
    (d) => {
      const kinds = d.take(crimes, 3);
      const cases = d.split(d.int(20, 90), 3);
      const people = d.split(d.int(40, 150), 3);
      return [
        `Cơ quan điều tra đã khởi tố ${d.n(sum(cases))} vụ/${d.n(sum(people))} bị can, gồm: ${kinds.map((kind, at) => `${kind} ${d.n(cases[at]!)} vụ/${d.n(people[at]!)} bị can`).join("; ")}.`,
      ];
    },
  ],
  [
    "a year's total by quarter",
    (d) => {
      const parts = d.split(d.int(400, 1600), 4);
      return [
        `Cả năm tiếp nhận ${d.n(sum(parts))} lượt công dân đến liên hệ công việc (quý I: ${d.n(parts[0]!)} lượt; quý II: ${d.n(parts[1]!)} lượt; quý III: ${d.n(parts[2]!)} lượt; quý IV: ${d.n(parts[3]!)} lượt).`,
      ];
    },
  ],
  [
    "a footnote in which a district has parts of its own",
    (d) => {
      const names = d.take(districts, 3);
      const parts = d.split(d.int(90, 400), 3);
      return [
        `Toàn tỉnh thành lập ${d.n(sum(parts))} tổ tự quản về an ninh, trật tự[1].`,
        `[1] Huyện ${names[0]}: ${d.n(parts[0]!)} tổ; huyện ${names[1]}: ${d.n(parts[1]!)} tổ; huyện ${names[2]}: ${d.n(parts[2]!)} tổ.`,
      ];
    },
  ],
  [
    "two lists in one sentence",
    (d) => {
      const first = d.split(d.int(20, 80), 2);
      const second = d.split(d.int(30, 90), 2);
      return [
        `Khen thưởng ${d.n(sum(first))} tập thể (${d.n(first[0]!)} tập thể thuộc khối xã, ${d.n(first[1]!)} tập thể thuộc khối trường học) và ${d.n(sum(second))} cá nhân (${d.n(second[0]!)} cá nhân là cán bộ, ${d.n(second[1]!)} cá nhân là quần chúng).`,
      ];
    },
  ],
  [
    "items with numbers at their end",
    (d) => {
      const kinds = d.take(violations, 4);
      const parts = d.split(d.int(400, 2000), 4);
      return [
        `Kết quả xử lý vi phạm giao thông: ${d.n(sum(parts))} trường hợp, trong đó:`,
        ...kinds.map((kind, at) => `- Lỗi ${kind}: ${d.n(parts[at]!)};`),
      ].map((line, at) => (at === 0 ? line.replace("trong đó:", "gồm:") : line));
    },
  ],
  [
    "sub-items below items",
    (d) => {
      const [a, b] = d.split(d.int(20, 60), 2) as [number, number];
      const c = d.int(20, 70);
      return [
        `Năm 2023, toàn huyện xây dựng ${d.n(a + b + c)} công trình dân sinh, bao gồm:`,
        `- Đường giao thông: ${d.n(a + b)} công trình, gồm:`,
        `+ Đường liên xã: ${d.n(a)} công trình;`,
        `+ Đường nội thôn: ${d.n(b)} công trình.`,
        `- Nhà văn hóa: ${d.n(c)} công trình.`,
      ];
    },
  ],
  [
    "names in brackets with gồm",
    (d) => {
      const names = d.take(communes, d.int(3, 6));
      return [`Đã kiểm tra ${d.n(names.length)} xã (gồm: ${d.names(names).join(", ")}) về ${d.pick(topics)}.`];
    },
  ],
  [
    "names with đó là",
    (d) => {
      const names = d.take(models, d.int(3, 5));
      return [
        `Trên địa bàn hiện có ${d.n(names.length)} mô hình hoạt động hiệu quả, đó là: ${d.names(names.map((name) => `mô hình “${name}”`)).join(", ")}.`,
      ];
    },
  ],
  [
    "a table of three levels of marks",
    (d) => {
      const [a, b, c] = [d.int(20, 90), d.int(20, 90), d.int(20, 90)];
      const [e, f] = [d.int(20, 90), d.int(20, 90)];
      return [
        "STT\tLĩnh vực\tSố hồ sơ",
        `I\tLĩnh vực cư trú\t${d.n(a + b + c)}`,
        `1\tĐăng ký thường trú\t${d.n(a + b)}`,
        `1.1\tTrong tỉnh\t${d.n(a)}`,
        `1.2\tNgoài tỉnh\t${d.n(b)}`,
        `2\tĐăng ký tạm trú\t${d.n(c)}`,
        `II\tLĩnh vực căn cước\t${d.n(e + f)}`,
        `1\tCấp mới\t${d.n(e)}`,
        `2\tCấp đổi\t${d.n(f)}`,
        `\tTỔNG CỘNG\t${d.n(a + b + c + e + f)}`,
      ];
    },
  ],
];

function sum(parts: readonly number[]): number {
  return parts.reduce((all, one) => all + one, 0);
}
