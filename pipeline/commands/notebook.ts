import type { Command } from "commander";
import { addExamples } from "../options.ts";
import { both, say } from "../say.ts";

/** `baocao notebook new NAME` */
export function notebook(command: Command): void {
  command
    .command("new")
    .description(both({ vi: "tạo sổ phân tích mới", en: "make another analysis" }))
    .argument("<NAME>", both({ vi: "tên tệp, không cần .md", en: "its name, without .md" }))
    .option("--folder <DIR>", both({ vi: "thư mục", en: "folder" }), "notebooks")
    .action(async (name: string, { folder }: { readonly folder: string }) => {
      const { mkdir, writeFile } = await import("node:fs/promises");
      const { join } = await import("node:path");
      const { Fault } = await import("../fault.ts");
      const { fileFault } = await import("../fileFault.ts");
      const { newNotebook } = await import("../notebooks/newNotebook.ts");
      if (!/^[\p{L}\d][\p{L}\d _.-]*$/u.test(name)) {
        throw new Fault({
          vi: `${name}: tên chỉ gồm chữ, số, dấu gạch`,
          en: `${name}: a name has letters, digits, dashes only`,
        });
      }
      const file = join(folder, `${name.replace(/\.md$/, "")}.md`);
      await mkdir(folder, { recursive: true });
      await writeFile(file, newNotebook(name), { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "EEXIST") throw fileFault(error, file);
        throw new Fault({
          vi: `${file}: đã có tệp này, chọn tên khác`,
          en: `${file}: there is such a file, choose another name`,
        });
      });
      console.log(file);
      console.log(
        say({
          vi: `Xem thử: baocao notebooks dev --folder ${folder}`,
          en: `See it: baocao notebooks dev --folder ${folder}`,
        }),
      );
    });
  addExamples(command, "baocao notebook new ma-tuy");
}
