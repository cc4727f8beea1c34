import type { DuckDBConnection } from "@duckdb/node-api";
import type { CheckName, Finding } from "../../model/finding.ts";
import { refreshCells } from "../comparison/refreshCells.ts";
import { cellsOfCrossFindings, comparedHere } from "../comparison/remarks.ts";
import { touchCells } from "../comparison/touchCells.ts";
import { appendRows } from "../load/appendRows.ts";
import { trimDecimal } from "../load/decimal.ts";
import { findingKey } from "../load/keys.ts";
import { type FindingRow, findingColumns } from "../load/rows.ts";
import type { Warehouse } from "../Warehouse.ts";
import { type CrossQuestion, crossQuestions } from "./across/crossQuestions.ts";
import { allPlaces, takeSlice } from "./across/takeSlice.ts";

/**
 * What shows only when documents are compared: two reports on one figure, a change that the earlier report does not
 * bear out, a value ten or a thousand times that of other years, districts missing from a province's breakdown,
 * indicators that vanish from one year to the next.
 */
export async function checkWarehouse(warehouse: Warehouse): Promise<readonly Finding[]> {
  return await warehouse.read(async (connection) => {
    await connection.run(`CREATE TEMP TABLE pending AS ${allPlaces}`);
    const found: Placed[] = [];
    while (await takeSlice(connection, "pending")) found.push(...(await findAcross(connection)));
    return found.map((one) => one.finding);
  });
}

/**
 * Asks the same of the places where something changed since it was asked last, and puts the answers into table
 * `finding` in the place of those of before: some places at a time, each time in a transaction of its own.
 */
export async function refreshFindings(warehouse: Warehouse): Promise<void> {
  while (await warehouse.write(refreshSlice));
}

/** False when there was nothing left to ask. */
async function refreshSlice(connection: DuckDBConnection): Promise<boolean> {
  if (!(await takeSlice(connection, "unchecked"))) return false;
  const found = await findAcross(connection);
  await touchCells(connection, cellsOfCrossFindings);
  await connection.run(`DELETE FROM finding WHERE ${comparedHere}`);
  const rows = found.map(
    ({ place, finding }): FindingRow => ({
      key: findingKey(finding.area, finding),
      finding,
      scope: "warehouse",
      place,
    }),
  );
  await appendRows(connection, "finding", findingColumns, rows);
  await touchCells(connection, cellsOfCrossFindings);
  await refreshCells(connection);
  return true;
}

/** A finding and the place whose documents were compared. */
type Placed = { readonly place: string; readonly finding: Finding };

async function findAcross(connection: DuckDBConnection): Promise<readonly Placed[]> {
  const found: Placed[] = [];
  for (const question of crossQuestions) found.push(...(await ask(connection, question)));
  return found;
}

async function ask(connection: DuckDBConnection, question: CrossQuestion): Promise<readonly Placed[]> {
  const found = await connection.runAndReadAll(question.sql);
  return found.getRowObjectsJson().map((row): Placed => {
    const text = (name: string): string | undefined =>
      row[name] === null || row[name] === undefined ? undefined : String(row[name]);
    const decimal = (name: string): string | undefined => {
      const value = text(name);
      return value === undefined ? undefined : trimDecimal(value);
    };
    const finding: Finding = {
      check: question.check as CheckName,
      severity: question.severity,
      area: text("area") ?? "",
      period: text("period") ?? "",
      indicator: text("indicator"),
      stated: decimal("stated") ?? "",
      computed: decimal("computed"),
      quotes: ((row.quotes as readonly (string | null)[] | null) ?? []).filter((one) => one !== null),
      reason: text("reason") ?? "",
      source: question.source,
      document: text("document") ?? "",
      spans: row.start === null || row.start === undefined ? [] : [{ start: Number(row.start), end: Number(row.end) }],
    };
    return { place: text("place") ?? "", finding };
  });
}
