import { tables010 } from "./010-cells-by-number.ts";
import { createTable } from "./createTable.ts";

const statuses = "'reported', 'confirmed', 'corrected', 'restated', 'disputed', 'several', 'computed', 'derived'";

/**
 * Types of columns by table. DuckDB looks in vain for what repeats itself in keys, a third of all it does to write an
 * observation: those of observations, which are looked for, are written as they are, those of cells packed as a whole.
 */
const types: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  observation: { key: "VARCHAR NOT NULL USING COMPRESSION uncompressed" },
  cell: { key: "VARCHAR USING COMPRESSION zstd", status: `ENUM(${statuses}) NOT NULL` },
};

/** Keys are written without a search for what repeats itself in them; the status of a cell is one of a list. */
export const keysAsTheyAre011: readonly string[] = tables010
  .filter(({ name }) => types[name] !== undefined)
  .flatMap(({ name, comment, columns }) => [
    ...createTable({
      name: `${name}_011`,
      comment,
      columns: columns.map(([column, type, text]) => [column, types[name]![column] ?? type, text] as const),
    }),
    `INSERT INTO ${name}_011 SELECT * FROM ${name}`,
    `DROP TABLE ${name}`,
    `ALTER TABLE ${name}_011 RENAME TO ${name}`,
  ]);
