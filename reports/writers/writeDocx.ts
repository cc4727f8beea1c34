import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  ImageRun,
  InternalHyperlink,
  type IRunOptions,
  Packer,
  PageNumber,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { markSigns } from "../../notebooks/charts/figure.ts";
import {
  type Block,
  type Cell,
  type Content,
  type Figure,
  missingWord,
  printedTitle,
  type Section,
  type Text,
} from "../content/content.ts";
import { fill } from "../content/fill.ts";
import { words } from "../content/sentences.ts";
import { columnShares } from "../form/columnShares.ts";
import { decree30, mottoes, printDate } from "../form/decree30.ts";
import { drawPng } from "./drawPng.ts";
import { stampPackage } from "./stampPackage.ts";

/** Twentieths of a point in a millimetre (ECMA-376 §17.18.68 counts lengths so). */
const mm = 56.6929;
const { page, margin, size } = decree30;
const measure = Math.round((page.width - margin.left - margin.right) * mm);
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/**
 * The report as DOCX with real styles, headings, a footnote on the marks, captioned charts (SVG, with PNG for older
 * readers) and tables that can be edited. `fonts` are paths of the TrueType files that the charts are drawn with.
 */
export async function writeDocx(content: Content, fonts: readonly string[]): Promise<Uint8Array> {
  const { letterhead } = content;
  const document = new Document({
    title: content.title.join(" – "),
    creator: letterhead.issuer,
    lastModifiedBy: letterhead.issuer,
    styles: styles(),
    footnotes: { 1: { children: [new Paragraph({ style: "FootnoteText", children: [new TextRun(words.marks)] })] } },
    sections: [
      {
        properties: { titlePage: true, page: pageSetup() },
        headers: {
          default: new Header({ children: [pageNumber()] }),
          first: new Header({ children: [new Paragraph("")] }),
        },
        footers: { default: new Footer({ children: [new Paragraph("")] }) },
        children: [
          head(content),
          ...(content.subject === undefined ? [] : [new Paragraph("")]),
          ...printedTitle(content).map((text) => new Paragraph({ style: "Title", children: [new TextRun(text)] })),
          ...content.sections.flatMap((section, index) =>
            writeSection(section, fonts, index === 0 && content.sources.length > 0),
          ),
          foot(content),
          ...content.annexes.flatMap((section, index) => writeSection(section, fonts, false, index === 0)),
          ...writeSources(content),
          new Paragraph({
            style: "Source",
            children: [new TextRun(fill(words.snapshot, { snapshot: content.snapshot }))],
          }),
        ],
      },
    ],
  });
  return stampPackage(await Packer.toBuffer(document), letterhead.date ?? "2000-01-01");
}

function styles(): NonNullable<ConstructorParameters<typeof Document>[0]["styles"]> {
  const font = "Times New Roman";
  const plain = { basedOn: "Normal", next: "Normal", quickFormat: true };
  return {
    default: {
      document: { run: { font, size: size.body * 2, language: { value: "vi-VN" } } },
      heading1: {
        run: { font, size: size.body * 2, bold: true, color: "000000" },
        paragraph: { spacing: { before: 240, after: 120 }, keepNext: true },
      },
      title: {
        run: { font, size: size.title * 2, bold: true },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 60 } },
      },
    },
    paragraphStyles: [
      {
        ...plain,
        id: "Body",
        name: "Nội dung",
        paragraph: {
          alignment: AlignmentType.JUSTIFIED,
          indent: { firstLine: Math.round(decree30.indent * mm) },
          spacing: { after: decree30.paragraphGap * 20 },
        },
      },
      {
        ...plain,
        id: "Caption",
        name: "caption",
        run: { italics: true, size: 24 },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 120, after: 60 }, keepNext: true },
      },
      { ...plain, id: "TableText", name: "Ô bảng", run: { size: size.table * 2 } },
      { ...plain, id: "Source", name: "Nguồn", run: { size: size.note * 2 }, paragraph: { spacing: { after: 60 } } },
      { ...plain, id: "FootnoteText", name: "footnote text", run: { size: 20 } },
    ],
  };
}

function pageSetup(): {
  readonly size: { width: number; height: number };
  readonly margin: Readonly<Record<"top" | "bottom" | "left" | "right", number>>;
} {
  const twips = (length: number): number => Math.round(length * mm);
  return {
    size: { width: twips(page.width), height: twips(page.height) },
    margin: {
      top: twips(margin.top),
      bottom: twips(margin.bottom),
      left: twips(margin.left),
      right: twips(margin.right),
    },
  };
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 26 })],
  });
}

function centered(text: string, style: IRunOptions): Paragraph {
  return new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ ...style, text })] });
}

/** Two columns without borders: the letterhead, and recipients beside the signature. */
function columns(left: readonly Paragraph[], right: readonly Paragraph[], share: number): Table {
  const widths = [Math.round(measure * share), Math.round(measure * (1 - share))];
  return new Table({
    width: { size: measure, type: WidthType.DXA },
    columnWidths: widths,
    borders: noBorders,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [left, right].map(
          (children, index) =>
            new TableCell({ borders: noBorders, width: { size: widths[index]!, type: WidthType.DXA }, children }),
        ),
      }),
    ],
  });
}

function head({ letterhead, form, subject }: Content): Table {
  const [motto = "", wish] = mottoes[form];
  return columns(
    [
      ...(letterhead.parent === undefined ? [] : [centered(letterhead.parent.toLocaleUpperCase("vi"), { size: 24 })]),
      centered(letterhead.issuer.toLocaleUpperCase("vi"), { size: 24, bold: true }),
      centered(`Số: ${letterhead.number ?? "……"}`, { size: 26 }),
      ...(subject === undefined ? [] : [centered(subject, { size: 24 })]),
    ],
    [
      centered(motto, { size: 24, bold: true }),
      ...(wish === undefined ? [] : [centered(wish, { size: 26, bold: true, underline: {} })]),
      centered(`${letterhead.place}, ${printDate(letterhead.date)}`, { size: 26, italics: true }),
    ],
    0.42,
  );
}

function foot({ recipients, signature }: Content): Table {
  const to = recipients.map(
    (text) => new Paragraph({ children: [new TextRun({ text: `- ${text}`, size: size.note * 2 })] }),
  );
  const title = new Paragraph({ children: [new TextRun({ text: "Nơi nhận:", bold: true, italics: true, size: 24 })] });
  const lines = signature.map(
    (text, index) =>
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: { before: index > 0 && index === signature.length - 1 ? 1000 : 0 },
        children: [new TextRun({ text, bold: true })],
      }),
  );
  return columns(
    to.length === 0 ? [new Paragraph("")] : [title, ...to],
    lines.length === 0 ? [new Paragraph("")] : lines,
    0.5,
  );
}

function writeSection(
  section: Section,
  fonts: readonly string[],
  explained: boolean,
  newPage = false,
): readonly (Paragraph | Table)[] {
  const heading =
    section.heading === ""
      ? []
      : [
          new Paragraph({
            heading: HeadingLevel.HEADING_1,
            pageBreakBefore: newPage,
            children: [new TextRun(section.heading)],
          }),
        ];
  return [...heading, ...section.blocks.flatMap((block, index) => writeBlock(block, fonts, explained && index === 0))];
}

function writeBlock(block: Block, fonts: readonly string[], explained: boolean): readonly (Paragraph | Table)[] {
  switch (block.type) {
    case "paragraph":
    case "item": {
      const runs = writeText(block.type === "item" ? ["– ", ...block.text] : block.text);
      return [new Paragraph({ style: "Body", children: explained ? [...runs, new FootnoteReferenceRun(1)] : runs })];
    }
    case "table":
      return [caption(block.caption), writeTable(block.columns, block.rows), new Paragraph({ spacing: { after: 60 } })];
    case "chart": {
      const width = 580;
      const transformation = { width, height: Math.round((block.height / block.width) * width) };
      const fallback = { type: "png" as const, data: drawPng(block.svg, width * 2, fonts), transformation };
      const altText = { title: block.caption, description: block.alt, name: block.caption, id: chartId(block.caption) };
      const image = new ImageRun({
        type: "svg",
        data: new TextEncoder().encode(block.svg),
        transformation,
        fallback,
        altText,
      });
      return [
        new Paragraph({ alignment: AlignmentType.CENTER, keepNext: true, children: [image] }),
        caption(block.caption),
      ];
    }
  }
}

/** A number for a drawing that its caption alone decides: the library's own counter goes on from report to report. */
function chartId(text: string): string {
  return String([...text].reduce((sum, char) => (sum * 31 + char.codePointAt(0)!) % 2147483647, 1));
}

function caption(text: string): Paragraph {
  return new Paragraph({ style: "Caption", children: [new TextRun(text)] });
}

function writeText(text: Text): ParagraphChild[] {
  return text.flatMap((piece) => (typeof piece === "string" ? [new TextRun(piece)] : writeFigure(piece)));
}

function writeFigure(figure: Figure): ParagraphChild[] {
  const signs = figure.marks.map((mark) => markSigns[mark]).join("");
  const cites = figure.cites.map(
    (number) =>
      new InternalHyperlink({
        anchor: `source-${number}`,
        children: [new TextRun({ text: `[${number}]`, superScript: true })],
      }),
  );
  return [new TextRun(`${figure.printed}${signs}`), ...cites];
}

function writeTable(names: readonly string[], rows: readonly (readonly Cell[])[]): Table {
  const shares = columnShares(names, rows);
  const whole = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.round((measure * share) / whole));
  const header = names.map(
    (name, index) =>
      new TableCell({
        width: { size: widths[index]!, type: WidthType.DXA },
        shading: { fill: "EEF2F4" },
        children: [
          new Paragraph({
            style: "TableText",
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ text: name, bold: true })],
          }),
        ],
      }),
  );
  return new Table({
    width: { size: measure, type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({ tableHeader: true, children: header }),
      ...rows.map(
        (row) =>
          new TableRow({ cantSplit: true, children: row.map((cell, index) => writeCell(cell, widths[index]!, index)) }),
      ),
    ],
  });
}

function writeCell(cell: Cell, width: number, index: number): TableCell {
  const children =
    cell === "missing" ? [new TextRun({ text: missingWord, italics: true, color: "666666" })] : writeText([cell]);
  const alignment = index > 1 || typeof cell !== "string" ? AlignmentType.RIGHT : AlignmentType.LEFT;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: [new Paragraph({ style: "TableText", alignment, children })],
  });
}

function writeSources({ sources }: Content): readonly Paragraph[] {
  if (sources.length === 0) return [];
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(words.annexSources)] }),
    ...sources.map(({ number, document, page: at, quote }) => {
      const mark = new Bookmark({ id: `source-${number}`, children: [new TextRun(`[${number}]`)] });
      const where = at === undefined ? document : `${document}, trang ${at}`;
      return new Paragraph({ style: "Source", children: [mark, new TextRun(` “${quote}” – ${where}.`)] });
    }),
  ];
}
