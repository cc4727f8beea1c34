import { findObservations } from "../../../../extractors/indicators/findObservations.ts";
import { identifyReport } from "../../../../extractors/indicators/identifyReport.ts";
import { printPlain } from "../../../../extractors/structure/printPlain.ts";
import { structureDocument } from "../../../../extractors/structure/structureDocument.ts";
import type { Block, Cell, Document, Inline, Note, Paragraph } from "../../../../model/document.ts";
import type { Extraction } from "../../../../model/extraction.ts";
import type { Place } from "../../../../model/place.ts";

const place: Place = { type: "part", part: "word/document.xml", path: "body" };

const letterhead: readonly string[] = [
  "ỦY BAN NHÂN DÂN",
  "HUYỆN BÁT XÁT",
  "Số: 214/BC-UBND",
  "Bát Xát, ngày 12 tháng 12 năm 2023",
  "BÁO CÁO",
  "Kết quả công tác bảo đảm an ninh, trật tự và xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2023",
  "Thực hiện chỉ đạo của cấp trên, Ủy ban nhân dân huyện báo cáo kết quả như sau:",
  "A. KẾT QUẢ THỰC HIỆN",
];

/** A report with these lines under a letterhead, read as a DOCX is. */
export function inventDocument(name: string, lines: readonly string[]): Extraction {
  const snapshot = name.padEnd(64, "0");
  const notes: Note[] = [];
  const blocks: Block[] = [...letterhead.map(paragraph)];
  let rows: string[][] = [];
  const close = (): void => {
    if (rows.length > 0)
      blocks.push({ type: "table", header: 1, place, rows: rows.map((cells) => ({ cells: cells.map(cellOf) })) });
    rows = [];
  };
  for (const line of [...lines, ""]) {
    if (line.includes("\t")) {
      rows.push(line.split("\t"));
      continue;
    }
    close();
    const note = /^\[(\d+)\] (.*)$/.exec(line);
    if (note !== null) notes.push({ label: note[1]!, blocks: [paragraph(note[2]!)], place });
    else if (line !== "") blocks.push(paragraph(line));
  }
  const document: Document = { snapshot, format: "docx", blocks, notes, messages: [] };
  const structured = structureDocument(document);
  const plain = printPlain(structured);
  const report = identifyReport(plain);
  return {
    snapshot,
    document: structured,
    repairs: [],
    plain,
    report,
    observations: findObservations(plain, report),
    messages: [],
    versions: { extractor: "1", repair: "1", catalogue: "1" },
  };
}

function paragraph(line: string): Paragraph {
  return { type: "paragraph", inlines: inlinesOf(line), place };
}

/** Marks of footnotes stand in the text as `[1]`. */
function inlinesOf(line: string): readonly Inline[] {
  return line
    .split(/(\[\d+\])/)
    .filter((part) => part !== "")
    .map((part) => (/^\[\d+\]$/.test(part) ? { type: "mark", label: part.slice(1, -1) } : { type: "run", text: part }));
}

function cellOf(text: string): Cell {
  return { blocks: [paragraph(text)], columns: 1, rows: 1, place };
}
