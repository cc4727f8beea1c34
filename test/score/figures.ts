import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Extraction } from "../../model/extraction.ts";
import { openReaders } from "../../pipeline/reader/openReaders.ts";

/** Measured figures by name. */
export type Figures = Readonly<Record<string, number>>;
export type ScoreOptions = { readonly verbose: boolean };

/** The folder with the truth, the gold and the scripts that score; it lies beside the checkout. */
export const shared: string = resolve(import.meta.dirname, "../../../shared");

/** A folder for what is compared. */
export const scratch: string = mkdtempSync(join(tmpdir(), "baocao-score-"));

/** Runs one of the scoring scripts and gives what it prints, whatever its exit code. */
export function python(script: string, ...args: readonly string[]): string {
  try {
    return execFileSync("python3", [join(shared, "score", script), ...args], { encoding: "utf8" });
  } catch (error) {
    const { stdout, stderr } = error as { readonly stdout?: string; readonly stderr?: string };
    if (!stdout) throw new Error(`${script}: ${stderr ?? error}`, { cause: error });
    return stdout;
  }
}

/** The seed whose name begins with this number. */
export function seed(number: string): string {
  const name = readdirSync(join(shared, "seeds")).find((file) => file.startsWith(number));
  return join(shared, "seeds", name ?? number);
}

const readers = openReaders({
  jobs: 2,
  memory: 2048,
  seconds: 300,
  child: resolve(import.meta.dirname, "../../pipeline/reader/child.ts"),
});

/** Ends the readers, so that the run can end. */
export const closeReaders: () => void = readers.close;

/** What is read from a file, or `undefined` with a line on why not. */
export async function readWhole(path: string): Promise<Extraction | undefined> {
  const reading = await readers.read({ path, inside: [] }, { name: path.split("/").at(-1)! });
  if (reading.type === "read") return reading.extraction;
  console.log(`  ${path}: ${reading.type === "failed" ? reading.reason.en : reading.type}`);
  return undefined;
}
