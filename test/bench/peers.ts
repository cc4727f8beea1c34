import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import type { Kind } from "./generateReports.ts";

/**
 * A program that only turns a document into text: less than we do, and a measure that everyone knows. One process a
 * file, as a person calls it, its start counted; `joined`: one process for all files, joined beforehand by `pdfunite`.
 */
export type Peer = {
  readonly name: string;
  readonly kind: Kind;
  readonly command: readonly string[];
  readonly joined?: true;
};

const pdftotext = ["pdftotext", "FILE", "/dev/null"];

export const peers: readonly Peer[] = [
  { name: "pdftotext", kind: "pdf", command: pdftotext },
  { name: "pdftotext joined", kind: "pdf", command: pdftotext, joined: true },
  { name: "mutool", kind: "pdf", command: ["mutool", "draw", "-q", "-F", "txt", "-o", "/dev/null", "FILE"] },
  { name: "pandoc", kind: "docx", command: ["pandoc", "-f", "docx", "-t", "plain", "-o", "/dev/null", "FILE"] },
];

/** The files as the peer gets them; `undefined` where it, or what joins them, is not installed. */
export function filesFor({ command, joined }: Peer, files: readonly string[]): readonly string[] | undefined {
  if (spawnSync(command[0]!, ["-v"], { stdio: "ignore" }).error) return undefined;
  if (!joined) return files;
  const one = `${dirname(files[0]!)}-joined.pdf`; // beside the folder, which is cleared as a whole
  const { status } = spawnSync("pdfunite", [...files, one], { stdio: "ignore" });
  return status === 0 ? [one] : undefined;
}

/** Seconds that the program takes for the files one after another. */
export function timePeer({ command: [program = "", ...args] }: Peer, files: readonly string[]): number {
  const started = performance.now();
  for (const file of files)
    spawnSync(
      program,
      args.map((arg) => (arg === "FILE" ? file : arg)),
      { stdio: "ignore" },
    );
  return (performance.now() - started) / 1000;
}
