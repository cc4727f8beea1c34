import type { Pattern } from "../Pattern.ts";
import { communes, crimes, models, topics, violations, weapons } from "../words.ts";

/** A total and its parts in one sentence. */
export const sums: readonly Pattern[] = [
  [
    "gồm: kinds of people",
    (d) => {
      const [a, b, c] = d.split(d.int(120, 900), 3) as [number, number, number];
      return [
        `Lực lượng nòng cốt ở cơ sở hiện có ${d.n(a + b + c)} người, gồm: ${d.n(a)} bảo vệ dân phố, ${d.n(b)} đội viên dân phòng và ${d.n(c)} công an viên bán chuyên trách.`,
      ];
    },
  ],
  [
    "a bracket of kinds with numbers after",
    (d) => {
      const kinds = d.take(crimes, 4);
      const parts = d.split(d.int(30, 160), 4);
      return [
        `Trên địa bàn xảy ra ${d.n(sum(parts))} vụ phạm pháp hình sự (${kinds.map((kind, at) => `${kind} ${d.n(parts[at]!)} vụ`).join(", ")}), làm bị thương ${d.free(d.int(3, 9))} người.`,
      ];
    },
  ],
  [
    "a bracket of communes with bare numbers",
    (d) => {
      const names = d.take(communes, 4);
      const parts = d.split(d.int(60, 300), 4);
      return [
        `Đã tuyển chọn ${d.n(sum(parts))} thanh niên tham gia nghĩa vụ (${names.map((name, at) => `${name} ${d.n(parts[at]!)}`).join(", ")}).`,
      ];
    },
  ],
  [
    "trong đó with cases and persons",
    (d) => {
      const cases = d.split(d.int(40, 200), 3);
      const persons = d.split(d.int(90, 400), 3);
      const words = ["khởi tố", "xử phạt vi phạm hành chính", "tiếp tục xác minh"];
      return [
        `Lực lượng chức năng phát hiện ${d.n(sum(cases))} vụ, ${d.n(sum(persons))} đối tượng; trong đó ${words.map((word, at) => `${word} ${d.n(cases[at]!)} vụ, ${d.n(persons[at]!)} đối tượng`).join("; ")}.`,
      ];
    },
  ],
  [
    "brackets in brackets",
    (d) => {
      const [near, far] = d.split(d.int(20, 60), 2) as [number, number];
      const office = d.int(60, 120);
      return [
        `Biên chế hiện có ${d.n(office + near + far)} đồng chí (${d.n(office)} đồng chí ở cơ quan Công an huyện, ${d.n(near + far)} đồng chí Công an xã (${d.n(near)} đồng chí ở xã biên giới, ${d.n(far)} đồng chí ở xã nội địa)).`,
      ];
    },
  ],
  [
    "chia theo địa bàn",
    (d) => {
      const names = d.take(communes, 5);
      const parts = d.split(d.int(500, 4000), 5);
      return [
        `Tổng số hộ ký cam kết là ${d.n(sum(parts))} hộ; chia theo địa bàn: ${names.map((name, at) => `xã ${name} ${d.n(parts[at]!)} hộ`).join(", ")}.`,
      ];
    },
  ],
  [
    "cụ thể with semicolons and leading labels",
    (d) => {
      const kinds = d.take(violations, 4);
      const parts = d.split(d.int(200, 2600), 4);
      return [
        `Qua tuần tra, lực lượng Cảnh sát giao thông đã lập biên bản ${d.n(sum(parts))} trường hợp, cụ thể: ${kinds.map((kind, at) => `${kind} ${d.n(parts[at]!)} trường hợp`).join("; ")}.`,
      ];
    },
  ],
  [
    "nam and nữ",
    (d) => {
      const [men, women] = d.split(d.int(300, 3000), 2) as [number, number];
      return [`Số người đến làm thủ tục là ${d.n(men + women)} người, gồm ${d.n(men)} nam, ${d.n(women)} nữ.`];
    },
  ],
  [
    "sessions and attendance by commune in a bracket",
    (d) => {
      const names = d.take(communes, 3);
      const sessions = d.split(d.int(30, 140), 3);
      const people = d.split(d.int(2000, 14000), 3);
      return [
        `Tổ chức ${d.n(sum(sessions))} buổi tuyên truyền về ${d.pick(topics)} cho ${d.n(sum(people))} lượt người (${names.map((name, at) => `xã ${name}: ${d.n(sessions[at]!)} buổi, ${d.n(people[at]!)} lượt người`).join("; ")}).`,
      ];
    },
  ],
  [
    "a colon and semicolons",
    (d) => {
      const kinds = d.take(crimes, 3);
      const parts = d.split(d.int(20, 90), 3);
      return [
        `Trong kỳ, cơ quan điều tra thụ lý ${d.n(sum(parts))} vụ án: ${kinds.map((kind, at) => `${d.n(parts[at]!)} vụ ${kind}`).join("; ")}.`,
      ];
    },
  ],
  [
    "money by kind",
    (d) => {
      const parts = d.split(d.int(300, 900), 3).map((one) => one * 1_000_000 + d.int(1, 9) * 50_000);
      return [
        `Xử phạt vi phạm hành chính với tổng số tiền ${d.n(sum(parts))} đồng (vi phạm nồng độ cồn ${d.n(parts[0]!)} đồng; vi phạm tốc độ ${d.n(parts[1]!)} đồng; các lỗi khác ${d.n(parts[2]!)} đồng).`,
      ];
    },
  ],
  [
    "levels in a bracket",
    (d) => {
      const parts = d.split(d.int(24, 90), 3);
      return [
        `Toàn tỉnh đang duy trì ${d.n(sum(parts))} mô hình tự quản (cấp tỉnh ${d.n(parts[0]!)}, cấp huyện ${d.n(parts[1]!)}, cấp xã ${d.n(parts[2]!)}), tiêu biểu như “${d.pick(models)}”.`,
      ];
    },
  ],
  [
    "bao gồm weapons of several nouns",
    (d) => {
      const kinds = d.take(weapons, 3);
      const parts = d.split(d.int(30, 150), 3);
      return [
        `Nhân dân đã tự giác giao nộp ${d.n(sum(parts))} khẩu súng, bao gồm ${kinds
          .map((kind, at) => `${d.n(parts[at]!)} khẩu ${kind}`)
          .join(", ")
          .replace(/, (?=[^,]*$)/, " và ")}.`,
      ];
    },
  ],
  [
    "of which one part has parts",
    (d) => {
      const [a, b] = d.split(d.int(12, 50), 2) as [number, number];
      const rest = d.int(30, 90);
      return [
        `Tiếp nhận ${d.n(a + b + rest)} tin báo, tố giác về tội phạm, gồm: ${d.n(rest)} tin do Công an xã chuyển đến; ${d.n(a + b)} tin do công dân trực tiếp cung cấp (${d.n(a)} tin qua điện thoại, ${d.n(b)} tin qua mạng xã hội).`,
      ];
    },
  ],
];

function sum(parts: readonly number[]): number {
  return parts.reduce((all, one) => all + one, 0);
}
