/**
 * `node test/bench/figures.ts FILE…`: megabytes of text a second from which figures are found, on one core, by processor
 * time, so that other work on the machine does not count. Run by hand; without files on the samples of the project.
 */
import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { extract } from "../../extractors/extract.ts";
import { findAreas, knowAreas } from "../../extractors/indicators/areas/findAreas.ts";
import { findObservations } from "../../extractors/indicators/findObservations.ts";
import { findQuantities } from "../../extractors/quantities/findQuantities.ts";
import type { Extraction } from "../../model/extraction.ts";
import { median } from "./median.ts";

const rounds = 9;
const files =
  process.argv.length > 2
    ? process.argv.slice(2)
    : globSync(join(import.meta.dirname, "../../samples/files/*.docx")).sort();

const read: Extraction[] = [];
for (const file of files) {
  const extraction = await extract(new Uint8Array(readFileSync(file)), { name: basename(file) });
  if ("plain" in extraction) read.push(extraction);
}
const megabytes = read.reduce((sum, { plain }) => sum + Buffer.byteLength(plain.text), 0) / 1e6;
console.log(`${read.length} documents, ${megabytes.toFixed(3)} MB of text`);

const stages: Readonly<Record<string, (one: Extraction) => unknown>> = {
  "quantities alone": ({ plain }) => findQuantities(plain.text),
  "areas alone": ({ plain, report }) => findAreas(plain.text, knowAreas(plain.text, report)),
  figures: ({ plain, report }) => findObservations(plain, report),
};
for (const [name, work] of Object.entries(stages)) {
  const speeds = Array.from({ length: rounds }, () => speed(work)).slice(2);
  console.log(
    `${name.padEnd(18)} ${median(speeds).toFixed(2)} MB/s of processor time (best ${Math.max(...speeds).toFixed(2)})`,
  );
}

/** Megabytes a second over all documents, read as often as makes a stretch that can be measured. */
function speed(work: (one: Extraction) => unknown): number {
  const begun = process.cpuUsage();
  let spent = 0;
  let passes = 0;
  while (spent < 400_000) {
    for (const one of read) work(one);
    passes++;
    const { user, system } = process.cpuUsage(begun);
    spent = user + system;
  }
  return (passes * megabytes) / (spent / 1e6);
}
