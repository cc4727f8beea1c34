import type { Pattern } from "../Pattern.ts";
import { communes, crimes, violations } from "../words.ts";

/** A total and its parts in paragraphs of their own. */
export const items: readonly Pattern[] = [
  [
    "dashes after gồm:",
    (d) => {
      const kinds = d.take(crimes, 4);
      const parts = d.split(d.int(40, 200), 4);
      return [
        `Năm 2023, toàn huyện xảy ra ${d.n(sum(parts))} vụ phạm tội về trật tự xã hội, gồm:`,
        ...kinds.map((kind, at) => `- ${capital(kind)}: ${d.n(parts[at]!)} vụ;`),
      ];
    },
  ],
  [
    "Trong đó: on a line of its own",
    (d) => {
      const kinds = d.take(violations, 3);
      const parts = d.split(d.int(300, 2000), 3);
      return [
        `Lực lượng chức năng đã xử lý ${d.n(sum(parts), "if less")} trường hợp vi phạm trật tự an toàn giao thông.`,
        "Trong đó:",
        ...kinds.map((kind, at) => `+ ${capital(kind)}: ${d.n(parts[at]!, "if more")} trường hợp.`),
      ];
    },
  ],
  [
    "Trong đó: and the parts in the next paragraph",
    (d) => {
      const kinds = d.take(crimes, 3);
      const parts = d.split(d.int(60, 200), 3);
      return [
        `Toàn tỉnh phát hiện, bắt giữ ${d.n(sum(parts), "if less")} vụ.`,
        `Trong đó: ${kinds.map((kind, at) => `${kind} ${d.n(parts[at]!, "if more")} vụ`).join("; ")}.`,
      ];
    },
  ],
  [
    "letters after cụ thể như sau:",
    (d) => {
      const names = d.take(communes, 4);
      const parts = d.split(d.int(100, 800), 4);
      return [
        `Đã cấp phát ${d.n(sum(parts))} bình chữa cháy cho các địa phương, cụ thể như sau:`,
        ...names.map((name, at) => `${"abcd"[at]}) Xã ${name}: ${d.n(parts[at]!)} bình chữa cháy.`),
      ];
    },
  ],
  [
    "dashes that begin with the number",
    (d) => {
      const kinds = d.take(crimes, 3);
      const parts = d.split(d.int(40, 120), 3);
      return [
        `Cơ quan Cảnh sát điều tra khởi tố mới ${d.n(sum(parts))} vụ án, bao gồm:`,
        ...kinds.map((kind, at) => `- ${d.n(parts[at]!)} vụ án ${kind};`),
      ];
    },
  ],
  [
    "items with parts of their own",
    (d) => {
      const names = d.take(communes, 3);
      const lost = names.map(() => d.int(4, 40));
      const other = names.map(() => d.int(4, 40));
      return [
        `Trong năm tiếp nhận ${d.n(sum(lost) + sum(other))} đơn thư của công dân, chia ra:`,
        ...names.map(
          (name, at) =>
            `- Xã ${name}: ${d.n(lost[at]! + other[at]!)} đơn (${d.n(lost[at]!)} đơn khiếu nại, ${d.n(other[at]!)} đơn tố cáo);`,
        ),
      ];
    },
  ],
];

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function sum(parts: readonly number[]): number {
  return parts.reduce((all, one) => all + one, 0);
}
