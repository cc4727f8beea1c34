/**
 * `npm run bench`: the whole way on generated reports, against peers that only read, side by side in one run.
 *
 * `--number N` reports (1,000), `--rounds N` (3), `--record` appends the ratios to `history.json`, `--check` measures the
 * ratios alone and fails where one fell below half of the last record of as many reports. Peers that are not installed
 * are left out, said so.
 */
import { availableParallelism, cpus } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { root } from "../pipeline/baocao.ts";
import { filesOf, generateReports, type Kind, kinds } from "./generateReports.ts";
import { compareRatios, lastEntry, record } from "./history.ts";
import { ingestOnce, type Measured } from "./ingestOnce.ts";
import { median } from "./median.ts";
import { filesFor, peers, timePeer } from "./peers.ts";
import { textOnce } from "./textOnce.ts";
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
const ratios: Record<string, number[]> = {};

console.log(`${number} reports, ${rounds} rounds, ${availableParallelism()} cores (${cpus()[0]?.model})`);
console.log("\nthe whole way (read, structure, repair, figures, checks, load), two workers, medians");
for (const kind of kinds) if (!values.check || peers.some((peer) => peer.kind === kind)) await measure(kind);

console.log("\nratios of documents a second, medians: our two workers over one process of the peer");
const medians = Object.fromEntries(
  Object.entries(ratios).map(([name, all]) => [name, Number(median(all).toPrecision(3))]),
);
for (const [name, ratio] of Object.entries(medians))
  console.log(`${name.padEnd(28)} ${ratio}× (${ratios[name]!.map((one) => round(one)).join(", ")})`);

if (!values.check) {
  console.log("\nshare of each stage, one process, processor time after a warm-up");
  for (const kind of kinds) {
    const stages = await timeStages(filesOf(folder, kind).slice(0, 60));
    const total = Object.values(stages).reduce((sum, value) => sum + value, 0);
    const shares = Object.entries(stages).map(([stage, value]) => `${stage} ${Math.round((value / total) * 100)}%`);
    console.log(`${kind.padEnd(8)} ${shares.join("  ")}`);
  }
}

const compared = compareRatios(medians, lastEntry(number));
for (const line of compared) console.log(line);
if (values.record) record({ number, ratios: medians });
if (values.check && compared.some((line) => line.startsWith("slower"))) process.exitCode = 1;

/** Measures one kind: in each round we and the peers in turn, so that a busy machine is busy for all. */
async function measure(kind: Kind): Promise<void> {
  const files = filesOf(folder, kind);
  const rivals = peers.flatMap((peer) => {
    if (peer.kind !== kind) return [];
    const given = filesFor(peer, files);
    if (!given) console.log(`${peer.name}: not installed, left out`);
    return given ? [{ peer, given }] : [];
  });
  const runs: Measured[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    const whole = await ingestOnce(files);
    runs.push(whole);
    if (rivals.length === 0) continue;
    const text = await textOnce(files, 2);
    note(`${kind} text, two over one worker`, (await textOnce(files, 1)) / text);
    if (!values.check) {
      // Each process starts and compiles for a second: so many that this no longer counts.
      const many = Array.from({ length: Math.ceil(5000 / files.length) }, () => files).flat();
      note(
        `${kind} text, two over one worker, ${many.length} files`,
        (await textOnce(many, 1)) / (await textOnce(many, 2)),
      );
    }
    for (const { peer, given } of rivals) {
      const seconds = timePeer(peer, given);
      note(peer.name, seconds / whole.seconds);
      note(`${peer.name}, text alone`, seconds / text);
    }
  }
  print(kind, files.length, runs);
}

function note(name: string, ratio: number): void {
  ratios[name] = [...(ratios[name] ?? []), ratio];
}

function print(kind: Kind, documents: number, runs: readonly Measured[]): void {
  const seconds = median(runs.map((run) => run.seconds));
  const processor = median(runs.map((run) => run.processor));
  const { pages, bytes, observations } = runs[0]!;
  const said = [
    `${documents} documents`,
    `${round(documents / seconds, 1)} documents/s`,
    ...(pages ? [`${round(pages / seconds, 1)} pages/s`] : []),
    `${round(bytes / seconds / 1e6)} MB/s`,
    `${round((processor * 1000) / documents, 1)} ms of processor a document`,
    `peak ${Math.round(Math.max(...runs.map((run) => run.memory)) / 2 ** 20)} MB`,
    `${observations} observations`,
  ];
  console.log(`${kind.padEnd(8)} ${said.join("  ")}`);
}

function round(value: number, digits = 2): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
