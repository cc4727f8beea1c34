/**
 * Lets what waits for the thread of JavaScript have its turn: statements of another batch above all, which DuckDB has done
 * with. Without it DuckDB stands still while rows are made ready, and two cores are no faster than one.
 */
export function giveWay(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
