import { say } from "./say.ts";
import { standardOutput, writeApart } from "./writeApart.ts";

/** Prints a result, or writes it to a file, which appears when it is whole; to a person at a terminal it says so. */
export async function writeOut(content: string | Uint8Array, file: string | undefined): Promise<void> {
  const output = file === undefined ? standardOutput : await writeApart(file, "-");
  await output.write(content);
  await output.end();
  if (file !== undefined && process.stderr.isTTY) tellWritten(file);
}

/** Says where a result was written. */
export function tellWritten(file: string): void {
  console.error(say({ vi: `đã ghi vào ${file}`, en: `written to ${file}` }));
}
