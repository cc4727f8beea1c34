import { openZip } from "../../extractors/formats/package/openZip.ts";
import { defaultLimits } from "../../extractors/formats/readOptions.ts";
import { Fault } from "../fault.ts";

/** The bytes of an entry of a zip archive, within the limits for packages. */
export function openEntry(archive: Uint8Array, name: string): Uint8Array {
  const zip = openZip(archive, defaultLimits);
  const bytes = zip.read(name);
  if (bytes) return bytes;
  const reason = zip.messages.at(-1)?.reason ?? "";
  throw new Fault({
    vi: `không lấy được tệp này từ tệp nén; hãy giải nén rồi đọc lại. ${reason}`.trim(),
    en: `cannot be taken out of its archive; unpack it and read again. ${reason}`.trim(),
  });
}
