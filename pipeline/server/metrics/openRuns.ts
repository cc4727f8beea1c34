import type { Summary } from "../../ingest/summary.ts";
import type { Metric } from "./printMetrics.ts";

/** Runs of ingestion that this server loaded, uploaded or handed over. */
export type Runs = { readonly note: (summary: Summary) => void; readonly metrics: () => readonly Metric[] };

const outcomes = ["loaded", "unchanged", "failed", "quarantined", "skipped", "left"] as const;

/** Counts runs from now on. */
export function openRuns(): Runs {
  let count = 0;
  let last: Summary | undefined;
  const spent: Record<string, number> = {};
  return {
    note: (summary) => {
      count += 1;
      last = summary;
      for (const [stage, seconds] of Object.entries(summary.stages)) spent[stage] = (spent[stage] ?? 0) + seconds;
    },
    metrics: () => [
      {
        name: "baocao_runs_total",
        help: "Runs of ingestion since the server started",
        type: "counter",
        samples: [{ value: count }],
      },
      {
        name: "baocao_stage_seconds_total",
        help: "Seconds spent in each stage of reading and loading since the server started, all readers together",
        type: "counter",
        samples: byLabel("stage", spent),
      },
      {
        name: "baocao_last_run_stage_seconds",
        help: "Seconds spent in each stage in the last run, all readers together",
        type: "gauge",
        samples: byLabel("stage", last?.stages ?? {}),
      },
      {
        name: "baocao_last_run_seconds",
        help: "Seconds that the last run took",
        type: "gauge",
        samples: last ? [{ value: last.seconds }] : [],
      },
      {
        name: "baocao_last_run_documents",
        help: "Documents of the last run by what became of them",
        type: "gauge",
        samples: last ? outcomes.map((outcome) => ({ labels: { outcome }, value: last![outcome] })) : [],
      },
    ],
  };
}

function byLabel(label: string, values: Readonly<Record<string, number>>): Metric["samples"] {
  return Object.entries(values).map(([name, value]) => ({ labels: { [label]: name }, value }));
}
