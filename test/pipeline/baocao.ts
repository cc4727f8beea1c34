import { spawnSync } from "node:child_process";
import { join, resolve } from "node:path";

export const root: string = resolve(import.meta.dirname, "../..");
export const samples: string = join(root, "samples/files");

/** What a run of the command line printed, and how it ended. */
export type Run = { readonly status: number | null; readonly stdout: string; readonly stderr: string };

/** Runs the command line of the checkout, in English unless the environment says otherwise. */
export function baocao(
  args: readonly string[],
  options: { input?: string | Buffer; env?: NodeJS.ProcessEnv } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, "pipeline/main.ts"), ...args], {
    encoding: "utf8",
    timeout: 120_000,
    maxBuffer: 1 << 28,
    env: { ...process.env, BAOCAO_LANG: "en", NO_COLOR: "1", ...options.env },
    ...(options.input === undefined ? {} : { input: options.input }),
  });
  return { status, stdout, stderr };
}
