import type { CommanderError } from "commander";
import { say } from "./say.ts";

const vietnamese: Readonly<Record<string, (name: string, value: string, why: string) => string>> = {
  "commander.unknownOption": (name) => `không có tùy chọn ${name}`,
  "commander.unknownCommand": (name) => `không có lệnh ${name}`,
  "commander.missingArgument": (name) => `thiếu ${name}`,
  "commander.missingMandatoryOptionValue": (name) => `thiếu tùy chọn ${name}`,
  "commander.optionMissingArgument": (name) => `tùy chọn ${name} cần một giá trị`,
  "commander.invalidArgument": (name, value, why) => `tùy chọn ${name} không nhận giá trị ${value}${why && `: ${why}`}`,
  "commander.excessArguments": () => "quá nhiều đối số",
};

/** What was wrong with the command as typed, and where to look: one line. `command` is absent where none was called. */
export function misuse(error: CommanderError, command: string | undefined): string {
  const message = error.message.replace(/^error: /, "").split("\n")[0]!;
  const [name = "", value = ""] = [...message.matchAll(/'([^']*)'/g)].map((match) => match[1]!);
  const why = /is invalid\. (.+)$/.exec(message)?.[1] ?? "";
  const help = ["baocao", command, "--help"].filter((word) => word !== undefined).join(" ");
  return say({
    vi: `${vietnamese[error.code]?.(name, value, why) ?? message} — xem ${help}`,
    en: `${message} — see ${help}`,
  });
}
