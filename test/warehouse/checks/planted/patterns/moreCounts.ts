import type { Pattern } from "../Pattern.ts";
import { communes, crimes, districts, models, ranks, topics, violations, weapons } from "../words.ts";

/** Totals, parts and names in more wordings. */
export const moreCounts: readonly Pattern[] = [
  [
    "parts before their total",
    (d) => {
      const parts = d.split(d.int(20, 60), 3);
      return [
        `Kết quả phân loại: ${d.n(parts[0]!)} xã xếp loại tốt, ${d.n(parts[1]!)} xã xếp loại khá, ${d.n(parts[2]!)} xã xếp loại trung bình trên tổng số ${d.n(sum(parts))} xã được đánh giá.`,
      ];
    },
  ],
  [
    "được phân bổ cho",
    (d) => {
      const names = d.take(districts, 4);
      const parts = d.split(d.int(200, 900), 4);
      return [
        `Bộ đã trang cấp cho tỉnh ${d.n(sum(parts))} máy tính, phân bổ cho các địa phương như sau: ${names.map((name, at) => `huyện ${name} ${d.n(parts[at]!)} máy`).join(", ")}.`,
      ];
    },
  ],
  [
    "lần lượt",
    (d) => {
      const kinds = d.take(violations, 3);
      const parts = d.split(d.int(300, 1500), 3);
      return [
        `Đã phát hiện, lập biên bản xử lý ${d.n(sum(parts))} trường hợp vi phạm. Trong đó lỗi ${kinds.map((kind, at) => `${kind} là ${d.n(parts[at]!)} trường hợp`).join(", lỗi ")}.`.replace(
          "Trong đó",
          "Cụ thể",
        ),
      ];
    },
  ],
  [
    "an en dash between label and number",
    (d) => {
      const kinds = d.take(crimes, 4);
      const parts = d.split(d.int(50, 200), 4);
      return [
        `Cơ cấu tội phạm: tổng ${d.n(sum(parts))} vụ, gồm ${kinds.map((kind, at) => `${kind}: ${d.n(parts[at]!)} vụ`).join("; ")}.`,
      ];
    },
  ],
  [
    "a bracket in which each part has its share",
    (d) => {
      const parts = d.split(d.int(80, 400), 3);
      const all = sum(parts);
      return [
        `Toàn tỉnh có ${d.n(all)} cơ sở kinh doanh có điều kiện (karaoke ${d.n(parts[0]!)} cơ sở, chiếm ${d.percent(parts[0]!, all)}%; lưu trú ${d.n(parts[1]!)} cơ sở, chiếm ${d.percent(parts[1]!, all)}%; cầm đồ ${d.n(parts[2]!)} cơ sở, chiếm ${d.percent(parts[2]!, all)}%).`,
      ];
    },
  ],
  [
    "trong đó of two levels in items",
    (d) => {
      const [a, b] = d.split(d.int(30, 90), 2) as [number, number];
      const [c, e] = d.split(d.int(20, 60), 2) as [number, number];
      return [
        `Năm qua, toàn ngành mở ${d.n(a + b + c + e)} lớp tập huấn nghiệp vụ, gồm:`,
        `- Cấp tỉnh: ${d.n(a + b)} lớp, gồm ${d.n(a)} lớp cho cán bộ xã và ${d.n(b)} lớp cho lực lượng dân phòng.`,
        `- Cấp huyện: ${d.n(c + e)} lớp, gồm ${d.n(c)} lớp cho tổ liên gia và ${d.n(e)} lớp cho đội xung kích.`,
      ];
    },
  ],
  [
    "weapons of several nouns in a bracket",
    (d) => {
      const kinds = d.take(weapons, 3);
      const parts = d.split(d.int(60, 200), 3);
      return [
        `Qua vận động, người dân giao nộp ${d.n(sum(parts))} vũ khí tự chế (${kinds.map((kind, at) => `${d.n(parts[at]!)} ${kind}`).join("; ")}).`,
      ];
    },
  ],
  [
    "a footnote of areas with a total of its own",
    (d) => {
      const names = d.take(communes, 4);
      const parts = d.split(d.int(400, 3000), 4);
      return [
        `Đã vận động các hộ dân tự nguyện hiến ${d.n(sum(parts))} m2 đất làm đường[1] và đóng góp nhiều ngày công.`,
        `[1] ${names.map((name, at) => `${name}: ${d.n(parts[at]!)} m2`).join("; ")}.`,
      ];
    },
  ],
  [
    "stars as signs of items",
    (d) => {
      const names = d.take(communes, 3);
      const parts = d.split(d.int(60, 300), 3);
      return [
        `Tổng số camera an ninh được lắp đặt mới: ${d.n(sum(parts))} chiếc. Cụ thể:`,
        ...names.map((name, at) => `• Xã ${name} lắp đặt ${d.n(parts[at]!)} chiếc;`),
      ];
    },
  ],
  [
    "ranks after đánh giá, xếp loại",
    (d) => {
      const parts = d.split(d.int(80, 300), 4);
      return [
        `Có ${d.n(sum(parts))} tập thể được đánh giá, xếp loại (${ranks.map((rank, at) => `${rank}: ${d.n(parts[at]!)}`).join(", ")}).`,
      ];
    },
  ],
  [
    "names after là",
    (d) => {
      const names = d.take(communes, d.int(3, 6));
      return [
        `Hiện còn ${d.n(names.length)} xã trọng điểm phức tạp về ma túy là ${d
          .names(names)
          .join(", ")
          .replace(/, (?=[^,]*$)/, " và ")}.`,
      ];
    },
  ],
  [
    "names with their numbers of the list",
    (d) => {
      const names = d.take(models, d.int(3, 5));
      return [
        `Nhân rộng ${d.n(names.length)} mô hình: ${d
          .names(names)
          .map((name, at) => `(${at + 1}) ${name}`)
          .join("; ")}.`,
      ];
    },
  ],
  [
    "names in items after a sentence",
    (d) => {
      const names = d.take(communes, d.int(3, 6));
      return [
        `Có ${d.n(names.length)} xã được Chủ tịch Ủy ban nhân dân tỉnh tặng Bằng khen, gồm các xã:`,
        ...d.names(names).map((name, at) => `${at + 1}. Xã ${name}`),
      ];
    },
  ],
  [
    "a table with Cộng and text between",
    (d) => {
      const names = d.take(districts, 4);
      const parts = [0, 1, 2].map(() => d.split(d.int(100, 900), 4));
      return [
        `Về công tác ${d.pick(topics)}, các địa phương đạt kết quả sau:`,
        "TT\tHuyện\tHội nghị\tNgười dự\tTờ rơi",
        ...names.map((name, at) => `${at + 1}\t${name}\t${parts.map((one) => d.n(one[at]!)).join("\t")}`),
        `\tCộng\t${parts.map((one) => d.n(sum(one))).join("\t")}`,
      ];
    },
  ],
];

function sum(parts: readonly number[]): number {
  return parts.reduce((all, one) => all + one, 0);
}
