import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { type LoadItem, loadExtractions } from "../../warehouse/load/loadExtraction.ts";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";
import { runQuery } from "../../warehouse/query/runQuery.ts";
import { extractionOf, observation } from "../warehouse/sample.ts";

/**
 * Loads made-up documents of 200 observations each and asks the comparison:
 * `node test/bench/warehouse.ts [OBSERVATIONS] [DOCUMENTS A BATCH]`.
 *
 * Prints observations a second by the clock, and the processor time of each, which a busy machine changes little, in all
 * threads and in that of JavaScript.
 */
const total = Number(process.argv[2] ?? 1_000_000);
const batch = Number(process.argv[3] ?? 500);
const each = 200;
/** Observations held in memory at a time. */
const most = 2_000_000;
const questions = [
  "SELECT count(*) FROM comparison",
  "SELECT count(*) FROM published",
  "SELECT area, period, value FROM comparison WHERE indicator = 'topic1.i1' AND headline",
  "SELECT indicator, count(*), sum(value) FROM comparison GROUP BY indicator",
  "SELECT area, value, rank() OVER (ORDER BY value DESC) FROM comparison WHERE indicator = 'topic2.i2' AND period = '1903' AND headline",
  "SELECT * FROM comparison WHERE area_code = '005' AND period = '1903'",
];

const letters = "abcdefghijklmnopqrst";
const quotes = Array.from(
  { length: each },
  (_, at) =>
    `Trong năm, các đơn vị, địa phương đã phối hợp với ban, ngành tổ chức ${at} buổi loại ${letters[at % 20]}${letters[Math.floor(at / 20)]} với 120 người tham gia`,
);

/** Document `n`: one of 700 districts in one year. */
function item(n: number): LoadItem {
  const area = `Huyện Số ${n % 700}`;
  const area_code = String(n % 700).padStart(3, "0");
  const period = String(1900 + Math.floor(n / 700));
  const about = { area, area_code, period };
  const figures = quotes.map((quote, at) => {
    const indicator = `topic${at % 10}.i${at % 100}`;
    const headline = at < 100;
    const value = String((at * 7 + n) % 1000);
    const dims = headline ? {} : { topic: "traffic" };
    return observation({
      ...about,
      quote,
      number: String(at),
      value,
      indicator,
      headline,
      dims,
      unit: "buổi",
      start: at,
      end: at + 3,
    });
  });
  const extraction = extractionOf(`d${n}x`, quotes.slice(0, 20), figures, about);
  return { extraction, source: { name: `${n}.docx`, path: `/in/${n}.docx` }, findings: [] };
}

setFlagsFromString("--expose-gc");
const collect = runInNewContext("gc") as () => void;

const folder = mkdtempSync(join(tmpdir(), "bench-"));
const file = join(folder, "bench.duckdb");
const loading = await openWarehouse(file, { threads: 1 });
let [clock, processor, own, loaded] = [0, 0, 0, 0];
while (loaded < total) {
  // So many are made ahead of loading them, which is what is measured; what making them leaves behind is cleared first.
  const ahead = Math.max(1, Math.floor(Math.min(most, total - loaded) / (batch * each)));
  const batches = Array.from({ length: ahead }, (_, group) =>
    Array.from({ length: batch }, (_, at) => item(loaded / each + group * batch + at)),
  );
  collect();
  const [started, used, thread] = [performance.now(), process.cpuUsage(), process.threadCpuUsage()];
  let before: Promise<unknown> = Promise.resolve();
  for (const items of batches) {
    const now = loadExtractions(loading, items);
    await before;
    before = now;
  }
  await before;
  clock += performance.now() - started;
  const [spent, mine] = [process.cpuUsage(used), process.threadCpuUsage(thread)];
  processor += (spent.user + spent.system) / 1000;
  own += (mine.user + mine.system) / 1000;
  loaded += ahead * batch * each;
}
await loading.close();
console.log(
  `${loaded} observations: ${Math.round((loaded / clock) * 1000)}/s by the clock, ${((processor * 1000) / loaded).toFixed(1)} µs of processor each, ${((own * 1000) / loaded).toFixed(1)} of them on the thread of JavaScript`,
);
const warehouse = await openWarehouse(file);
for (const sql of questions) {
  const times: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const started = performance.now();
    await runQuery(warehouse, sql);
    times.push(performance.now() - started);
  }
  console.log(
    `${times
      .toSorted((a, b) => a - b)[2]!
      .toFixed(0)
      .padStart(5)} ms  ${sql}`,
  );
}
await warehouse.close();
rmSync(folder, { recursive: true });
