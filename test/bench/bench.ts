/**
 * `npm run bench`: the whole way on generated reports, against peers that only read, side by side in one run.
 *
 * `--number N` reports (1,000), `--rounds N` (3), `--record` appends the ratios to `history.json`, `--check` fails where
 * a ratio fell by more than a quarter against the last record. Peers that are not installed are left out, said so.
 */
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../pipeline/baocao.ts";
import { filesOf, generateReports, kinds } from "./generateReports.ts";
import { compareRatios, readHistory, record } from "./history.ts";
import { ingestOnce, type Measured } from "./ingestOnce.ts";
import { median } from "./median.ts";
import { peers, timePeer } from "./peers.ts";
import { timeStages } from "./timeStages.ts";

const { values } = parseArgs({
  options: {
    number: { type: "string", default: "1000" },
    rounds: { type: "string", default: "3" },
    record: { type: "boolean" },
    check: { type: "boolean" },
  },
});
const number = Number(values.number);
const rounds = Number(values.rounds);
const folder = await generateReports(join(root, "build/bench"), number);
const round = (value: number, digits = 2): number => Math.round(value * 10 ** digits) / 10 ** digits;

console.log(`${number} reports, ${rounds} rounds, ${availableParallelism()} cores (${cpus()[0]?.model})\n`);
console.log("the whole way (read, structure, repair, figures, checks, load), medians");
const speeds: Record<string, number> = {};
for (const kind of kinds) {
  const files = filesOf(folder, kind);
  const runs: Measured[] = [];
  for (let run = 0; run < rounds; run += 1) runs.push(await ingestOnce(files));
  const seconds = median(runs.map((run) => run.seconds));
  const { pages, bytes, observations } = runs[0]!;
  speeds[kind] = files.length / seconds;
  const memory = Math.round(Math.max(...runs.map((run) => run.memory)) / 2 ** 20);
  console.log(
    `${kind.padEnd(8)} ${files.length} documents  ${round(files.length / seconds, 1)} documents/s  ${pages ? `${round(pages / seconds, 1)} pages/s  ` : ""}${round(bytes / seconds / 1e6)} MB/s  peak ${memory} MB  ${observations} observations`,
  );
}

const ratios: Record<string, number> = {};
console.log("\nratios: our documents a second on two workers over the peer's on one process, in turn");
for (const { name, kind, command } of peers) {
  const files = filesOf(folder, kind);
  const pairs: number[] = [];
  for (let run = 0; run < rounds; run += 1) {
    const ours = await ingestOnce(files);
    const theirs = timePeer(command, files);
    if (theirs === undefined) break;
    pairs.push(theirs / ours.seconds);
  }
  if (pairs.length === 0) {
    console.log(`${name}: not installed, left out`);
    continue;
  }
  ratios[name] = round(median(pairs));
  console.log(`${name.padEnd(10)} ${ratios[name]}× (${pairs.map((pair) => round(pair)).join(", ")})`);
}

console.log("\nshare of each stage, one process");
for (const kind of kinds) {
  const stages = await timeStages(filesOf(folder, kind).slice(0, 60));
  const total = Object.values(stages).reduce((sum, value) => sum + value, 0);
  const shares = Object.entries(stages).map(([stage, value]) => `${stage} ${Math.round((value / total) * 100)}%`);
  console.log(`${kind.padEnd(8)} ${shares.join("  ")}`);
}

const last = readHistory().at(-1);
for (const line of compareRatios(ratios, last)) console.log(line);
if (values.record) record({ number, ratios });
if (values.check && compareRatios(ratios, last).some((line) => line.startsWith("slower"))) process.exitCode = 1;
