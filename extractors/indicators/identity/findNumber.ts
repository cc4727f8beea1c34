/** The number of a document with its symbol, and the office that issues it, from the letterhead. */
export type Numbered = { readonly number: string | undefined; readonly issuer: string | undefined };

const national =
  /CỘNG H(?:ÒA|OÀ) XÃ HỘI CHỦ NGHĨA VIỆT NAM|Độc lập\s*[-–]\s*Tự do\s*[-–]\s*Hạnh phúc|ĐẢNG CỘNG SẢN VIỆT NAM/giu;

/**
 * Number and issuer of a letterhead. `Số:     /BC-UBND` (a draft) has no number.
 *
 * @example
 * findNumber("CÔNG AN TỈNH KON TUM\nSố: 123/BC-CAT").number // → "123/BC-CAT"
 */
export function findNumber(letterhead: string): Numbered {
  const match =
    /Số\s*:?\s*(\d+[a-zA-Z]?)\s*([-/])\s*([\p{Lu}\d][\p{L}\d]*(?:\s?[-/&]\s?[\p{Lu}\d][\p{L}\d,()]*)*)/u.exec(
      letterhead,
    );
  const number = match ? `${match[1]}${match[2]}${match[3]!.replace(/\s+/g, "")}` : undefined;
  const office = letterhead
    .replace(national, "\n")
    .split(/[\n\t]|\s{3,}/)
    .map((line) => line.trim())
    .filter(
      (line) =>
        line.length > 3 &&
        line === line.toUpperCase() &&
        /\p{L}{2}/u.test(line) &&
        !/^(?:SỐ|MẬT|TỐI MẬT|TUYỆT MẬT|\*|\/|DỰ THẢO)/u.test(line),
    );
  return { number, issuer: office.length > 0 ? office.join(" – ") : undefined };
}
