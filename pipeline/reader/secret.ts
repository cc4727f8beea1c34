import { isHeldReason } from "../../extractors/structure/secrecyReason.ts";
import type { Words } from "../say.ts";

/** Why a document with a mark of secrecy is not read. */
export const secret: Words = {
  vi: "văn bản có dấu mật, không được đọc; hãy dùng hệ thống được phép",
  en: "the document bears a mark of secrecy and is not read; use a system that is allowed to",
};

const held: Words = {
  vi: "văn bản có con dấu không đọc được, nên chưa được đọc; hãy xem bản gốc, nếu không mật thì dùng baocao release",
  en: "the document bears a stamp that could not be read, and so is not read; look at it, and if it is no mark of secrecy, use baocao release",
};

/** Why a document in quarantine is not read, by the reason of the quarantine. */
export function refusalOf(reason: string): Words {
  return isHeldReason(reason) ? held : secret;
}
