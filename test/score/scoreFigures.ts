import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { observationRow } from "../../pipeline/print/observationRow.ts";
import { type Figures, python, readWhole, type ScoreOptions, scratch, seed, shared } from "./figures.ts";

/** Quantities and their fields, on the seeds that have a gold. */
export async function scoreFigures({ verbose }: ScoreOptions): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const number of ["000", "002", "003"]) {
    const extraction = await readWhole(seed(number));
    const out = join(scratch, `${number}.jsonl`);
    const rows = (extraction?.observations ?? []).map((one) => JSON.stringify(observationRow(one)));
    writeFileSync(out, `${rows.join("\n")}\n`);
    const text = number === "003" ? join(shared, "truth/003.txt") : seed(number);
    const printed = python("score_figures.py", join(shared, "gold", `${number}.tsv`), text, out, "-v");
    for (const [, key, value] of printed.matchAll(/^([a-z_]+) +([\d.]+)$/gm))
      figures[`${number} ${key}`] = Number(value);
    if (verbose) console.log(printed.replace(/^[a-z_]+ +[\d.]+\n/gm, ""));
  }
  return figures;
}
