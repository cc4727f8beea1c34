import { basename, extname } from "node:path";
import { kindOfFile } from "../kindOfBytes.ts";
import type { Words } from "../say.ts";

/** Names of files that accompany reports. */
const companions =
  /^(readme|license|licence|copying|changelog|authors|thumbs|desktop|~\$.*|manifest)(\.(md|txt|db|ini|csv|docx?|xlsx?))?$/i;

/** Extensions that reports come with; of those that no reader opens (HEIC) it says what to do. */
const known = new Set(
  ".docx .docm .dotx .doc .dot .rtf .odt .ott .fodt .pdf .xlsx .xlsm .xlsb .xls .ods .csv .tsv .pptx .ppsx .ppt .pps .html .htm .mht .mhtml .txt .text .md .zip .png .jpg .jpeg .tif .tiff .bmp .webp .heic .heif".split(
    " ",
  ),
);

const noReport: Words = { vi: "không phải báo cáo", en: "no report" };
const foreign: Words = { vi: "không phải loại tệp báo cáo", en: "not a kind of file that reports come in" };
const archive: Words = {
  vi: "loại tệp nén này không mở được; hãy giải nén trước",
  en: "this kind of archive is not opened; unpack it first",
};

/**
 * Why a file found in a folder or an archive is not opened; `undefined` of one that is. A name tells, and where it
 * does not (no extension, a wrong one), the beginning of the file at `path`; entries of archives have none.
 *
 * @example
 * await skipReason("báo cáo/README.md") // no report
 * await skipReason("báo cáo/2023.docx") // → undefined
 */
export async function skipReason(name: string, path?: string): Promise<Words | undefined> {
  const file = basename(name.replace(/^.*!/, ""));
  if (companions.test(file)) return noReport;
  const extension = extname(file).toLowerCase();
  if (/^\.(7z|rar|gz|tar)$/.test(extension)) return archive;
  if (known.has(extension)) return undefined;
  // What lies in an archive without an extension is opened too: only its bytes tell.
  if (path === undefined) return extension === "" ? undefined : foreign;
  return (await kindOfFile(path)) === "document" ? undefined : foreign;
}
