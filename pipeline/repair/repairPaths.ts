import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Fault } from "../fault.ts";
import { csvText } from "../print/csvText.ts";
import { openUsualReaders } from "../reader/readFileApart.ts";
import { say, type Words } from "../say.ts";
import { planRepairs } from "./planRepairs.ts";
import { type Mended, type RepairOptions, repairTarget } from "./repairTarget.ts";
import { addTallies, noRepairs } from "./tally.ts";

export type RepairPathsOptions = Omit<RepairOptions, "readers"> & {
  readonly output?: string;
  readonly inPlaceCopy?: boolean;
  readonly dryRun?: boolean;
};

type Entry = { readonly file: string; readonly output: string | undefined; readonly mended: Mended | Words };

/**
 * Mends files, folders and standard input, each for itself: one that cannot be read costs no other. Gives the exit
 * code: 2 where some could not be mended.
 */
export async function repairPaths(paths: readonly string[], options: RepairPathsOptions): Promise<0 | 1 | 2> {
  const { targets, folder } = await planRepairs(paths, options);
  const readers = openUsualReaders(availableParallelism(), options);
  const entries: Entry[] = [];
  try {
    // One after another where the result is printed, so that it comes in order; else as many as there are cores.
    const lanes =
      targets.every(({ output }) => output !== undefined) && options.showing === "text" ? availableParallelism() : 1;
    const next = targets.entries();
    const lane = async (): Promise<void> => {
      for (const [at, target] of next) {
        if (options.showing === "diff" && targets.length > 1) console.log(`--- ${target.input}`);
        const mended = await repairTarget(target, { ...options, readers }).catch((error: unknown) => {
          if (!(error instanceof Fault)) throw error;
          console.error(`baocao: ${say(error.words)}`);
          return error.words;
        });
        entries[at] = { file: target.name, output: target.output, mended };
        if (process.stderr.isTTY && targets.length > 1) process.stderr.write(`\r${at + 1}/${targets.length}\x1b[K`);
      }
    };
    await Promise.all(Array.from({ length: lanes }, lane));
  } finally {
    readers.close();
  }
  if (folder !== undefined && options.showing === "text")
    await writeFile(join(folder, "manifest.csv"), manifest(entries));
  if (targets.length > 1 || targets[0]?.output !== undefined || options.showing === "diff")
    console.error(summary(entries));
  return entries.some(({ mended }) => !("state" in mended)) ? (targets.length === 1 ? 1 : 2) : 0;
}

/** What became of each file, with the hashes of the original and the mended one. */
function manifest(entries: readonly Entry[]): string {
  const rows = entries.map(({ file, mended }) => {
    if (!("state" in mended)) return [file, "failed", "", "", "", "", "", say(mended)];
    const { state, tally, before, after } = mended;
    const rules = Object.entries(tally.rules).map(([rule, count]) => `${rule}:${count}`);
    return [file, state, before, after, tally.letters, tally.doubtful, rules.join(" "), ""];
  });
  return csvText([
    ["file", "state", "sha256_before", "sha256_after", "letters", "doubtful", "rules", "reason"],
    ...rows,
  ]);
}

function summary(entries: readonly Entry[]): string {
  const read = entries.flatMap(({ mended }) => ("state" in mended ? [mended] : []));
  const tally = read.map((one) => one.tally).reduce(addTallies, noRepairs);
  const count = (state: Mended["state"]): number => read.filter((one) => one.state === state).length;
  const rules = Object.entries(tally.rules)
    .sort(([, one], [, other]) => other - one)
    .map(([rule, times]) => `${rule} ${times}`)
    .join(", ");
  const failed = entries.length - read.length;
  return say({
    vi: `${entries.length} tệp: ${count("mended")} đã sửa, ${count("clean")} vốn đúng, ${count("copied")} chép nguyên, ${failed} lỗi; ${tally.letters} chữ đã sửa${rules && ` (${rules})`}, ${tally.doubtful} chỗ chưa chắc`,
    en: `${entries.length} files: ${count("mended")} mended, ${count("clean")} clean, ${count("copied")} copied, ${failed} failed; ${tally.letters} letters changed${rules && ` (${rules})`}, ${tally.doubtful} places in doubt`,
  });
}
