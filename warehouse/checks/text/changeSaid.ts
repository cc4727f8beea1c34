import type { Figure } from "../number/Figure.ts";

const then =
  "năm\\s+(?:trước|ngoái|\\d{4})|(?:\\d{1,2}|sáu|chín) tháng(?:\\s+(?:đầu|cuối) năm)?|quý\\s+[IV]+|tháng\\s+\\d{1,2}|(?:kỳ|quý|tháng|đợt) trước";

const earlier = `(?:(?:chỉ tiêu|kế hoạch|dự toán)(?:\\s+giao)?|(?:so với\\s+)?(?:cùng kỳ(?:\\s+(?:${then}))?|${then}))(?:\\s+là)?`;

const than = `(?:\\s+${earlier})?\\s*$`;

const up = new RegExp(
  `(?<=^|[\\s(,;])(?:(?:tăng|nhiều hơn|cao hơn|vượt)(?:\\s+(?:thêm|hơn|được))?${than}|(?<!ít |thấp |nhỏ )hơn\\s+${earlier}\\s*$)`,
  "iu",
);

const down = new RegExp(
  `(?:^|[\\s(,;])(?:(?:giảm|ít hơn|thấp hơn)(?:\\s+(?:đi|được))?${than}|kém\\s+${earlier}\\s*$)`,
  "iu",
);

/** `(+12 vụ`, `, -8%`. */
const signed = /(?:\(|[,;]\s)([-+−])$/u;

/** `giảm 02 vụ, 01 người chết`: the change goes on through commas, not past the end of its bracket. */
const goesOn = /^\s*(?:[^\s)]+\s+){0,4}[^\s)]*\s*[,/]\s*(?:và\s*)?$/u;

export function changeOf(between: string, previous: Figure | undefined): "up" | "down" | undefined {
  if (granted.test(between)) return undefined;
  const sign = signed.exec(between)?.[1];
  if (sign !== undefined) return sign === "+" ? "up" : "down";
  if (up.test(between)) return "up";
  if (down.test(between)) return "down";
  if (previous?.change !== undefined && previous.kind !== "percent" && goesOn.test(between)) return previous.change;
  return undefined;
}

/** `đề nghị giảm 1.040 phạm nhân, được giảm 1.022 phạm nhân`: whom something was granted; nothing is less by so much. */
const granted = /(?:đề nghị|được|xét)\s(?:xét\s)?giảm\s*$/iu;
