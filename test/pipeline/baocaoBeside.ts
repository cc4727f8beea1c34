import { spawn } from "node:child_process";
import { join } from "node:path";
import { type Run, root } from "./baocao.ts";

/** Runs the command line, in English, while a server of this process goes on answering. */
export function baocaoBeside(...args: readonly string[]): Promise<Run> {
  return baocaoIn({}, ...args);
}

/** The same with variables of the environment. */
export async function baocaoIn(environment: NodeJS.ProcessEnv, ...args: readonly string[]): Promise<Run> {
  const child = spawn(process.execPath, [join(root, "pipeline/main.ts"), ...args], {
    env: { ...process.env, BAOCAO_LANG: "en", NO_COLOR: "1", ...environment },
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const status = await new Promise<number | null>((resolve) => child.on("close", resolve));
  return { status, stdout, stderr };
}
