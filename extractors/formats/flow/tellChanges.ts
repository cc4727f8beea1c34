import type { Message } from "../../../model/message.ts";

/** What was left out or taken in while reading; how it is counted is the format's. */
export type Changes = { readonly inserted: number; readonly deleted: number; readonly hidden: number };

/** Messages on tracked changes and hidden text, where there were any. */
export function tellChanges({ inserted, deleted, hidden }: Changes): readonly Message[] {
  const messages: Message[] = [];
  if (inserted + deleted > 0) {
    const reason = `Tracked changes are read as accepted: ${inserted} insertions taken, ${deleted} deletions left out.`;
    messages.push({ rule: "tracked-changes", severity: "info", reason });
  }
  if (hidden > 0)
    messages.push({ rule: "hidden-text", severity: "info", reason: `${hidden} letters of hidden text are left out.` });
  return messages;
}
