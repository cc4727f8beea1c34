import { keyNumber } from "../comparison/keyNumber.ts";
import { tables010 } from "./010-cells-by-number.ts";
import { createTable } from "./createTable.ts";

const statuses = "'reported', 'confirmed', 'corrected', 'restated', 'disputed', 'several', 'computed', 'derived'";

type Change = {
  /** Types of columns. */
  readonly types: Readonly<Record<string, string>>;
  /** The rows as they are to be, in SQL. */
  readonly rows: string;
};

/**
 * DuckDB looks in vain for what repeats itself in keys, a third of all it does to write an observation, and reads those of five
 * million cells to give a hundred thousand. Observations, which are looked for by key, have it as it is, cells as a number.
 */
const changes: Readonly<Record<string, Change>> = {
  observation: { types: { key: "VARCHAR NOT NULL USING COMPRESSION uncompressed" }, rows: "*" },
  cell: {
    types: { key: "UUID", status: `ENUM(${statuses}) NOT NULL` },
    rows: `* REPLACE (${keyNumber("key")} AS key,
      CASE WHEN key IS NOT NULL AND ${keyNumber("key")} IS NULL THEN to_json([{observation: key, document: document, value: value}]) ELSE sources END AS sources)`,
  },
};

/** Keys are written without a search for what repeats itself in them; the status of a cell is one of a list. */
export const keyNumbers011: readonly string[] = tables010
  .filter(({ name }) => changes[name] !== undefined)
  .flatMap(({ name, comment, columns }) => [
    ...createTable({
      name: `${name}_011`,
      comment,
      columns: columns.map(([column, type, text]) => [column, changes[name]!.types[column] ?? type, text] as const),
    }),
    `INSERT INTO ${name}_011 SELECT ${changes[name]!.rows} FROM ${name}`,
    `DROP TABLE ${name}`,
    `ALTER TABLE ${name}_011 RENAME TO ${name}`,
  ]);
