import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { queryRows } from "../rows/queryRows.ts";
import type { Metric } from "./printMetrics.ts";

/** What is counted in the warehouse: a label's values and how many of each, or one number. */
const questions: readonly {
  readonly name: string;
  readonly help: string;
  readonly label?: string;
  readonly sql: string;
}[] = [
  {
    name: "baocao_documents",
    help: "Documents by what became of them",
    label: "state",
    sql: "SELECT status AS label, count(*) AS value FROM document GROUP BY 1 ORDER BY 1",
  },
  {
    name: "baocao_observations",
    help: "Figures read from the documents",
    sql: "SELECT count(*) AS value FROM observation",
  },
  {
    name: "baocao_findings",
    help: "Findings of the checks by severity",
    label: "severity",
    sql: "SELECT severity::VARCHAR AS label, count(*) AS value FROM finding GROUP BY 1 ORDER BY 1",
  },
  {
    name: "baocao_repairs",
    help: "Repairs applied to texts, by rule",
    label: "rule",
    sql: "SELECT rule AS label, count(*) AS value FROM repair WHERE applied GROUP BY 1 ORDER BY 1",
  },
];

/** The counts of the warehouse as it was committed last; so many figures wait for a reviewer. */
export async function warehouseMetrics(warehouse: Warehouse, waiting: number): Promise<readonly Metric[]> {
  const counted = await Promise.all(
    questions.map(async ({ name, help, label, sql }) => ({
      name,
      help,
      type: "gauge" as const,
      samples: (await queryRows(warehouse, sql)).map((row) => ({
        ...(label === undefined ? {} : { labels: { [label]: String(row.label) } }),
        value: Number(row.value),
      })),
    })),
  );
  const waits: Metric = {
    name: "baocao_review_waiting",
    help: "Figures that wait for a reviewer",
    type: "gauge",
    samples: [{ value: waiting }],
  };
  return [...counted.slice(0, 2), waits, ...counted.slice(2)];
}
