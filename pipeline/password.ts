import { readFileSync } from "node:fs";
import { InvalidArgumentError } from "commander";
import { say } from "./say.ts";

/**
 * The password that an option names: itself, or the first line of the file after `@`, which keeps it out of the list of
 * processes and the history of the shell.
 */
export function readPassword(text: string): string {
  if (!text.startsWith("@")) return text;
  try {
    return readFileSync(text.slice(1), "utf8").split(/\r?\n/, 1)[0]!;
  } catch {
    throw new InvalidArgumentError(say({ vi: "không mở được tệp này", en: "this file cannot be opened" }));
  }
}
