import { type Command, InvalidArgumentError } from "commander";
import { addExamples, addReading, type ReadingOptions } from "../options.ts";
import type { Showing } from "../repair/mended.ts";
import { both, say } from "../say.ts";

type Options = ReadingOptions & {
  readonly output?: string;
  readonly explain?: true;
  readonly json?: true;
  readonly doubtful?: true;
  readonly dryRun?: true;
  readonly inPlaceCopy?: true;
  readonly minConfidence?: number;
  readonly font?: string;
};

/** `baocao repair FILE…` */
export function repair(command: Command): void {
  command
    .argument(
      "<FILE...>",
      both({ vi: "tệp, thư mục, hoặc - là đầu vào chuẩn", en: "files, folders, or - for standard input" }),
    )
    .option("-o, --output <OUT>", both({ vi: "tệp hoặc thư mục kết quả", en: "file or folder of the result" }))
    .option(
      "--in-place-copy",
      both({ vi: "ghi bản sửa cạnh tệp gốc (TÊN.fixed.ĐUÔI)", en: "write NAME.fixed.EXT beside the original" }),
    )
    .option(
      "--explain",
      both({ vi: "in từng chỗ đã sửa và lý do (JSON)", en: "print each repair and its reason as JSON lines" }),
    )
    .option("--json", both({ vi: "như --explain", en: "same as --explain" }))
    .option(
      "--doubtful",
      both({
        vi: "in các chỗ chưa chắc, không sửa (JSON)",
        en: "print the places in doubt, left as they are, as JSON lines",
      }),
    )
    .option(
      "--dry-run",
      both({ vi: "xem trước các dòng sẽ sửa, không ghi gì", en: "show the lines that would change, write nothing" }),
    )
    .option(
      "--min-confidence <0..1>",
      both({ vi: "chỉ sửa khi chắc từ mức này", en: "mend only what is at least this sure" }),
      share,
    )
    .option(
      "--font <NAME>",
      both({ vi: "phông thay phông cũ (Times New Roman)", en: "font in place of legacy ones (Times New Roman)" }),
    )
    .action(async (files: readonly string[], options: Options) => {
      const { repairPaths } = await import("../repair/repairPaths.ts");
      const showing = showingOf(options);
      process.exitCode = await repairPaths(files, { ...options, showing });
    });
  addReading(command);
  addExamples(
    command,
    "baocao repair hỏng.txt > đúng.txt",
    "baocao repair kho-cũ/ -o kho-mới/",
    "baocao repair cũ.docx -o mới.docx",
    "baocao repair --explain hỏng.txt",
    "cat hỏng.csv | baocao repair - > đúng.csv",
  );
}

function showingOf({ explain, json, doubtful, dryRun }: Options): Showing {
  if (dryRun) return "diff";
  if (doubtful) return "doubtful";
  return explain || json ? "explain" : "text";
}

function share(text: string): number {
  const value = Number(text);
  if (text === "" || !(value >= 0 && value <= 1))
    throw new InvalidArgumentError(say({ vi: "cần một số từ 0 đến 1", en: "a number from 0 to 1 is needed" }));
  return value;
}
