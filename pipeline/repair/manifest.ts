import { relative } from "node:path";
import { csvText } from "../print/csvText.ts";
import { say, type Words } from "../say.ts";
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
  const count = (state: Mended["state"]): number => read.filter((one) => one.state === state).length;
  const rules = Object.entries(tally.rules)
    .sort(([, one], [, other]) => other - one)
    .map(([rule, times]) => `${rule} ${times}`)
    .join(", ");
  const failed = entries.length - read.length;
  const lost = read.filter((one) => one.lost).length;
  return say({
    vi: `${entries.length} tệp: ${count("mended")} đã sửa, ${count("clean")} vốn đúng, ${count("copied")} chép nguyên, ${failed} lỗi; ${tally.letters} chữ đã sửa${rules && ` (${rules})`}, ${tally.doubtful} chỗ chưa chắc${lost > 0 ? `; ${lost} tệp sang định dạng mới, không kèm hình và bố cục trang` : ""}`,
    en: `${entries.length} files: ${count("mended")} mended, ${count("clean")} clean, ${count("copied")} copied, ${failed} failed; ${tally.letters} letters changed${rules && ` (${rules})`}, ${tally.doubtful} places in doubt${lost > 0 ? `; ${lost} in a new format, without their pictures and pages` : ""}`,
  });
}
