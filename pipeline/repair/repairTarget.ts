import { extname } from "node:path";
import { Fault } from "../fault.ts";
import { fileFault } from "../fileFault.ts";
import { kindOfFile } from "../kindOfBytes.ts";
import { copyWhole } from "./copyWhole.ts";
import type { Mended, RepairOptions } from "./mended.ts";
import type { Target } from "./planRepairs.ts";
import { isDocumentName, repairDocumentFile } from "./repairDocumentFile.ts";
import { repairPlain } from "./repairPlain.ts";

/** Extensions of files that are text throughout, and are mended as text. */
const plainText = new Set([
  "",
  ".txt",
  ".text",
  ".md",
  ".markdown",
  ".csv",
  ".tsv",
  ".log",
  ".json",
  ".jsonl",
  ".srt",
  ".tex",
  ".sql",
  ".ndjson",
  ".yaml",
  ".yml",
  ".vtt",
  ".po",
]);

/**
 * Mends one file (or standard input) into its place, or prints what was asked for. What a name promises is checked: a
 * document named as text is read as what it is, and bytes that are no text are never taken for letters.
 */
export async function repairTarget(target: Target, options: RepairOptions): Promise<Mended> {
  const { input, output } = target;
  if (input === "-") return repairPlain(target, options);
  if (isDocumentName(input)) return repairDocumentFile(target, options);
  const kind = plainText.has(extname(input).toLowerCase())
    ? await kindOfFile(input).catch((error: unknown) => {
        throw fileFault(error, input);
      })
    : "binary";
  if (kind === "text") return repairPlain(target, options);
  if (kind === "document")
    return repairDocumentFile(output === undefined ? target : { ...target, output: asText(output) }, options);
  if (output === undefined && options.showing !== "diff") throw notMended(input);
  return copyWhole(target);
}

/** `danh sách.csv` that is a workbook → `danh sách.csv.txt`: text is not written under a name that promises columns. */
function asText(output: string): string {
  return /^(\.txt|\.text|\.md)?$/i.test(extname(output)) ? output : `${output}.txt`;
}

const archives = /\.(zip|rar|7z|gz|tar)$/i;
const pictures = /\.(png|jpe?g|tiff?|bmp|gif|webp|heic)$/i;

/** Why a file that was asked for by name is not mended, and what to do instead. */
function notMended(input: string): Fault {
  if (archives.test(input))
    return new Fault({
      vi: `${input}: là tệp nén; hãy giải nén rồi sửa cả thư mục: baocao repair THƯ_MỤC -o KẾT_QUẢ`,
      en: `${input}: is an archive; unpack it and mend the folder: baocao repair FOLDER -o RESULT`,
    });
  if (pictures.test(input))
    return new Fault({
      vi: `${input}: là ảnh, không có chữ để sửa; để lấy chữ trong ảnh: baocao text TỆP`,
      en: `${input}: is a picture without letters to mend; for the text in it: baocao text FILE`,
    });
  return new Fault({
    vi: `${input}: không phải loại tệp sửa chữ được (TXT, CSV, DOCX, DOC, RTF, PDF, XLSX, PPTX, HTML …)`,
    en: `${input}: is no kind of file that is mended (TXT, CSV, DOCX, DOC, RTF, PDF, XLSX, PPTX, HTML …)`,
  });
}
