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

/** Cases of an earlier time may be solved with those of this one. */
export const carried = /năm trước|kỳ trước|trước (?:đó|đây)|chuyển sang|tồn(?! tại)|cũ|năm \d{4}/iu;
