import { basename, extname } from "node:path";
import type { Words } from "../say.ts";

/** Names of files that accompany reports. */
const companions =
  /^(readme|license|licence|copying|changelog|authors|thumbs\.db|desktop\.ini|~\$.*|manifest\.csv)(\.[a-z]+)?$/i;

/** Extensions of what is never a report; anything else is opened and judged by its content. */
const foreign = new Set(
  ".js .mjs .ts .py .json .xml .css .sql .duckdb .wal .log .sh .bat .exe .dll .so .msi .ttf .otf .woff .woff2 .svg .gif .ico .mp3 .mp4 .avi .mov .wav .wmv .iso .7z .rar .gz .tar .lnk .tmp .bak .yaml .yml .toml .lock .parquet .arrow".split(
    " ",
  ),
);

/**
 * Why a file found in a folder is not opened, by its name alone; `undefined` of one that is.
 *
 * @example
 * skipReason("báo cáo/README.md") // a companion
 * skipReason("báo cáo/2023.docx") // → undefined
 */
export function skipReason(name: string): Words | undefined {
  const file = basename(name.replace(/^.*!/, ""));
  if (companions.test(file)) return { vi: "không phải báo cáo", en: "no report" };
  if (/^\.(7z|rar|gz|tar)$/i.test(extname(file)))
    return {
      vi: "loại tệp nén này không mở được; hãy giải nén trước",
      en: "this kind of archive is not opened; unpack it first",
    };
  if (foreign.has(extname(file).toLowerCase()))
    return { vi: "không phải loại tệp báo cáo", en: "not a kind of file that reports come in" };
  return undefined;
}
