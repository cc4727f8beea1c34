import type { Words } from "../say.ts";

/** Why a document with a mark of secrecy is not read. */
export const secret: Words = {
  vi: "văn bản có dấu mật, không được đọc; hãy dùng hệ thống được phép",
  en: "the document bears a mark of secrecy and is not read; use a system that is allowed to",
};
