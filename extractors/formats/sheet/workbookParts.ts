import type { Inline } from "../../../model/document.ts";
import type { RunFormat } from "../flow/inlines.ts";
import { encodeXmlText } from "../package/decodeXml.ts";
import type { NumberFormat } from "./formatNumber.ts";
import { cellName, type Sheet, type SheetCell } from "./grid.ts";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const MOST_COLUMNS = 16_384;

/** Fonts and formats in use; a cell style is a font and a format. */
type Styles = { readonly fonts: string[]; readonly formats: string[]; readonly cells: string[] };

/** The parts of an XLSX with these sheets (ECMA-376 §18): inline strings, so that every cell carries its own runs. */
export function workbookParts(
  sheets: readonly (Sheet & { readonly hidden: boolean })[],
  date1904: boolean,
): Readonly<Record<string, string>> {
  const styles: Styles = { fonts: [], formats: [], cells: [] };
  styleOf(styles, {}, 0);
  const names = uniqueNames(sheets.map((sheet) => sheet.name));
  const parts: Record<string, string> = {};
  sheets.forEach((sheet, index) => {
    parts[`xl/worksheets/sheet${index + 1}.xml`] = worksheet(sheet, styles);
  });
  const list = names.map(
    (name, index) =>
      `<sheet name="${encodeXmlText(name)}" sheetId="${index + 1}"${sheets[index]!.hidden ? ' state="hidden"' : ""} r:id="rId${index + 1}"/>`,
  );
  const links = names.map((_, index) => relation(`rId${index + 1}`, "worksheet", `worksheets/sheet${index + 1}.xml`));
  const overrides = names.map((_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, "worksheet"));
  const book = `<workbook xmlns="${main}" xmlns:r="${office}">${date1904 ? '<workbookPr date1904="1"/>' : ""}<sheets>${list.join("")}</sheets></workbook>`;
  const defaults = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>`;
  return {
    "[Content_Types].xml": `${head}<Types xmlns="${packages}/content-types">${defaults}${override("/xl/workbook.xml", "sheet.main")}${override("/xl/styles.xml", "styles")}${overrides.join("")}</Types>`,
    "_rels/.rels": `${head}<Relationships xmlns="${packages}/relationships">${relation("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": head + book,
    "xl/_rels/workbook.xml.rels": `${head}<Relationships xmlns="${packages}/relationships">${links.join("")}${relation(`rId${names.length + 1}`, "styles", "styles.xml")}</Relationships>`,
    ...parts,
    "xl/styles.xml": head + styleSheet(styles),
  };
}

function relation(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="${part}" ContentType="${types}.${type}+xml"/>`;
}

/** Names as Excel allows them: at most 31 letters, none of `[]:*?/\`, no two alike. */
function uniqueNames(names: readonly string[]): readonly string[] {
  const used = new Set<string>();
  return names.map((name, index) => {
    const plain =
      name
        .replace(/[[\]:*?/\\]/g, " ")
        .trim()
        .slice(0, 31) || `Sheet${index + 1}`;
    let unique = plain;
    for (let count = 2; used.has(unique.toLowerCase()); count++) unique = `${plain.slice(0, 27)} (${count})`;
    used.add(unique.toLowerCase());
    return unique;
  });
}

function worksheet(sheet: Sheet, styles: Styles): string {
  const rows = new Map<number, SheetCell[]>();
  for (const cell of sheet.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
  const last = Math.max(-1, ...rows.keys());
  sheet.boxes.forEach((inlines, index) => {
    const row = last + 2 + index;
    rows.set(row, [{ row, column: 0, inlines, numeric: false }]);
  });
  const data = [...rows.entries()]
    .sort((a, b) => a[0] - b[0])
    .map(
      ([row, cells]) =>
        `<row r="${row + 1}">${byColumn(cells)
          .map((cell) => writeCell(cell, styles))
          .join("")}</row>`,
    );
  const merges = sheet.merges
    .filter(({ top, left, bottom, right }) => bottom > top || right > left)
    .map(({ top, left, bottom, right }) => `<mergeCell ref="${cellName(top, left)}:${cellName(bottom, right)}"/>`);
  const merged = merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "";
  return `${head}<worksheet xmlns="${main}">${columnsXml(sheet)}<sheetData>${data.join("")}</sheetData>${merged}</worksheet>`;
}

function columnsXml({ columns = [] }: Sheet): string {
  const list = columns
    .filter(({ first, last }) => first <= last && last < MOST_COLUMNS)
    .sort((one, other) => one.first - other.first)
    .map(
      ({ first, last, width, hidden }) =>
        `<col min="${first + 1}" max="${last + 1}" width="${width}" customWidth="1"${hidden ? ' hidden="1"' : ""}/>`,
    );
  return list.length === 0 ? "" : `<cols>${list.join("")}</cols>`;
}

/** Cells from left to right, one a column: the last one written stands. */
function byColumn(cells: readonly SheetCell[]): readonly SheetCell[] {
  return [...new Map(cells.map((cell) => [cell.column, cell])).values()].sort((a, b) => a.column - b.column);
}

function writeCell(cell: SheetCell, styles: Styles): string {
  const first = cell.inlines.find((inline) => inline.type === "run") ?? {};
  const style = styleOf(styles, lookOf(first as RunFormat), cell.format ?? 0);
  const name = cellName(cell.row, cell.column);
  if (cell.value !== undefined && Number.isFinite(cell.value))
    return `<c r="${name}" s="${style}"><v>${cell.value}</v></c>`;
  return `<c r="${name}" s="${style}" t="inlineStr"><is>${cell.inlines.map((inline) => writeRun(inline, cell.inlines.length)).join("")}</is></c>`;
}

function writeRun(inline: Inline, count: number): string {
  if (inline.type !== "run") return "";
  const text = `<t xml:space="preserve">${encodeXmlText(inline.text)}</t>`;
  return count === 1 ? text : `<r><rPr>${fontXml(lookOf(inline), "rFont")}</rPr>${text}</r>`;
}

function lookOf({ font, size, bold, italic, raised }: RunFormat): RunFormat {
  return {
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(raised ? { raised } : {}),
    ...(size !== undefined ? { size } : {}),
    ...(font !== undefined ? { font } : {}),
  };
}

function fontXml({ font, size, bold, italic, raised }: RunFormat, name: "name" | "rFont"): string {
  const flags = `${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}`;
  const rise = raised ? '<vertAlign val="superscript"/>' : "";
  const points = `<sz val="${size ?? 11}"/>`;
  const face = encodeXmlText(font ?? "Times New Roman");
  return name === "rFont"
    ? `<rFont val="${face}"/>${flags}${points}${rise}`
    : `${flags}${rise}${points}<name val="${face}"/>`;
}

/** The number of the cell style with that font and format, added where it is new. */
function styleOf(styles: Styles, look: RunFormat, format: NumberFormat): number {
  const font = indexIn(styles.fonts, fontXml(look, "name"));
  const number = typeof format === "number" ? format : 164 + indexIn(styles.formats, format);
  return indexIn(
    styles.cells,
    `<xf numFmtId="${number}" fontId="${font}" fillId="0" borderId="0" xfId="0" applyFont="1" applyNumberFormat="1"/>`,
  );
}

function indexIn(list: string[], value: string): number {
  const known = list.indexOf(value);
  return known >= 0 ? known : list.push(value) - 1;
}

function styleSheet({ fonts, formats, cells }: Styles): string {
  const codes = formats
    .map((code, index) => `<numFmt numFmtId="${164 + index}" formatCode="${encodeXmlText(code)}"/>`)
    .join("");
  const numbers = formats.length > 0 ? `<numFmts count="${formats.length}">${codes}</numFmts>` : "";
  const faces = fonts.map((font) => `<font>${font}</font>`).join("");
  const fills =
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>';
  const borders = '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>';
  const base = '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>';
  return `<styleSheet xmlns="${main}">${numbers}<fonts count="${fonts.length}">${faces}</fonts>${fills}${borders}${base}<cellXfs count="${cells.length}">${cells.join("")}</cellXfs></styleSheet>`;
}
