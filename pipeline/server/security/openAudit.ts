import { appendFile } from "node:fs/promises";

/** Notes who did what. Entries are appended as JSON lines and never changed. */
export type Audit = (entry: Readonly<Record<string, unknown>>) => Promise<void>;

/** An audit log in a file beside the warehouse; only the owner of the file may read it. */
export function openAudit(file: string): Audit {
  return async (entry) => {
    await appendFile(file, `${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`, { mode: 0o600 });
  };
}
