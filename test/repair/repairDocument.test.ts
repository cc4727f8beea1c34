import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../extractors/formats/readDocument.ts";
import { mapInlines } from "../../extractors/repair/document/inlines.ts";
import reference from "../../extractors/repair/glyphs/reference.json" with { type: "json" };
import { repairDocument } from "../../extractors/repair/repairDocument.ts";
import type { Block, Document, Font, Run } from "../../model/document.ts";
import { REPORT } from "./samples.ts";

const place = { type: "part", part: "word/document.xml", path: "body/p[1]" } as const;

function documentOf(paragraphs: readonly (readonly Omit<Run, "type">[])[], fonts?: readonly Font[]): Document {
  const blocks = paragraphs.map(
    (runs): Block => ({ type: "paragraph", inlines: runs.map((run): Run => ({ type: "run", ...run })), place }),
  );
  return { snapshot: "", format: "docx", blocks, notes: [], messages: [], ...(fonts === undefined ? {} : { fonts }) };
}

function textOf(document: Document): string {
  const lines: string[] = [];
  mapInlines(document, ({ inlines }) => {
    lines.push(inlines.map((one) => (one.type === "run" ? one.text : "")).join(""));
    return inlines;
  });
  return lines.join("\n");
}

function firstRun(document: Document): Run | undefined {
  const [block] = document.blocks;
  const inline = block?.type === "paragraph" ? block.inlines[0] : undefined;
  return inline?.type === "run" ? inline : undefined;
}

test("words of two fonts in turn are read each in the charset of its font, once the fonts have shown what they hold", () => {
  const times = (text: string): { text: string; font: string } => ({ text, font: "Times New Roman" });
  const legacy = (text: string): { text: string; font: string } => ({ text, font: ".VnTime" });
  const document = documentOf([
    [legacy("Ngµy qua, ®éi "), times("bò sữa "), legacy("®· cho "), times("hè này "), legacy("nhiÒu s÷a nhÊt")],
    [
      times("Khu "),
      legacy("nhµ m¸y "),
      times("nghỉ bù "),
      legacy("mét buæi "),
      times("vô cớ "),
      legacy("tr\u00adíc tÕt"),
    ],
  ]);
  expect(textOf(repairDocument(document).value)).toBe(
    "Ngày qua, đội bò sữa đã cho hè này nhiều sữa nhất\nKhu nhà máy nghỉ bù một buổi vô cớ trước tết",
  );
});

test("each run is read in the charset of its font and its letters", () => {
  const document = documentOf([
    [
      { text: "céng hßa x· héi chñ nghÜa viÖt nam", font: ".VnTimeH" },
      { text: " - Độc lập, tự do", font: "Times New Roman" },
    ],
    [{ text: "Coâng an tænh baùo caùo keát quaû", font: "VNI-Times" }],
  ]);
  const { value, repairs } = repairDocument(document);
  expect(textOf(value)).toBe("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM - Độc lập, tự do\nCông an tỉnh báo cáo kết quả");
  expect(firstRun(value)?.original).toBe("céng hßa x· héi chñ nghÜa viÖt nam");
  expect(repairs.every((repair) => repair.place !== undefined)).toBe(true);
  expect(repairDocument(value).repairs).toEqual([]);
});

test("a font that lies is found out", () => {
  const document = documentOf([
    [{ text: "Ủy ban nhân dân tỉnh ban hành Quyết định về việc khen thưởng", font: ".VnTime" }],
  ]);
  expect(repairDocument(document)).toEqual({ value: document, repairs: [] });
});

test("an unknown font is no evidence: paragraphs are read by their letters", () => {
  const document = documentOf([
    [{ text: "C¨n cø LuËt Tæ chøc Héi ®ång nh©n d©n vµ Uû ban nh©n d©n;", font: "VNSTCVN3" }],
    [{ text: "Xeùt ñeà nghò cuûa Giaùm ñoác Sôû Taøi chính,", font: "VNSTCVN3" }],
  ]);
  expect(textOf(repairDocument(document).value)).toBe(
    "Căn cứ Luật Tổ chức Hội đồng nhân dân và Uỷ ban nhân dân;\nXét đề nghị của Giám đốc Sở Tài chính,",
  );
});

test("words that are right in Unicode too are read as their document", () => {
  const document = documentOf([
    [{ text: "Bé Tµi chÝnh h­íng dÉn viÖc qu¶n lý vèn ng©n s¸ch nhµ n­íc", font: ".VnTime" }],
    [{ text: "Bé", font: ".VnTime" }],
  ]);
  expect(textOf(repairDocument(document).value).split("\n")[1]).toBe("Bộ");
});

test("a letter and its mark in two runs of one font are one letter", () => {
  const document = documentOf([
    [
      { text: "Sôû Taøi chính tænh Quaûng Nga", font: "VNI-Times" },
      { text: "õi baùo caùo", font: "VNI-Times", bold: true },
    ],
  ]);
  expect(textOf(repairDocument(document).value)).toBe("Sở Tài chính tỉnh Quảng Ngãi báo cáo");
});

test("a word split over fonts of one charset is one word, and each run keeps its letters", () => {
  const document = documentOf([
    [
      { text: "C", font: ".VnTimeH" },
      { text: "«ng an x· tr", font: ".VnTime" },
      { text: "\u00ad", font: ".VnArial" },
      { text: "íc ®©y b¸o c¸o", font: ".VnTime" },
    ],
  ]);
  const { value } = repairDocument(document);
  expect(textOf(value)).toBe("Công an xã trước đây báo cáo");
  const [block] = value.blocks;
  const texts = block?.type === "paragraph" ? block.inlines.map((one) => (one.type === "run" ? one.text : "")) : [];
  expect(texts).toEqual(["C", "ông an xã tr", "ư", "ớc đây báo cáo"]);
});

test("a clean document comes back as it is", () => {
  const document = documentOf(REPORT.split("\n").map((text) => [{ text, font: "Times New Roman" }]));
  expect(repairDocument(document)).toEqual({ value: document, repairs: [] });
});

describe("fonts of a PDF", () => {
  const outlines = reference["serif-bold"] as Readonly<Record<string, string>>;
  const letters = [...new Set(REPORT)].filter((letter) => letter.trim() !== "");
  const codeOf = new Map([" ", ...letters].map((letter, at) => [letter, at + 3]));
  const shapes = Object.fromEntries(letters.map((letter) => [codeOf.get(letter)!, outlines[letter] ?? ""]));
  const font = { id: "F1", name: "AAAAAA+TimesNewRoman-Bold", bold: true, italic: false, outlines: shapes };
  const lines = REPORT.split("\n").filter((line) => line !== "");
  const drawn = (show: (letter: string) => string): Omit<Run, "type">[][] =>
    lines.map((line) => [
      {
        text: [...line].map(show).join(""),
        font: "F1",
        glyphs: [...line].map((letter): [number, string] => [codeOf.get(letter)!, show(letter)]),
      },
    ]);

  test("without a map the shapes tell the letters", () => {
    const document = documentOf(
      drawn((letter) => String.fromCharCode(codeOf.get(letter)! + 0x20)),
      [{ ...font, mapped: false }],
    );
    expect(textOf(repairDocument(document).value)).toBe(lines.join("\n"));
  });
  test("letters that a broken map throws together come apart by their codes", () => {
    const broken: Readonly<Record<string, string>> = { ệ: "ß", ạ: "ß", ế: "¿", ỉ: "á", Ủ: "Ā", ủ: "ā", đ: "\ufffd" };
    const document = documentOf(
      drawn((letter) => broken[letter] ?? letter),
      [{ ...font, mapped: true }],
    );
    const { value } = repairDocument(document);
    expect(textOf(value)).toBe(lines.join("\n"));
    expect(repairDocument(value).repairs).toEqual([]);
  });
  test("a sound map is left alone", () => {
    const document = documentOf(
      drawn((letter) => letter),
      [{ ...font, mapped: true }],
    );
    expect(repairDocument(document).repairs).toEqual([]);
  });
});

const shared = join(import.meta.dirname, "../../../shared");
describe.skipIf(!existsSync(join(shared, "samples")))("the samples", () => {
  const read = async (path: string): Promise<Document> =>
    readDocument(readFileSync(join(shared, path)), { name: path });
  test.each([
    ["003-broken.pdf", "003.pdf"],
    ["003-noto-unicode.pdf", "003.pdf"],
    ["004-broken.pdf", "004.pdf"],
    ["000-tcvn3.docx", "000.docx"],
    ["002-vni.docx", "002.docx"],
    ["004-mixed.docx", "004.docx"],
  ])("%s says after repair what %s says", async (broken, sound) => {
    const words = async (path: string): Promise<readonly string[]> =>
      textOf(repairDocument(await read(`samples/${path}`)).value).split(/\s+/);
    expect(await words(broken)).toEqual(await words(sound));
  });
  test("the legacy corpus comes back letter for letter, but for slips of its transcripts", async () => {
    const folder = "corpus/legacy";
    const files = readdirSync(join(shared, folder)).filter((name) => /\.(doc|rtf|xls)$/.test(name));
    const wordsOf = (text: string): Set<string> =>
      new Set(
        text
          .normalize("NFC")
          .toLowerCase()
          .match(/[\p{L}\p{M}]+/gu),
      );
    for (const name of files) {
      const truth = wordsOf(readFileSync(join(shared, folder, `${name}.truth.txt`), "utf8"));
      const own = wordsOf(textOf(repairDocument(await read(`${folder}/${name}`)).value));
      const missing = [...truth].filter((word) => !own.has(word));
      expect(missing.length / truth.size, `${name}: ${missing.slice(0, 8).join(" ")}`).toBeLessThan(0.02);
    }
  });
});
