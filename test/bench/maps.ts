/**
 * `node test/bench/maps.ts [TEXTS] [--wrong]`: how many damaged words come back from random maps of 14 letters onto 8 signs,
 * in texts that the language model has not seen: each report and law of `../shared` is left out of what the model learns
 * while it is measured; the truths of the hurt seeds, the legacy documents and the sample reports are never in it.
 * TEXTS of each kind of sign and each text, 3,000 to 30,000 characters long (4 unless said); `--draw b` draws others, `--wrong`
 * lists what went wrong, `--known` takes the model as it is shipped, which has learned from five of the texts.
 */
import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { registerHooks } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { ACCENTED } from "../../extractors/repair/language/letters.ts";
import { type Random, random } from "../../samples/random.ts";

const root = join(import.meta.dirname, "../..");
const shared = join(root, "../shared");
const { values, positionals } = parseArgs({
  options: {
    wrong: { type: "boolean", default: false },
    only: { type: "string" },
    draw: { type: "string", default: "" },
    known: { type: "boolean", default: false },
  },
  allowPositionals: true,
});
const texts = Number(positionals[0] ?? 4);

/** Files of each text, and the part of a name by which `learnLanguage.ts` leaves it out. */
const sources: Readonly<Record<string, { readonly files: string; readonly without?: string }>> = {
  "report 000": { files: "truth/plain/000.txt", without: "000_" },
  "report 001": { files: "truth/plain/001.txt", without: "001_" },
  "report 002": { files: "truth/plain/002.txt", without: "002_" },
  "report 003": { files: "truth/plain/003.txt" },
  "report 004": { files: "truth/plain/004.txt" },
  "law BLHS": { files: "corpus/law/law_BLHS*", without: "BLHS" },
  "law BLLD": { files: "corpus/law/law_BLLD*", without: "BLLD" },
  "law SHTT": { files: "corpus/law/law_*SHTT*", without: "SHTT" },
  legacy: { files: "corpus/legacy/*.truth.txt" },
  samples: { files: join(root, "samples/sources/*.md") },
};
const kinds: Readonly<Record<string, string>> = {
  "letters of Latin": "ßÿ¾āþðäåøñçëïƒŒæîûöüœšž",
  "signs of Latin-1": "¡¢£¤¥¦¨¬¯´µ¶¸°±»º¾¼½¿«®©ª",
  "arrows, boxes, bullets": "•□■◊►√∞≈≠∂→←€₫™",
  "letters of Vietnamese": ACCENTED.slice(0, -1),
};
const sizes = [3000, 6000, 12_000, 30_000];

type Count = { damaged: number; mended: number; spoiled: number };

if (values.only === undefined) measureAll();
else console.log(JSON.stringify(await measure(values.only)));

/** Measures each text in a process of its own, with a model that has not seen it. */
function measureAll(): void {
  const sums = new Map<string, Count>();
  for (const [name, source] of Object.entries(sources)) {
    const without = values.known ? undefined : source.without;
    const options = { encoding: "utf8", maxBuffer: 1e9 } as const;
    const counts = join(tmpdir(), `baocao-counts-${without ?? "all"}.json`);
    const learn = join(root, "pipeline/tools/learnLanguage.ts");
    if (without !== undefined)
      execFileSync(process.execPath, [learn, shared, "--without", without, "--out", counts], options);
    const printed = execFileSync(
      process.execPath,
      [
        import.meta.filename,
        String(texts),
        "--only",
        name,
        "--draw",
        values.draw,
        ...(values.wrong ? ["--wrong"] : []),
      ],
      { ...options, env: { ...process.env, ...(without === undefined ? {} : { BAOCAO_COUNTS: counts }) } },
    ).trimEnd();
    const lines = printed.split("\n");
    for (const line of lines.slice(0, -1)) console.log(line);
    const found = JSON.parse(lines.at(-1)!) as Record<string, Count>;
    for (const [kind, count] of Object.entries(found))
      for (const key of [kind, "all"]) {
        const sum = sums.get(key) ?? { damaged: 0, mended: 0, spoiled: 0 };
        sum.damaged += count.damaged;
        sum.mended += count.mended;
        sum.spoiled += count.spoiled;
        sums.set(key, sum);
      }
    print(name, new Map(Object.entries(found)));
  }
  print("together", sums);
}

function print(name: string, counts: ReadonlyMap<string, Count>): void {
  const shares = [...counts].map(
    ([kind, { damaged, mended, spoiled }]) =>
      `${kind} ${((100 * mended) / damaged).toFixed(2)} % of ${damaged}${spoiled > 0 ? ` (${spoiled} spoiled)` : ""}`,
  );
  console.log(`${name}: ${shares.join(" · ")}`);
}

/** Damaged words mended and good ones spoiled in one text, by kind of sign. */
async function measure(name: string): Promise<Record<string, Count>> {
  const counts = process.env.BAOCAO_COUNTS;
  if (counts !== undefined && existsSync(counts))
    registerHooks({
      resolve: (specifier, context, resolve) => {
        const found = resolve(specifier, context);
        return specifier.endsWith("/counts.json") ? { ...found, url: pathToFileURL(counts).href } : found;
      },
    });
  const { repairText } = await import("../../extractors/repair/repairText.ts");
  const text = readSource(name);
  const next = random(name + values.draw);
  const found: Record<string, Count> = {};
  for (const [kind, signs] of Object.entries(kinds)) {
    const count = { damaged: 0, mended: 0, spoiled: 0 };
    for (let each = 0; each < texts; each++) {
      const truth = stretch(text, sizes[each % sizes.length]!, next);
      const map = randomMap(truth, [...signs], next);
      const hurt = [...truth].map((letter) => map.get(letter) ?? letter).join("");
      const [right, before, after] = [truth, hurt, repairText(hurt).value].map((one) => one.split(/\s+/));
      right!.forEach((word, at) => {
        const isDamaged = before![at] !== word;
        const isRight = after![at] === word;
        if (isDamaged) count.damaged++;
        if (isDamaged && isRight) count.mended++;
        if (!isDamaged && !isRight) count.spoiled++;
        if (values.wrong && !isRight)
          console.log(
            `${right!.slice(Math.max(0, at - 4), at + 4).join(" ")} | ${before![at]} | ${after![at]} | ${word}`,
          );
      });
    }
    found[kind] = count;
  }
  return found;
}

function readSource(name: string): string {
  const { files } = sources[name]!;
  return globSync(files.startsWith(root) ? files : join(shared, files))
    .sort()
    .map((path) => readFileSync(path, "utf8"))
    .join("\n\n")
    .replaceAll(/[\u00ad\u200b]/g, "")
    .replaceAll("Ð", "Đ")
    .normalize("NFC");
}

function stretch(text: string, size: number, next: Random): string {
  const from = Math.floor(next() * Math.max(0, text.length - size));
  return text.slice(from, from + size);
}

/** 14 letters of a text onto 8 signs; capitals go with their small letters or stay. */
function randomMap(text: string, signs: readonly string[], next: Random): ReadonlyMap<string, string> {
  const inText = [...new Set(text.toLowerCase())].filter((letter) => ACCENTED.includes(letter));
  const letters = shuffle(inText, next).slice(0, 14);
  const shown = shuffle(signs, next)
    .filter((sign) => !letters.includes(sign))
    .slice(0, 8);
  const withCapitals = next() < 0.5;
  const map = new Map<string, string>();
  letters.forEach((letter, at) => {
    const sign = shown[at < 8 ? at : Math.floor(next() * 8)]!;
    const capital = sign.toUpperCase();
    map.set(letter, sign);
    if (withCapitals) map.set(letter.toUpperCase(), capital.length === 1 && sign !== "µ" ? capital : sign);
  });
  return map;
}

function shuffle(list: readonly string[], next: Random): readonly string[] {
  return list
    .map((one) => ({ one, by: next() }))
    .sort((a, b) => a.by - b.by)
    .map(({ one }) => one);
}
