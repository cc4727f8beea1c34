import type { Message } from "../../model/message.ts";
import type { Stages } from "../reader/openStages.ts";
import type { Words } from "../say.ts";
import type { Counts } from "./sink.ts";

/** What became of one document. */
export type Outcome =
  | ({
      readonly type: "loaded";
      readonly name: string;
      readonly messages: readonly Message[];
      readonly stages?: Stages;
    } & Counts)
  | { readonly type: "unchanged"; readonly name: string }
  | { readonly type: "left"; readonly name: string }
  | { readonly type: "failed" | "quarantined" | "skipped"; readonly name: string; readonly reason: Words };

/** What became of a whole run. `left` are documents that an interrupted run did not begin or drop. */
export type Summary = {
  readonly documents: number;
  readonly loaded: number;
  readonly unchanged: number;
  readonly failed: number;
  readonly quarantined: number;
  readonly skipped: number;
  readonly left: number;
  readonly observations: number;
  readonly findings: number;
  readonly review: number;
  readonly seconds: number;
  /** Seconds spent in each stage over the documents that were loaded, all readers together. */
  readonly stages: Stages;
  readonly failures: readonly { readonly name: string; readonly reason: Words }[];
};

/** A summary that grows with each outcome. */
export function emptySummary(): { readonly add: (outcome: Outcome) => void; readonly end: () => Summary } {
  const count = { loaded: 0, unchanged: 0, failed: 0, quarantined: 0, skipped: 0, left: 0 };
  const sum = { observations: 0, findings: 0, review: 0 };
  const stages: Record<string, number> = {};
  const failures: { name: string; reason: Words }[] = [];
  return {
    add: (outcome) => {
      count[outcome.type] += 1;
      if (outcome.type === "failed") failures.push({ name: outcome.name, reason: outcome.reason });
      if (outcome.type !== "loaded") return;
      sum.observations += outcome.observations;
      sum.findings += outcome.findings;
      sum.review += outcome.review;
      for (const [stage, seconds] of Object.entries(outcome.stages ?? {}))
        stages[stage] = Math.round(((stages[stage] ?? 0) + seconds) * 1000) / 1000;
    },
    end: () => {
      const { skipped, ...read } = count;
      const documents = Object.values(read).reduce((total, one) => total + one, 0);
      return { documents, ...count, ...sum, seconds: 0, stages, failures };
    },
  };
}

/** 0: every document was loaded or unchanged. 2: some were not. 1: there was none. */
export function exitCode(summary: Summary): 0 | 1 | 2 {
  if (summary.documents === 0) return 1;
  return summary.loaded + summary.unchanged === summary.documents ? 0 : 2;
}
