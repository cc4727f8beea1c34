/**
 * `npm run score [-- --record] [-- --verbose]`: the figures of `../shared/score` on this version, with gains and
 * losses against `test/score.json`, which `--record` writes anew.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { closeReaders, type Figures, shared } from "./score/figures.ts";
import { scoreChecks } from "./score/scoreChecks.ts";
import { scoreFigures } from "./score/scoreFigures.ts";
import { scoreRepair } from "./score/scoreRepair.ts";
import { scoreText } from "./score/scoreText.ts";
import { scoreWarehouse } from "./score/scoreWarehouse.ts";

const recorded = join(import.meta.dirname, "score.json");
const parts = {
  text: scoreText,
  repair: scoreRepair,
  figures: scoreFigures,
  warehouse: scoreWarehouse,
  checks: scoreChecks,
};

if (!existsSync(shared)) {
  console.log(`${shared} is not here: nothing to score`);
  process.exit(0);
}

const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith("--"));
const before: Figures = existsSync(recorded) ? JSON.parse(readFileSync(recorded, "utf8")) : {};
const after: Record<string, number> = {};

for (const [name, score] of Object.entries(parts)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  console.log(`\n${name}`);
  try {
    const figures: Figures = await score({ verbose: process.argv.includes("--verbose") });
    for (const [key, value] of Object.entries(figures)) {
      after[key] = value;
      console.log(line(key, value, before[key]));
    }
  } catch (error) {
    console.log(`  could not be scored: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
    process.exitCode = 1;
  }
}

closeReaders();
const changed = Object.keys(after).filter((key) => before[key] !== undefined && before[key] !== after[key]);
const gains = changed.filter((key) => better(key, after[key]! - before[key]!)).length;
console.log(`\n${Object.keys(after).length} figures: ${gains} gains, ${changed.length - gains} losses`);
if (process.argv.includes("--record")) {
  const kept = wanted.length > 0 ? { ...before, ...after } : after;
  const sorted = Object.fromEntries(Object.entries(kept).sort(([one], [other]) => (one < other ? -1 : 1)));
  writeFileSync(recorded, `${JSON.stringify(sorted, null, 2)}\n`);
}

/** Figures named after what went wrong are better when smaller. */
function better(key: string, change: number): boolean {
  return /spoiled|changed|false alarms|left/.test(key) ? change < 0 : change > 0;
}

function line(key: string, value: number, was: number | undefined): string {
  const shown = Number.isInteger(value) ? String(value) : value.toFixed(5);
  if (was === undefined || was === value) return `  ${key.padEnd(44)} ${shown}`;
  const change = value - was;
  const digits = Number.isInteger(change) ? 0 : 5;
  const sign = change > 0 ? "+" : "";
  return `  ${key.padEnd(44)} ${shown}  ${better(key, change) ? "gain" : "LOSS"} ${sign}${change.toFixed(digits)}`;
}
