import type { Pattern } from "../Pattern.ts";
import { communes } from "../words.ts";

const filler: readonly string[] = [
  "Công tác lãnh đạo, chỉ đạo được các cấp ủy, chính quyền quan tâm triển khai đồng bộ, hiệu quả.",
  "Các ban, ngành, đoàn thể phối hợp chặt chẽ với lực lượng Công an trong thực hiện nhiệm vụ được giao.",
];

/** One figure said again elsewhere; pairs that belong to one place each. */
export const restated: readonly Pattern[] = [
  [
    "the summary and the detail",
    (d) => {
      const sessions = d.int(300, 1500);
      const people = d.int(20000, 90000);
      return [
        "I. ĐÁNH GIÁ CHUNG",
        `Trong năm, toàn huyện đã tổ chức ${d.n(sessions)} buổi tuyên truyền pháp luật với ${d.n(people)} lượt người tham gia; tình hình an ninh, trật tự được giữ vững.`,
        ...filler,
        "II. KẾT QUẢ CỤ THỂ",
        `Công tác tuyên truyền: Công an huyện phối hợp với các ban, ngành, đoàn thể tổ chức được ${d.free(sessions)} buổi tuyên truyền pháp luật, thu hút ${d.free(people)} lượt người tham gia.`,
      ];
    },
  ],
  [
    "the body and the conclusion",
    (d) => {
      const cases = d.int(30, 150);
      return [
        "1. Tình hình tội phạm",
        `Toàn huyện xảy ra ${d.n(cases)} vụ phạm tội về trật tự xã hội, gây thiệt hại về tài sản của nhân dân.`,
        ...filler,
        "2. Nhận xét, đánh giá",
        `Tội phạm về trật tự xã hội được kiềm chế, toàn huyện xảy ra ${d.free(cases)} vụ phạm tội về trật tự xã hội.`,
      ];
    },
  ],
  [
    "the body and the annex",
    (d) => {
      const cases = d.int(30, 150);
      const names = d.take(communes, 3);
      const parts = d.split(cases, 3);
      return [
        "1. Tình hình tội phạm",
        `Trong năm 2023, trên địa bàn huyện xảy ra ${d.n(cases)} vụ phạm tội về trật tự xã hội.`,
        ...filler,
        "PHỤ LỤC",
        "Đơn vị\tSố vụ phạm tội về trật tự xã hội",
        ...names.map((name, at) => `Xã ${name}\t${d.free(parts[at]!)}`),
        `Tổng cộng\t${d.free(cases)}`,
      ];
    },
  ],
  [
    "a pair of a district in two notes",
    (d) => {
      const names = d.take(communes, 3);
      const sessions = [0, 1].map(() => d.split(d.int(90, 300), 3));
      const people = [0, 1].map(() => d.split(d.int(3000, 20000), 3));
      const first = [...names].map(
        (name, at) => `Xã ${name} tổ chức ${d.free(sessions[0]![at]!)} buổi với ${d.free(people[0]![at]!)} người`,
      );
      const second = names.map((name, at) => {
        const [one, other] = d.pair([sessions[1]![at]!, people[1]![at]!], [sessions[0]![at]!, people[0]![at]!]);
        return `Xã ${name} vận động ${one} buổi với ${other} người`;
      });
      return [
        "Tuyên truyền phòng cháy, chữa cháy tại các xã[1].",
        `[1] ${first.join("; ")}.`,
        "Vận động giao nộp vũ khí tại các xã[2].",
        `[2] ${second.join("; ")}.`,
      ];
    },
  ],
  [
    "a pair of the line before",
    (d) => {
      const names = d.take(communes, 4);
      const sessions = names.map(() => d.int(20, 90));
      const people = names.map(() => d.int(900, 9000));
      return [
        "Kết quả thực hiện tại các địa phương như sau:",
        ...names.map((name, at) => {
          const own = [sessions[at]!, people[at]!] as const;
          const [one, other] =
            at === 0 ? [d.free(own[0]), d.free(own[1])] : d.pair(own, [sessions[at - 1]!, people[at - 1]!]);
          return `- Xã ${name}: tổ chức ${one} buổi với ${other} lượt người tham gia.`;
        }),
      ];
    },
  ],
  [
    "received, settled and left",
    (d) => {
      const left = d.int(4, 20);
      const done = d.int(40, 140);
      return [
        `Tiếp nhận ${d.n(done + left)} tin báo, tố giác về tội phạm; đã giải quyết ${d.n(done)} tin, đang tiếp tục giải quyết ${d.n(left)} tin.`,
      ];
    },
  ],
];
