import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { PDFDocument, PDFName } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { fontDicts } from "../../extractors/formats/pdf/fontDicts.ts";
import { rewritePdf } from "../../extractors/formats/pdf/rewritePdf.ts";
import { parseToUnicode, writeToUnicode } from "../../extractors/formats/pdf/toUnicode.ts";
import { readDocument } from "../../extractors/formats/readDocument.ts";
import { rewriteDocument } from "../../extractors/formats/rewriteDocument.ts";
import { decideLetters } from "../../extractors/repair/decideLetters.ts";
import { repairDocument } from "../../extractors/repair/repairDocument.ts";
import type { Block, Inline } from "../../model/document.ts";

const root = resolve(import.meta.dirname, "../..");
const ours = (name: string): Uint8Array => readFileSync(join(root, "samples/files", name));
const shared = resolve(root, "../shared/samples");
const rewrite = (bytes: Uint8Array): ReturnType<typeof rewritePdf> => rewritePdf(bytes, repairDocument, decideLetters);

/** Latin-1, so that marks in the bytes can be looked for. */
const raw = (bytes: Uint8Array): string => Buffer.from(bytes).toString("latin1");

const textOf = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.type === "run" ? inline.text : "")).join("");
const linesOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => (block.type === "line" ? [textOf(block.inlines)] : []));

describe("a PDF whose fonts have broken maps", () => {
  test.each(["2022-bao-cao-bao-thang.or.pdf", "2022-bao-cao-buon-don.linear.pdf"])(
    "%s is mended so that it needs no repair any more",
    async (name) => {
      const before = await readDocument(ours(name), { name });
      const { bytes, repairs, messages } = await rewrite(ours(name));
      expect(repairs.length).toBeGreaterThan(10);
      expect(messages).toEqual([]);
      const after = await readDocument(bytes, { name });
      expect(repairDocument(after).repairs).toEqual([]);
      expect(linesOf(after.blocks)).toEqual(linesOf(repairDocument(before).value.blocks));
      const drawn = await Promise.all([ours(name), bytes].map(drawnBy));
      expect(drawn[1]).toEqual(drawn[0]);
    },
  );

  test("is mended once: the mended copy comes back as it is", async () => {
    const { bytes } = await rewrite(ours("2022-bao-cao-bao-thang.or.pdf"));
    const again = await rewrite(bytes);
    expect([again.bytes === bytes, again.repairs]).toEqual([true, []]);
  });

  test("that is signed gets a warning", async () => {
    const signed = Buffer.concat([ours("2022-bao-cao-bao-thang.or.pdf"), Buffer.from("\n% /ByteRange [0 1 2 3]\n")]);
    const { messages } = await rewrite(signed);
    expect(messages.map(({ rule }) => rule)).toEqual(["signature-lost"]);
  });
});

test("a sound PDF comes back byte for byte", async () => {
  const bytes = ours("2022-bao-cao-sa-pa.pdf");
  const written = await rewriteDocument(bytes, repairDocument, { lettersOf: decideLetters });
  expect(written).toMatchObject({ extension: "pdf", repairs: [] });
  expect(Buffer.compare(written!.bytes, bytes)).toBe(0);
});

test("a file that only begins as a PDF is said to be damaged", async () => {
  const { messages, repairs } = await rewrite(Buffer.from("%PDF-1.7\nhỏng"));
  expect([messages.map(({ severity }) => severity), repairs]).toEqual([["error"], []]);
});

describe.skipIf(!existsSync(shared))("the shared broken PDFs", () => {
  test.each([
    ["003-broken-ctrl.pdf", "003.pdf"],
    ["003-noto-unicode.pdf", "003.pdf"],
    ["004-broken.pdf", "004.pdf"],
  ])("%s reads as %s", async (broken, sound) => {
    const { bytes } = await rewrite(readFileSync(join(shared, broken)));
    const words = async (file: Uint8Array): Promise<string> =>
      linesOf((await readDocument(file)).blocks)
        .join(" ")
        .replace(/\s+/g, " ");
    expect(await words(bytes)).toBe(await words(readFileSync(join(shared, sound))));
  });
});

describe("a map from codes to letters", () => {
  test("is read with single codes, ranges and lists", () => {
    const map =
      "2 beginbfchar\n<01> <0041>\n<02> <00660069>\nendbfchar 2 beginbfrange <10> <12> <1EA0> <20> <21> [<0111> <01B0>] endbfrange";
    expect([...parseToUnicode(map)]).toEqual([
      [1, "A"],
      [2, "fi"],
      [0x10, "Ạ"],
      [0x11, "ạ"],
      [0x12, "Ả"],
      [0x20, "đ"],
      [0x21, "ư"],
    ]);
  });

  test.each([1, 2] as const)("of codes of %i bytes is read as it was written", (width) => {
    const letters = new Map(
      [...Array(250).keys()].map((at): [number, string] => [at, String.fromCharCode(0x1ea0 + at)]),
    );
    letters.set(251, "𝒜").set(252, "ffi");
    const written = writeToUnicode(letters, width);
    expect(parseToUnicode(written)).toEqual(letters);
    expect(written).toContain(width === 1 ? "<00> <FF>" : "<0000> <FFFF>");
    expect(Math.max(...[...written.matchAll(/(\d+) beginbfchar/g)].map(([, count]) => Number(count)))).toBe(100);
  });
});

/** What a PDF draws with: the contents of its pages and the files of its fonts. */
async function drawnBy(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false });
  const named = fontDicts(pdf.context).map(({ face }) => String(face.get(PDFName.of("BaseFont"))));
  const streams = pdf.context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => ("getContents" in object ? [object as unknown as { getContents: () => Uint8Array }] : []))
    .map((stream) => raw(stream.getContents()))
    .filter((text) => text.length > 3000);
  return [...named, ...streams];
}
