import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { repairText } from "../../extractors/repair/repairText.ts";
import { printWhole } from "../../extractors/structure/printWhole.ts";
import { type Figures, python, readWhole, type ScoreOptions, scratch, seed, shared } from "./figures.ts";

const read = (path: string): string => readFileSync(path, "utf8");

/**
 * Damaged words mended and good ones spoiled; letters of clean texts changed; letters of legacy files that come right in
 * what `baocao repair` prints: running heads are part of a file that is mended, if not of its text.
 */
export async function scoreRepair({ verbose }: ScoreOptions): Promise<Figures> {
  const figures: Record<string, number> = {};
  for (const number of ["003", "004"]) {
    const out = join(scratch, `${number}.mended`);
    writeFileSync(out, repairText(read(seed(number))).value);
    const printed = python("score_text.py", join(shared, `truth/${number}.txt`), out, seed(number));
    const [, damaged, mended, spoiled] = printed.match(/damaged (\d+) mended (\d+) spoiled (\d+)/) ?? [];
    figures[`seed ${number} mended`] = Number(mended) / Number(damaged);
    figures[`seed ${number} spoiled`] = Number(spoiled);
    if (verbose) console.log(printed);
  }
  for (const number of ["000", "001", "002"]) figures[`seed ${number} changed`] = lettersChanged(read(seed(number)));
  const law = join(shared, "corpus/law");
  for (const name of readdirSync(law)) figures[`${name} changed`] = lettersChanged(read(join(law, name)));
  const legacy = join(shared, "corpus/legacy");
  const shares: number[] = [];
  for (const name of readdirSync(legacy).filter((one) => !/\.truth\.txt$|README/.test(one))) {
    const extraction = await readWhole(join(legacy, name));
    const printed = extraction === undefined ? "" : printWhole(extraction.document);
    const share = markedShare(read(join(legacy, `${name}.truth.txt`)), printed);
    figures[`legacy ${name}`] = share;
    shares.push(share);
  }
  figures["legacy mean"] = shares.reduce((sum, one) => sum + one, 0) / shares.length;
  return figures;
}

function lettersChanged(text: string): number {
  return repairText(text)
    .repairs.filter(({ applied }) => applied)
    .reduce((sum, { original }) => sum + original.length, 0);
}

/**
 * The share of the letters with marks of the truth that stand in the output, word by word and case folded, wherever
 * in the document the word stands.
 */
function markedShare(truth: string, output: string): number {
  const have = new Map<string, number>();
  for (const word of wordsOf(output)) have.set(word, (have.get(word) ?? 0) + 1);
  let all = 0;
  let right = 0;
  for (const word of wordsOf(truth)) {
    const marked = [...word].filter((letter) => /[đ]/.test(letter) || letter.normalize("NFD").length > 1).length;
    all += marked;
    const left = have.get(word) ?? 0;
    if (left === 0) continue;
    have.set(word, left - 1);
    right += marked;
  }
  return all === 0 ? 1 : right / all;
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  );
}
