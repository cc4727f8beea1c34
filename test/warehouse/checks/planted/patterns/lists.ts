import type { Pattern } from "../Pattern.ts";
import { communes, districts, models } from "../words.ts";

/** A count and the names that follow. */
export const lists: readonly Pattern[] = [
  [
    "gồm 05 xã",
    (d) => {
      const names = d.take(communes, d.int(4, 7));
      return [
        `Công tác rà soát được thực hiện tại địa bàn trọng điểm gồm ${d.n(names.length)} xã: ${d.names(names).join(", ")}.`,
      ];
    },
  ],
  [
    "models in quotes after a colon",
    (d) => {
      const names = d.take(models, d.int(3, 6));
      return [
        `Trong năm đã ra mắt ${d.n(names.length)} mô hình mới: ${d.names(names.map((name) => `“${name}”`)).join("; ")}.`,
      ];
    },
  ],
  [
    "communes in a bracket",
    (d) => {
      const names = d.take(communes, d.int(3, 6));
      return [
        `Đến nay có ${d.n(names.length)} xã không phát sinh tội phạm (${d
          .names(names)
          .join(", ")
          .replace(/, (?=[^,]*$)/, " và ")}).`,
      ];
    },
  ],
  [
    "districts after là",
    (d) => {
      const names = d.take(districts, d.int(3, 6));
      return [`Có ${d.n(names.length)} huyện hoàn thành chỉ tiêu, gồm: ${d.names(names).join(", ")}.`];
    },
  ],
  [
    "a footnote of numbered models",
    (d) => {
      const names = d.take(models, d.int(4, 8));
      return [
        `Duy trì hiệu quả ${d.n(names.length)} mô hình phòng, chống tội phạm[1].`,
        `[1] ${d
          .names(names)
          .map((name, at) => `${at + 1}. ${name}`)
          .join("; ")}.`,
      ];
    },
  ],
  [
    "a footnote of communes",
    (d) => {
      const names = d.take(communes, d.int(4, 8));
      return [
        `Có ${d.n(names.length)} xã được công nhận đạt tiêu chuẩn an toàn về an ninh, trật tự[1].`,
        `[1] ${d
          .names(names)
          .map((name) => `Xã ${name}`)
          .join("; ")}.`,
      ];
    },
  ],
  [
    "items below a count",
    (d) => {
      const names = d.take(models, d.int(3, 6));
      return [
        `Các đơn vị đã xây dựng ${d.n(names.length)} mô hình điểm, gồm:`,
        ...d.names(names).map((name) => `- Mô hình “${name}”;`),
      ];
    },
  ],
];
