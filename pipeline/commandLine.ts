import { Command, CommanderError } from "commander";
import { commands } from "./commands.ts";
import { Fault, faultLine } from "./fault.ts";
import { misuse } from "./misuse.ts";
import { both, chooseLanguage, setLanguage } from "./say.ts";
import { version } from "./version.ts";

const titles: Readonly<Record<string, string>> = {
  "Usage:": "Cách dùng · Usage:",
  "Arguments:": "Đối số · Arguments:",
  "Options:": "Tùy chọn · Options:",
  "Commands:": "Lệnh · Commands:",
};

const args = process.argv.slice(2);
setLanguage(chooseLanguage(args, process.env));

const program = new Command("baocao")
  .description(
    both({
      vi: "Đọc báo cáo, sửa chữ lỗi phông, biến mỗi con số thành số liệu có nguồn",
      en: "Reads Vietnamese office reports and turns every figure into a traceable observation",
    }),
  )
  .version(version, "-V, --version", both({ vi: "phiên bản", en: "version" }))
  .option("--lang <vi|en>", both({ vi: "ngôn ngữ của thông báo", en: "language of the messages" }))
  .option("--debug", both({ vi: "in chi tiết khi có lỗi", en: "print details of a fault" }))
  .addHelpText("after", "\nVí dụ · Example:\n  baocao ingest báo-cáo/ && baocao serve\n")
  .helpOption("-h, --help", both({ vi: "trang này", en: "this page" }))
  .helpCommand(false)
  .configureHelp({ styleTitle: (title) => titles[title] ?? title })
  .exitOverride()
  .configureOutput({ outputError: () => {} });

const called = commands.find((entry) => entry.name === args.find((arg) => commands.some(({ name }) => name === arg)));
for (const entry of commands) {
  const command = program.command(entry.name).description(both(entry.summary));
  if (entry === called) (await entry.load())(command);
}

// A reader that closes early (`baocao text FILE | head`) is no fault, and ends no work (`baocao ingest FOLDER | head`).
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  if (!called?.works) process.exit(0);
});

try {
  if (args.length === 0) program.outputHelp();
  else await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    if (error.exitCode !== 0) console.error(`baocao: ${misuse(error, called?.name)}`);
    process.exitCode = error.exitCode === 0 ? 0 : 1;
  } else {
    console.error(`baocao: ${faultLine(error)}`);
    if (args.includes("--debug")) console.error(error instanceof Fault ? (error.cause ?? error) : error);
    process.exitCode = 1;
  }
}
