import { readFileSync } from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { hideFontPrograms } from "../../extractors/formats/pdf/hideFontPrograms.ts";

const map = "1 beginbfchar <01> <1EA0> endbfchar";
const packed = deflateSync(map);
const stream = (content: Buffer | string, filter = ""): string =>
  `<<${filter}/Length ${content.length}>>\nstream\n${Buffer.from(content).toString("latin1")}\nendstream`;

/** A file of numbered objects, as far as fonts go. */
function file(...objects: readonly string[]): Uint8Array {
  return Buffer.from(objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj`).join("\n"), "latin1");
}
const descriptor = "<</Type/FontDescriptor/FontName/ABCDEF+Times/FontFile2 9 0 R>>";
const simple = "<</Type/Font/Subtype/TrueType/BaseFont/ABCDEF+Times/FontDescriptor 1 0 R/ToUnicode 3 0 R>>";
const hidden = (bytes: Uint8Array): boolean => !Buffer.from(hideFontPrograms(bytes)).includes("/FontFile2");

describe("the program of a font is hidden", () => {
  test.each([
    ["with a map", [descriptor, simple, stream(map)]],
    ["with a packed map", [descriptor, simple, stream(packed, "/Filter/FlateDecode")]],
    [
      "inside a composite font with a map",
      [
        descriptor,
        "<</Type/Font/Subtype/Type0/BaseFont/ABCDEF+Times/DescendantFonts[4 0 R]/ToUnicode 3 0 R>>",
        stream(map),
        "<</Type/Font/Subtype/CIDFontType2/BaseFont/ABCDEF+Times/FontDescriptor 1 0 R>>",
      ],
    ],
  ])("%s", (_, objects) => {
    expect(hidden(file(...objects))).toBe(true);
  });
});

describe("the program of a font stays", () => {
  test.each([
    ["without a map", [descriptor, simple.replace("/ToUnicode 3 0 R", "")]],
    ["whose map is empty", [descriptor, simple, stream("begincmap endcmap")]],
    ["whose map cannot be unpacked", [descriptor, simple, stream("nonsense", "/Filter/FlateDecode")]],
    ["whose map has a name only", [descriptor, simple.replace("3 0 R", "/Identity-H")]],
    ["that is no subset", [descriptor.replace("ABCDEF+", ""), simple.replace("ABCDEF+", ""), stream(map)]],
    [
      "that shares its program with a font without a map",
      [descriptor, simple, stream(map), simple.replace("/ToUnicode 3 0 R", "")],
    ],
    ["whose objects are written twice", [descriptor, simple, stream(map), `\nendobj\n1 0 obj\n${descriptor}`]],
    ["that is no TrueType", [descriptor.replace("FontFile2", "FontFile3 9 0 R/X/FontFile2"), "<<>>"]],
  ])("%s", (_, objects) => {
    expect(hidden(file(...objects))).toBe(false);
  });
});

test("nothing else changes, and the bytes given stay as they are", () => {
  const bytes = readFileSync(join(import.meta.dirname, "../documents/pdf/bao-cao-bang.pdf"));
  const before = Buffer.from(bytes);
  const shown = Buffer.from(hideFontPrograms(bytes)).toString("latin1");
  expect(bytes.equals(before)).toBe(true);
  expect(shown).toContain("/FontFile0");
  expect(shown.replaceAll("/FontFile0", "/FontFile2")).toBe(before.toString("latin1"));
});
