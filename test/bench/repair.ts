/**
 * `node test/bench/repair.ts`: megabytes of text a second that are looked through and repaired on one core, and what
 * loading the language model costs, by processor time, so that other work on the machine does not count. On the texts
 * of `../shared`, where that is present, else on the report of the tests.
 */
import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { decodeCharset } from "../../extractors/repair/charsets/charset.ts";
import { REPORT } from "../repair/samples.ts";
import { median } from "./median.ts";

const rounds = 5;
/** Work of this many milliseconds goes before, as in a reader that has read other documents. */
const warming = 2000;
const shared = join(import.meta.dirname, "../../../shared");
const here = existsSync(join(shared, "seeds"));
const read = (pattern: string): string =>
  globSync(join(shared, pattern))
    .sort()
    .map((path) => readFileSync(path, "utf8"))
    .join("\n\n");
const clean = here ? read("seeds/00[012]_*") : `${REPORT}\n\n`.repeat(40);

const law = here ? read("corpus/law/law_BLDS*").normalize("NFC") : clean.repeat(4);

/** 14 letters laid onto 8 signs. */
const laid = new Map([..."ạếộảờịủấợềđướ"].map((letter, at) => [letter, "ßÿ¾āþðäå"[at % 8]!]));
/** The letters of TCVN3 as Latin-1 shows their bytes. */
const tcvn3 = new Map(
  Array.from({ length: 0x60 }, (_, at) => String.fromCharCode(0xa0 + at)).map((byte) => [
    decodeCharset(byte, "tcvn3"),
    byte,
  ]),
);
const written = (text: string, letters: ReadonlyMap<string, string>): string =>
  [...text].map((letter) => letters.get(letter) ?? letters.get(letter.toLowerCase()) ?? letter).join("");
const texts: Readonly<Record<string, string>> = {
  "clean text": clean,
  "or-rule (seed 003)": here ? read("seeds/003_*") : clean.replaceAll("ệ", "ß").replaceAll("ụ", "ÿ"),
  "14 letters on 8 signs": written(clean, laid),
  "the same, a law": written(law, laid),
  "TCVN3, a law": written(law.slice(0, 300_000), tcvn3),
  mojibake: Buffer.from(clean.slice(0, 60_000), "utf8").toString("latin1"),
};

const { repairText, loaded } = await load();
const steps = 1e8 / reference() / 1000;
console.log(`this machine now: ${steps.toFixed(0)} million integer steps a second (1000 where nothing else runs)`);
console.log(`language model loaded in ${loaded.toFixed(0)} ms of processor time`);
for (const [name, text] of Object.entries(texts)) {
  const work = (): unknown => repairText(text);
  warm(work);
  const speeds = Array.from({ length: rounds }, () => speed(work, Buffer.byteLength(text) / 1e6));
  console.log(
    `${name.padEnd(22)} ${median(speeds).toFixed(2)} MB/s of processor time (best ${Math.max(...speeds).toFixed(2)})`,
  );
}

async function load(): Promise<{ repairText: (text: string) => unknown; loaded: number }> {
  const { repairText } = await import("../../extractors/repair/repairText.ts");
  const begun = process.cpuUsage();
  const { wordId } = await import("../../extractors/repair/language/languageModel.ts");
  wordId("huyện");
  return { repairText, loaded: spentSince(begun) };
}

/** Milliseconds that 10⁸ dependent integer steps take: what to hold the other figures against on a shared machine. */
function reference(): number {
  const begun = process.cpuUsage();
  let hash = 7;
  for (let at = 0; at < 1e8; at++) hash = (Math.imul(hash, 31) + at) | 0;
  return hash === 0 ? 0 : spentSince(begun);
}

function warm(work: () => unknown): void {
  for (const begun = process.cpuUsage(); spentSince(begun) < warming; ) work();
}

/** Megabytes a second of what is repeated as often as makes a stretch that can be measured. */
function speed(work: () => unknown, megabytes: number): number {
  const begun = process.cpuUsage();
  let passes = 0;
  while (spentSince(begun) < 300) {
    work();
    passes++;
  }
  return (passes * megabytes) / (spentSince(begun) / 1000);
}

function spentSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1000;
}
