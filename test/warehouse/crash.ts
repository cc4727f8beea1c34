import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";
import { runQuery } from "../../warehouse/query/runQuery.ts";

const child = resolve(import.meta.dirname, "crashChild.ts");

/** What a warehouse holds of each document: enough to see that one is whole, and there once. */
const census = `
SELECT d.document, d.status, d.observations, d.current,
  (SELECT count(*) FROM observation o WHERE o.document = d.document) AS kept,
  (SELECT count(DISTINCT o.id) FROM observation o WHERE o.document = d.document) AS ids,
  (SELECT count(*) FROM passage p WHERE p.document = d.document) AS passages,
  (SELECT count(*) FROM finding f WHERE f.document = d.document) AS findings
FROM document d ORDER BY d.document`;

/** The state of a warehouse as text: its documents and its comparison. */
export async function stateOf(file: string): Promise<{ readonly documents: string; readonly comparison: string }> {
  const warehouse = await openWarehouse(file);
  try {
    const documents = await runQuery(warehouse, census);
    const cells = await runQuery(
      warehouse,
      "SELECT indicator, area, period, role, dims, value, headline, status, count(*) FROM comparison GROUP BY ALL ORDER BY ALL",
    );
    return { documents: JSON.stringify(documents.rows), comparison: JSON.stringify(cells.rows) };
  } finally {
    await warehouse.close();
  }
}

/**
 * Loads a list of extractions while killing the loader (`kill -9`) again and again at random moments, and gives what is
 * wrong after each kill and at the end: a document that is not whole, one that was said to be loaded and is lost, or
 * an end that differs from a load without kills. `random` gives numbers from 0 to 1.
 */
export async function crashTest(
  file: string,
  list: string,
  kills: number,
  longest: number,
  random: () => number,
): Promise<{ readonly faults: readonly string[]; readonly kills: number; readonly rounds: number }> {
  const reference = `${file}.reference`;
  await run(reference, list);
  const want = await stateOf(reference);
  const whole = new Map((JSON.parse(want.documents) as string[][]).map((row) => [row[0]!, row.join()]));
  const faults: string[] = [];
  let rounds = 0;
  for (let done = 0; done < kills; rounds += 1) {
    remove(file);
    const said = new Set<string>();
    for (let ended = false; !ended && done < kills; done += 1) {
      ended = await run(file, list, random() * longest, said);
      const now = JSON.parse((await stateOf(file)).documents) as string[][];
      for (const row of now) {
        // `current` (the fourth) may change while renditions come in; the rest of a document must be whole.
        const [document, status, , , ...counts] = row;
        const [, wantStatus, , , ...wantCounts] = (whole.get(document!) ?? "").split(",");
        if (status !== wantStatus || counts.join() !== wantCounts.join()) faults.push(`not whole: ${row.join()}`);
      }
      for (const document of said) if (!now.some((row) => row[0] === document)) faults.push(`lost: ${document}`);
    }
    await run(file, list);
    const end = await stateOf(file);
    if (end.documents !== want.documents) faults.push("documents differ at the end");
    if (end.comparison !== want.comparison) faults.push("comparison differs at the end");
  }
  return { faults, kills, rounds };
}

/** Runs the loader to its end, or kills it after some milliseconds; true if it came to its end. */
async function run(file: string, list: string, kill?: number, said?: Set<string>): Promise<boolean> {
  const loader: ChildProcess = spawn(process.execPath, [child, file, list], { stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  loader.stdout!.on("data", (bytes: Buffer) => {
    text += bytes.toString();
  });
  const timer = kill === undefined ? undefined : setTimeout(() => loader.kill("SIGKILL"), kill);
  const [code] = (await once(loader, "close")) as [number | null];
  clearTimeout(timer);
  for (const line of text.split("\n").slice(0, -1)) said?.add(line.split(" ")[1]!);
  return code === 0;
}

function remove(file: string): void {
  for (const path of [file, `${file}.wal`]) rmSync(path, { force: true });
}
