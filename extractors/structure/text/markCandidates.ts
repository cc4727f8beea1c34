/** Digits that may be the mark of a footnote: where they stand in a line, the label they give, how likely they are one. */
export type MarkCandidate = {
  readonly start: number;
  readonly end: number;
  readonly label: number;
  readonly weight: number;
};

/**
 * The footnote marks that a line may hold.
 *
 * Superscripts of a page come out of a converter glued to what stood before (`tôn giáo1`, `năm 20223`), detached from
 * it (`02 tin 20`), or on a line of their own. Digits glued to a letter or a closing sign are most likely marks;
 * digits after digits are read as every possible split (`202333` as 20233|3, 2023|33, 202|333), a year before them
 * being the likely one.
 *
 * @example
 * markCandidates("trên lĩnh vực tôn giáo1. Làm tốt")[0]?.label // → 1
 */
export function markCandidates(text: string): MarkCandidate[] {
  const found: MarkCandidate[] = [];
  for (const match of text.matchAll(/\d+/g)) {
    const digits = match[0];
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + digits.length);
    if (!endsMark(after)) continue;
    const add = (from: number, weight: number): void => {
      const label = digits.slice(from);
      if (label.length > 3 || label.startsWith("0")) return;
      const start = match.index + from;
      found.push({ start, end: match.index + digits.length, label: Number(label), weight });
    };
    if (before === "") {
      if (after === "") add(0, 2);
      else if (/^\s*[,;.:)”]/.test(after) && !/^[.)]\s*[\p{L}“"]/u.test(after)) add(0, 0.5);
    } else if (/[\p{L}\p{M}”"'’)\]%…!?]$/u.test(before)) add(0, isCode(before, digits) ? 0.3 : 3);
    else if (/[.,;:]$/.test(before) && !/\d[.,:]$/.test(before)) add(0, 1);
    else if (/\s$/.test(before)) add(0, standsLoose(before, after) ? 1 : /^\s*([,;.:)”]|$)/.test(after) ? 0.4 : 0.1);
    for (let from = 1; from < digits.length; from++) {
      if (/[\d.,/]$/.test(before) && /^\s*[\d/]/.test(after)) continue;
      const rest = digits.slice(0, from);
      add(
        from,
        /^(19|20)\d\d$/.test(rest) ? 2.5 : isGrouped(before, rest) ? 1.5 : /^\s\p{Ll}/u.test(after) ? 0.3 : 0.8,
      );
    }
  }
  return found;
}

/** Words that go on after what a mark stands behind; a figure is followed by what it counts. */
const GOES_ON =
  /^\s(tại|và|của|cho|với|để|đã|được|là|trên|trong|theo|từ|do|bằng|nhằm|khi|thì|ở|về|vào|đến|cùng|gồm|như|qua|đối với)\s/u;
/** Words whose number is their name. */
const NAMED =
  /(^|\s)(ngày|tháng|năm|quý|khóa|điều|khoản|điểm|số|cấp|loại|lớp|tổ|khu|nhóm|đợt|lần|kỳ|thứ|quận|phường|biểu|phụ lục|bảng|mục|phần|tuần|lộ)\s$/iu;

/** A number that a converter has set off from the word it marks: `các mô hình tự quản 2 tại các tổ`. */
function standsLoose(before: string, after: string): boolean {
  return /\p{L}[”"’)]?\s$/u.test(before) && GOES_ON.test(after) && !NAMED.test(before);
}

/** What may follow a mark: no letter, no fraction, no decimals, no percent sign, not the rest of `21-CT/TW`. */
function endsMark(after: string): boolean {
  return !/^(\p{L}|\p{M}|\d|[.,/]\d|\s?%|\/|-\p{Lu}{2})/u.test(after) || /^(đ|₫)\p{L}/u.test(after);
}

/** Letters with a number are one name in `PV05`, `C1`, `QL4`: one or two capitals just before the digits. */
function isCode(before: string, digits: string): boolean {
  return /(^|[^\p{L}])\p{Lu}{1,2}$/u.test(before) || digits.startsWith("0");
}

/** `4.539` + `12`: a number in groups of three that is complete before the mark. */
function isGrouped(before: string, rest: string): boolean {
  return /\d[.,]$/.test(before) && rest.length === 3;
}
