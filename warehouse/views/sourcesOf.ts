/**
 * All that speak of a row of `cell`, as JSON: put together here where one statement alone does, as of most. An SQL
 * expression.
 */
export function sourcesOf(row: string): string {
  const one = `'[{"observation":"' || ${row}.key || '","document":"' || ${row}.document || '","value":' || ${row}.value || '}]'`;
  return `coalesce(${row}.sources, CAST(${one} AS JSON))`;
}
