import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "../../../extractors/formats/text/decodeText.ts";
import { readText } from "../../../extractors/formats/text/readText.ts";

const TEXT = "Xã Nậm Cắn có 12 bản,\nỦy ban nhân dân đã họp.";

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const units = [...((mark ? "\ufeff" : "") + text)].flatMap((letter) => [...letter].map((one) => one.charCodeAt(0)));
  return new Uint8Array(units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
}

describe("the encoding of a text is told by its bytes", () => {
  test.each([
    ["UTF-8", new TextEncoder().encode(TEXT), "utf-8", TEXT],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${TEXT}`), "utf-8", TEXT],
    ["UTF-16 little-endian with a mark", utf16(TEXT, false, true), "utf-16le", TEXT],
    ["UTF-16 big-endian with a mark", utf16(TEXT, true, true), "utf-16be", TEXT],
    ["UTF-16 without a mark", utf16("Bao cao so 12", false, false), "utf-16le", "Bao cao so 12"],
    ["TCVN3 bytes, kept one letter a byte", new Uint8Array([0x54, 0xd8, 0x6e, 0x68, 0xad]), "latin1", "TØnh\u00ad"],
    ["plain ASCII", new TextEncoder().encode("so 25/KH"), "utf-8", "so 25/KH"],
  ])("%s", (_, bytes, encoding, text) => {
    expect(decodeText(bytes)).toEqual({ encoding, text });
  });

  test("UTF-8 with one broken byte stays UTF-8", () => {
    const bytes = new TextEncoder().encode(TEXT.repeat(20));
    bytes[3] = 0xff;
    expect(decodeText(bytes).encoding).toBe("utf-8");
  });

  test("every text comes back from UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(!text.includes("\0") && !text.startsWith("\ufeff") && !text.includes("\ufffd"));
        expect(decodeText(new TextEncoder().encode(text)).text).toBe(text);
      }),
    );
  });
});

test("each line of a plain text is a line block with its number", () => {
  const { blocks } = readText(new TextEncoder().encode("Một\r\n\r\nHai\n\n"));
  expect(blocks.map((block) => [block.type, block.place])).toEqual([
    ["line", { type: "line", line: 1 }],
    ["line", { type: "line", line: 2 }],
    ["line", { type: "line", line: 3 }],
  ]);
});

test("an empty text says so", () => {
  expect(readText(new Uint8Array()).messages[0]?.rule).toBe("empty");
});

test("Markdown is read as headings, items, tables and raised runs", () => {
  const source =
    "## I. KẾT QUẢ\n\nCó **12** xã<sup>1</sup> tham\ngia.\n\n- Tổ chức 5 buổi\n\n| Xã | Số |\n| --- | --- |\n| A | 1 |\n";
  const { blocks } = readText(new TextEncoder().encode(source));
  expect(blocks.map((block) => block.type)).toEqual(["heading", "paragraph", "item", "table"]);
  expect(blocks[1]).toMatchObject({
    inlines: [
      { text: "Có " },
      { text: "12", bold: true },
      { text: " xã" },
      { text: "1", raised: true },
      { text: " tham gia." },
    ],
  });
  expect(blocks[3]).toMatchObject({ header: 1 });
});

test("a footnote of Markdown is a note", () => {
  const source = "## I. KẾT QUẢ\n\nTổ chức **5** buổi[^1].\n\n[^1]: Xã A 2 buổi;\nxã B 3 buổi.\n[^2]: Xã C.\n";
  const { blocks } = readText(new TextEncoder().encode(source));
  expect(blocks.slice(2)).toMatchObject([
    { type: "paragraph", inlines: [{ text: "1", raised: true }, { text: " Xã A 2 buổi; xã B 3 buổi." }] },
    { type: "paragraph", inlines: [{ text: "2", raised: true }, { text: " Xã C." }] },
  ]);
});

test("a star or a hash alone does not make Markdown", () => {
  const { blocks } = readText(new TextEncoder().encode("3 * 4 = 12\n# 5\n(*) ghi chú"));
  expect(blocks.every((block) => block.type === "line")).toBe(true);
});
