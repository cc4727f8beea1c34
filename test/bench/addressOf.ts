import type { ChildProcess } from "node:child_process";

/** The address that a server prints when it is ready. */
export async function addressOf(child: ChildProcess): Promise<string> {
  let said = "";
  for await (const chunk of child.stdout!) {
    said += String(chunk);
    const address = /http:\/\/\S+/.exec(said)?.[0];
    if (address) return address;
  }
  throw new Error("the server did not start");
}
