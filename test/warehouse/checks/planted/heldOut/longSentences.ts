import type { Pattern } from "../Pattern.ts";
import { communes, crimes, districts, models, topics, violations, weapons } from "../words.ts";

/** Figures in the long sentences of annual reports, between much that has nothing to do with them. */
export const longSentences: readonly Pattern[] = [
  [
    "a breakdown in the middle of a long sentence",
    (d) => {
      const parts = d.split(d.int(60, 240), 3);
      return [
        `Thực hiện Kế hoạch số 45/KH-UBND ngày 12/3/2023 của Ủy ban nhân dân tỉnh, Công an huyện đã chủ trì, phối hợp với 07 ban, ngành tổ chức ${d.n(sum(parts))} đợt kiểm tra các cơ sở kinh doanh (${d.n(parts[0]!)} đợt về phòng cháy, chữa cháy, ${d.n(parts[1]!)} đợt về vệ sinh môi trường, ${d.n(parts[2]!)} đợt về đăng ký lưu trú), qua đó kịp thời nhắc nhở, chấn chỉnh các sai phạm.`,
      ];
    },
  ],
  [
    "several results joined by commas, the last with its share",
    (d) => {
      const all = d.int(80, 300);
      const done = all - d.int(8, 40);
      return [
        `Trong công tác tiếp nhận, giải quyết tố giác, tin báo về tội phạm, cơ quan điều tra hai cấp đã tiếp nhận ${d.n(all, "if far")} tin, phân loại và thụ lý theo đúng thẩm quyền, đến nay đã giải quyết ${d.n(done, "if far")} tin, đạt tỷ lệ ${d.percent(done, all)}%, bảo đảm đúng thời hạn luật định.`,
      ];
    },
  ],
  [
    "cumulative figures since the start of the year in a bracket",
    (d) => {
      const parts = d.split(d.int(200, 900), 2);
      return [
        `Tổng số thẻ căn cước đã cấp từ đầu năm đến nay là ${d.n(sum(parts))} thẻ (cấp mới ${d.n(parts[0]!)} thẻ, cấp đổi và cấp lại ${d.n(parts[1]!)} thẻ), không có hồ sơ quá hạn.`,
      ];
    },
  ],
  [
    "the comparison before the value",
    (d) => {
      const before = d.int(50, 160);
      const now = before - d.int(6, 25);
      return [
        `So với năm 2022 (${d.n(before)} vụ), năm 2023 tội phạm về trật tự xã hội còn ${d.n(now)} vụ, ${d.way(now, before)} ${d.n(before - now)} vụ.`,
      ];
    },
  ],
  [
    "violations and fines, two sums in one sentence",
    (d) => {
      const kinds = d.take(violations, 3);
      const cases = d.split(d.int(200, 900), 3);
      const fines = d.split(d.int(400, 900), 3).map((one) => one * 1_000_000);
      return [
        `Lập biên bản ${d.n(sum(cases))} trường hợp, phạt tiền ${d.n(sum(fines))} đồng; gồm: ${kinds.map((kind, at) => `${kind} ${d.n(cases[at]!)} trường hợp, phạt ${d.n(fines[at]!)} đồng`).join("; ")}.`,
      ];
    },
  ],
  [
    "communes each in a sentence of the footnote",
    (d) => {
      const names = d.take(communes, 4);
      const parts = d.split(d.int(90, 400), 4);
      return [
        `Cấp ủy, chính quyền các xã đã chỉ đạo lắp đặt ${d.n(sum(parts))} mắt camera tại các tuyến đường trọng điểm[1], phục vụ công tác bảo đảm an ninh, trật tự.`,
        `[1] ${names.map((name, at) => `Xã ${name} lắp đặt ${d.n(parts[at]!)} mắt camera.`).join(" ")}`,
      ];
    },
  ],
  [
    "handed in by district in items with two counts",
    (d) => {
      const names = d.take(districts, 3);
      const guns = d.split(d.int(60, 200), 3);
      const shells = d.split(d.int(90, 600), 3);
      return [
        `Nhân dân các huyện đã giao nộp ${d.n(sum(guns))} khẩu súng, ${d.n(sum(shells))} viên đạn, cụ thể:`,
        ...names.map((name, at) => `- Huyện ${name}: ${d.n(guns[at]!)} khẩu súng, ${d.n(shells[at]!)} viên đạn;`),
      ];
    },
  ],
  [
    "three ranks of all that were assessed, each a fraction",
    (d) => {
      const parts = d.split(d.int(60, 200), 3);
      const all = sum(parts);
      return [
        `Kết quả phân loại phong trào: loại xuất sắc ${d.n(parts[0]!)}/${d.n(all, "if far")} thôn (đạt ${d.percent(parts[0]!, all)}%), loại khá ${d.n(parts[1]!)}/${d.n(all, "if far")} thôn (đạt ${d.percent(parts[1]!, all)}%), loại trung bình ${d.n(parts[2]!)}/${d.n(all, "if far")} thôn (đạt ${d.percent(parts[2]!, all)}%).`,
      ];
    },
  ],
  [
    "names of models with where they are",
    (d) => {
      const names = d.take(models, d.int(3, 5));
      const places = d.take(communes, 5);
      return [
        `Trong năm, huyện đã xây dựng mới ${d.n(names.length)} mô hình, gồm: ${d.names(names.map((name, at) => `“${name}” (xã ${places[at]})`)).join(", ")}.`,
      ];
    },
  ],
  [
    "a headline, its detail in another section and the change",
    (d) => {
      const before = d.int(200, 700);
      const now = before + d.int(20, 90);
      return [
        "I. TÌNH HÌNH",
        `Toàn tỉnh xảy ra ${d.n(now)} vụ phạm tội về trật tự xã hội, tăng ${d.n(now - before, "if far")} vụ (${d.percent(now - before, before)}%) so với cùng kỳ năm 2022.`,
        "II. KẾT QUẢ",
        `Qua phân tích ${d.free(now)} vụ phạm tội về trật tự xã hội xảy ra trong năm 2023 cho thấy ${d.pick(crimes)} chiếm đa số.`,
      ];
    },
  ],
  [
    "a table by topic with notes in cells",
    (d) => {
      const names = d.take(topics, 4);
      const sessions = d.split(d.int(90, 400), 4);
      const people = d.split(d.int(4000, 20000), 4);
      return [
        "STT\tNội dung tuyên truyền\tSố buổi\tSố người\tGhi chú",
        ...names.map(
          (name, at) => `${at + 1}\tTuyên truyền ${name}\t${d.n(sessions[at]!)}\t${d.n(people[at]!)}\tPhối hợp`,
        ),
        `Tổng\t\t${d.n(sum(sessions))}\t${d.n(sum(people))}\t`,
      ];
    },
  ],
  [
    "old weapons by kind with Trong đó có đủ words between",
    (d) => {
      const kinds = d.take(weapons, 3);
      const parts = d.split(d.int(60, 200), 3);
      return [
        `Qua 02 đợt cao điểm vận động, đã tiếp nhận ${d.n(sum(parts))} khẩu súng các loại do người dân tự giác giao nộp, phân loại như sau: ${kinds.map((kind, at) => `${kind} có ${d.n(parts[at]!)} khẩu`).join(", ")}.`,
      ];
    },
  ],
  [
    "x trong số y, chiếm",
    (d) => {
      const all = d.int(90, 400);
      const part = d.int(15, 70);
      return [
        `Trong số ${d.n(all, "if far")} đối tượng bị bắt giữ có ${d.n(part, "if far")} đối tượng dưới 18 tuổi, chiếm ${d.percent(part, all)}%, tập trung ở khu vực đô thị.`,
      ];
    },
  ],
  [
    "đạt z% so với chỉ tiêu y",
    (d) => {
      const target = d.int(80, 400);
      const done = d.int(70, 430);
      return [
        `Đã tuyển chọn, gọi công dân nhập ngũ ${d.n(done, "if far")} thanh niên, đạt ${d.percent(done, target)}% so với chỉ tiêu được giao là ${d.n(target, "if far")} thanh niên.`,
      ];
    },
  ],
];

function sum(parts: readonly number[]): number {
  return parts.reduce((all, one) => all + one, 0);
}
