import { writeAmount } from "../number/amount.ts";
import type { Figure, Read } from "../number/Figure.ts";
import { isCount } from "../number/isCount.ts";
import { slipped } from "../number/slip.ts";
import { listOpenings } from "../text/listWords.ts";
import { sentenceOf } from "../text/sentenceOf.ts";
import type { Check, Checked, Verdict } from "../verdict/Check.ts";
import { writeReason } from "../verdict/reasons.ts";
import { suspectTotal } from "../verdict/suspectTotal.ts";
import { confirm, suspect, together } from "../verdict/verdicts.ts";

/**
 * Counts that make up another, by the words before them: all · done · left. Where there may be others that are not named,
 * less is wrong only where one slip explains it. `đăng ký 154; đạt 147; không đạt 07`,
 * `tiếp nhận 64 tin, đã giải quyết 59 tin, tiếp tục giải quyết 05 tin`.
 */
export const laws: readonly {
  readonly all: RegExp;
  readonly done: RegExp;
  readonly left: RegExp;
  readonly others?: true;
  /** There may be some of neither or of both: only what one slip explains is wrong. */
  readonly slip?: true;
}[] = [
  {
    all: /kiểm tra[^\d;.]{0,60}$/iu,
    done: /(?<!không |chưa )(?:đạt|chấp hành tốt|bảo đảm)(?! chỉ tiêu)[^\d;.]{0,40}$/iu,
    left: /(?<!không )vi phạm[^\d;.]{0,20}$/iu,
    slip: true,
  },
  {
    all: /(?:(?<!không |chưa )đăng ký|dự (?:thi|xét|tuyển|sát hạch)|(?:kiểm tra|thẩm định|sát hạch|xét nghiệm)|tham gia xét|được xét|đề nghị xét|xét công nhận)[^\d;.]{0,60}$/iu,
    done: /(?<!không |chưa )(?:đạt|được công nhận)(?! chỉ tiêu)[^\d;.]{0,60}$/iu,
    left: /(?:không đạt|chưa đạt|trượt|hỏng|không được công nhận)[^\d;.]{0,60}$/iu,
  },
  {
    all: /(?:tiếp nhận|thụ lý|phát sinh|tổng số|xảy ra)[^\d;.]{0,60}$/iu,
    done: /(?<!không |chưa )hòa giải thành[^\d;.]{0,30}$/iu,
    left: /(?:hòa giải )?không thành[^\d;.]{0,30}$/iu,
    others: true,
  },
  {
    all: /(?:biên chế|quân số|định biên|được giao|triệu tập)[^\d;.]{0,30}$/iu,
    done: /(?:có mặt|hiện có|thực hiện có)[^\d;.]{0,20}$/iu,
    left: /(?:thiếu|vắng(?: mặt)?)\s*$/iu,
    slip: true,
  },
  {
    all: /tổng số[^\d;.]{0,60}$/iu,
    done: /(?<!không |chưa )đăng ký[^\d;.]{0,60}$/iu,
    left: /(?:không|chưa) đăng ký[^\d;.]{0,60}$/iu,
  },
  {
    all: /(?:thụ lý|tiếp nhận|phát hiện|xảy ra|tổng số|nhận được|ghi nhận|mắc|kiến nghị)[^\d;.]{0,60}$/iu,
    done: /(?:đã (?:giải quyết|xử lý|điều tra(?! trị)|làm rõ|kết luận|trả lời)|(?:điều trị |chữa )?khỏi(?: bệnh)?|(?:giải quyết|xử lý) xong|làm rõ|khám phá)[^\d;.]{0,40}$/iu,
    left: /(?:(?:hiện |đang |còn |tiếp tục |đang tiếp tục )+(?:giải quyết|điều tra|xử lý|xác minh|thụ lý)|còn lại|đang (?:giải quyết|điều trị|điều tra|xử lý|xác minh|xem xét)|chuyển kỳ sau|tồn)[^\d;.]{0,40}$/iu,
  },
  {
    all: /[^\d;.]{0,80}$/u,
    done: /(?:đã|hoàn thành|xong|thực hiện được|giải ngân|thanh toán)[^\d;.]{0,40}$/iu,
    left: /(?:còn lại(?: là)?|số còn lại(?: là)?|còn|chưa [^\d;.,]{2,30})\s*$/iu,
  },
];

/** Results of which there cannot be more than there were cases. */
const within = /(?:làm rõ|khám phá|điều tra|giải quyết|thu hồi được)[^\d;.]{0,30}$/iu;
/** Nouns of which there are no more than all, and words of what was so with some of them: `46/42 trường đạt chuẩn`. */
const ofAll =
  /^(?:xã|phường|thị trấn|huyện|thôn|bản|tổ dân phố|khu dân cư|trường|cơ sở|cơ quan|chi bộ|trẻ|học sinh|hộ|hội viên|đảng viên)(?=$|[\s,])/iu;
const became =
  /^[^;.,()\d]{0,30}(?:được|đạt (?:chuẩn|tiêu chuẩn|danh hiệu|trên|từ)|tham gia|ký cam kết|có(?= \p{L}))(?!\p{L})/iu;
const overTarget = /chỉ tiêu|kế hoạch|được giao|vượt|đạt\s+1\d\d/iu;

/** All = done + left; solved ≤ cases; all is not some. */
export const identity: Check = (checked) =>
  together(
    checked.passages.flatMap((read) => [
      ...laws.flatMap((law) => judgeLaw(checked, read, law)),
      ...aboveWhole(checked, read),
      ...aboveCases(checked, read),
      ...aboveInWords(checked, read),
      ...notAll(checked, read),
    ]),
  );

function judgeLaw(checked: Checked, read: Read, law: (typeof laws)[number]): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  return read.sentences.flatMap((sentence) => {
    const figures = read.figures.filter(
      (one) => sentence.start <= one.start && one.end <= sentence.end && isCount(one) && one.depth === 0,
    );
    const leads = new Map(
      figures.map((one, at) => [one, text.slice(figures[at - 1]?.end ?? sentence.start, one.start)] as const),
    );
    const lead = (one: Figure): string => leads.get(one) ?? "";
    const lefts = figures.filter((one) => law.left.test(lead(one)) && one.base === undefined);
    return lefts.flatMap((left): readonly Verdict[] => {
      const dones = figures.filter(
        (one) =>
          one.start < left.start && one.kind === left.kind && law.done.test(lead(one)) && !law.left.test(lead(one)),
      );
      const done = dones.at(-1);
      if (done === undefined || done.base !== undefined || dones.length > 1) return [];
      const before = figures.filter(
        (one) =>
          one.start < done.start &&
          one.kind === done.kind &&
          law.all.test(lead(one)) &&
          !law.done.test(lead(one)) &&
          !law.left.test(lead(one)) &&
          one.base === undefined,
      );
      const sum = done.amount + left.amount;
      // `1.846 đơn, gồm 214 đơn khiếu nại, …; đã xử lý 1.812 đơn, còn 34 đơn`: parts are not all.
      const unlisted = before.filter((one) => text.slice(sentence.start, one.start).search(listOpenings) < 0);
      const broken = unlisted.length === 1 && before.length > 2;
      const all = before.find((one) => one.amount === sum) ?? (broken ? unlisted[0] : before[0]);
      if (all === undefined || carried.test(withoutBreakdown(text.slice(all.start, left.end)).replace(stillLeft, "")))
        return [];
      if (all.amount !== sum && before.length > 1 && !broken) return [];
      if (sum === all.amount) return [confirm(all, done, left)];
      if (carriedOver.test(text.slice(sentence.start, all.start))) return [];
      const more = figures.filter(
        (one) =>
          one.start > all.end &&
          one !== done &&
          one !== left &&
          one.kind === all.kind &&
          one.amount <= all.amount - sum,
      );
      const slip = [done, left].some((one) => slipped(one.amount, one.amount + all.amount - sum));
      if (law.slip === true && !slip && !slipped(all.amount, sum)) return [];
      if (sum < all.amount && (more.length > 0 || (law.others === true && !slip))) return [];
      return [suspectTotal(all, [done, left], { check: "identity" })];
    });
  });
}

/** `74 đơn (kỳ trước chuyển sang 12 đơn, tiếp nhận 62 đơn); …`: the bracket says of what the 74 are made, old ones too. */
function withoutBreakdown(said: string): string {
  return said.replace(/^(\d[\d.]*[^;.()\d]{0,40})\([^()]*\)/u, "$1");
}

const happened =
  /(?:kiểm tra|kiến nghị|đề nghị|xảy ra|phát hiện|tiếp nhận|thụ lý|ghi nhận|nhận(?: được)?|phát sinh|chỉ ra|nêu|trong (?:tổng )?số|(?:^|[;.,]\s*)(?:đơn(?: thư)?|tin báo))\s*$/iu;
const solved =
  /^[^;.]{0,90}?(?:làm rõ|khám phá|giải quyết|điều tra|khắc phục|hòa giải(?: thành)?|trả lời|(?:xử )?phạt|được (?:tặng|công nhận|khen|tiếp thu|giải quyết))(?: được| xong)?\s*$/iu;
/** Cases of an earlier time may be solved with those of this one. */
export const carried = /năm trước|kỳ trước|trước (?:đó|đây)|chuyển sang|tồn(?! tại)|cũ|năm \d{4}/iu;

/** Those left of this time, no old ones. */
const stillLeft = /(?<!\p{L})(?:còn|hiện) tồn(?!\p{L})(?! cũ)/giu;
/** `Kỳ trước chuyển sang 12 đơn, thụ lý mới 62 đơn; …`: old ones stand before the new. */
const carriedOver =
  /(?:(?:năm|kỳ|tháng|quý|tuần) trước (?:chuyển|còn|tồn|để lại)|chuyển (?:sang|qua)|tồn|đầu kỳ|cũ)(?!\p{L})/iu;

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

/** Words that say that it is all of them; `cả` alone only where it begins a sentence, for it may mean `also`. */
const allOf = /(?:tất cả|toàn bộ)\s*$|(?:^|[.;]\s*)cả\s*$/iu;

/** `Cả 7/8 xã`, `tất cả 11/12 đơn vị`: the fraction says that it is not. */
function notAll(checked: Checked, read: Read): readonly Verdict[] {
  const { text } = checked.extraction.plain;
  return read.figures.flatMap((one): readonly Verdict[] => {
    if (one.base === undefined || one.amount >= one.base.amount || one.approx !== undefined) return [];
    if (!allOf.test(text.slice(Math.max(read.passage.start, one.start - 20), one.start))) return [];
    const reason = writeReason("difference", one.value, one.base.value, writeAmount(one.base.amount - one.amount), "0");
    const computed = one.base.value;
    const against = [one.base];
    return [suspect({ check: "identity", severity: "wrong", stated: one, computed, against, reason })];
  });
}

/** `làm rõ 30/28 vụ` without a target being named. */
function aboveWhole(checked: Checked, read: Read): readonly Verdict[] {
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
