import { strToU8, zipSync } from "fflate";
import { shortHash } from "../load/hash.ts";
import type { ColumnKind, Frame } from "./Frame.ts";
import { writeCsv } from "./writeCsv.ts";

/** What the package holds, with what each table is. */
const tables: readonly (readonly [name: string, title: string])[] = [
  ["published", "Observations fit to show, each with its sentence"],
  ["comparison", "What is shown of each indicator, area, period and role"],
  ["findings", "What the checks found"],
  ["documents", "The documents that were read, by the SHA-256 of their bytes"],
  ["reports", "The reports that the documents render"],
  ["indicators", "The catalogue of indicators"],
];

/** Types of the Table Schema standard. */
const types: Readonly<Record<ColumnKind, string>> = {
  text: "string",
  decimal: "number",
  integer: "integer",
  float: "number",
  boolean: "boolean",
  list: "array",
  json: "object",
};

/** A fixed moment, so that equal data give equal bytes. */
const moment = new Date("2000-01-01T00:00:00Z");

/**
 * A data package (Frictionless Data Package 1.0) as a zip: `datapackage.json` with a dictionary of all columns, and a CSV
 * a table. Its `id` is a hash of the data: the release that a citation can name.
 */
export async function writePackage(frameOf: (name: string) => Promise<Frame>): Promise<Uint8Array> {
  const files: Record<string, Uint8Array> = {};
  const resources = [];
  for (const [name, title] of tables) {
    const frame = await frameOf(name);
    const csv = writeCsv(frame);
    files[`${name}.csv`] = strToU8(csv);
    const fields = frame.columns.map((column) => ({ name: column.name, type: types[column.kind] }));
    resources.push({
      name,
      title,
      path: `${name}.csv`,
      format: "csv",
      mediatype: "text/csv",
      encoding: "utf-8",
      profile: "tabular-data-resource",
      hash: shortHash(csv),
      schema: { fields },
    });
  }
  const id = shortHash(resources.map((resource) => resource.hash).join());
  const description = {
    profile: "tabular-data-package",
    name: "baocao",
    id,
    title: "Số liệu báo cáo đã công bố",
    resources,
  };
  files["datapackage.json"] = strToU8(`${JSON.stringify(description, null, 2)}\n`);
  return zipSync(files, { mtime: moment });
}
