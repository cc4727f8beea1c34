import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ACCENTED } from "../../extractors/repair/language/letters.ts";
import { repairText } from "../../extractors/repair/repairText.ts";
import { sentenceEnds } from "../../extractors/repair/text/lineBreaks.ts";
import { REPORT } from "./samples.ts";

const letters = [...new Set(REPORT)].filter((letter) => ACCENTED.includes(letter));
const digits = (text: string): string => text.replaceAll(/\D/g, "");

/** 14 letters of the report laid onto 8 of the signs, at random; capitals go with their small letters or stay. */
function laidOnto(signs: readonly string[]): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.shuffledSubarray(letters, { minLength: 14, maxLength: 14 }),
      fc.shuffledSubarray([...signs], { minLength: 8, maxLength: 8 }),
      fc.array(fc.nat(7), { minLength: 6, maxLength: 6 }),
      fc.boolean(),
    )
    .map(([chosen, shown, rest, capitals]) => {
      const free = shown.filter((sign) => !chosen.includes(sign));
      const map = new Map<string, string>();
      chosen.forEach((letter, at) => {
        const sign = free[(at < 8 ? at : rest[at - 8]!) % free.length]!;
        map.set(letter, sign);
        if (capitals) map.set(letter.toUpperCase(), sign.length === 1 ? sign.toUpperCase() : sign);
      });
      return [...REPORT].map((letter) => map.get(letter) ?? letter).join("");
    });
}

describe("random maps of 14 letters onto 8 signs", () => {
  test.each([
    ["letters of Latin-1 and beyond", "ßÿ¾āþðäåøñçëïƒŒæîûöüœšž", 0.99],
    ["signs of Latin-1", "¡¢£¤¥¦¨¬¯´µ¶¸°±»º¾¼½¿«®©ª", 0.99],
    ["arrows, boxes, bullets and currencies", "•□■◊►√∞≈≠∂→←€₫™", 0.99],
    ["letters of Vietnamese", ACCENTED.slice(0, -1), 0.95],
  ])("%s come back", (_, signs, least) => {
    let damaged = 0;
    let mended = 0;
    let spoiled = 0;
    fc.assert(
      fc.property(laidOnto([...signs]), (text) => {
        const { value } = repairText(text);
        expect(digits(value)).toBe(digits(text));
        const before = text.split(/\s+/);
        const after = value.split(/\s+/);
        REPORT.split(/\s+/).forEach((word, at) => {
          if (before[at] !== word) {
            damaged++;
            if (after[at] === word) mended++;
          } else if (after[at] !== word) spoiled++;
        });
      }),
      { seed: 11, numRuns: 8 },
    );
    expect(mended / damaged).toBeGreaterThan(least);
    expect(spoiled / damaged).toBeLessThan(0.005);
  });
});

test("lines of a page with empty lines between them keep their small letters", () => {
  const lines = REPORT.replaceAll("\n\n", "\n")
    .split("\n")
    .flatMap((line) => line.match(/.{1,60}(?: |$)/gu) ?? [])
    .map((line) => line.trim());
  const page = lines.join("\n\n");
  const broken = page.replaceAll(/[đì]/g, "¾").replaceAll(/[ốể]/g, "û").replaceAll(/[ựó]/g, "ā");
  expect(repairText(broken).value).toBe(page);
});

test("the phrase tells the capital behind a sign", () => {
  const text = `${REPORT}\nĐồng chí Bí thư Tỉnh ủy làm việc với Ủy ban nhân dân tỉnh và các cấp ủy, đảng viên.`;
  const broken = text.replaceAll(/[ủỦ]/g, "ā").replaceAll(/[ệế]/g, "ß");
  expect(repairText(broken).value).toBe(text);
});

describe("signs beside numbers", () => {
  const garbled = (text: string): string => text.replaceAll(/[đĐ]/g, "±").replaceAll(/[ệế]/g, "¤");
  test.each([
    ["the unit of an amount", "Phạt tiền 43.400.000đ, tịch thu 1.250.000đ;"],
    ["the letter of an office", "Công văn số 255/CATP-Đ4 ngày 15/3/2023"],
  ])("%s is đ where the sign is đ in words", (_, line) => {
    const text = `${REPORT}\n${line}`;
    expect(repairText(garbled(text)).value).toBe(text);
  });

  test("a tolerance stays, and an amount where nothing else is garbled", () => {
    const text = `${REPORT}\nSai số ±3 mm, 25± và 40.000±`;
    expect(repairText(text).value).toBe(text);
    const line = "\nSai số ±3 mm, nhiệt độ 25±";
    expect(repairText(garbled(REPORT) + line).value).toBe(REPORT + line);
  });
});

test("a capital tells a name from a common word, and capitals around a word its case", () => {
  const text = `${REPORT}\nBiểu dương ông Thái; xử lý nước thải.\n\nLAO ĐỘNG VÀ MỘT SỐ ĐỐI TƯỢNG KHÁC`;
  const { value } = repairText(
    text
      .replaceAll(/[áảÁẢ]/g, "□")
      .replaceAll(/[ốàỐÀ]/g, "■")
      .replaceAll(/[ệề]/g, "►"),
  );
  for (const words of ["ông Thái", "nước thải", "ĐỘNG VÀ MỘT SỐ ĐỐI TƯỢNG"]) expect(value).toContain(words);
});

test.each([
  ["vận\n\nđộng nhân dân", 3, false],
  ["KẾT QUẢ\n\nThực hiện", 7, true],
  ["một dòng\nhai dòng", 8, false],
])("whether a sentence ends at a line end: %j", (text, at, ends) => {
  expect(sentenceEnds(text)(at)).toBe(ends);
});

describe("what is not garbled Vietnamese stays", () => {
  const bytes = (text: string): Buffer => Buffer.from(text, "utf8");
  test.each([
    ["English", "The committee’s naïve résumé cost €20 – a 5% rise; see § 4 for the façade’s “coup d’état”."],
    ["French", "L’élève a reçu la leçon à l’été; où est passé le garçon? Hélas, ça ne va pas très bien, dîner prêt."],
    ["Russian", "Министерство внутренних дел Российской Федерации, г. Москва, ул. Житная, д. 16."],
    ["Tày and Nùng names", "Nông Văn Vjền, Hoàng Thị Slao, Lộc Văn Slấn, xã Pác Bó, bản Nà Hắc, Khuổi Slưn."],
    ["Mông names", "Giàng Seo Phử, Thào A Sùng, Vừ Mí Kẻ, Sùng Thị Xóng, Mùa A Dờ, bản Pú Tỉu."],
    ["Ê Đê names", "Y Thịnh Niê, H’Lê Na Mlô, Êban Y Phu, buôn Akǒ Dhông, Čư Êbur, Krông Năng, Ea H’leo."],
    ["Gia Rai names", "Rơ Châm H’Phơk, Ksor Phước, Siu Hlyi, plei Ơi, Ia Piơr, Ayun Pa, Chư Păh, Kpă Klơng."],
    ["half a word", "Báo cáo viết nhầm mộtß chữ và thêm kết qu¶ ở cuối dòng."],
    ["UTF-16 read as Latin-1", Buffer.from("Công an tỉnh", "utf16le").toString("latin1")],
    ["an archive", `PK\u0003\u0004\u0014\u0000\u0006\u0000${bytes("ÿþ\u0012¬í\u0005sr\u009c").toString("latin1")}`],
  ])("%s", (_, text) => {
    expect(repairText(text)).toEqual({ value: text, repairs: [] });
    if (!text.includes("\0")) expect(repairText(`${REPORT}\n\n${text}`).value).toBe(`${REPORT}\n\n${text}`);
  });
});

test("repairing twice is repairing once, whatever the map led to", () => {
  const signs = fc.constantFrom("ßÿ¾āþðäåøñ", "•□■◊►√∞≈≠→", "ẵẫỡữẽĩỹỳỗẻ", "<=>¤\u00ad\ufffdµ§«»");
  fc.assert(
    fc.property(
      signs.chain((list) => laidOnto([...list])),
      (text) => {
        const { value } = repairText(text);
        expect(repairText(value).value).toBe(value);
      },
    ),
    { seed: 13, numRuns: 12 },
  );
});

/** The report and a line, each letter of the pairs `ớ=£` shown as the sign behind it. */
function shown(line: string, pairs: string): { readonly text: string; readonly hurt: string } {
  const map = new Map(pairs.split(" ").map((pair) => pair.split("=") as [string, string]));
  const text = `${REPORT}\n${line}`;
  return { text, hurt: [...text].map((letter) => map.get(letter) ?? letter).join("") };
}

/** Words of a text that are not as they were. */
function wrongWords(text: string, repaired: string): readonly string[] {
  const [right, found] = [text.split(/\s+/), repaired.split(/\s+/)];
  expect(found.length).toBe(right.length);
  return right.flatMap((word, at) => (found[at] === word ? [] : [`${word} → ${found[at]}`]));
}

describe("what looks like something else in a map", () => {
  test("signs that are letters of TCVN3 by chance, and a ư among them", () => {
    const { text, hurt } = shown("", "ớ=£ ý=¤ ộ=¸ ử=¬ ỉ=© ồ=¼ ư=¾ ị=¯ ẽ=¤ ỗ=© ố=¯ ã=¬ ậ=¸ â=©");
    expect(wrongWords(text, repairText(hurt).value).length).toBeLessThan(4);
  });

  test("a capital Ð where ð is no đ", () => {
    const pairs = "ộ=ð Ộ=Ð ì=ð Ì=Ð ạ=þ Ạ=Þ ế=þ Ế=Þ ệ=ß";
    const { text, hurt } = shown("I. TÌNH HÌNH HOẠT ĐỘNG CỦA CÁC HỘI", pairs);
    expect(wrongWords(text, repairText(hurt).value)).toEqual([]);
  });

  test("a word with two legal letters that stand for others", () => {
    const line = "Người nào biết người khác phạm tội thì người đó báo cho người có trách nhiệm.";
    const { text, hurt } = shown(line, "ư=ẹ Ư=Ẹ ờ=ỷ Ờ=Ỷ ộ=ð ì=þ ế=ß");
    expect(wrongWords(text, repairText(hurt).value).filter((word) => /gười/i.test(word))).toEqual([]);
  });

  test("names of the highlands in either spelling", () => {
    for (const name of ["Đăk Glei", "Đắk Glei"]) {
      const { text, hurt } = shown(
        `Công an huyện ${name} nắm chắc địa bàn; huyện ${name} tăng cường.\n`.repeat(4),
        "ă=¬ ắ=£ ộ=¦ ì=¥",
      );
      expect(wrongWords(text, repairText(hurt).value)).toEqual([]);
    }
  });
});
