import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { type Figures, python, type ScoreOptions, scratch, shared } from "./figures.ts";

/** Headlines and findings of a warehouse of the seeds, through the command line. */
export async function scoreWarehouse({ verbose }: ScoreOptions): Promise<Figures> {
  const warehouse = join(scratch, "seeds.duckdb");
  const comparison = join(scratch, "comparison.json");
  const findings = join(scratch, "findings.json");
  baocao("ingest", join(shared, "seeds"), "--warehouse", warehouse);
  baocao("export", "comparison", "--format", "json", "-o", comparison, "--warehouse", warehouse);
  writeFileSync(findings, baocao("check", "--format", "json", "--warehouse", warehouse));

  const headlines = python("score_headline.py", join(shared, "gold/headline.tsv"), comparison);
  const found = python("score_findings.py", join(shared, "gold/findings.tsv"), findings);
  if (verbose) console.log(`${headlines}\n${found}`);
  const [, right, all] = headlines.match(/(\d+) of (\d+) headlines right/) ?? [];
  const [, known, wanted, severe, alarms] =
    found.match(/(\d+) of (\d+) known findings, (\d+) with the same severity; (\d+) other/) ?? [];
  return {
    "headlines right": Number(right),
    "headlines in all": Number(all),
    "findings found": Number(known),
    "findings in all": Number(wanted),
    "findings with the same severity": Number(severe),
    "findings false alarms": Number(alarms),
  };
}

function baocao(...args: readonly string[]): string {
  const main = resolve(import.meta.dirname, "../../pipeline/main.ts");
  try {
    return execFileSync(process.execPath, [main, ...args], { encoding: "utf8", maxBuffer: 1 << 28 });
  } catch (error) {
    const { status, stdout, stderr } = error as { status?: number; stdout?: string; stderr?: string };
    if (status === 2) return stdout ?? "";
    throw new Error(`baocao ${args[0]}: ${stderr ?? error}`, { cause: error });
  }
}
