/**
 * `node test/bench/growth.ts`: what a document costs in runs of 100, 1,000 and 10,000 (`--most N`), each into a new
 * warehouse: by the clock, in processor time, and the peak of memory. The reports are texts, which take no time to make.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { writeText } from "../../samples/writers/writeText.ts";
import { generateSource } from "./generateReports.ts";
import { ingestOnce } from "./ingestOnce.ts";

const { values } = parseArgs({ options: { most: { type: "string", default: "10000" } } });

for (let number = 100; number <= Number(values.most); number *= 10) {
  const folder = mkdtempSync(join(tmpdir(), "baocao-growth-"));
  for (let index = 0; index < number; index += 1)
    writeFileSync(join(folder, `${index}.txt`), writeText(generateSource("growth", index)));
  const { seconds, processor, memory } = await ingestOnce([folder]);
  const each = (all: number): string => ((all * 1000) / number).toFixed(1).padStart(6);
  console.log(
    `${String(number).padStart(6)} documents: ${each(seconds)} ms each by the clock, ${each(processor)} ms of processor, peak ${Math.round(memory / 2 ** 20)} MB`,
  );
  rmSync(folder, { recursive: true });
}
