import type { Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { sentenceOf } from "../text/sentenceOf.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { suspect, together } from "../verdict/verdicts.ts";
import { carried } from "./laws.ts";

/** Results of which there cannot be more than there were cases. */
const within = /(?:làm rõ|khám phá|điều tra|giải quyết|thu hồi được)[^\d;.]{0,30}$/iu;

/** Nouns of which there are no more than all, and words of what was so with some of them: `46/42 trường đạt chuẩn`. */
const ofAll =
  /^(?:xã|phường|thị trấn|huyện|thôn|bản|tổ dân phố|khu dân cư|trường|cơ sở|cơ quan|chi bộ|trẻ|học sinh|hộ|hội viên|đảng viên)(?=$|[\s,])/iu;

const became =
  /^[^;.,()\d]{0,30}(?:được|đạt (?:chuẩn|tiêu chuẩn|danh hiệu|trên|từ)|tham gia|ký cam kết|có(?= \p{L}))(?!\p{L})/iu;

const overTarget = /chỉ tiêu|kế hoạch|được giao|vượt|đạt\s+1\d\d/iu;

const happened =
  /(?:kiểm tra|(?:kiến nghị|đề nghị)(?: [^;.,\d]{1,25})?|xảy ra|phát hiện|tiếp nhận|thụ lý|ghi nhận|nhận(?: được)?|phát sinh|chỉ ra|nêu|trong (?:tổng )?số|(?:^|[;.,]\s*)(?:đơn(?: thư)?|tin báo))\s*$/iu;

const solved =
  /^[^;.]{0,90}?(?:làm rõ|khám phá|giải quyết|điều tra|khắc phục|hòa giải(?: thành)?|trả lời|(?:xử )?phạt|được (?:tặng|công nhận|khen|giảm|tiếp thu|giải quyết))(?: được| xong)?\s*$/iu;

/** Solved ≤ cases, some ≤ all. */
export const aboveWhole: Check = (checked) =>
  together(
    checked.passages.flatMap((read) => [
      ...aboveBase(checked, read),
      ...aboveCases(checked, read),
      ...aboveInWords(checked, read),
    ]),
  );

/** `xảy ra 42 vụ, đã làm rõ 43 vụ`: more solved than happened. */
function aboveCases(checked: Checked, read: Read): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  return read.figures.flatMap((done, index): readonly Verdict[] => {
    const { start } = sentenceOf(read, done);
    const all = read.figures
      .slice(0, index)
      .find((one) => one.start >= start && isCount(one) && one.kind === done.kind && one.depth === done.depth);
    if (all === undefined || !isCount(all) || !isCount(done) || all.kind !== done.kind) return [];
    if (done.amount <= all.amount || done.base !== undefined || all.isBase || all.depth !== done.depth) return [];
    if (all.approx !== undefined || done.approx !== undefined) return [];
    if (!happened.test(text.slice(Math.max(read.passage.start, all.start - 40), all.start))) return [];
    const between = text.slice(all.end, done.start);
    const after = text.slice(all.end, Math.min(read.passage.end, done.end + 100)).split(/[.]\s/)[0]!;
    if (!solved.test(between) || carried.test(after)) return [];
    const reason = writeReason("part", done.value, all.value);
    const severity = "wrong";
    return [suspect({ check: "identity", severity, stated: done, computed: undefined, against: [all], reason })];
  });
}

/** `Khởi tố 64 vụ trong số 61 vụ tai nạn`, `tiếp 612 lượt; lãnh đạo tiếp 914 lượt trong số đó`: of a fraction in words the part is more than the whole. */
function aboveInWords(checked: Checked, read: Read): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  return read.figures.flatMap((part, index): readonly Verdict[] => {
    const after = text.slice(part.end, part.end + 60);
    const next = read.figures[index + 1];
    const named =
      next !== undefined && /^[^;.,()\d]{0,40}trong (?:tổng )?số\s*$/iu.test(text.slice(part.end, next.start));
    const { start } = sentenceOf(read, part);
    const before = read.figures.filter(
      (one) =>
        start <= one.start &&
        one.end <= part.start &&
        isCount(one) &&
        one.unit === part.unit &&
        one.depth === part.depth,
    );
    const whole = named ? next : /^[^;.,()\d]{0,30}trong số (?:đó|này)(?!\p{L})/iu.test(after) ? before[0] : undefined;
    if (whole === undefined || !isCount(part) || !isCount(whole) || part.amount <= whole.amount) return [];
    if (part.kind !== whole.kind || [part, whole].some((one) => one.base !== undefined || one.approx !== undefined))
      return [];
    // `60 đơn trong số 58 đơn mới và 10 đơn cũ`: more than one whole.
    const more = /^[^;.]{0,40}(?:\s(?:và|cùng)\s\d|cũ|tồn)/iu.test(text.slice(whole.end, whole.end + 60));
    if (more || before.some((one) => one.amount >= part.amount)) return [];
    const reason = writeReason("part", part.value, whole.value);
    return [
      suspect({ check: "identity", severity: "wrong", stated: part, computed: undefined, against: [whole], reason }),
    ];
  });
}

/** `làm rõ 30/28 vụ` without a target being named. */
function aboveBase(checked: Checked, read: Read): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  return read.figures.flatMap((one): readonly Verdict[] => {
    if (one.base === undefined || one.amount <= one.base.amount) return [];
    const around = text.slice(Math.max(read.passage.start, one.start - 60), Math.min(read.passage.end, one.end + 120));
    const done = within.test(text.slice(Math.max(read.passage.start, one.start - 60), one.start));
    const all =
      ofAll.test(one.unit ?? "") &&
      became.test(
        text
          .slice(one.base.end, one.base.end + 60)
          .toLowerCase()
          .replace(one.unit ?? "", ""),
      );
    if (!(done || all) || overTarget.test(around)) return [];
    const next = read.figures.find((other) => other.start > one.base!.end);
    if (next?.change !== undefined) return [];
    return [
      suspect({
        check: "identity",
        severity: done || !/^(?:trẻ|học sinh|hộ)/iu.test(one.unit ?? "") ? "wrong" : "unlikely",
        stated: one,
        computed: undefined,
        against: [one.base],
        reason: writeReason("part", one.value, one.base.value),
      }),
    ];
  });
}
