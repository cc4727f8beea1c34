import { utils, write } from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { listArchive } from "../../extractors/formats/archive/listArchive.ts";
import { readHtml } from "../../extractors/formats/html/readHtml.ts";
import { readDocument } from "../../extractors/formats/readDocument.ts";
import { readRtf } from "../../extractors/formats/rtf/readRtf.ts";
import { formatNumber } from "../../extractors/formats/sheet/formatNumber.ts";
import { readCsv } from "../../extractors/formats/sheet/readCsv.ts";
import { makePpt, makePptx } from "./makeSlides.ts";
import { printBlocks, printNotes } from "./print.ts";

const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

describe("RTF", () => {
  const head =
    "{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0\\fcharset0 Times New Roman;}{\\f1\\fcharset0 .VnTime;}{\\f2\\fcharset163 Arial;}{\\f3\\fcharset2 Symbol;}{\\f4\\fcharset163 .VnTime;}}";
  test.each([
    ["bytes in a legacy font are the letters of those codes", "\\f1 nh\\'ad \\'b8", ["{.VnTime}nh\u00ad ¸"]],
    ["even where that font declares another charset", "\\f4 \\'c3", ["{.VnTime}Ã"]],
    ["bytes in a font of Windows-1258 are decoded by it", "\\f2 \\'d0\\'f0", ["{Arial}Đđ"]],
    ["Unicode letters are followed by letters for old readers", "\\u7879\\'3fi", ["{Times New Roman}ệi"]],
    ["as many as were announced", "\\uc2 \\u7879 ??i\\uc0 \\u7879 i", ["{Times New Roman}ệiệi"]],
    ["\\- is the ư of TCVN3", "\\f1 nh\\-", ["{.VnTime}nh\u00ad"]],
    ["symbols are the signs they draw", "\\f3 \\'b3", ["{Symbol}≥"]],
    ["hidden and deleted text is left out", "a{\\v b}{\\deleted c}d", ["{Times New Roman}ad"]],
    ["fields print their results", "{\\field{\\*\\fldinst PAGE}{\\fldrslt 7}}", ["{Times New Roman}7"]],
    ["pictures and unknown groups are not printed", "a{\\pict 00ff}{\\*\\unknown x}b", ["{Times New Roman}ab"]],
    [
      "nothing of a group that is skipped is printed",
      "{\\*\\pgdsctbl{\\header{\\field{\\fldrslt 7}}}}a",
      ["{Times New Roman}a"],
    ],
    ["but for the Unicode twin of its text", "{\\upr{x}{\\*\\ud{y}}}a", ["{Times New Roman}ya"]],
    ["list markers come as printed", "{\\listtext\\f0 a)\\tab}b\\par", ["{Times New Roman}a) b"]],
  ])("%s", (_, body, expected) => {
    expect(printBlocks(readRtf(latin1(`${head}${body}}`)).blocks, true)).toEqual(expected);
  });

  test("merges cells down and along, and links notes", () => {
    const row =
      "\\trowd\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000 a\\intbl\\cell b\\cell\\cell\\row\\trowd\\clvmrg\\cellx1000\\cellx2000\\cellx3000\\cell c\\cell d\\cell\\row\\pard e{\\super 1}{\\footnote{\\super 1} chú}\\par";
    const document = readRtf(latin1(`${head}${row}}`));
    expect(printBlocks(document.blocks)).toEqual(["(1×2)a | (2×1)b", "c | d", "e[1]"]);
    expect(printNotes(document)).toEqual(["1: ch\u00fa"]);
  });
});

describe("HTML", () => {
  const read = (html: string): readonly string[] => printBlocks(readHtml(strToU8(html)).blocks);
  test("prints headings, lists, line breaks and entities, and runs no script", () => {
    expect(
      read("<title>x</title><h1>Báo&nbsp;cáo</h1><script>alert(1)</script><ul><li>một<li>hai</ul><p>a<br>b<p hidden>c"),
    ).toEqual(["Báo\u00a0cáo", "- một", "- hai", "a\nb"]);
  });
  test("spans cells as the page does", () => {
    expect(read("<table border=1><tr><td rowspan=2>a<td colspan=2>b<tr><td>c<td>d</table>")).toEqual([
      "(1×2)a | (2×1)b",
      "c | d",
    ]);
  });
  test("knows the fonts of style sheets, styles and font elements", () => {
    const page =
      '<style>p.MsoNormal{font-family:".VnTime"}</style><p class=MsoNormal>¸<span style="font-family:Arial">á</span><font face="VNI-Times">aù</font>';
    expect(printBlocks(readHtml(strToU8(page)).blocks, true)).toEqual(["{.VnTime}¸{Arial}á{VNI-Times}aù"]);
  });
  test("links the footnotes of Word's web pages", () => {
    const page =
      '<p>a<a href="#_ftn1" name="_ftnref1">[1]</a></p><div id=ftn1><p><a href="#_ftnref1">[1]</a> chú</p></div>';
    const document = readHtml(strToU8(page));
    expect(printBlocks(document.blocks)).toEqual(["a[1]"]);
    expect(printNotes(document)).toEqual(["1: chú"]);
  });
  test("finds the page inside a web archive", () => {
    const mht =
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset="utf-8"\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p>=C4=91=E1=BA=A5=\r\nt</p>\r\n--b--';
    expect(printBlocks(readHtml(latin1(mht)).blocks)).toEqual(["đất"]);
  });
  const archive = (...parts: readonly (readonly [place: string, page: string])[]): Uint8Array => {
    const bodies = parts.map(
      ([place, page]) => `--b\r\nContent-Location: ${place}\r\nContent-Type: text/html\r\n\r\n${page}\r\n`,
    );
    return latin1(`MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n${bodies.join("")}--b--`);
  };
  test("finds the sheets of a workbook saved as a web archive, not its tabs", () => {
    const sheet = (text: string): string => `<html><table border=1><tr><td>${text}<td>1</table></html>`;
    const bytes = archive(
      ["b.htm", "<html><frameset><frame src=sheet001.htm></frameset></html>"],
      ["b_files/sheet001.htm", sheet("a")],
      ["b_files/tabstrip.htm", "<html>Bieu 1</html>"],
      ["b_files/sheet002.htm", sheet("c")],
    );
    expect(printBlocks(readHtml(bytes).blocks)).toEqual(["a | 1", "c | 1"]);
  });
  test("leaves the pages beside a document in a web archive alone", () => {
    const bytes = archive(["a.htm", "<p>bao cao</p>"], ["a_files/header.htm", "<p>trang</p>"]);
    expect(printBlocks(readHtml(bytes).blocks)).toEqual(["bao cao"]);
  });
});

describe("sheets", () => {
  test.each([
    [1234567.5, "#,##0.0", "1.234.567,5"],
    [0.125, 10, "12,50%"],
    [45291, 14, "31/12/2023"],
    [45291, "m/d/yyyy", "31/12/2023"],
    [12.5, 0, "12,5"],
    [12, "?broken[", "12"],
  ])("shows %d in format %s as %s", (value, format, expected) => {
    expect(formatNumber(value, format)).toBe(expected);
  });

  const table = utils.aoa_to_sheet([
    ["Huyện", "Số vụ", "T\u00adìm"],
    ["Đăk Glei", 12, "x"],
    ["Ia H’Drai", 3.5, "y"],
  ]);
  const ascii = utils.aoa_to_sheet([
    ["a", "b", "nai"],
    ["c", 12, "x"],
    ["d", 3.5, "y"],
  ]);
  test.each([
    ["xls", "biff8", table, ["Huyện | Số vụ | T\u00adìm", "Đăk Glei | 12 | x", "Ia H’Drai | 3,5 | y"]],
    ["xls of Excel 95", "biff5", ascii, ["a | b | nai", "c | 12 | x", "d | 3,5 | y"]],
    ["xls of Excel 2", "biff2", ascii, ["a | b | nai", "c | 12 | x", "d | 3,5 | y"]],
    ["XML of Excel 2003", "xlml", table, ["Huyện | Số vụ | T\u00adìm", "Đăk Glei | 12 | x", "Ia H’Drai | 3,5 | y"]],
    ["ods", "ods", table, ["Huyện | Số vụ | T\u00adìm", "Đăk Glei | 12 | x", "Ia H’Drai | 3,5 | y"]],
    ["ods in one XML file", "fods", table, ["Huyện | Số vụ | T\u00adìm", "Đăk Glei | 12 | x", "Ia H’Drai | 3,5 | y"]],
    ["xlsb", "xlsb", table, ["Huyện | Số vụ | T\u00adìm", "Đăk Glei | 12 | x", "Ia H’Drai | 3,5 | y"]],
  ] as const)("an %s written by another program reads right", async (_, bookType, sheet, expected) => {
    const book = utils.book_new();
    utils.book_append_sheet(book, sheet, "Bieu");
    const bytes = new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
    expect(printBlocks((await readDocument(bytes, { name: "a.xls" })).blocks)).toEqual(expected);
  });

  test("a CSV may hold separators, quotes and line ends in its cells", () => {
    const table = 'Huyện;Số vụ;Ghi chú\r\n"Đăk ""Glei""";12;"một\nhai; ba"\r\nIa H’Drai;3;\r\n';
    expect(printBlocks(readCsv(strToU8(table)).blocks)).toEqual([
      "Huyện | Số vụ | Ghi chú",
      'Đăk "Glei" | 12 | một\nhai; ba',
      "Ia H’Drai | 3 | ",
    ]);
  });
});

describe("slides", () => {
  test("of a PPTX come in order, titles as headings, hidden ones left out", async () => {
    const document = await readDocument(makePptx(), { name: "a.pptx" });
    expect(printBlocks(document.blocks, true)).toEqual([
      "{.VnTime}B¸o c¸o",
      "{Times New Roman}Nội dung",
      "{Arial}trang hai",
    ]);
    expect(document.blocks[0]?.type).toBe("heading");
    expect(document.messages.map((message) => message.rule)).toEqual(["hidden-slide"]);
  });
  test("of a PPT come in order with their fonts, old versions left out", async () => {
    const document = await readDocument(makePpt(), { name: "a.ppt" });
    expect(printBlocks(document.blocks, true)).toEqual(["{.VnTime}B¸o c¸o", "{.VnTime}mét {Arial}hai", "{.VnTime}ba"]);
  });
});

describe("archives", () => {
  const names = (bytes: Uint8Array, limits = {}): readonly string[] =>
    listArchive(bytes, { limits }).files.map((file) => file.path);
  const rules = (bytes: Uint8Array, limits = {}): readonly string[] =>
    listArchive(bytes, { limits }).messages.map((message) => message.rule);
  const text = strToU8("x");

  test("list their files and those of inner archives; litter is left out", () => {
    const inner = zipSync({ "c.txt": text });
    const outer = zipSync({
      "a/b.txt": text,
      "in.zip": inner,
      "__MACOSX/a": text,
      "a/.DS_Store": text,
      "b/._c.docx": text,
    });
    expect(names(outer)).toEqual(["a/b.txt", "in.zip/c.txt"]);
    expect(listArchive(outer).files.map((file) => file.bytes().length)).toEqual([1, 1]);
  });
  test("refuse paths that lead out", () => {
    const slip = zipSync({ "../x.txt": text, "/etc/x": text, "C:\\x": text, "a/../../x": text, "a..b.txt": text });
    expect(names(slip)).toEqual(["a..b.txt"]);
    expect(rules(slip)).toEqual(["zip-slip", "zip-slip", "zip-slip", "zip-slip"]);
  });
  test("stop at their limits: files, depth, bytes", () => {
    expect(rules(zipSync({ a: text, b: text, c: text }), { entries: 2 })).toContain("zip-entries");
    let nested = zipSync({ "a.txt": text });
    for (let depth = 0; depth < 7; depth++) nested = zipSync({ "a.zip": nested });
    expect(rules(nested)).toEqual(["zip-depth"]);
    const bomb = zipSync({ "bomb.txt": new Uint8Array(20_000_000) });
    expect(listArchive(bomb, { limits: { inflated: 3_000_000 } }).files[0]?.bytes().length).toBeLessThanOrEqual(
      3_000_000,
    );
  });
});
