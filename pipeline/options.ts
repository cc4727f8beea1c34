import { type Command, InvalidArgumentError, Option } from "commander";
import { readPassword } from "./password.ts";
import { both, say, type Words } from "./say.ts";

/** The warehouse used where `--warehouse` names none. */
export const defaultWarehouse = "baocao.duckdb";

/** Adds `--warehouse FILE`. */
export function addWarehouse(command: Command): Command {
  return command.option(
    "-w, --warehouse <FILE>",
    both({ vi: "tệp kho số liệu", en: "file of the warehouse" }),
    process.env.BAOCAO_WAREHOUSE ?? defaultWarehouse,
  );
}

/** `--geography G`: the boundaries that figures are shown within. */
export function geographyOption(): Option {
  const words = both({ vi: "theo địa giới trước hoặc từ 01/7/2025", en: "boundaries of before or since July 2025" });
  return new Option("--geography <G>", words).choices(["2025-06", "2025-07"]);
}

/** Adds `--format` with the formats a command can print, the first being the default, and `--json` where it is one. */
export function addFormat(command: Command, formats: readonly string[]): Command {
  const words = both({ vi: "dạng in ra", en: "what to print" });
  command.addOption(new Option("-f, --format <FORMAT>", words).choices(formats).default(formats[0]));
  if (formats.includes("json"))
    command.option("--json", both({ vi: "như --format json", en: "same as --format json" }));
  return command;
}

/** Adds what bounds the reading of a document that is not trusted, and the password that opens it. */
export function addReading(command: Command): Command {
  return command
    .option(
      "--password <TEXT|@FILE>",
      both({
        vi: "mật khẩu mở tệp, hoặc @ và tệp chứa nó",
        en: "password that opens the file, or @ and a file with it",
      }),
      readPassword,
    )
    .option(
      "--time-limit <SECONDS>",
      both({ vi: "giây cho một tệp không có tiến triển", en: "seconds a file may take without getting on" }),
      positive,
      180,
    )
    .option("--memory-limit <MB>", both({ vi: "bộ nhớ cho một tệp", en: "memory a file may take" }), positive, 1536);
}

/** Options as `addReading` leaves them. */
export type ReadingOptions = { readonly password?: string; readonly timeLimit: number; readonly memoryLimit: number };

/** Adds examples to the end of the help page. */
export function addExamples(command: Command, ...examples: readonly string[]): Command {
  return command.addHelpText("after", `\nVí dụ · Example:\n${examples.map((line) => `  ${line}`).join("\n")}\n`);
}

/** A whole number above nought, or a refusal. */
export function positive(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError(say(wholeNumber));
  return Number(text);
}

const wholeNumber: Words = { vi: "cần một số nguyên dương", en: "a whole number above nought is needed" };
