import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readDocx } from "../../extractors/formats/docx/readDocx.ts";
import { readDocument } from "../../extractors/formats/readDocument.ts";
import { makeDocx, paragraph, run } from "./makeOffice.ts";
import { printBlocks, printInlines, printNotes } from "./print.ts";

const fonts = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
const style = (id: string, type: string, inner: string, based = ""): string =>
  `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/>${based && `<w:basedOn w:val="${based}"/>`}<w:rPr>${inner}</w:rPr></w:style>`;
const lines = (body: string, parts = {}): readonly string[] => printBlocks(readDocx(makeDocx(body, parts)).blocks);

describe("fonts", () => {
  const styles = `<w:docDefaults><w:rPrDefault><w:rPr>${fonts("Times New Roman")}</w:rPr></w:rPrDefault></w:docDefaults>
    ${style("Base", "paragraph", fonts(".VnTime"))}${style("Child", "paragraph", "<w:b/>", "Base")}${style("Mark", "character", fonts("VNI-Times"))}`;
  const fontOf = (body: string): string =>
    printInlines(
      readDocx(makeDocx(body, { styles })).blocks.flatMap((block) => ("inlines" in block ? block.inlines : [])),
      true,
    );
  test.each([
    ["from the document's defaults", paragraph(run("á")), "{Times New Roman}á"],
    ["from the paragraph's style", paragraph(run("¸"), '<w:pStyle w:val="Base"/>'), "{.VnTime}¸"],
    [
      "from a style that the paragraph's style is based on",
      paragraph(run("¸"), '<w:pStyle w:val="Child"/>'),
      "{.VnTime}¸",
    ],
    [
      "from a character style",
      paragraph(run("aù", '<w:rStyle w:val="Mark"/>'), '<w:pStyle w:val="Base"/>'),
      "{VNI-Times}aù",
    ],
    ["from the run itself", paragraph(run("á", fonts("Arial")), '<w:pStyle w:val="Base"/>'), "{Arial}á"],
    [
      "of letters beyond ASCII where a run has two",
      paragraph(run("¸", '<w:rFonts w:ascii="Arial" w:hAnsi=".VnTime"/>')),
      "{.VnTime}¸",
    ],
    [
      "of ASCII letters where a run has only those",
      paragraph(run("a", '<w:rFonts w:ascii="Arial" w:hAnsi=".VnTime"/>')),
      "{Arial}a",
    ],
  ])("come %s", (_, body, expected) => {
    expect(fontOf(body)).toBe(expected);
  });
});

describe("what a run prints", () => {
  test.each([
    ["a soft hyphen is U+00AD, the ư of TCVN3", "<w:r><w:t>nh</w:t><w:softHyphen/></w:r>", "nh\u00ad"],
    ["a hyphen that does not break is a hyphen", "<w:r><w:t>44</w:t><w:noBreakHyphen/><w:t>KL</w:t></w:r>", "44-KL"],
    ["a symbol is the sign it draws", '<w:r><w:sym w:font="Symbol" w:char="F0B3"/></w:r>', "≥"],
    ["hidden text is not printed", run("thấy") + run("khuất", "<w:vanish/>"), "thấy"],
    ["capitals of Unicode letters are printed as capitals", run("đường", `<w:caps/>${fonts("Arial")}`), "ĐƯỜNG"],
    ["capitals of legacy letters wait for their repair", run("®­êng", `<w:caps/>${fonts(".VnTime")}`), "®­êng"],
    ["an entity of the document's own is never expanded", "<w:r><w:t>&amp;&bom;</w:t></w:r>", "&&bom;"],
  ])("%s", (_, runs, expected) => {
    expect(lines(paragraph(runs))).toEqual([expected]);
  });
});

describe("lists", () => {
  const level = (index: number, format: string, text: string): string =>
    `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, "upperRoman", "%1.")}${level(1, "decimal", "%2.")}${level(2, "lowerLetter", "%3)")}</w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="1"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
  const entry = (list: number, at: number, text: string): string =>
    paragraph(run(text), `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);
  test("are numbered as printed, deeper levels beginning anew", () => {
    const body = [
      entry(1, 0, "a"),
      entry(1, 1, "b"),
      entry(1, 1, "c"),
      entry(1, 2, "d"),
      entry(1, 0, "e"),
      entry(1, 1, "f"),
      entry(2, 1, "g"),
      entry(1, 1, "h"),
    ].join("");
    expect(lines(body, { numbering })).toEqual(["I. a", "1. b", "2. c", "a) d", "II. e", "1. f", "5. g", "6. h"]);
  });
  test("of unknown numbers print no marker", () => {
    expect(lines(entry(9, 0, "a"), { numbering })).toEqual(["a"]);
  });
});

describe("notes", () => {
  const cite = (id: number, custom = ""): string =>
    `<w:r><w:footnoteReference ${custom && 'w:customMarkFollows="1"'} w:id="${id}"/>${custom && `<w:t>${custom}</w:t>`}</w:r>`;
  const footnotes = [3, 4]
    .map(
      (id) => `<w:footnote w:id="${id}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(` chú ${id}`)}`)}</w:footnote>`,
    )
    .join("");
  test("are labelled in the order of their marks, whatever their ids", () => {
    const document = readDocx(makeDocx(paragraph(run("a") + cite(4) + run(" b") + cite(3)), { footnotes }));
    expect(printBlocks(document.blocks)).toEqual(["a[1] b[2]"]);
    expect(printNotes(document)).toEqual(["1: chú 4", "2: chú 3"]);
  });
  test("with a mark of the author's own keep it", () => {
    const document = readDocx(makeDocx(paragraph(run("a") + cite(3, "*")), { footnotes }));
    expect(printNotes(document)).toEqual(["*: chú 3"]);
  });
  test("cited in deleted text are left out", () => {
    const document = readDocx(makeDocx(paragraph(`${run("a")}<w:del>${cite(3)}</w:del>${cite(4)}`), { footnotes }));
    expect(printNotes(document)).toEqual(["1: chú 4"]);
  });
});

describe("damage", () => {
  test("a document cut in the middle gives what it holds, and says so", () => {
    const xml = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph(run("một"))}<w:p><w:r><w:t>hai`;
    const document = readDocx(zipSync({ "word/document.xml": strToU8(xml) }));
    expect(printBlocks(document.blocks)).toEqual(["một", "hai"]);
    expect(document.messages.map((message) => message.rule)).toContain("damaged");
  });
  test("a package whose directory is cut off is read part by part", () => {
    const whole = makeDocx(paragraph(run("còn nguyên")));
    expect(printBlocks(readDocx(whole.subarray(0, whole.length - 60)).blocks)).toEqual(["còn nguyên"]);
  });
  test("a bomb is cut off at the limit", () => {
    const bomb = makeDocx(paragraph(run("a".repeat(5_000_000))));
    const document = readDocx(bomb, { limits: { ratio: 50, inflated: 2_000_000 } });
    expect(document.messages.map((message) => message.rule)).toContain("zip-limit");
  });
  test("other prefixes and the strict namespace are the same document", () => {
    const xml = `<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>chặt chẽ</x:t></x:r></x:p></x:body></x:document>`;
    expect(printBlocks(readDocx(zipSync({ "word/document.xml": strToU8(xml) })).blocks)).toEqual(["chặt chẽ"]);
  });
});

describe("a table without lines", () => {
  const table = (rows: readonly (readonly string[])[]): Uint8Array => {
    const cells = (row: readonly string[]): string =>
      row.map((text) => `<w:tc>${paragraph(run(text))}</w:tc>`).join("");
    return makeDocx(`<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join("")}</w:tbl>`);
  };
  const layoutOf = (rows: readonly (readonly string[])[]): boolean | undefined => {
    const [block] = readDocx(table(rows)).blocks;
    return block?.type === "table" ? block.layout : undefined;
  };

  test("lays out text where it holds a letterhead", () => {
    expect(
      layoutOf([
        ["CÔNG AN TỈNH", "CỘNG HÒA"],
        ["Số: 12", "Hà Nội"],
      ]),
    ).toBe(true);
  });
  test("is a table where numbers stand beside labels", () => {
    expect(
      layoutOf([
        ["Đơn vị", "Số vụ"],
        ["Xã A", "1.230"],
        ["Xã B", "27"],
        ["Xã C", "5,5%"],
      ]),
    ).toBeUndefined();
  });
});

describe("a Word document in one XML file", () => {
  const wordml =
    '<?xml version="1.0"?><w:wordDocument xmlns:w="http://schemas.microsoft.com/office/word/2003/wordml"><w:body>' +
    '<w:p><w:pPr><w:listPr><wx:t wx:val="I."/></w:listPr></w:pPr><w:r><w:rPr><w:rFonts w:ascii="Arial" w:h-ansi=".VnTime"/></w:rPr><w:t>Công t¸c</w:t></w:r></w:p>' +
    "<w:p><w:r><w:t>Bắt 12 vụ</w:t></w:r><w:r><w:footnote><w:p><w:r><w:t>Xã A.</w:t></w:r></w:p></w:footnote></w:r>" +
    '<aml:annotation w:type="Word.Insertion"><aml:content><w:r><w:t>, 15 đối tượng</w:t></w:r></aml:content></aml:annotation>' +
    '<aml:annotation w:type="Word.Deletion"><aml:content><w:r><w:delText>, xoá</w:delText></w:r></aml:content></aml:annotation>' +
    '<aml:annotation w:type="Word.Comment"><aml:content><w:p><w:r><w:t>ghi chú</w:t></w:r></w:p></aml:content></aml:annotation></w:p>' +
    "</w:body></w:wordDocument>";
  const flat = (body: string): string =>
    `<?xml version="1.0"?><pkg:package xmlns:pkg="x"><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document><w:body>${body}</w:body></w:document></pkg:xmlData></pkg:part></pkg:package>`;

  test("of Word 2003 keeps markers, fonts, footnotes and accepted changes", async () => {
    const document = await readDocument(new TextEncoder().encode(wordml), { name: "a.doc" });
    expect(document.format).toBe("docx");
    expect(printBlocks(document.blocks, true)[0]).toContain("{.VnTime}Công t¸c");
    expect(printBlocks(document.blocks)).toEqual(["I. Công t¸c", "Bắt 12 vụ[1], 15 đối tượng"]);
    expect(printNotes(document)).toEqual(["1: Xã A."]);
  });

  test("that holds the parts of a DOCX is read as one", async () => {
    const document = await readDocument(new TextEncoder().encode(flat(paragraph(run("Báo cáo")))), { name: "a.xml" });
    expect(printBlocks(document.blocks)).toEqual(["Báo cáo"]);
  });
});
