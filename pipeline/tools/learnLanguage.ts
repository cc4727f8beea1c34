/**
 * Makes `extractors/repair/language/counts.json` again.
 *
 *   node pipeline/tools/learnLanguage.ts ../shared
 *
 * Learns from the law corpus and the clean seeds of the given folder, the names of its gazetteer, the nouns and phrases of
 * the project's own tables, and the pairs of words
 * in the dictionary of Tesseract's Vietnamese model (Apache-2.0, npm `@tesseract.js-data/vie`), which come from text of
 * the web at large. The truths of the hurt texts are left out, so that repair is measured on texts the model has not
 * seen; `--without NAME` leaves out a seed or law too, and `--out FILE` writes elsewhere. Only counts of words and pairs are kept, no sentences.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { catalogue } from "../../extractors/indicators/catalogue/catalogue.ts";
import { unitClasses } from "../../extractors/quantities/units.ts";
import { learnCounts } from "../../extractors/repair/language/learnCounts.ts";

/** A word of a report weighs as much as this many of the laws, which are twenty times as long. */
const REPORT_WEIGHT = 5;
/** What is numbered where people live and serve, in laws and in time. */
const NUMBERED =
  "tổ | thôn | bản | khu | khu phố | khối | khóm | ấp | xóm | làng | buôn | đội | phân đội | tiểu đội | cụm | chi bộ | phòng | đồn | tiểu khu | lô | ngõ | đường | quốc lộ | tỉnh lộ | điều | khoản | điểm | mục | chương | phụ lục | biểu | mẫu | số | đợt | quý | tháng | ngày | năm | thứ | lần thứ | khóa | lớp";
/** What says of a number how much it is, and how often it is taken to have stood there. */
const MEASURING =
  "từ | đến | trên | dưới | hơn | gần | khoảng | còn | là | được | với | có | gồm | tăng | giảm | bằng | đạt | chiếm | tổng số | trong | sau | và | hoặc | bắt | xử lý | phát hiện | khởi tố | tổ chức | thu giữ | phạt";
const MEASURING_WEIGHT = 200;
/** A noun that is counted or numbered is taken to have stood beside a number so many times. */
const UNIT_WEIGHT = 3;

const { values, positionals } = parseArgs({
  options: {
    without: { type: "string", multiple: true, default: [] },
    out: { type: "string", default: join(import.meta.dirname, "../../extractors/repair/language/counts.json") },
  },
  allowPositionals: true,
});
const shared = positionals[0] ?? join(import.meta.dirname, "../../../shared");
const isWanted = (name: string): boolean => !values.without.some((part) => name.includes(part));
const read = (path: string): string => readFileSync(join(shared, path), "utf8");

const law = readdirSync(join(shared, "corpus/law"))
  .filter(isWanted)
  .map((name) =>
    read(`corpus/law/${name}`)
      .replaceAll(/[\u00ad\u200b]/g, "")
      .replaceAll("Ð", "Đ"),
  );
const seeds = readdirSync(join(shared, "seeds"))
  .filter((name) => /^00[012]_/.test(name) && isWanted(name))
  .map((name) => read(`seeds/${name}`));
const names = [
  ...new Set(
    readdirSync(join(shared, "gazetteer")).flatMap((name) =>
      read(`gazetteer/${name}`)
        .split(/[\t\n]/)
        .filter((cell) => /^\p{Lu}/u.test(cell))
        .map((cell) => cell.replace(/^(Tỉnh|Thành phố|Huyện|Quận|Thị xã|Thị trấn|Xã|Phường|Đặc khu) /u, ""))
        .flatMap((name) => [name, name.replaceAll("Đắk", "Đăk"), name.replaceAll("Đăk", "Đắk")]),
    ),
  ),
].join("\n\n");

/** What reports count, behind a number, what they number, and the phrases that they tell of it in: the project's own tables. */
const counted = Object.values(unitClasses).flatMap((nouns) => nouns.split(" | ").map((noun) => `12 ${noun}`));
const told = catalogue.flatMap(({ wordings }) => wordings.flatMap(({ says }) => says?.split(" | ") ?? []));
const before = (list: string): readonly string[] => list.split(" | ").map((word) => `${word} 12`);
const times = <Item>(count: number, items: readonly Item[]): readonly Item[] =>
  Array.from({ length: count }, () => items).flat();
const phrases = [
  ...told,
  ...times(UNIT_WEIGHT, [...counted, ...before(NUMBERED)]),
  ...times(MEASURING_WEIGHT, before(MEASURING)),
].join(".\n\n");

const counts = learnCounts([phrases, ...law, ...times(REPORT_WEIGHT, seeds)], names, dictionaryPairs());
writeFileSync(values.out, `${JSON.stringify(counts)}\n`);
console.log(`${counts.words.split(" ").length} words, ${JSON.stringify(counts).length} bytes`);

/** The word pairs of the dictionary: component 14 of a `traineddata` file, a graph of letters in 64-bit edges. */
function dictionaryPairs(): readonly (readonly [string, string])[] {
  const folder = dirname(createRequire(import.meta.url).resolve("@tesseract.js-data/vie/package.json"));
  const file = gunzipSync(readFileSync(join(folder, "4.0.0/vie.traineddata.gz")));
  const count = file.readInt32LE(0);
  const offsets = Array.from({ length: count }, (_, at) => Number(file.readBigInt64LE(4 + 8 * at)));
  const component = (at: number): Buffer => {
    const start = offsets[at]!;
    return file.subarray(start, Math.min(...offsets.filter((other) => other > start), file.length));
  };
  const letters = component(1)
    .toString("utf8")
    .split("\n")
    .slice(1)
    .map((line, at) => (at === 0 ? " " : line.split(" ")[0]!));
  const graph = component(14);
  const bits = BigInt(Math.ceil(Math.log2(graph.readInt32LE(2) + 1)));
  const pairs: (readonly [string, string])[] = [];
  const walk = (node: number, prefix: string): void => {
    for (let at = node; ; at++) {
      const edge = graph.readBigUInt64LE(10 + 8 * at);
      const flags = Number((edge >> bits) & 7n);
      const word = prefix + letters[Number(edge & ((1n << bits) - 1n))]!;
      const next = Number(edge >> (bits + 3n));
      if (!(flags & 2)) {
        if (flags & 4) addPair(word);
        if (next !== 0) walk(next, word);
      }
      if (flags & 1) return;
    }
  };
  const addPair = (text: string): void => {
    const [first, second, ...rest] = text
      .normalize("NFC")
      .toLowerCase()
      .split(" ")
      .map((word) => word.replaceAll(/^[“"(]+|[.,;:!?)”"…]+$/g, ""));
    if (first && second && rest.length === 0) pairs.push([first, second]);
  };
  walk(0, "");
  return pairs;
}
