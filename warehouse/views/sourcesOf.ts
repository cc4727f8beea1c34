import { keyText } from "../comparison/keyNumber.ts";

/**
 * All that speak of a row of `cell`, as JSON: put together here where one statement alone does, as of most. An SQL
 * expression.
 */
export function sourcesOf(row: string): string {
  const one = `'[{"observation":"' || ${keyText(`${row}.key`)} || '","document":"' || ${row}.document || '","value":' || ${row}.value || '}]'`;
  return `coalesce(${row}.sources, CAST(${one} AS JSON))`;
}
