import {
  AlignmentType,
  BorderStyle,
  Document,
  FootnoteReferenceRun,
  type IRunOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from "docx";
import { stampPackage } from "../../reports/writers/stampPackage.ts";
import { parseBody, type Source, type SourceBlock } from "../source.ts";

/** How letters are written: the font of the document, and each stretch of a text in the codes of its own font. */
export type Script = {
  readonly font: string;
  stretches(text: string): readonly { readonly text: string; readonly font: string }[];
};

export const unicode: Script = {
  font: "Times New Roman",
  stretches: (text) => [{ text, font: "Times New Roman" }],
};

const none = { style: BorderStyle.NONE, size: 0, color: "FFFFFF" };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** The bytes of a report as an office would have typed it: A4, Times 14, letterhead and signature in tables. */
export async function writeDocx(source: Source, script: Script = unicode): Promise<Uint8Array> {
  const { blocks, notes } = parseBody(source.body);
  const run = (text: string, style: IRunOptions = {}): readonly TextRun[] =>
    script.stretches(text).map((stretch) => new TextRun({ ...style, ...stretch }));
  const runs = (text: string, style: IRunOptions = {}): (TextRun | FootnoteReferenceRun)[] =>
    text.split(/(\[\^\d+\])/).flatMap((piece) => {
      const mark = /^\[\^(\d+)\]$/.exec(piece);
      if (mark) return [new FootnoteReferenceRun(Number(mark[1]))];
      return run(piece, style);
    });
  const centered = (text: string, style: IRunOptions = { bold: true }): Paragraph =>
    new Paragraph({ alignment: AlignmentType.CENTER, children: runs(text, style) });
  const sides = (left: Paragraph[], right: Paragraph[]): Table =>
    new Table({
      width: { size: 9300, type: WidthType.DXA },
      columnWidths: [4300, 5000],
      borders: noBorders,
      rows: [
        new TableRow({ children: [left, right].map((children) => new TableCell({ borders: noBorders, children })) }),
      ],
    });
  const { parent = "", issuer = "", number = "", date: placed = "", recipients = "", signer = "" } = source.fields;
  const letterhead = sides(
    [centered(parent, {}), centered(issuer), centered(`Số: ${number}`, {})],
    [
      centered("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
      centered("Độc lập - Tự do - Hạnh phúc"),
      centered(placed, { italics: true }),
    ],
  );
  const signature = sides(
    [
      new Paragraph({ children: run("Nơi nhận:", { bold: true, italics: true, size: 24 }) }),
      ...recipients
        .split("; ")
        .map((to) => new Paragraph({ children: run(`- ${to}${to.endsWith(".") ? "" : ";"}`, { size: 22 }) })),
    ],
    signer.split(" | ").map((line) => centered(line)),
  );
  const body = blocks.map((block) => write(block, { runs, centered }));
  const document = new Document({
    creator: "baocao samples",
    lastModifiedBy: "baocao samples",
    styles: { default: { document: { run: { font: script.font, size: 28 } } } },
    footnotes: Object.fromEntries(
      [...notes].map(([label, text]) => [label, { children: [new Paragraph({ children: runs(text, { size: 20 }) })] }]),
    ),
    sections: [
      {
        properties: {
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1134, bottom: 1134, left: 1701, right: 1134 } },
        },
        children: [letterhead, new Paragraph({}), ...body, new Paragraph({}), signature],
      },
    ],
  });
  return stampPackage(await Packer.toBuffer(document), "2024-12-31");
}

function write(
  block: SourceBlock,
  {
    runs,
    centered,
  }: { runs(text: string, style?: IRunOptions): (TextRun | FootnoteReferenceRun)[]; centered(text: string): Paragraph },
): Paragraph | Table {
  if (block.type === "table") {
    const width = Math.floor(9000 / block.rows[0]!.length);
    return new Table({
      width: { size: 9000, type: WidthType.DXA },
      columnWidths: block.rows[0]!.map(() => width),
      rows: block.rows.map(
        (row, index) =>
          new TableRow({
            tableHeader: index === 0,
            children: row.map(
              (cell) =>
                new TableCell({ children: [new Paragraph({ children: runs(cell, { bold: index === 0, size: 24 }) })] }),
            ),
          }),
      ),
    });
  }
  if (block.type === "title") return centered(block.text);
  const heading = block.type === "heading";
  return new Paragraph({
    alignment: AlignmentType.JUSTIFIED,
    indent: { firstLine: 720 },
    spacing: { before: 120, after: 60 },
    keepNext: heading,
    children: runs(block.text, heading ? { bold: true } : {}),
  });
}
