import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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

const folder = mkdtempSync(join(tmpdir(), "bench-"));
const warehouse = await openWarehouse(join(folder, "bench.duckdb"));
let [clock, processor, own, loaded] = [0, 0, 0, 0];
for (let n = 0; loaded < total; n += batch, loaded += batch * each) {
  const items = Array.from({ length: batch }, (_, at) => item(n + at));
  const [started, used] = [performance.now(), process.cpuUsage()];
  const thread = process.threadCpuUsage();
  await loadExtractions(warehouse, items);
  clock += performance.now() - started;
  const spent = process.cpuUsage(used);
  const mine = process.threadCpuUsage(thread);
  own += (mine.user + mine.system) / 1000;
  processor += (spent.user + spent.system) / 1000;
}
console.log(
  `${loaded} observations: ${Math.round((loaded / clock) * 1000)}/s by the clock, ${((processor * 1000) / loaded).toFixed(1)} µs of processor each, ${((own * 1000) / loaded).toFixed(1)} of them on the thread of JavaScript`,
);
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
