import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDoc } from "../../extractors/formats/doc/readDoc.ts";
import { readModifiers, sprm } from "../../extractors/formats/doc/sprms.ts";
import { makeWord6, type OldRun } from "./makeWord6.ts";
import { printBlocks } from "./print.ts";

const fonts = ["Times New Roman", ".VnTime", "VNI-Times"];
const read = (runs: readonly OldRun[], rows = { inside: [] as number[], ends: [] as number[] }): readonly string[] =>
  printBlocks(readDoc(makeWord6(runs, fonts, rows)).blocks, true);

describe("a DOC of Word 6", () => {
  test("is read byte by byte in the font of each run", () => {
    const runs = [
      { text: "C\u00abng ", font: 1 },
      { text: "an\r", font: 0 },
      { text: "Nha\u00f8 nh\u00ad\r", font: 2 },
    ];
    expect(read(runs)).toEqual(["{.VnTime}C«ng {Times New Roman}an", "{VNI-Times}Nhaø nh\u00ad"]);
  });

  test("leaves deleted and hidden text out and keeps inserted text", () => {
    const runs = [
      { text: "a", font: 0 },
      { text: "b", font: 0, modifiers: [65, 1] },
      { text: "c", font: 0, modifiers: [66, 1] },
      { text: "d", font: 0, modifiers: [92, 1] },
      { text: "e\r", font: 0 },
    ];
    const document = readDoc(makeWord6(runs, fonts, { inside: [], ends: [] }));
    expect(printBlocks(document.blocks)).toEqual(["ace"]);
    expect(document.messages.map((message) => message.rule)).toEqual(["tracked-changes", "hidden-text"]);
  });

  test("puts cells and rows back into their table", () => {
    const runs = [{ text: "a\u0007b\u0007\u0007c\u0007d\u0007\u0007sau\r", font: 0 }];
    const rows = { inside: [0, 1, 2, 3, 4, 5], ends: [2, 5] };
    expect(read(runs, rows)).toEqual([
      "{Times New Roman}a | {Times New Roman}b",
      "{Times New Roman}c | {Times New Roman}d",
      "{Times New Roman}sau",
    ]);
  });

  test("prints field results, hyphens and signs, not field codes", () => {
    const runs = [{ text: "\u0013PAGE \u00147\u0015 44\u001eKL nh\u001f\u000bx\r", font: 0 }];
    expect(read(runs)).toEqual(["{Times New Roman}7 44-KL nh\u00ad\nx"]);
  });
});

describe("property modifiers", () => {
  test.each([
    [
      "of one, two and four bytes",
      [0x35, 0x08, 1, 0x43, 0x4a, 28, 0, 0x03, 0x6a, 1, 0, 0, 0, 0x36, 0x08, 1],
      [sprm.bold, sprm.size, 0x6a03, sprm.italic],
    ],
    ["with a length of their own", [0x3e, 0xc6, 2, 9, 9, 0x35, 0x08, 1], [sprm.autoNumber, sprm.bold]],
    [
      "of table shapes, whose length is a word",
      [0x08, 0xd6, 4, 0, 1, 2, 3, 0x35, 0x08, 1],
      [sprm.tableShape, sprm.bold],
    ],
    ["that are cut off are left out", [0x35, 0x08, 1, 0x43, 0x4a, 28], [sprm.bold]],
  ])("%s are told apart", (_, bytes, codes) => {
    expect(readModifiers(Uint8Array.from(bytes), false).map(({ code }) => code)).toEqual(codes);
  });
});

test("a DOC keeps rows apart whose properties are too long for their page", () => {
  // Written by LibreOffice: each row of ten columns has its properties in the data stream.
  const document = readDoc(readFileSync(join(import.meta.dirname, "files/wide.doc")));
  expect(printBlocks(document.blocks).slice(2)).toEqual([
    "Vụ | Bắt | Vụ | Bắt | Vụ | Bắt | Vụ | Bắt",
    "1 | Xã Ea Phê | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10",
    "2 | Xã Ea Kly | 13 | 14 | 15 | 16 | 17 | 18 | 19 | 20",
    "3 | Xã Hòa An | 23 | 24 | 25 | 26 | 27 | 28 | 29 | 30",
  ]);
});
