import { fold } from "../search/fold.ts";

/** What a document says of the report that it renders. `scanned`: read from an image, so that digits may be misread. */
export type Told = {
  readonly number: string | undefined;
  readonly issuer: string | undefined;
  readonly scanned: boolean;
};

/**
 * Whether two documents of one family render the same report, by number and issuing body; `unknown` where these
 * are missing on one side, or were read from a scan and differ.
 *
 * @example
 * sameReport({ number: "25/BC-CAH", … }, { number: "25 /BC-CAH", … }) // → "same"
 */
export function sameReport(one: Told, other: Told): "same" | "different" | "unknown" {
  const differ = one.scanned || other.scanned ? "unknown" : "different";
  const issuers = compareWords(one.issuer, other.issuer);
  const numbers = compareWords(one.number, other.number);
  if (numbers === "same") return issuers === "different" ? differ : "same";
  if (numbers === "different" || issuers === "different") return differ;
  return "unknown";
}

function compareWords(one: string | undefined, other: string | undefined): "same" | "different" | "unknown" {
  if (one === undefined || other === undefined) return "unknown";
  return plain(one) === plain(other) ? "same" : "different";
}

function plain(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, "")
    .replace(/^0+/, "");
}

/** Words that stand together in one piece of text. */
const together = 3;
/** Texts of fewer words tell nothing by what they have in common. */
const fewest = 8;
/**
 * The share of the shorter text that two renditions have in common. Digits count as words, so that a report in the
 * same form with other figures is another one: the sample reports of one district on two years share 0.69 to 0.73.
 */
const alike = { printed: 0.8, scanned: 0.6 } as const;

/** Whether two folded texts are renditions of one report, by the share of their threes of words that they have in common. */
export function sameText(one: string, other: string, scanned: boolean): boolean {
  const [fewer, more] = [piecesOf(one), piecesOf(other)].toSorted((a, b) => a.size - b.size) as [Pieces, Pieces];
  if (fewer.size < fewest) return one === other;
  let common = 0;
  for (const piece of fewer) if (more.has(piece)) common += 1;
  return common / fewer.size >= (scanned ? alike.scanned : alike.printed);
}

type Pieces = ReadonlySet<string>;

function piecesOf(text: string): Pieces {
  const words = text.match(/[a-z0-9]+/g) ?? [];
  return new Set(words.slice(together - 1).map((_, at) => words.slice(at, at + together).join(" ")));
}
