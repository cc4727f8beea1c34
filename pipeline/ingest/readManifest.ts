import { readFile } from "node:fs/promises";
import { Fault } from "../fault.ts";
import { fileFault } from "../fileFault.ts";
import { parseCsv } from "./parseCsv.ts";

/** What a person says of a document beforehand; it overrides what the document says. */
export type Hints = { readonly area?: string; readonly period?: string; readonly series?: string };

/** Names of the columns as offices may write them. */
const columns: Readonly<Record<string, "file" | keyof Hints>> = {
  file: "file",
  tệp: "file",
  area: "area",
  "địa bàn": "area",
  period: "period",
  kỳ: "period",
  series: "series",
  "loại báo cáo": "series",
};

/**
 * The hints of a manifest, found by the name of a document: a CSV with the columns `file`, and any of `area`,
 * `period`, `series`. `file` is the end of the path, as much of it as tells the files apart.
 */
export async function readManifest(path: string): Promise<(name: string) => Hints> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw fileFault(error, path);
  });
  const [header = [], ...rows] = parseCsv(text);
  const keys = header.map((name) => columns[name.trim().toLowerCase()]);
  if (!keys.includes("file"))
    throw new Fault({
      vi: `${path}: thiếu cột “file”; dòng đầu phải là file,area,period,series`,
      en: `${path}: the column “file” is missing; the first line must be file,area,period,series`,
    });
  const entries = rows.map((row) => {
    const named = row.map((value, at) => [keys[at], value.trim()] as const).filter(([key, value]) => key && value);
    return Object.fromEntries(named) as Hints & { readonly file?: string };
  });
  return (name) => {
    const plain = slashes(name);
    const match = entries.find(({ file }) => file && (plain === slashes(file) || plain.endsWith(`/${slashes(file)}`)));
    const { file: _, ...hints } = match ?? {};
    return hints;
  };
}

/** One kind of separator, composed letters: file names come decomposed from some systems. */
function slashes(name: string): string {
  return name.replace(/[\\!]/g, "/").replace(/^\.\//, "").normalize("NFC");
}
