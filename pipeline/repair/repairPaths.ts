import { writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { Fault } from "../fault.ts";
import { openFileBar } from "../print/openFileBar.ts";
import { openUsualReaders } from "../reader/readFileApart.ts";
import { say, type Words } from "../say.ts";
import { tellWritten } from "../writeOut.ts";
import { type Entry, manifestCsv, summaryLine } from "./manifest.ts";
import type { RepairOptions } from "./mended.ts";
import { type Plan, planRepairs, type Target } from "./planRepairs.ts";
import { repairTarget } from "./repairTarget.ts";

export type RepairPathsOptions = Omit<RepairOptions, "readers"> & {
  readonly output?: string;
  readonly inPlaceCopy?: boolean;
  readonly dryRun?: boolean;
};

/**
 * Mends files, folders and standard input, each for itself: one that cannot be read costs no other. Gives the exit
 * code: 2 where some could not be mended.
 */
export async function repairPaths(paths: readonly string[], options: RepairPathsOptions): Promise<0 | 1 | 2> {
  const plan = await planRepairs(paths, options);
  const { targets } = plan;
  const readers = openUsualReaders(availableParallelism(), options);
  const bar = targets.length > 1 && process.stderr.isTTY ? await openFileBar() : undefined;
  const tell = bar?.say ?? console.error;
  const entries: Entry[] = [];
  const lane = async (next: Iterable<[number, Target]>): Promise<void> => {
    for (const [at, target] of next) {
      if (options.showing === "diff" && targets.length > 1) console.log(`--- ${target.input}`);
      const mended = await repairTarget(target, { ...options, readers }).catch((error: unknown): Words => {
        if (!(error instanceof Fault)) throw error;
        tell(`baocao: ${say(error.words)}`);
        return error.words;
      });
      entries[at] = { file: target.name, mended };
      bar?.step(target.name);
    }
  };
  bar?.start(targets.length);
  try {
    const next = targets.entries();
    await Promise.all(Array.from({ length: lanesFor(plan, options) }, () => lane(next)));
  } finally {
    bar?.stop();
    readers.close();
  }
  for (const { name, reason } of plan.unread) {
    const words = { vi: `${name}: ${reason.vi}`, en: `${name}: ${reason.en}` };
    console.error(`baocao: ${say(words)}`);
    entries.push({ file: name, mended: words });
  }
  await tellResult(plan, options, entries);
  return entries.some(({ mended }) => !("state" in mended)) ? (targets.length === 1 ? 1 : 2) : 0;
}

/** One after another where the result is printed, so that it comes in order; else as many as there are cores. */
function lanesFor({ targets }: Plan, { showing }: RepairPathsOptions): number {
  return targets.every(({ output }) => output !== undefined) && showing === "text" ? availableParallelism() : 1;
}

async function tellResult(
  { targets, folder }: Plan,
  { showing }: RepairPathsOptions,
  entries: readonly Entry[],
): Promise<void> {
  if (folder !== undefined && showing === "text") {
    // A file of the tree that has this name keeps it.
    const names = ["manifest.csv", "manifest.baocao.csv"].map((name) => join(folder, name));
    const free = names.find((name) => !targets.some(({ output }) => output === name)) ?? names[0]!;
    await writeFile(free, manifestCsv(entries, folder));
  }
  for (const [at, { mended }] of entries.entries()) {
    const asked = targets[at]?.output;
    if (folder === undefined && "written" in mended && mended.written !== asked) tellWritten(mended.written);
  }
  if (targets.length !== 1 || targets[0]?.output !== undefined || showing === "diff")
    console.error(summaryLine(entries));
}
