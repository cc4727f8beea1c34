import { rewriteDocument } from "../../extractors/formats/rewriteDocument.ts";
import { decideLetters } from "../../extractors/repair/decideLetters.ts";
import { repairDocument } from "../../extractors/repair/repairDocument.ts";
import type { RepairOptions } from "../../extractors/repair/repairText.ts";
import type { Message } from "../../model/message.ts";
import { Fault } from "../fault.ts";
import { messageWords } from "../readerMessages.ts";
import type { RewriteRequest, RewrittenFile } from "./protocol.ts";

/** Messages after which there is no copy to give. */
const fatal = new Set([
  "damaged",
  "empty",
  "encrypted",
  "encrypted-copy",
  "lock-unread",
  "unreadable",
  "wrong-password",
]);

/**
 * A mended copy of a file and the extension of its format, or `undefined` where its format has no writer. Throws a Fault
 * where the file cannot be read or no copy of it can be written.
 */
export async function rewriteBytes(bytes: Uint8Array, request: RewriteRequest): Promise<RewrittenFile | undefined> {
  const { name, password, minConfidence, font, choices } = request;
  const options: RepairOptions = {
    ...(minConfidence === undefined ? {} : { minConfidence }),
    ...(choices === undefined ? {} : { choices }),
  };
  const rewritten = await rewriteDocument(
    bytes,
    (document) => repairDocument(document, options),
    {
      ...(font === undefined ? {} : { font }),
      lettersOf: (document) => decideLetters(document, options),
    },
    { name, ...(password === undefined ? {} : { password }) },
  );
  if (rewritten === undefined) return undefined;
  const refused = rewritten.messages.find(isFatal);
  if (refused) throw new Fault(messageWords(refused));
  return { ...rewritten, extension: `.${rewritten.extension}` };
}

function isFatal({ rule, severity }: Message): boolean {
  return severity === "error" && fatal.has(rule);
}
