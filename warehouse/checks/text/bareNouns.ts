import type { Quantity } from "../../../model/quantity.ts";
import { quantityAt } from "./quantityAt.ts";
import { sentencesOf } from "./sentences.ts";

/** `kế hoạch 240.000 liều, thực hiện 226.800 liều`: after the name of a plan a number that bears the noun of another in its sentence. */
export function bareTargetsOf(said: string, read: readonly Quantity[]): readonly Quantity[] {
  return [...said.matchAll(target)].flatMap((match): readonly Quantity[] => {
    const [, number, noun] = match;
    const unit = read.find((one) => one.unit?.split(" ")[0] === noun && one.start > match.index)?.unit;
    const at = match.indices![1]![0];
    return unit === undefined || /[.]\s/.test(said.slice(at, at + 80).split(unit)[0]!)
      ? []
      : quantityAt(number!, at).map((one) => ({ ...one, unit: noun! }));
  });
}

const target = /(?<=(?:kế hoạch|chỉ tiêu|dự toán)(?: được)?(?: giao| năm)?\s)(\d[\d.]*)\s(\p{Ll}+)(?!\p{L})/dgu;

/**
 * Numbers whose noun the sentence has counted before, after the words of a level or place that else bear numbers: `164
 * đoàn, trong đó cấp huyện 39 đoàn, cấp xã 119 đoàn`.
 */
export function bareRepeatsOf(said: string, read: readonly Quantity[]): readonly Quantity[] {
  const sentences = sentencesOf(said, { start: 0, end: said.length });
  return [...said.matchAll(afterLevel)].flatMap((match): readonly Quantity[] => {
    const [, number, noun] = match;
    const start = match.index + match[0].length - number!.length - noun!.length - 1;
    const sentence = sentences.find((one) => one.start <= start && start < one.end);
    const before = read.filter(
      (one) => sentence !== undefined && one.start >= sentence.start && one.end <= start && one.unit !== undefined,
    );
    const counted = before.findLast((one) => one.unit === noun || one.unit!.startsWith(`${noun} `));
    const said = counted === undefined ? [] : quantityAt(number!, start);
    return said.map((one) => ({ ...one, unit: noun! }));
  });
}

const afterLevel =
  /(?<=\p{Ll}\s)(?:tỉnh|huyện|xã|phường|thị trấn|thành phố|thôn|bản|tổ|khu|vùng|trường|ngành|đội|lớp|loại|hạng)\s(\d[\d.]*)\s(\p{Ll}+)(?!\p{L})/gu;

/** `quân số đầu kỳ 3.412, tiếp nhận 486, …`: after the time of a caseload a number that else would be that of the time. */
export function bareTimesOf(said: string): readonly Quantity[] {
  return [...said.matchAll(caseload)].flatMap((match) => quantityAt(match[0], match.index));
}

const caseload = /(?<=(?:đầu|cuối) (?:kỳ|năm|tháng|quý)(?: là| có| còn)?\s)\d[\d.]*(?=[,;]\s)/gu;
