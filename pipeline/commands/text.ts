import type { Command } from "commander";
import { addExamples, addReading, type ReadingOptions } from "../options.ts";
import { both } from "../say.ts";

type Options = ReadingOptions & { readonly plain?: true; readonly json?: true };

/** `baocao text FILE` */
export function text(command: Command): void {
  command
    .argument("<FILE>", both({ vi: "tệp văn bản", en: "a document" }))
    .option("--plain", both({ vi: "chỉ chữ, không định dạng", en: "only what the page says, no markup" }))
    .option("--json", both({ vi: "in cả cấu trúc, phông, vị trí", en: "print the document with fonts and places" }))
    .action(async (file: string, options: Options) => {
      const { readFileApart, warn } = await import("../reader/readFileApart.ts");
      const { document, plain, messages } = await readFileApart(file, options);
      warn(file, messages);
      if (options.json) console.log(JSON.stringify(document));
      else if (options.plain) process.stdout.write(`${plain.text}\n`);
      else {
        const { printMarkdown } = await import("../../extractors/structure/printMarkdown.ts");
        process.stdout.write(printMarkdown(document));
      }
    });
  addReading(command);
  addExamples(command, "baocao text báo-cáo.pdf > báo-cáo.md", "baocao text --plain báo-cáo.doc");
}
