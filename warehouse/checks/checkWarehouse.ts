import type { DuckDBConnection } from "@duckdb/node-api";
import type { CheckName, Finding } from "../../model/finding.ts";
import { refreshCells } from "../comparison/refreshCells.ts";
import { cellsOfCrossFindings } from "../comparison/remarks.ts";
import { touchCells } from "../comparison/touchCells.ts";
import { appendRows } from "../load/appendRows.ts";
import { trimDecimal } from "../load/decimal.ts";
import { findingKey } from "../load/keys.ts";
import { type FindingRow, findingColumns } from "../load/rows.ts";
import type { Warehouse } from "../Warehouse.ts";
import { type CrossQuestion, crossQuestions } from "./crossQuestions.ts";

/**
 * What shows only when documents are compared: two reports on one figure, a change that the earlier report does not
 * bear out, a value ten or a thousand times that of other years, districts missing from a province's breakdown,
 * indicators that vanish from one year to the next.
 */
export async function checkWarehouse(warehouse: Warehouse): Promise<readonly Finding[]> {
  return await warehouse.read(findAcross);
}

/** As `checkWarehouse`, and puts the answers into table `finding` in the place of those of before. */
export async function refreshFindings(warehouse: Warehouse): Promise<readonly Finding[]> {
  return await warehouse.write(async (connection) => {
    const findings = await findAcross(connection);
    await touchCells(connection, cellsOfCrossFindings);
    await connection.run("DELETE FROM finding WHERE scope = 'warehouse'");
    const keyed = findings.map(
      (finding): FindingRow => ({ key: findingKey(finding.area, finding), finding, scope: "warehouse" }),
    );
    await appendRows(connection, "finding", findingColumns, keyed);
    await touchCells(connection, cellsOfCrossFindings);
    await refreshCells(connection);
    return findings;
  });
}

async function findAcross(connection: DuckDBConnection): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  for (const question of crossQuestions) findings.push(...(await ask(connection, question)));
  return findings;
}

async function ask(connection: DuckDBConnection, question: CrossQuestion): Promise<readonly Finding[]> {
  const found = await connection.runAndReadAll(question.sql);
  return found.getRowObjectsJson().map((row): Finding => {
    const text = (name: string): string | undefined =>
      row[name] === null || row[name] === undefined ? undefined : String(row[name]);
    const decimal = (name: string): string | undefined => {
      const value = text(name);
      return value === undefined ? undefined : trimDecimal(value);
    };
    return {
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
  });
}
