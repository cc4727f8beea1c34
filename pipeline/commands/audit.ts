import type { Command } from "commander";
import { addExamples, addWarehouse, positive } from "../options.ts";
import { both } from "../say.ts";

type Options = {
  readonly warehouse: string;
  readonly sample: number;
  readonly seed: number;
  readonly output?: string;
  readonly judged?: string;
  readonly json?: true;
};

/** `baocao audit` */
export function audit(command: Command): void {
  command
    .option("--sample <N>", both({ vi: "số dòng rút ngẫu nhiên", en: "rows to draw" }), positive, 200)
    .option(
      "--seed <N>",
      both({ vi: "số gieo, để rút lại đúng mẫu đó", en: "draws the same sample again" }),
      positive,
      1,
    )
    .option("-o, --output <FILE.csv>", both({ vi: "tệp mẫu để người chấm", en: "file for a person to judge" }))
    .option(
      "--judged <FILE.csv>",
      both({ vi: "đọc tệp đã chấm, in tỷ lệ sai", en: "read the judged file, print the error" }),
    )
    .option("--json", both({ vi: "in dạng JSON", en: "print as JSON" }))
    .action(async (options: Options) => {
      const { drawSample, readJudged } = await import("../audit/auditWarehouse.ts");
      const { measureLine } = await import("../audit/measure.ts");
      if (options.judged !== undefined) {
        const measure = await readJudged(options.judged);
        console.log(options.json ? JSON.stringify(measure) : measureLine(measure));
      } else await drawSample(options);
    });
  addWarehouse(command);
  addExamples(command, "baocao audit --sample 200 -o mẫu.csv", "baocao audit --judged mẫu.csv");
}
