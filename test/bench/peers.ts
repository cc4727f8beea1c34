import { spawnSync } from "node:child_process";
import type { Kind } from "./generateReports.ts";

/** Programs that only turn a document into text: less than we do, and a measure that everyone knows. */
export const peers: readonly { readonly name: string; readonly kind: Kind; readonly command: readonly string[] }[] = [
  { name: "pdftotext", kind: "pdf", command: ["pdftotext", "FILE", "/dev/null"] },
  { name: "mutool", kind: "pdf", command: ["mutool", "draw", "-q", "-F", "txt", "-o", "/dev/null", "FILE"] },
  { name: "pandoc", kind: "docx", command: ["pandoc", "-f", "docx", "-t", "plain", "-o", "/dev/null", "FILE"] },
];

/** Seconds that the program takes for the files one after another; `undefined` where it is not installed. */
export function timePeer(command: readonly string[], files: readonly string[]): number | undefined {
  const [program = "", ...args] = command;
  const started = performance.now();
  for (const file of files) {
    const { error } = spawnSync(
      program,
      args.map((arg) => (arg === "FILE" ? file : arg)),
      { stdio: "ignore" },
    );
    if (error) return undefined;
  }
  return (performance.now() - started) / 1000;
}
