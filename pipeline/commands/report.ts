import type { Command } from "commander";
import { addExamples, addWarehouse } from "../options.ts";
import { addIssue, addSubject, type IssueOptions, toIssue } from "../reports/issueOptions.ts";
import type { ReportOrder } from "../reports/reportWorker.ts";
import type { ReportFormat } from "../reports/writeReport.ts";
import { both, say } from "../say.ts";

type Options = IssueOptions & {
  readonly warehouse: string;
  readonly area?: string;
  readonly year: number;
  readonly output: string;
  readonly compare?: string;
  readonly topic?: readonly string[];
  readonly allDistricts?: true;
  readonly format: ReportFormat;
};

/** `baocao report` */
export function report(command: Command): void {
  addSubject(command)
    .option(
      "--compare <NAMES>",
      both({ vi: "các địa bàn so sánh, cách nhau dấu phẩy", en: "areas to compare with, by commas" }),
    )
    .option("--topic <TOPIC...>", both({ vi: "chỉ các lĩnh vực này (propaganda, crime …)", en: "these topics only" }))
    .option(
      "--all-districts",
      both({ vi: "mỗi huyện một báo cáo, ghi vào thư mục OUT", en: "one report a district, into the folder OUT" }),
    )
    .option(
      "--format <FORMAT>",
      both({ vi: "định dạng khi --all-districts: pdf, docx, xlsx, html", en: "with --all-districts" }),
      "pdf",
    )
    .action(async (options: Options) => {
      if (options.allDistricts) await writeAll(options);
      else await writeOne(options);
    });
  addWarehouse(addIssue(command));
  addExamples(
    command,
    `baocao report --area "Huyện Bát Xát" --year 2022 --compare "Huyện Bảo Thắng,Thị xã Sa Pa" -o bao-cao.pdf`,
    "baocao report --all-districts --year 2022 --format docx -o bao-cao-huyen/",
  );
}

const list = (text: string | undefined): readonly string[] =>
  text
    ?.split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "") ?? [];

async function writeOne(options: Options): Promise<void> {
  const { isReported } = await import("../../reports/content/scope.ts");
  const { Fault } = await import("../fault.ts");
  const { readReportTask } = await import("../reports/readTask.ts");
  const { formatOf } = await import("../reports/formatOf.ts");
  const { writeReport } = await import("../reports/writeReport.ts");
  const { withWarehouse } = await import("../withWarehouse.ts");
  const { writeOut } = await import("../writeOut.ts");
  const { area } = options;
  if (area === undefined)
    throw new Fault({ vi: "thiếu --area: báo cáo về địa bàn nào?", en: "--area is missing: a report on which area?" });
  const format = formatOf(options.output);
  const subject = { area, year: options.year, compare: list(options.compare), topics: options.topic ?? [] };
  const task = await withWarehouse(options.warehouse, (warehouse) =>
    readReportTask(warehouse, subject, (name) => toIssue(options, name)),
  );
  await writeOut(await writeReport(task, format), options.output);
  if (task.type === "report" && !isReported(task.scope))
    console.error(
      say({
        vi: `kho chưa có số liệu nào của địa bàn này năm ${options.year}: báo cáo chỉ ghi là thiếu`,
        en: `the warehouse has no figure of this area for ${options.year}: the report only says what is missing`,
      }),
    );
}

async function writeAll(options: Options): Promise<void> {
  const { mkdirSync } = await import("node:fs");
  const { join } = await import("node:path");
  const { readAreas } = await import("../../reports/facts/readExtent.ts");
  const { Fault } = await import("../fault.ts");
  const { readReportTask } = await import("../reports/readTask.ts");
  const { formatOf } = await import("../reports/formatOf.ts");
  const { writeReports } = await import("../reports/writeReports.ts");
  const { withWarehouse } = await import("../withWarehouse.ts");
  const format = formatOf(`.${options.format}`);
  mkdirSync(options.output, { recursive: true });
  let failed = 0;
  await withWarehouse(options.warehouse, async (warehouse) => {
    const districts = await readAreas(warehouse, "district");
    if (districts.length === 0)
      throw new Fault({ vi: "kho chưa có số liệu của huyện nào", en: "the warehouse has no figure of any district" });
    let done = 0;
    async function* orders(): AsyncGenerator<ReportOrder> {
      for (const area of districts) {
        const subject = { area, year: options.year, compare: list(options.compare), topics: options.topic ?? [] };
        const task = await readReportTask(warehouse, subject, (name) => toIssue(options, name));
        yield { task, format, out: join(options.output, `${options.year} ${area.replaceAll("/", "-")}.${format}`) };
      }
    }
    await writeReports(orders(), ({ out, error }) => {
      done += 1;
      if (error !== undefined) failed += 1;
      (error === undefined ? console.log : console.error)(
        `[${done}/${districts.length}] ${out}${error === undefined ? "" : `: ${error}`}`,
      );
    });
  });
  if (failed > 0) {
    console.error(say({ vi: `${failed} báo cáo không ghi được`, en: `${failed} reports could not be written` }));
    process.exitCode = 2;
  }
}
