import type { Message } from "../../../model/message.ts";

/** What trying a password gave: what it opens, or why it opens nothing. */
export type Unlocked<T> =
  | { readonly opened: T }
  | { readonly closed: "no-password" | "wrong-password" | "unknown-lock" };

/** The password that Excel itself uses for workbooks whose structure alone is protected (MS-OFFCRYPTO 2.4.2.3). */
const SILENT = "VelvetSweatshop";

/**
 * Tries the password given, then the one that Excel tries silently. `attempt` gives `undefined` where the password is
 * wrong and `"unknown"` where the kind of lock is not known.
 */
export function unlock<T extends object>(
  password: string | undefined,
  attempt: (password: string) => T | "unknown" | undefined,
): Unlocked<T> {
  // A password is given for all files of a folder, also for those that are locked with the silent one.
  const opened = attempt(password ?? SILENT) ?? (password === undefined ? undefined : attempt(SILENT));
  if (opened === "unknown") return { closed: "unknown-lock" };
  if (opened) return { opened };
  return { closed: password === undefined ? "no-password" : "wrong-password" };
}

const messages: Readonly<Record<"no-password" | "wrong-password" | "unknown-lock", readonly [string, string]>> = {
  "no-password": ["encrypted", "The file is encrypted: give its password with --password"],
  "wrong-password": ["wrong-password", "The password does not open this file: check it and try again"],
  "unknown-lock": [
    "lock-unread",
    "The file is encrypted in a way that is not opened here: take the password off in the program that wrote it",
  ],
};

/** What a person is told of a file that stayed closed. */
export function lockedMessage(closed: keyof typeof messages): Message {
  const [rule, reason] = messages[closed];
  return { rule, severity: "error", reason };
}

/** What a person is told of a mended copy of a locked file. */
export const unlockedCopy: Message = {
  rule: "unlocked-copy",
  severity: "warning",
  reason: "The file is locked and its mended copy is not: lock the copy again before it is passed on",
};
