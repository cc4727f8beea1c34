import type { Command } from "commander";
import { addExamples, addWarehouse } from "../options.ts";
import { addIssue, addSubject, type IssueOptions, toIssue } from "../reports/issueOptions.ts";

type Options = IssueOptions & {
  readonly warehouse: string;
  readonly area?: string;
  readonly year: number;
  readonly output: string;
};

/** `baocao inquiry` */
export function inquiry(command: Command): void {
  addSubject(command).action(async (options: Options) => {
    const { Fault } = await import("../fault.ts");
    const { formatOf } = await import("../reports/formatOf.ts");
    const { readInquiryTask } = await import("../reports/readTask.ts");
    const { writeReport } = await import("../reports/writeReport.ts");
    const { withWarehouse } = await import("../withWarehouse.ts");
    const { writeOut } = await import("../writeOut.ts");
    const { area, year } = options;
    if (area === undefined)
      throw new Fault({ vi: "thiếu --area: hỏi địa bàn nào?", en: "--area is missing: ask which area?" });
    const format = formatOf(options.output);
    const subject = { area, year, compare: [], topics: [] };
    const task = await withWarehouse(options.warehouse, (warehouse) =>
      readInquiryTask(warehouse, subject, (name) => toIssue(options, name)),
    );
    await writeOut(await writeReport(task, format), options.output);
  });
  addWarehouse(addIssue(command));
  addExamples(command, `baocao inquiry --area "Huyện Bát Xát" --year 2022 -o cong-van.docx`);
}
