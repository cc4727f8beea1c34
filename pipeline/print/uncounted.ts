import { suggestIndicators } from "../../extractors/indicators/suggestIndicators.ts";
import type { Role } from "../../model/observation.ts";
import { runQuery } from "../../warehouse/query/runQuery.ts";
import type { Warehouse } from "../../warehouse/Warehouse.ts";
import type { Row } from "./row.ts";

/** Figures that have no indicator, in the order of their documents. */
const sql = `
  SELECT o.role, o.number, o.unit, o.quote
  FROM observation o JOIN document d ON d.document = o.document
  WHERE o.indicator IS NULL AND o.number IS NOT NULL AND d.current
  ORDER BY o.document, o.start`;

/** What is counted more than once and has no indicator yet, with sentences that count it. */
export async function uncounted(warehouse: Warehouse): Promise<readonly Row[]> {
  const { rows } = await runQuery(warehouse, sql);
  const figures = rows.map(([role, number, unit, quote]) => ({
    indicator: undefined,
    role: String(role) as Role,
    number: String(number),
    unit: unit === null ? undefined : String(unit),
    quote: String(quote),
  }));
  return suggestIndicators(figures).filter(({ count }) => count > 1);
}
