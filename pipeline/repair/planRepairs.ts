import { realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, join, relative, resolve } from "node:path";
import { Fault } from "../fault.ts";
import { fileFault } from "../fileFault.ts";
import { filesUnder, type Under } from "../filesUnder.ts";

/** A file to mend, and where the mended one goes; no `output` prints it. `name` is the path inside the mirrored tree. */
export type Target = { readonly input: string; readonly name: string; readonly output: string | undefined };

/** `unread`: files and folders of a tree that could not be opened at all. */
export type Plan = {
  readonly targets: readonly Target[];
  readonly folder: string | undefined;
  readonly unread: Under["unread"];
};

/**
 * What is to be mended and where it goes: a file into a file; several, or folders, into a folder that mirrors them.
 * Refused: an output that is one of the originals or their folder, and folders without a place for the result.
 */
export async function planRepairs(
  paths: readonly string[],
  out: { readonly output?: string; readonly inPlaceCopy?: boolean; readonly dryRun?: boolean },
): Promise<Plan> {
  const folders = await Promise.all(paths.map(async (path) => path !== "-" && (await isFolder(path, true))));
  const into =
    out.output !== undefined &&
    (paths.length > 1 || folders[0] || /[/\\]$/.test(out.output) || (await isFolder(out.output)));
  if (folders.some(Boolean) && !out.output && !out.inPlaceCopy && !out.dryRun)
    throw new Fault({
      vi: "sửa cả thư mục cần -o THƯ_MỤC để ghi kết quả, hoặc --dry-run để xem trước",
      en: "mending a folder needs -o FOLDER for the result, or --dry-run to look first",
    });
  await refuseSameFolder(
    paths.filter((_, at) => folders[at]),
    out.output,
  );
  const targets: Target[] = [];
  const unread: Under["unread"][number][] = [];
  for (const [at, path] of paths.entries()) {
    const found = folders[at] ? await filesUnder(path) : { files: [{ path }], unread: [] };
    unread.push(...found.unread);
    // The result of an earlier run, in a folder inside this one, is no original.
    const inside = folders[at] && out.output !== undefined ? `${resolve(out.output)}/` : undefined;
    for (const { path: input } of found.files) {
      if (inside !== undefined && resolve(input).startsWith(inside)) continue;
      const name = folders[at] ? relative(path, input) : basename(input);
      targets.push({ input, name, output: outputOf(input, name, out, Boolean(into)) });
    }
  }
  await refuseOriginals(targets);
  return { targets, folder: into ? out.output : undefined, unread };
}

function outputOf(
  input: string,
  name: string,
  { output, inPlaceCopy }: { readonly output?: string; readonly inPlaceCopy?: boolean },
  into: boolean,
): string | undefined {
  if (output !== undefined) return into ? join(output, name) : output;
  if (!inPlaceCopy || input === "-") return undefined;
  const extension = extname(input);
  return join(dirname(input), `${basename(input, extension)}.fixed${extension}`);
}

async function isFolder(path: string, must = false): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (must) throw fileFault(error, path);
    return false;
  }
}

/** The path without links, whether it is there or not. */
function real(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

async function refuseSameFolder(folders: readonly string[], output: string | undefined): Promise<void> {
  if (output === undefined) return;
  const place = await real(output);
  for (const folder of folders)
    if ((await real(folder)) === place)
      throw new Fault({
        vi: `${output}: là chính thư mục gốc, không ghi lẫn vào đó; chọn thư mục khác cho -o`,
        en: `${output}: is the folder of the originals, nothing is written there; choose another one for -o`,
      });
}

async function refuseOriginals(targets: readonly Target[]): Promise<void> {
  const files = targets.filter(({ input }) => input !== "-");
  const originals = new Set(await Promise.all(files.map(({ input }) => real(input))));
  for (const { output } of targets)
    if (output !== undefined && originals.has(await real(output)))
      throw new Fault({
        vi: `${output}: là tệp gốc, không ghi đè; chọn tên khác cho -o`,
        en: `${output}: is an original and is not overwritten; choose another name for -o`,
      });
}
