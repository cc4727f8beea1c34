/** A table of a schema: its columns with type and comment. */
export type Table = {
  readonly name: string;
  readonly comment: string;
  readonly columns: readonly (readonly [name: string, type: string, comment: string])[];
};

/** `CREATE TABLE` and a comment for the table and for each column. */
export function createTable(table: Table): readonly string[] {
  const columns = table.columns.map(([name, type]) => `"${name}" ${type}`).join(", ");
  return [
    `CREATE TABLE "${table.name}" (${columns})`,
    `COMMENT ON TABLE "${table.name}" IS '${quoted(table.comment)}'`,
    ...table.columns.map(([name, , comment]) => `COMMENT ON COLUMN "${table.name}"."${name}" IS '${quoted(comment)}'`),
  ];
}

function quoted(text: string): string {
  return text.replaceAll("'", "''");
}
