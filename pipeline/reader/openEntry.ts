import { openZip } from "../../extractors/formats/package/openZip.ts";
import { defaultLimits } from "../../extractors/formats/readOptions.ts";
import type { Message } from "../../model/message.ts";
import { Fault } from "../fault.ts";
import type { Words } from "../say.ts";

/** Why an entry stays in its archive, by the rule of the message that tells of it. */
const refusals: Readonly<Record<string, Words>> = {
  encrypted: {
    vi: "tệp này khoá bằng mật khẩu trong tệp nén; hãy giải nén bằng mật khẩu rồi đọc lại",
    en: "this file is locked with a password inside its archive; unpack it with the password and read again",
  },
  "zip-method": {
    vi: "tệp này nén theo cách không mở được ở đây; hãy giải nén rồi đọc lại, hoặc nén lại thành ZIP thường",
    en: "this file is packed in a way that is not opened here; unpack it and read again, or pack it as a usual ZIP",
  },
  "zip-limit": {
    vi: "tệp này giải nén ra quá lớn so với tệp nén, như bom nén, nên không đọc; nếu đúng là báo cáo, hãy giải nén rồi đọc lại",
    en: "this file inflates to far more than a report does, as a zip bomb would, and is not read; if it is a report, unpack it and read again",
  },
};

const missing: Words = {
  vi: "không lấy được tệp này từ tệp nén; hãy giải nén rồi đọc lại",
  en: "cannot be taken out of its archive; unpack it and read again",
};

/**
 * The bytes of an entry of a zip archive, within the limits for packages and `most` bytes. What is damaged is told, and
 * its sound beginning given; an entry that would be cut off at a limit is refused.
 */
export function openEntry(
  archive: Uint8Array,
  name: string,
  { most = defaultLimits.inflated, tell }: { readonly most?: number; readonly tell?: (message: Message) => void } = {},
): Uint8Array {
  const zip = openZip(archive, { ...defaultLimits, inflated: Math.min(most, defaultLimits.inflated) });
  const bytes = zip.read(name);
  const said = zip.messages.at(-1);
  if (!bytes || said?.rule === "zip-limit") throw new Fault(refusals[said?.rule ?? ""] ?? missing);
  if (said) tell?.(said);
  return bytes;
}
