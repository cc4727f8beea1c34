import { readDocument } from "../../extractors/formats/readDocument.ts";
import { type RepairedText, repairAsText } from "../../extractors/repair/repairAsText.ts";
import { repairDocument } from "../../extractors/repair/repairDocument.ts";
import { findSecrecy } from "../../extractors/structure/findSecrecy.ts";
import { Fault } from "../fault.ts";
import { fatalMessage, messageWords } from "../readerMessages.ts";
import { secret } from "./secret.ts";

/**
 * The text of a file before its repairs, and the repairs. Throws a Fault where the file cannot be read, or bears a mark
 * of secrecy, before or after repair.
 */
export async function mendBytes(bytes: Uint8Array, name: string, alive: () => void): Promise<RepairedText> {
  const document = await readDocument(bytes, { name, onPage: alive });
  const mended = repairAsText(document);
  const fatal = fatalMessage({ plain: mended, messages: document.messages });
  if (fatal) throw new Fault(messageWords(fatal));
  if (findSecrecy(document) ?? (mended.repairs.length > 0 ? findSecrecy(repairDocument(document).value) : undefined))
    throw new Fault(secret);
  return mended;
}
