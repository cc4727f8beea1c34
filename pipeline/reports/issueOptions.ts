import { type Command, InvalidArgumentError, Option } from "commander";
import type { Issue } from "../../reports/content/composeReport.ts";
import { positive } from "../options.ts";
import { both, say } from "../say.ts";

/** What stands around the figures of a report: who issues it, when, and for whom. */
export type IssueOptions = {
  readonly form: "state" | "party";
  readonly issuer?: string;
  readonly parent?: string;
  readonly number?: string;
  readonly place?: string;
  readonly date?: string;
  readonly to?: readonly string[];
  readonly signer?: readonly string[];
};

/** Adds the options that fill in the form of an administrative document (Nghị định 30/2020/NĐ-CP). */
export function addIssue(command: Command): Command {
  return command
    .addOption(
      new Option("--form <FORM>", both({ vi: "thể thức nhà nước hoặc của Đảng", en: "state or Party form" }))
        .choices(["state", "party"])
        .default("state"),
    )
    .option("--issuer <NAME>", both({ vi: "cơ quan ban hành", en: "issuing body" }))
    .option("--parent <NAME>", both({ vi: "cơ quan chủ quản", en: "body above it" }))
    .option("--number <TEXT>", both({ vi: "số, ký hiệu", en: "number and symbol" }))
    .option("--place <NAME>", both({ vi: "địa danh", en: "place of issue" }))
    .option(
      "--date <YYYY-MM-DD>",
      both({ vi: "ngày ban hành (để trống nếu là dự thảo)", en: "date of issue; a draft has none" }),
      isoDate,
    )
    .option("--to <NAME...>", both({ vi: "nơi nhận", en: "recipients" }))
    .option("--signer <LINE...>", both({ vi: "các dòng chữ ký", en: "lines of the signature" }));
}

/** Adds `--area`, `--year` and `-o`. */
export function addSubject(command: Command): Command {
  return command
    .option("--area <NAME>", both({ vi: "địa bàn", en: "area" }))
    .requiredOption("--year <YYYY>", both({ vi: "năm", en: "year" }), positive)
    .requiredOption("-o, --output <OUT>", both({ vi: "tệp ghi ra", en: "file to write" }));
}

/** The options as the reports take them; what is not given stays blank, as in a draft. */
export function toIssue(options: IssueOptions, area: string): Issue {
  const name = area.replace(/^(?:Tỉnh|Thành phố|Huyện|Thị xã|Quận)\s+/, "");
  return {
    form: options.form,
    letterhead: {
      parent: options.parent,
      issuer: options.issuer ?? "……………………",
      number: options.number,
      place: options.place ?? name,
      date: options.date,
    },
    recipients: options.to ?? [],
    signature: options.signer ?? [],
  };
}

function isoDate(text: string): string {
  const date = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  if (date === undefined || Number.isNaN(date.getTime()) || !date.toISOString().startsWith(text)) {
    throw new InvalidArgumentError(say({ vi: "cần ngày dạng 2023-12-31", en: "a date like 2023-12-31 is needed" }));
  }
  return text;
}
