import { execFile } from "node:child_process";
import type { Box } from "../../../model/place.ts";
import { beside } from "../../beside.ts";

/** Milliseconds and bytes that a page may take. */
const longest = 20_000;
const largest = 32 * 1024 * 1024;

/** A page of a PDF as PNG with a box outlined, drawn in a process that is ended when it takes too long. */
export async function drawPageApart(
  bytes: Uint8Array,
  page: number,
  box: Box | undefined,
): Promise<Buffer | undefined> {
  const child = beside(import.meta.url, "./drawChild.ts");
  const settings = ["--max-old-space-size=512", "--disable-warning=ExperimentalWarning"];
  const args = [...settings, child, String(page), box ? JSON.stringify(box) : ""];
  return await new Promise((resolve) => {
    const options = { encoding: "buffer", timeout: longest, maxBuffer: largest, killSignal: "SIGKILL" } as const;
    const drawing = execFile(process.execPath, args, options, (error, png) =>
      resolve(error || png.length === 0 ? undefined : png),
    );
    drawing.stdin?.on("error", () => undefined).end(bytes); // a process that ended early says so by its exit
  });
}
