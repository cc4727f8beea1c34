import { isHeldReason } from "../../extractors/structure/secrecyReason.ts";
import type { Warehouse } from "../Warehouse.ts";

/** What a person decided of a held document: it bears no mark of secrecy. `at` is an ISO instant. */
export type Release = {
  readonly document: string;
  readonly by: string;
  readonly at: string;
  readonly why: string;
};

/**
 * Keeps that a person released a held document, which is then to be read as if it were new. Nothing is kept of one that
 * the warehouse does not hold (`unknown`), or that bears a mark which was read (`marked`): those are never released.
 *
 * The reading itself refuses a mark that it can read, whatever was decided.
 */
export async function release(
  warehouse: Warehouse,
  { document, by, at, why }: Release,
): Promise<"released" | "unknown" | "marked"> {
  return await warehouse.write(async (connection) => {
    const found = await connection.runAndReadAll(
      "SELECT reason FROM document WHERE document = $1 AND status = 'quarantined'",
      [document],
    );
    const [row] = found.getRows();
    if (row === undefined) return "unknown";
    if (!isHeldReason(String(row[0]))) return "marked";
    await connection.run("INSERT INTO release VALUES ($1, $2, $3, $4)", [document, by, at, why]);
    await connection.run("DELETE FROM document WHERE document = $1", [document]);
    return "released";
  });
}

/**
 * Keeps releases that were decided on another warehouse, for documents that are held here or may come. Those that are kept
 * already change nothing, and what bears a mark that was read stays out. Gives how many were new.
 */
export async function takeReleases(warehouse: Warehouse, releases: readonly Release[]): Promise<number> {
  const known = await readReleases(warehouse);
  const fresh = [...new Map(releases.map((one) => [one.document, one])).values()].filter(
    (one) => !known.has(one.document),
  );
  await warehouse.write(async (connection) => {
    for (const { document, by, at, why } of fresh) {
      await connection.run("INSERT INTO release VALUES ($1, $2, $3, $4)", [document, by, at, why]);
      const found = await connection.runAndReadAll(
        "SELECT reason FROM document WHERE document = $1 AND status = 'quarantined'",
        [document],
      );
      const [row] = found.getRows();
      if (row !== undefined && isHeldReason(String(row[0])))
        await connection.run("DELETE FROM document WHERE document = $1", [document]);
    }
  });
  return fresh.length;
}

/** All releases, oldest first. */
export async function listReleases(warehouse: Warehouse): Promise<readonly Release[]> {
  return await warehouse.read(async (connection) => {
    const found = await connection.runAndReadAll(
      'SELECT document, "by", "at", why FROM release ORDER BY "at", document',
    );
    return found.getRows().map((row) => {
      const [document, by, at, why] = row.map(String) as [string, string, string, string];
      return { document, by, at, why };
    });
  });
}

/** The documents that persons have released, by the SHA-256 of their bytes. */
export async function readReleases(warehouse: Warehouse): Promise<ReadonlySet<string>> {
  return await warehouse.read(async (connection) => {
    const found = await connection.runAndReadAll("SELECT document FROM release");
    return new Set(found.getRows().map(([document]) => String(document)));
  });
}
