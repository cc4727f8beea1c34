import { Workbook } from "@cj-tech-master/excelts";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { markSigns } from "../../notebooks/charts/figure.ts";
import { type Block, type Cell, type Content, missingWord, type Text } from "../content/content.ts";
import { fill } from "../content/fill.ts";
import { words } from "../content/sentences.ts";
import { stampPackage } from "./stampPackage.ts";

type Sheet = ReturnType<Workbook["addWorksheet"]>;
type Table = {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly charted: boolean;
};

/** Sheets of Excel have names of at most 31 characters, none of them `[ ] : * ? / \`. */
const sheetNames = {
  summary: "Tóm tắt",
  sources: "Nguồn số liệu",
  table: (number: number): string => `Bảng ${number}`,
};

/**
 * The report as XLSX: the words on one sheet, each table on its own with typed numbers, a frozen header and its
 * sources beside it, charts that Excel draws itself, and a sheet of all sources.
 */
export async function writeXlsx(content: Content): Promise<Uint8Array> {
  installChartSupport();
  const book = new Workbook();
  const date = content.letterhead.date ?? "2000-01-01";
  book.creator = content.letterhead.issuer;
  book.created = new Date(`${date}T00:00:00Z`);
  book.modified = book.created;
  writeWords(book.addWorksheet(sheetNames.summary), content);
  const tables = content.sections.flatMap((section) => section.blocks.flatMap(tableOf));
  for (const [index, table] of tables.entries()) writeTable(book.addWorksheet(sheetNames.table(index + 1)), table);
  writeSources(book.addWorksheet(sheetNames.sources), content);
  return stampPackage(new Uint8Array(await book.xlsx.writeBuffer()), date);
}

function tableOf(block: Block): readonly Table[] {
  if (block.type === "table") return [{ ...block, charted: false }];
  return block.type === "chart" ? [{ ...block.table, caption: block.caption, charted: true }] : [];
}

function plain(text: Text): string {
  return text.map((piece) => (typeof piece === "string" ? piece : piece.printed)).join("");
}

/** Prints on the width of one page. */
const pageSetup = { orientation: "landscape", paperSize: 9, fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

function writeWords(sheet: Sheet, content: Content): void {
  sheet.getColumn(1).width = 110;
  Object.assign(sheet.pageSetup, pageSetup);
  const lines = [
    ...content.title,
    ...[...content.sections, ...content.annexes].flatMap((section) => [
      section.heading,
      ...section.blocks.flatMap((block) =>
        block.type === "paragraph" || block.type === "item" ? [plain(block.text)] : [],
      ),
    ]),
    words.marks,
    fill(words.snapshot, { snapshot: content.snapshot }),
  ];
  const headings = new Set([
    ...content.title,
    ...[...content.sections, ...content.annexes].map((section) => section.heading),
  ]);
  for (const line of lines) {
    const row = sheet.addRow([line]);
    row.getCell(1).alignment = { wrapText: true, vertical: "top" };
    row.font = { name: "Times New Roman", size: 13, bold: headings.has(line) };
  }
}

/** A table: its caption, its header, and for each row its cells, then the marks and the sources of its figures. */
function writeTable(sheet: Sheet, { caption, columns, rows, charted }: Table): void {
  sheet.addRow([caption]).font = { name: "Times New Roman", size: 13, italic: true };
  const header = sheet.addRow([...columns, "Ký hiệu", "Nguồn"]);
  header.font = { name: "Times New Roman", size: 12, bold: true };
  sheet.views = [{ state: "frozen", xSplit: 1, ySplit: 2 }];
  for (const row of rows) {
    const figures = row.filter((cell) => typeof cell !== "string");
    const marks = [...new Set(figures.flatMap((figure) => figure.marks))].map((mark) => markSigns[mark]).join(" ");
    const cites = [...new Set(figures.flatMap((figure) => figure.cites))].map((number) => `[${number}]`).join(" ");
    const added = sheet.addRow([...row.map(cellValue), marks, cites]);
    added.font = { name: "Times New Roman", size: 12 };
    row.forEach((cell, index) => {
      if (typeof cell !== "string") added.getCell(index + 1).numFmt = "#,##0.##";
    });
  }
  [42, ...columns.slice(1).map(() => 16), 10, 24].forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
  Object.assign(sheet.pageSetup, pageSetup);
  if (charted) drawChart(sheet, caption, rows.length);
}

/** Numbers stay numbers; what nobody reported is named, never zero. */
function cellValue(cell: Cell): string | number {
  if (cell === "missing") return missingWord;
  return typeof cell === "string" ? cell : Number(cell.value);
}

function drawChart(sheet: Sheet, caption: string, rows: number): void {
  const range = (column: string): string => `'${sheet.name}'!$${column}$3:$${column}$${rows + 2}`;
  const series = [{ name: caption, categories: range("A"), values: range("B") }];
  sheet.addColumnChart({ title: caption, showLegend: false, displayBlanksAs: "gap", series }, "F3:P22");
}

function writeSources(sheet: Sheet, { sources }: Content): void {
  sheet.addRow(["Số", "Văn bản", "Trang", "Câu"]).font = { name: "Times New Roman", size: 12, bold: true };
  sheet.views = [{ state: "frozen", ySplit: 1 }];
  Object.assign(sheet.pageSetup, pageSetup);
  for (const { number, document, page, quote } of sources) {
    sheet.addRow([number, document, page ?? "", quote]).getCell(4).alignment = { wrapText: true, vertical: "top" };
  }
  [8, 40, 8, 110].forEach((width, index) => {
    sheet.getColumn(index + 1).width = width;
  });
}
