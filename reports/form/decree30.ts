/**
 * The form of administrative documents: Nghị định 30/2020/NĐ-CP, Annex I. Lengths in millimetres, type in points.
 *
 * Where the decree gives a range (margins top and bottom 20–25, left 30–35, right 15–20) the lower end is taken.
 */
export const decree30 = {
  page: { width: 210, height: 297 },
  margin: { top: 20, bottom: 20, left: 30, right: 20 },
  size: { body: 14, motto: 13, note: 11, table: 11, title: 14 },
  indent: 12.7,
  paragraphGap: 6,
} as const;

/** What stands at the head of state documents and of documents of the Party (Hướng dẫn 36-HD/VPTW). */
export const mottoes = {
  state: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"],
  party: ["ĐẢNG CỘNG SẢN VIỆT NAM"],
} as const;

/**
 * `ngày 05 tháng 02 năm 2024`: days below 10 and the months 1 and 2 with a zero; without a date, the blanks of a draft.
 *
 * @example
 * printDate("2024-02-05") // → "ngày 05 tháng 02 năm 2024"
 */
export function printDate(date: string | undefined): string {
  const [year, month, day] = date?.split("-") ?? [];
  if (year === undefined || month === undefined || day === undefined) return "ngày …… tháng …… năm ……";
  return `ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`;
}
