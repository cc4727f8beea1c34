import { type DuckDBConnection, LIST, listValue, VARCHAR } from "@duckdb/node-api";
import type { Extraction } from "../../model/extraction.ts";
import { fold } from "../search/fold.ts";
import { shortHash } from "./hash.ts";
import { familyKey } from "./keys.ts";
import { renditionOf } from "./renditionOf.ts";
import { sameReport, sameText, type Told } from "./sameReport.ts";

/** A report of a family that the document may render: what is told of it, and its text, asked for only where needed. */
type Candidate = Told & {
  readonly report: string;
  readonly documents: readonly string[];
  readonly text: () => Promise<string>;
};

/**
 * The key of the report that each document renders, in order.
 *
 * The reports of a family (same kind, area, period and series) are told apart by number and issuing body; where a
 * document lacks them, as drafts do, or was read from a scan and differs, by what its text has in common with theirs.
 * The first report of a family has the family's key, so that keys depend on nothing else where there is one only.
 */
export async function resolveReports(
  connection: DuckDBConnection,
  extractions: readonly Extraction[],
): Promise<readonly string[]> {
  const families = extractions.map(familyKey);
  const known = await knownReports(connection, families);
  const resolved: string[] = [];
  for (const [at, extraction] of extractions.entries()) {
    const family = families[at]!;
    const candidates = known.get(family) ?? [];
    const told = toldBy(extraction);
    const text = (): Promise<string> => Promise.resolve(fold(extraction.plain.text));
    const own = candidates.find((one) => isOwn(one, extraction.snapshot, told));
    const same = own ?? (await findSame(told, text, candidates));
    const report = same?.report ?? (candidates.length === 0 ? family : newKey(family, extraction));
    if (same === undefined)
      known.set(family, [...candidates, { ...told, report, documents: [extraction.snapshot], text }]);
    resolved.push(report);
  }
  return resolved;
}

function toldBy(extraction: Extraction): Told {
  const { number, issuer } = extraction.report;
  return { number, issuer, scanned: renditionOf(extraction) === "scan" };
}

/** A document that is read again stays with its report, unless it now says that it is another among several. */
function isOwn(one: Candidate, snapshot: string, told: Told): boolean {
  if (!one.documents.includes(snapshot)) return false;
  return one.documents.length === 1 || sameReport(told, one) !== "different";
}

async function findSame(
  one: Told,
  text: () => Promise<string>,
  candidates: readonly Candidate[],
): Promise<Candidate | undefined> {
  const verdicts = candidates.map((other) => sameReport(one, other));
  const sure = candidates.find((_, at) => verdicts[at] === "same");
  if (sure !== undefined) return sure;
  for (const [at, other] of candidates.entries()) {
    if (verdicts[at] !== "unknown") continue;
    if (sameText(await text(), await other.text(), one.scanned || other.scanned)) return other;
  }
  return undefined;
}

function newKey(family: string, { snapshot, report }: Extraction): string {
  const { number, issuer, date } = report;
  return shortHash([family, number ?? snapshot, issuer ?? "", date ?? ""].join("|"));
}

async function knownReports(
  connection: DuckDBConnection,
  families: readonly string[],
): Promise<Map<string, readonly Candidate[]>> {
  const found = await connection.runAndReadAll(
    `SELECT r.family, r.report, r.number, r.issuer, list(d.document) AS documents, bool_and(d.rendition = 'scan') AS scanned
     FROM report r LEFT JOIN document d ON d.report = r.report AND d.status = 'loaded'
     WHERE r.family IN (SELECT unnest($1)) GROUP BY r.family, r.report, r.number, r.issuer ORDER BY r.report = r.family DESC, r.report`,
    [listValue([...new Set(families)])],
    [LIST(VARCHAR)],
  );
  const known = new Map<string, readonly Candidate[]>();
  for (const row of found.getRowObjectsJson()) {
    const text = (name: string): string | undefined => (row[name] === null ? undefined : String(row[name]));
    const report = String(row.report);
    const candidate = {
      report,
      number: text("number"),
      issuer: text("issuer"),
      scanned: row.scanned === true,
      documents: row.documents as readonly string[],
      text: () => textOf(connection, report),
    };
    known.set(String(row.family), [...(known.get(String(row.family)) ?? []), candidate]);
  }
  return known;
}

/** The folded text of the rendition that stands for a report. */
async function textOf(connection: DuckDBConnection, report: string): Promise<string> {
  const found = await connection.runAndReadAll(
    `SELECT string_agg(p.fold, ' ' ORDER BY p.ordinal) FROM passage p WHERE p.document =
      (SELECT document FROM document WHERE report = $1 AND status = 'loaded' ORDER BY current DESC, observations DESC, document LIMIT 1)`,
    [report],
  );
  return String(found.getRows()[0]?.[0] ?? "");
}
