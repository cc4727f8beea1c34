import type { Pattern } from "../Pattern.ts";
import { communes, crimes } from "../words.ts";

/** Tables whose rows and columns depend on each other. */
export const tables: readonly Pattern[] = [
  [
    "a last row of totals",
    (d) => {
      const names = d.take(communes, 5);
      const sessions = d.split(d.int(80, 300), 5);
      const people = d.split(d.int(3000, 20000), 5);
      return [
        "Kết quả tuyên truyền theo địa bàn:",
        "STT\tĐịa bàn\tSố buổi\tSố lượt người",
        ...names.map((name, at) => `${at + 1}\tXã ${name}\t${d.n(sessions[at]!)}\t${d.n(people[at]!)}`),
        `\tTổng cộng\t${d.n(sum(sessions))}\t${d.n(sum(people))}`,
      ];
    },
  ],
  [
    "a first row Toàn huyện",
    (d) => {
      const names = d.take(communes, 4);
      const cases = d.split(d.int(30, 120), 4);
      const persons = d.split(d.int(60, 200), 4);
      return [
        "Đơn vị\tSố vụ\tSố đối tượng",
        `Toàn huyện\t${d.n(sum(cases))}\t${d.n(sum(persons))}`,
        ...names.map((name, at) => `${name}\t${d.n(cases[at]!)}\t${d.n(persons[at]!)}`),
      ];
    },
  ],
  [
    "a column of totals",
    (d) => {
      const names = d.take(communes, 4);
      const men = names.map(() => d.int(20, 300));
      const women = names.map(() => d.int(20, 300));
      return [
        "Địa phương\tTổng số\tNam\tNữ",
        ...names.map((name, at) => `Xã ${name}\t${d.n(men[at]! + women[at]!)}\t${d.n(men[at]!)}\t${d.n(women[at]!)}`),
      ];
    },
  ],
  [
    "sections with subtotals",
    (d) => {
      const first = d.split(d.int(40, 120), 3);
      const second = d.split(d.int(30, 90), 2);
      const names = d.take(crimes, 3);
      return [
        "TT\tNội dung\tSố vụ",
        `I\tPhạm tội về trật tự xã hội\t${d.n(sum(first))}`,
        ...names.map((name, at) => `${at + 1}\t${name}\t${d.n(first[at]!)}`),
        `II\tPhạm tội khác\t${d.n(sum(second))}`,
        `1\tMa túy\t${d.n(second[0]!)}`,
        `2\tKinh tế, môi trường\t${d.n(second[1]!)}`,
        `\tTổng số\t${d.n(sum(first) + sum(second))}`,
      ];
    },
  ],
  [
    "solved beside cases, with a rate",
    (d) => {
      const names = d.take(communes, 4);
      const cases = names.map(() => d.int(12, 90));
      const solved = cases.map((one) => one - d.int(1, 8));
      return [
        "Địa bàn\tXảy ra (vụ)\tKhám phá (vụ)\tTỷ lệ (%)",
        ...names.map(
          (name, at) =>
            `Xã ${name}\t${d.n(cases[at]!, "if far")}\t${d.n(solved[at]!, "if far")}\t${d.percent(solved[at]!, cases[at]!)}`,
        ),
      ];
    },
  ],
  [
    "this year, last year and the difference",
    (d) => {
      const rows = ["Số vụ tai nạn giao thông", "Số người chết", "Số người bị thương"];
      const before = rows.map(() => d.int(20, 90));
      const now = before.map((one) => one + d.pick([-9, -7, -4, 5, 8, 11]));
      return [
        "Nội dung\tNăm 2023\tNăm 2022\tTăng (+), giảm (-)",
        ...rows.map(
          (row, at) =>
            `${row}\t${d.n(now[at]!)}\t${d.n(before[at]!)}\t${now[at]! > before[at]! ? "+" : "-"}${d.n(Math.abs(now[at]! - before[at]!))}`,
        ),
      ];
    },
  ],
];

function sum(parts: readonly number[]): number {
  return parts.reduce((all, one) => all + one, 0);
}
