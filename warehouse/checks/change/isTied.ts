/** Between a difference and its percentage: `tăng 08 vụ = 40%`, `giảm 5 vụ, tương ứng 12,5%`, `giảm 8 người (-4%)`. */
const tie = /^[^;.()\d%]{0,40}?(?:=|,|\(|tương ứng|tương đương|bằng|hay|đạt|chiếm|tỷ lệ|tỉ lệ)[^;.()\d%]{0,25}$/iu;

/** What a difference is from, which may stand between it and its percentage. */
const comparison = /so với[^;.()]{0,40}?(?:\d{4}|năm (?:trước|ngoái)|cùng kỳ|kỳ trước|tháng trước)|\bnăm \d{4}/giu;

/** A rate of something with a name of its own: `tăng 2 tỷ đồng so với đầu năm, tỷ lệ nợ xấu 0,1%`. */
const ownRate = /(?:tỷ|tỉ) lệ\s+(?!tăng|giảm|là|đạt|bằng|tương)\p{L}/iu;

export function isTied(between: string): boolean {
  return tie.test(between.replace(comparison, "")) && !ownRate.test(between);
}
