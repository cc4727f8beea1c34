import type { Passage, Plain } from "../../model/plain.ts";
import type { Report } from "../../model/report.ts";
import { unitClass } from "../quantities/units.ts";
import { findAreas } from "./areas/findAreas.ts";
import { cellNumbers } from "./cellNumbers.ts";
import type { Direction } from "./decision.ts";
import { movedRows } from "./movedRows.ts";
import { findPeriods } from "./periods/findPeriods.ts";
import type { Column, Line, Table } from "./Table.ts";
import { tableWidths } from "./tableWidths.ts";

/** The tables of a text. */
export function tablesOf(plain: Plain): readonly Table[] {
  const groups = new Map<number, number[]>();
  plain.passages.forEach((passage, index) => {
    if (passage.type === "row" && passage.table)
      groups.set(passage.table.id, [...(groups.get(passage.table.id) ?? []), index]);
  });
  return [...groups.values()].map((rows) => tableOf(plain, rows));
}

function tableOf(plain: Plain, rows: readonly number[]): Table {
  const headers = headerRows(plain, rows);
  const body = rows.filter((index) => !headers.includes(index));
  const titles = new Map<number, string[]>();
  for (const index of headers) {
    for (const cell of plain.passages[index]!.cells ?? []) {
      const content = plain.text.slice(cell.start, cell.end).replace(/\s+/g, " ").trim();
      if (content === "" || /^\(?\d{1,2}\)?$|^[A-Z]$/.test(content)) continue;
      for (let column = cell.column; column < cell.column + cell.columns; column++) {
        titles.set(column, [...(titles.get(column) ?? []), content]);
      }
    }
  }
  const columns = new Map<number, Column>();
  const width = Math.max(
    0,
    ...rows.flatMap((index) => (plain.passages[index]!.cells ?? []).map((cell) => cell.column + cell.columns)),
  );
  for (let column = 0; column < width; column++) {
    const title = (titles.get(column) ?? []).join(" ");
    const line = lineOf(title);
    const compares = columns.get(column - 1)?.line.role === "change" && bareShare.test(line.text);
    columns.set(column, {
      kind: kindOf(plain, body, column, title),
      line: compares ? { ...line, role: "change", direction: undefined } : line,
    });
  }
  const first = rows[0]!;
  return {
    rows: body,
    columns,
    shifted: new Set([...shiftedRows(plain, rows, headers), ...movedRows(plain, body, columns)]),
    caption: captionBefore(plain, first),
    headings: plain.passages[first]!.headings,
  };
}

function shiftedRows(plain: Plain, rows: readonly number[], headers: readonly number[]): ReadonlySet<number> {
  const widths = tableWidths(plain, rows);
  const width = widths.get(headers[0] ?? rows[0]!)!;
  if (headers.some((index) => widths.get(index) !== width)) return new Set(rows);
  return new Set(rows.filter((index) => widths.get(index) !== width));
}

/** Beside a column of changes a column that names nothing but a rate gives them in percent. */
const bareShare = /^(?:(?:so sánh|tỷ lệ|tỉ lệ|phần trăm|đạt|%|[()\s:.])+)$/iu;

/**
 * The rows that head a table: those marked as header, those below them that part merged headings or only number the
 * columns; of a table without marks the first ones that hold no count. A row of a label alone heads no column.
 */
function headerRows(plain: Plain, rows: readonly number[]): readonly number[] {
  const marked = rows.filter((index) => plain.passages[index]!.table!.header);
  const found = [...marked];
  for (const index of rows.slice(marked.length)) {
    const passage = plain.passages[index]!;
    const merged =
      found.length === 0 || plain.passages[found.at(-1)!]!.cells?.some((cell) => cell.columns > 1) === true;
    const heads = marked.length === 0 || merged ? isHeading(plain, passage, found.length) : false;
    if (!heads && !(found.length > 0 && isNumbering(plain, passage))) break;
    found.push(index);
  }
  return found.length === rows.length ? [] : found;
}

/** Whether a row holds words or years and no count, in more cells than a label has. */
function isHeading(plain: Plain, { cells = [] }: Passage, above: number): boolean {
  const contents = cells.map((cell) => plain.text.slice(cell.start, cell.end).trim());
  if (above > 0 && contents.length > 3 && contents.slice(2).every((content) => content === "")) return false;
  const values = (contents.length > 1 && above === 0 ? contents.slice(1) : contents).flatMap((content) =>
    cellNumbers(content),
  );
  return values.every((value) => /^(?:19|20)\d\d$/.test(value.number));
}

/** `(1) (2) (3)`: a row that only numbers the columns. */
function isNumbering(plain: Plain, passage: Passage): boolean {
  const cells = (passage.cells ?? []).map((cell) => plain.text.slice(cell.start, cell.end).trim());
  return (
    cells.length > 2 &&
    cells.every((cell) => /^(?:\(?\d{1,2}\)?|[A-Z]|)$/.test(cell)) &&
    cells.filter((cell) => /\(\d/.test(cell)).length > 1
  );
}

function kindOf(plain: Plain, rows: readonly number[], column: number, title: string): Column["kind"] {
  if (/^(?:stt|tt|số tt|số thứ tự|#|no)\.?$/iu.test(title.trim())) return "number";
  if (/^(?:ghi chú)$/iu.test(title.trim())) return "label";
  const contents = rows.map((index) => {
    const cell = plain.passages[index]!.cells?.find((one) => one.column === column);
    return cell === undefined ? "" : plain.text.slice(cell.start, cell.end).trim();
  });
  const filled = contents.filter((content) => content !== "" && content !== "-");
  const units = filled.filter((content) => isUnit(content)).length;
  if (/^(?:đvt|đơn vị tính|đv tính)\.?$/iu.test(title.trim()) || (/^đơn vị/iu.test(title) && units * 2 > filled.length))
    return "unit";
  const numeric = filled.filter((content) => cellNumbers(content).length > 0 && content.length < 40).length;
  if (title === "" && column === 0 && filled.every((content, at) => Number(content) === at + 1)) return "number";
  if (numeric * 2 >= filled.length && filled.length > 0 && !placeTitle.test(title)) return "value";
  return placeTitle.test(title) ? "place" : "label";
}

/** Titles of columns that name places and offices. */
const placeTitle =
  /^(?:tên\s+)?(?:đơn vị|địa phương|địa bàn|thôn|bản|ấp|khóm|buôn|khu phố|khu dân cư|tổ dân phố|xã|phường|thị trấn|huyện|quận|thành phố|công an)(?:[\s,/]+(?:thôn|bản|ấp|khóm|buôn|tổ dân phố|xã|phường|thị trấn|huyện|thị xã|quận|thành phố|cấp xã|cấp huyện|các đơn vị))*$/iu;

function isUnit(content: string): boolean {
  const noun = content.toLowerCase().split(/[,/]/)[0]!.trim();
  return unitClass(noun) !== undefined || /^(?:nghìn|triệu|tỷ) đồng$/.test(noun);
}

/** The paragraph or heading right before a table. */
function captionBefore(plain: Plain, index: number): string {
  const before = plain.passages[index - 1];
  if (before === undefined || before.type === "row" || before.type === "note") return "";
  return plain.text.slice(before.start, Math.min(before.end, before.start + 300));
}

/** What a heading says; `report` decides what names and dates in it mean. */
export function lineOf(heading: string, report?: Report): Line {
  let text = heading.replace(/\s+/g, " ").trim();
  const percent = /%|tỷ lệ|phần trăm/iu.test(text);
  const role =
    /so sánh|so với|chênh lệch|tăng\s*[,/(+]|giảm\s*[,/)-]|tăng, giảm|\+\/-|^tăng$|^giảm$|tăng \(\+\)/iu.test(text)
      ? "change"
      : /kế hoạch|chỉ tiêu(?: giao)?$|được giao|chỉ tiêu giao|mục tiêu/iu.test(text)
        ? "target"
        : percent
          ? "share"
          : undefined;
  const areas = text === "" ? [] : findAreas(text, report ?? {});
  const area = areas.find(
    (one) => one.end - one.start >= text.replace(/^(?:công an|ubnd|đảng ủy)\s+/iu, "").length * 0.7,
  );
  if (area !== undefined) text = "";
  const year = /(?:^|[\s(])(?:năm\s+)?((?:19|20)\d\d)(?=$|[\s)])/u.exec(text)?.[1];
  const named =
    text === "" || role === "change"
      ? undefined
      : findPeriods(text, report ?? (year === undefined ? {} : { period: year })).find((one) => !one.cited)?.period;
  const period = role === "change" ? undefined : (named ?? year);
  if (period !== undefined)
    text = text.replace(/(?:thực hiện|số liệu|kết quả)?\s*(?:trong\s+)?(?:năm\s+)?(?:19|20)\d\d/giu, "").trim();
  const direction = role === "change" ? directionOf(heading) : undefined;
  return { text, area: area && { name: area.name, code: area.code }, period, role, percent, direction };
}

/** The way that all changes under a heading go: `Giảm`, `Số vụ tăng`. */
function directionOf(heading: string): Direction | undefined {
  const [up, down] = [/tăng/iu.test(heading), /giảm/iu.test(heading)];
  return up === down ? undefined : up ? "up" : "down";
}
