import { copyFile, mkdir, stat, utimes } from "node:fs/promises";
import { dirname } from "node:path";
import { fileFault } from "../fileFault.ts";
import type { Mended } from "./mended.ts";
import type { Target } from "./planRepairs.ts";
import { noRepairs } from "./tally.ts";

/** A file that is nothing to mend, copied into its place with its times. */
export async function copyWhole({ input, output }: Target): Promise<Mended> {
  if (output === undefined) return { state: "copied", tally: noRepairs };
  try {
    await mkdir(dirname(output), { recursive: true });
    await copyFile(input, output);
    const { atime, mtime } = await stat(input);
    await utimes(output, atime, mtime);
  } catch (error) {
    throw fileFault(error, input);
  }
  return { state: "copied", tally: noRepairs, written: output };
}
