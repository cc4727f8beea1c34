import type { Pattern } from "../Pattern.ts";
import { communes, crimes, districts, topics } from "../words.ts";

/** A total with a footnote that breaks it down. */
export const notes: readonly Pattern[] = [
  [
    "a footnote by commune",
    (d) => {
      const names = d.take(communes, 5);
      const parts = d.split(d.int(90, 500), 5);
      return [
        `Tổ chức ${d.n(sum(parts))} buổi tuyên truyền về ${d.pick(topics)}[1].`,
        `[1] ${names.map((name, at) => `Xã ${name} ${d.n(parts[at]!)} buổi`).join("; ")}.`,
      ];
    },
  ],
  [
    "a footnote by district with two counts",
    (d) => {
      const names = d.take(districts, 4);
      const sessions = d.split(d.int(200, 900), 4);
      const people = d.split(d.int(9000, 60000), 4);
      return [
        `Phối hợp tuyên truyền ${d.n(sum(sessions))} buổi với ${d.n(sum(people))} lượt người tham dự[1].`,
        `[1] ${names.map((name, at) => `Công an huyện ${name} ${d.n(sessions[at]!)} buổi với ${d.n(people[at]!)} lượt người`).join("; ")}.`,
      ];
    },
  ],
  [
    "a footnote of kinds",
    (d) => {
      const kinds = d.take(crimes, 4);
      const parts = d.split(d.int(40, 200), 4);
      return [
        `Trong kỳ phát hiện ${d.n(sum(parts))} vụ phạm tội về trật tự xã hội[1], đã khởi tố theo quy định.`,
        `[1] ${kinds.map((kind, at) => `${d.n(parts[at]!)} vụ ${kind}`).join(", ")}.`,
      ];
    },
  ],
  [
    "a footnote with Gồm",
    (d) => {
      const parts = d.split(d.int(40, 300), 3);
      return [
        `Đã thu hồi ${d.n(sum(parts))} giấy phép quá hạn[1].`,
        `[1] Gồm: ${d.n(parts[0]!)} giấy phép sử dụng công cụ hỗ trợ, ${d.n(parts[1]!)} giấy phép vận chuyển, ${d.n(parts[2]!)} giấy phép sửa chữa.`,
      ];
    },
  ],
];

function sum(parts: readonly number[]): number {
  return parts.reduce((all, one) => all + one, 0);
}
