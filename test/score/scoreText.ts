import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Figures, python, readWhole, type ScoreOptions, scratch, shared } from "./figures.ts";

/** Words and neighbouring pairs (F1) of every sample and seed against the true text. */
export async function scoreText({ verbose }: ScoreOptions): Promise<Figures> {
  const folders = ["samples", "seeds"].map((name) => join(shared, name));
  const files = folders.flatMap((folder) => readdirSync(folder).map((name) => [folder, name] as const));
  const figures: Record<string, number> = {};
  const score = async ([folder, name]: readonly [string, string]): Promise<void> => {
    const truth = truthOf(name);
    if (!truth || (!verbose && name.includes("scan"))) return;
    const started = performance.now();
    const extraction = await readWhole(join(folder, name));
    const out = join(scratch, `${name}.plain`);
    writeFileSync(out, extraction?.plain.text ?? "");
    const printed = python("score_text.py", truth, out);
    const [, words, pairs] = printed.match(/words F1 ([\d.]+).*pairs F1 ([\d.]+)/) ?? [];
    figures[`${name} words`] = Number(words);
    figures[`${name} pairs`] = Number(pairs);
    if (verbose) console.log(`  ${name}: ${printed.trim()} (${Math.round(performance.now() - started)} ms)`);
  };
  for (const file of files) await score(file);
  return figures;
}

function truthOf(name: string): string | undefined {
  if (/^type0-.*\.pdf$/.test(name)) return join(shared, "samples/type0-truth.txt");
  const path = join(shared, "truth/plain", `${name.slice(0, 3)}.txt`);
  return existsSync(path) ? path : undefined;
}
