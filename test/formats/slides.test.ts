import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readDocument } from "../../extractors/formats/readDocument.ts";
import { printMarkdown } from "../../extractors/structure/printMarkdown.ts";
import type { Document } from "../../model/document.ts";

const spaces = ["a", "p", "r", "c", "dgm"].map((prefix) => `xmlns:${prefix}="${prefix}"`).join(" ");
const paragraph = (text: string): string => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`;
const box = (text: string): string => `<p:sp><p:txBody>${paragraph(text)}</p:txBody></p:sp>`;
const frame = (inside: string): string =>
  `<p:graphicFrame><a:graphic><a:graphicData>${inside}</a:graphicData></a:graphic></p:graphicFrame>`;

/** A PPTX of one slide with its parts by relation. */
function slideOf(content: string, parts: Readonly<Record<string, string>> = {}, show = "1"): Promise<Document> {
  const links = Object.keys(parts).map((id) => `<Relationship Id="${id}" Type="x/part" Target="../${id}.xml"/>`);
  const files = {
    "ppt/presentation.xml": `<p:presentation ${spaces}/>`,
    "ppt/slides/slide1.xml": `<p:sld ${spaces} show="${show}"><p:cSld><p:spTree>${content}</p:spTree></p:cSld></p:sld>`,
    "ppt/slides/_rels/slide1.xml.rels": `<Relationships>${links.join("")}</Relationships>`,
    ...Object.fromEntries(Object.entries(parts).map(([id, text]) => [`ppt/${id}.xml`, text])),
  };
  const bytes = zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
  return readDocument(bytes, { name: "a.pptx" });
}

const diagram = (text: string): string =>
  `<dgm:dataModel ${spaces}><dgm:ptLst><dgm:pt><dgm:t>${paragraph(text)}</dgm:t></dgm:pt></dgm:ptLst></dgm:dataModel>`;

const points = (kind: string, values: readonly string[], format = ""): string =>
  `<c:${kind}><c:formatCode>${format}</c:formatCode>${values.map((value, at) => `<c:pt idx="${at}"><c:v>${value}</c:v></c:pt>`).join("")}</c:${kind}>`;

test("every diagram of a slide is read where it stands", async () => {
  const frames = `${frame('<dgm:relIds r:dm="d1"/>')}${box("ở giữa")}${frame('<dgm:relIds r:dm="d2"/>')}`;
  const read = await slideOf(frames, { d1: diagram("Tiếp nhận"), d2: diagram("Thẩm định") });
  expect(
    printMarkdown(read)
      .split("\n\n")
      .map((line) => line.trim()),
  ).toEqual(["Tiếp nhận", "ở giữa", "Thẩm định"]);
});

test("a chart is read as the table it draws, with decimal commas and shares in per cent", async () => {
  const series = (name: string, values: string): string =>
    `<c:ser><c:tx>${points("strCache", [name])}</c:tx><c:cat>${points("strCache", ["Năm 2023", "Năm 2024"])}</c:cat><c:val>${values}</c:val></c:ser>`;
  const chart = `<c:chartSpace ${spaces}><c:chart><c:title>${paragraph("Tai nạn")}</c:title><c:plotArea><c:barChart>${series("Số vụ", points("numCache", ["1234.5", "12"], "General"))}${series("Tỷ lệ", points("numCache", ["0.153"], "0.0%"))}</c:barChart></c:plotArea></c:chart></c:chartSpace>`;
  const read = await slideOf(frame('<c:chart r:id="c1"/>'), { c1: chart });
  expect(printMarkdown(read).trim().split(/\n+/)).toEqual([
    "Tai nạn",
    "|  | Số vụ | Tỷ lệ |",
    "| --- | --- | --- |",
    "| Năm 2023 | 1234,5 | 15,3% |",
    "| Năm 2024 | 12 |  |",
  ]);
});

test("a chart or diagram whose part is missing costs nothing else", async () => {
  const read = await slideOf(`${frame('<c:chart r:id="no"/>')}${frame('<dgm:relIds r:dm="no"/>')}${box("còn lại")}`);
  expect(printMarkdown(read).trim()).toBe("còn lại");
});

test("an embedded object, and that all slides are hidden, is said", async () => {
  const rules = ({ messages }: Document): readonly string[] =>
    messages.map(({ rule, severity }) => `${rule} ${severity}`);
  expect(rules(await slideOf(frame("<p:oleObj/>") + box("chữ")))).toEqual(["embedded-part warning"]);
  expect(rules(await slideOf(box("chữ"), {}, "0"))).toContain("hidden-slide error");
});

/** Written by LibreOffice Impress: a table with merged cells, the third slide hidden. */
test("a PPT gives its tables in rows and columns, and leaves hidden slides out", async () => {
  const bytes = readFileSync(join(import.meta.dirname, "files", "slides.ppt"));
  const read = await readDocument(bytes, { name: "slides.ppt" });
  const text = printMarkdown(read);
  expect(text).toContain(
    "| TT | Chỉ tiêu | Năm 2023 | Năm 2024 |\n| --- | --- | --- | --- |\n| 1 | Số vụ tai nạn | 15 | 12 |",
  );
  expect(text).not.toContain("77 vụ");
  expect(read.messages.map(({ rule }) => rule)).toEqual(["hidden-slide"]);
});
