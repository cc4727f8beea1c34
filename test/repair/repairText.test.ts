import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ACCENTED } from "../../extractors/repair/language/letters.ts";
import { repairText } from "../../extractors/repair/repairText.ts";
import { FOREIGN, REPORT } from "./samples.ts";

const shared = join(import.meta.dirname, "../../../shared");

/** Applies the repairs of a text from last to first. */
function replay(text: string): string {
  return repairText(text).repairs.reduceRight(
    (now, one) => (one.applied ? now.slice(0, one.start) + one.fixed + now.slice(one.end) : now),
    text,
  );
}

describe("clean text", () => {
  test("a clean report comes back as it is", () => {
    expect(repairText(REPORT)).toEqual({ value: REPORT, repairs: [] });
  });
  test.each(FOREIGN)("other languages, names and signs stay: %s", (text) => {
    expect(repairText(text)).toEqual({ value: text, repairs: [] });
  });
  test.each(FOREIGN)("and stay inside a report: %s", (text) => {
    expect(repairText(`${REPORT}\n${text}`).value).toBe(`${REPORT}\n${text}`);
  });
  test("binary junk is left", () => {
    const junk = "\u0000\u0001\u0002PK\u0003\u0004\u0014\u0000ÿþ\u0012\ufffd\ufffd¬í\u0005sr";
    expect(repairText(junk).value).toBe(junk);
  });
});

const cases = [
  ["TCVN3", "Céng hßa x· héi chñ nghÜa ViÖt Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
  ["TCVN3 with ư as U+00AD", "tr\u00adêng hîp ®\u00adîc ­u tiªn", "trường hợp được ưu tiên"],
  ["TCVN3 with ư as U+2212", "tr−êng hîp ®−îc h−ëng", "trường hợp được hưởng"],
  ["VNI", "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
  ["VNI capitals", "COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
  ["VIQR", "Co^.ng ho`a xa~ ho^.i chu? nghi~a Vie^.t Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
  ["mojibake", "Cá»™ng hÃ²a xÃ£ há»™i chá»§ nghÄ©a Viá»‡t Nam", "Cộng hòa xã hội chủ nghĩa Việt Nam"],
  ["split marks", "Đa ̣i ho ̣c", "Đại học"],
  ["NFD", "Việt Nam".normalize("NFD"), "Việt Nam"],
  ["look-alike Ð", "Ðiều 5. Ðoàn kết", "Điều 5. Đoàn kết"],
  ["Cyrillic inside a word", "Сông an", "Công an"],
  ["Greek inside a word", "νiệc làm, nướς νà χe", "việc làm, nướς và χe"],
  ["Cyrillic in words of its own beside mixed ones", "хе máy, сông an, Ông А", "xe máy, công an, Ông A"],
  ["zero-width space", "nhân\u200b dân", "nhân dân"],
  ["soft hyphen", "nhân dân, công\u00ad an", "nhân dân, công an"],
  [
    "soft hyphens in names too, where most are in words",
    "công\u00ad an, nhân\u00ad dân, quân\u00ad đội, thôn\u00ad xóm, Kp\u00adă",
    "công an, nhân dân, quân đội, thôn xóm, Kpă",
  ],
  ["ligature", "ﬁle", "file"],
  ["ƣ of a linear range", "chƣơng trình phƣơng hƣớng", "chương trình phương hướng"],
] as const;

test.each(cases)("%s: %s", (_, original, fixed) => {
  const { value } = repairText(original);
  expect(value).toBe(fixed);
  expect(repairText(value).value).toBe(value);
  expect(replay(original)).toBe(fixed);
});

test("mojibake twice over is undone twice", () => {
  const once = Buffer.from("Việc thực hiện nhiệm vụ", "utf8").toString("latin1");
  const twice = Buffer.from(once, "utf8").toString("latin1");
  expect(repairText(twice).value).toBe("Việc thực hiện nhiệm vụ");
});

/** UTF-8 as the console, an archive's names and Excel of the Macintosh show it. */
test.each([
  ["IBM 437", "X├ú Ea Trol: ─æ├ú xß╗¡ l├╜ 12 vß╗Ñ", "Xã Ea Trol: đã xử lý 12 vụ"],
  ["IBM 850", "X├ú Ea Trol: ─æ├ú xß╗¡ l├¢ 12 vß╗Ñ, lã░u ├¢", "Xã Ea Trol: đã xử lý 12 vụ, lưu ý"],
  ["Mac OS Roman", "X√£ Ea Trol: ƒë√£ x·ª≠ l√Ω 12 v·ª•", "Xã Ea Trol: đã xử lý 12 vụ"],
])("mojibake of %s is undone", (_, original, fixed) => {
  expect(repairText(original).value).toBe(fixed);
});

test.each([
  "├── báo cáo\n│   └── số liệu.xlsx\n└── ảnh",
  "√4 = 2, ∆t = 3 s, ƒ(x), ∫ƒdx, ·ª a",
  "┌─┬─┐│ đã │ ký │└─┴─┘",
])("boxes and signs of mathematics stay: %s", (text) => {
  expect(repairText(text).value).toBe(text);
});

test("mojibake with U+FFFD for a lost byte is decided by the words of a line of its own", () => {
  expect(repairText("Sá»‘: 12/BC-SNV\nBÃ\ufffdO CÃ\ufffdO\nKáº¿t quáº£ cáº£i cÃ¡ch").value).toBe(
    "Số: 12/BC-SNV\nBÁO CÁO\nKết quả cải cách",
  );
});

test.each(["hệ số α = 0,05, hν = 3, dα/dt, αi", "Москва и нос", "пункт А, об А и с Б", "ký hiệu А, nhóm Α"])(
  "letters of another script that are meant stay: %s",
  (text) => {
    expect(repairText(text).value).toBe(text);
  },
);

/** UTF-8 as Windows-1252 shows it. */
const asWindows = (text: string): string => new TextDecoder("windows-1252").decode(Buffer.from(text, "utf8"));
const lossy = "Kỳ nghỉ lễ, BÍ THƯ CHI ĐOÀN đề nghị mỗi người ở lại trực một buổi; các đội đều đã nhận lời.";

test.each([
  ["dropped", ""],
  ["made U+FFFD", "\ufffd"],
  ["made a question mark", "?"],
])("mojibake whose bytes without a letter in Windows-1252 were %s is decided by the words", (_, sign) => {
  expect(repairText(asWindows(lossy).replaceAll(/[\u0080-\u009f]/g, sign)).value).toBe(lossy);
});

test("mojibake whose no-break spaces became spaces keeps the spaces between words", () => {
  const text = "Quà là bánh, VÀ CÀ PHÊ, ĐƠN GIÁ; nhà ở Hạ Lang";
  expect(repairText(asWindows(text).replaceAll("\u00a0", " ")).value).toBe(text);
});

test.each(["Ã", "áº", "Ãx", "á»\ufffd"])(
  "a hundred thousand %s in one word are left, and gone through once",
  (sign) => {
    const junk = sign.repeat(100_000);
    expect(repairText(`tiáº¿ng Viá»‡t ${junk}`)).toMatchObject({ value: `tiếng Việt ${junk}` });
  },
  60_000,
);

test("mojibake of marks apart is undone in a short text too", () => {
  expect(repairText(asWindows("Mẹ nhắn tôi về sớm".normalize("NFD"))).value).toBe("Mẹ nhắn tôi về sớm");
});

test("a clean line in capitals stays among mojibake", () => {
  const lines = ["HỢP TÁC XÃ CHÈ TÂN CƯƠNG", "Việc thu mua đã xong từ chiều qua"];
  expect(repairText([lines[0], asWindows(lines[1]!)].join("\n")).value).toBe(lines.join("\n"));
});

test("a word in capitals stays beside mojibake in its line", () => {
  const clean = "HỢP TÁC XÃ NÔNG NGHIỆP: ";
  expect(repairText(clean + asWindows("giống lúa mới đã về")).value).toBe(`${clean}giống lúa mới đã về`);
});

test("charsets that change from line to line come apart", () => {
  const mixed = [
    "Căn cứ Luật Tổ chức chính quyền địa phương;",
    "C¨n cø NghÞ ®Þnh sè 15 cña ChÝnh phñ vÒ viÖc ban hµnh quy chÕ;",
    "Xeùt ñeà nghò cuûa Giaùm ñoác Sôû Noâng nghieäp vaø Phaùt trieån noâng thoân,",
  ].join("\n");
  expect(repairText(mixed).value).toBe(
    [
      "Căn cứ Luật Tổ chức chính quyền địa phương;",
      "Căn cứ Nghị định số 15 của Chính phủ về việc ban hành quy chế;",
      "Xét đề nghị của Giám đốc Sở Nông nghiệp và Phát triển nông thôn,",
    ].join("\n"),
  );
});

describe("broken font maps", () => {
  /** The or-rule of one PDF writer: the start of a range as `high | low`, counted up along the glyphs. */
  const or: Readonly<Record<string, string>> = {
    ệ: "ß",
    ỉ: "á",
    Ỉ: "à",
    ụ: "ÿ",
    Ủ: "Ā",
    ủ: "ā",
    ế: "¿",
    "“": "<",
    "”": "=",
  };
  const broken = [...REPORT].map((letter) => or[letter] ?? letter).join("");

  test("the or-rule is undone, letters that stayed legal too", () => {
    expect(repairText(broken).value).toBe(REPORT);
  });
  test("quotes come back in pairs, signs of arithmetic stay", () => {
    const { value } = repairText(`${broken}\nthực hißn <Ngày hội toàn dân=, tăng 08 vÿ = 40%, a < b.`);
    expect(value.split("\n").at(-1)).toBe("thực hiện “Ngày hội toàn dân”, tăng 08 vụ = 40%, a < b.");
  });
  test("repairs say what, why and how sure", () => {
    const { repairs } = repairText(broken);
    const one = repairs.find((repair) => repair.fixed === "huyện")!;
    expect(one).toMatchObject({ original: "huyßn", rule: "tounicode-or", applied: true });
    expect(one.confidence).toBeGreaterThan(0.9);
    expect(broken.slice(one.start, one.end)).toBe("huyßn");
  });
});

describe("laws", () => {
  const letters = [...new Set([...REPORT].filter((letter) => ACCENTED.includes(letter)))];
  const signs = [..."ßÿ¾āĀþðäåøñçëïƒŒ"];
  /** 14 letters of the text laid onto 8 signs, at random. */
  const garbled = fc
    .tuple(
      fc.shuffledSubarray(letters, { minLength: 14, maxLength: 14 }),
      fc.shuffledSubarray(signs, { minLength: 8, maxLength: 8 }),
      fc.array(fc.nat(7), { minLength: 6, maxLength: 6 }),
    )
    .map(([chosen, shown, rest]) => {
      const map = new Map(chosen.map((letter, at) => [letter, shown[at < 8 ? at : rest[at - 8]!]!]));
      return [...REPORT].map((letter) => map.get(letter) ?? letter).join("");
    });
  const anything = fc.oneof(
    garbled,
    fc.constantFrom(...cases.map(([, original]) => original)),
    fc.constantFrom(...FOREIGN),
    fc.string({ unit: "binary" }),
    fc.string({ unit: fc.constantFrom(...ACCENTED, ..."abcßÿ¾°¡ \n09.,<=Ðƣ\u00ad\u0301") }),
  );

  test("a random map of 14 letters onto 8 signs is learned", () => {
    let damaged = 0;
    let mended = 0;
    fc.assert(
      fc.property(garbled, (text) => {
        const fixed = repairText(text).value.split(/\s+/);
        const before = text.split(/\s+/);
        REPORT.split(/\s+/).forEach((word, at) => {
          if (before[at] === word) expect(fixed[at]).toBe(word);
          else {
            damaged++;
            if (fixed[at] === word) mended++;
          }
        });
      }),
      { seed: 3, numRuns: 15 },
    );
    expect(mended / damaged).toBeGreaterThan(0.995);
  });
  test("repairing twice is repairing once, and replaying the repairs gives the result", () => {
    fc.assert(
      fc.property(anything, (text) => {
        const { value } = repairText(text);
        expect(repairText(value).value).toBe(value);
        expect(replay(text)).toBe(value);
      }),
      { seed: 5, numRuns: 80 },
    );
  });
  test("digits never change", () => {
    const digits = (text: string): string => text.replaceAll(/\D/g, "");
    fc.assert(
      fc.property(anything, (text) => {
        expect(digits(repairText(text).value)).toBe(digits(text));
      }),
      { seed: 7, numRuns: 80 },
    );
  });
});

describe.skipIf(!existsSync(join(shared, "seeds")))("the seeds and the law corpus", () => {
  const read = (path: string): string => readFileSync(join(shared, path), "utf8");
  const seeds = existsSync(join(shared, "seeds")) ? readdirSync(join(shared, "seeds")) : [];
  test.each(["003", "004"])("seed %s comes back as the truth", (number) => {
    const seed = seeds.find((name) => name.startsWith(number))!;
    expect(repairText(read(`seeds/${seed}`)).value.split(/\s+/)).toEqual(read(`truth/${number}.txt`).split(/\s+/));
  });
  test.each(["000", "001", "002"])("clean seed %s is not touched", (number) => {
    const seed = seeds.find((name) => name.startsWith(number))!;
    expect(repairText(read(`seeds/${seed}`)).repairs).toEqual([]);
  });
  test("of the law corpus only zero-width spaces, soft hyphens and Ð change", () => {
    const counts = { "\u200b": 0, "\u00ad": 0, Ð: 0 };
    for (const name of readdirSync(join(shared, "corpus/law")))
      for (const { original, fixed } of repairText(read(`corpus/law/${name}`)).repairs) {
        const rest = [...original].filter((letter) => {
          if (!(letter in counts)) return true;
          counts[letter as keyof typeof counts]++;
          return false;
        });
        expect(fixed.replace("Đ", "")).toBe(rest.join(""));
      }
    expect(counts).toEqual({ "\u200b": 1172, "\u00ad": 49, Ð: 24 });
  });
});
