import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { detectFormat } from "../../extractors/formats/detectFormat.ts";
import { messageWords } from "../../pipeline/readerMessages.ts";

const file = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, "files", name));

const cases: readonly (readonly [label: string, bytes: Uint8Array, name: string, format: string])[] = [
  ["a DOCX", file("rich.docx"), "a.docx", "docx"],
  ["a DOC", file("rich.doc"), "a.doc", "doc"],
  ["an RTF", file("rich.rtf"), "a.rtf", "rtf"],
  ["an XLSX", file("sheet.xlsx"), "a.xlsx", "xlsx"],
  ["an XLS", file("sheet.xls"), "a.xls", "xls"],
  ["a PDF after junk", strToU8("\n\n%PDF-1.4\n"), "a.pdf", "pdf"],
  ["a web page", strToU8("<!DOCTYPE html><html><body>x</body></html>"), "a.html", "html"],
  ["a web page named .doc", strToU8("<html><body>x</body></html>"), "a.doc", "html"],
  ["a picture named .pdf", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "a.pdf", "image"],
  ["an RTF named .doc", strToU8("{\\rtf1 a}"), "a.doc", "rtf"],
  ["text", strToU8("Báo cáo năm 2023"), "a.txt", "text"],
  ["text without an extension", strToU8("Báo cáo năm 2023"), "a", "text"],
  ["a CSV", strToU8("a,b\n1,2"), "a.csv", "csv"],
  ["UTF-16 text", new Uint8Array([0xff, 0xfe, 0x42, 0, 0xe1, 0]), "a.txt", "text"],
  ["a zip of files", zipSync({ "a.txt": strToU8("x") }), "a.zip", "archive"],
  [
    "a workbook as XML",
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"></Workbook>'),
    "a.xls",
    "xls",
  ],
  ["a piece of a web page named .doc", strToU8("\n<!-- hệ thống -->\n<span>x</span>"), "a.doc", "html"],
  ["a web page named .xls", strToU8("<table><tr><td>1</table>"), "a.xls", "html"],
  ["a web archive named .doc", strToU8("From: <Saved by WPS>\r\nMIME-Version: 1.0\r\n\r\nx"), "a.doc", "html"],
  ["text with tabs named .xls", strToU8("Huyện\tSố vụ\nSa Pa\t12\n"), "a.xls", "csv"],
  ["text with semicolons named .xlsx", strToU8("Huyện;Số vụ\nSa Pa;12\n"), "a.xlsx", "csv"],
  ["an e-mail", strToU8("From: a\r\nTo: b\r\nMIME-Version: 1.0\r\n\r\nx"), "a.eml", "unknown"],
  ["XML of some program", strToU8('<?xml version="1.0"?><bao-cao>12</bao-cao>'), "a.doc", "unknown"],
  ["a drawing named .pdf", strToU8("<svg><text>x</text></svg>"), "a.pdf", "unknown"],
  ["a picture of a telephone", strToU8("\0\0\0\x18ftypheic"), "a.jpg", "unknown"],
  ["a RAR archive", strToU8("Rar!abcdefgh"), "a.rar", "unknown"],
  [
    "an OpenDocument text",
    zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text"), "content.xml": strToU8("<a/>") }),
    "a.odt",
    "odt",
  ],
  [
    "an OpenDocument workbook",
    zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<a/>") }),
    "a.ods",
    "xlsx",
  ],
  [
    "an OpenDocument presentation",
    zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.presentation"), "content.xml": strToU8("<a/>") }),
    "a.odp",
    "unknown",
  ],
  [
    "an OpenDocument text in one XML file",
    strToU8('<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.text">'),
    "a.fodt",
    "odt",
  ],
  ["nothing", new Uint8Array(), "a.docx", "unknown"],
  [
    "binary junk",
    Uint8Array.from({ length: 400 }, (_, index) => (index % 3 === 0 ? 0 : (index * 37) % 256)),
    "a.doc",
    "unknown",
  ],
];

describe("detectFormat", () => {
  test.each(cases)("tells %s by its content", (_, bytes, name, format) => {
    expect(detectFormat(bytes, name).format).toBe(format);
  });

  test("says when the extension is wrong, and only then", () => {
    const wrong = detectFormat(file("rich.doc"), "báo cáo.docx");
    expect(wrong.format).toBe("doc");
    expect(wrong.messages.map((message) => message.rule)).toEqual(["wrong-extension"]);
    expect(detectFormat(file("rich.docx"), "báo cáo.docx").messages).toEqual([]);
  });

  test.each([
    ["Rar!abcdefgh", "archive-unread"],
    ["To: b\r\nMIME-Version: 1.0\r\n\r\nx", "mail"],
    ['<?xml version="1.0"?><bao-cao/>', "format-unread"],
    ["\0\0\0\x18ftypheic", "picture-unread"],
    ["MZ\x90", "program"],
  ])("says what %j is, and what to do", (text, rule) => {
    const { messages } = detectFormat(strToU8(text), "a.doc");
    expect(messages.map((message) => message.rule)).toEqual([rule]);
    expect(messageWords(messages[0]!).vi).not.toBe(messages[0]!.reason);
  });

  test("says what is wrong with a file that is nothing", () => {
    expect(detectFormat(new Uint8Array(), "a.pdf").messages[0]?.rule).toBe("empty");
  });
});
