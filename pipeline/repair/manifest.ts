import { relative } from "node:path";
import { ruleLabel } from "../../notebooks/app/language/repairs.ts";
import { csvText } from "../print/csvText.ts";
import { say, sayBy, sayNumber, type Words } from "../say.ts";
import type { Mended } from "./mended.ts";
import { addTallies, noRepairs } from "./tally.ts";

/** A file that was to be mended, and what became of it or why nothing did. */
export type Entry = { readonly file: string; readonly mended: Mended | Words };

/** What became of each file of a tree: where in the result it is, and the hashes of the original and the mended one. */
export function manifestCsv(entries: readonly Entry[], folder: string): string {
  const rows = entries.map(({ file, mended }) => {
    if (!("state" in mended)) return [file, "failed", "", "", "", "", "", "", say(mended)];
    const { state, tally, before, after, written } = mended;
    const rules = Object.entries(tally.rules).map(([rule, count]) => `${rule}:${count}`);
    const output = written === undefined ? "" : relative(folder, written);
    return [file, state, output, before, after, tally.letters, tally.doubtful, rules.join(" "), ""];
  });
  return csvText([
    ["file", "state", "output", "sha256_before", "sha256_after", "letters", "doubtful", "rules", "reason"],
    ...rows,
  ]);
}

/** The line at the end of a run. */
export function summaryLine(entries: readonly Entry[]): string {
  const read = entries.flatMap(({ mended }) => ("state" in mended ? [mended] : []));
  const tally = read.map((one) => one.tally).reduce(addTallies, noRepairs);
  const count = (state: Mended["state"]): string => sayNumber(read.filter((one) => one.state === state).length);
  const rules = Object.entries(tally.rules)
    .sort(([, one], [, other]) => other - one)
    .map(([rule, times]) => `${sayBy((language) => ruleLabel(rule, language))} ${sayNumber(times)}`)
    .join(", ");
  const failed = sayNumber(entries.length - read.length);
  const lost = read.filter((one) => one.lost).length;
  const [files, letters, doubtful] = [entries.length, tally.letters, tally.doubtful].map((one) => sayNumber(one));
  return say({
    vi: `${files} tệp: ${count("mended")} đã sửa, ${count("clean")} vốn đúng, ${count("copied")} chép nguyên, ${failed} lỗi; ${letters} chữ đã sửa${rules && ` (${rules})`}, ${doubtful} chỗ chưa chắc${lost > 0 ? `; ${lost} tệp sang định dạng mới, không kèm hình và bố cục trang` : ""}`,
    en: `${files} files: ${count("mended")} mended, ${count("clean")} clean, ${count("copied")} copied, ${failed} failed; ${letters} letters changed${rules && ` (${rules})`}, ${doubtful} places in doubt${lost > 0 ? `; ${lost} in a new format, without their pictures and pages` : ""}`,
  });
}
