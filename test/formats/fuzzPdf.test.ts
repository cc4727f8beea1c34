import { readFileSync } from "node:fs";
import { join } from "node:path";
import { unzlibSync, zlibSync } from "fflate";
import { describe, expect, test } from "vitest";
import { readPdf } from "../../extractors/formats/pdf/readPdf.ts";
import { printPlain } from "../../extractors/structure/printPlain.ts";
import { structureDocument } from "../../extractors/structure/structureDocument.ts";
import { mutate, type Random, random } from "./mutations.ts";

const folder = join(import.meta.dirname, "../documents/pdf");
const sound = new Uint8Array(readFileSync(join(folder, "phu-luc-khong-ke.pdf")));
const options = { ocr: false } as const;
/** Milliseconds of processor time for one file. */
const MOST = 10_000;

/** A PDF as Latin-1, where every byte is one letter and searching is easy. */
const source = Buffer.from(sound).toString("latin1");
const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "latin1"));
const pick = <T>(all: readonly T[], next: Random): T => all[Math.floor(next() * all.length)]!;

/** The objects of the file, each from its number to `endobj`. */
const objects = source.match(/\d+ 0 obj[\s\S]*?endobj\s*/g)!;
const numbers = [...source.matchAll(/(?<=[\s[/])-?\d+(?=[\s\]/>])/g)];
const references = [...source.matchAll(/\d+ 0 R/g)];
const offsets = [...source.matchAll(/\d{10} \d{5} n/g)];
const streams = [...source.matchAll(/(?<=>>\s*stream\r?\n)[\s\S]*?(?=endstream)/g)];

function replaced(match: RegExpMatchArray, text: string): string {
  return source.slice(0, match.index) + text + source.slice(match.index! + match[0].length);
}

/** What goes wrong in PDFs, and then in their letters and fonts. */
const damages: Readonly<Record<string, (next: Random) => Uint8Array>> = {
  "bytes flipped, cut, moved": (next) => mutate(sound, next),
  "entries of the cross-reference table that lead elsewhere": (next) =>
    bytesOf(replaced(pick(offsets, next), `${String(Math.floor(next() * 40_000)).padStart(10, "0")} 00000 n`)),
  "objects in another order, some twice, some gone": (next) => {
    const shuffled = objects.filter(() => next() > 0.05).sort(() => next() - 0.5);
    if (next() < 0.5) shuffled.push(pick(objects, next));
    return bytesOf(`%PDF-1.4\n${shuffled.join("")}${source.slice(source.lastIndexOf("trailer"))}`);
  },
  "numbers too large, negative or absent": (next) =>
    bytesOf(replaced(pick(numbers, next), pick(["-1", "0", "2147483647", "99999999999999", "1e9", "", "null"], next))),
  "references to the wrong object, to themselves, to none": (next) =>
    bytesOf(replaced(pick(references, next), pick([pick(references, next)[0], "1 0 R", "9999 0 R", "null"], next))),
  "streams cut short": (next) => {
    const stream = pick(streams, next);
    return bytesOf(replaced(stream, stream[0].slice(0, next() * stream[0].length)));
  },
  "streams damaged inside their packing": (next) => {
    const stream = pick(streams, next);
    try {
      const inside = unzlibSync(bytesOf(stream[0]));
      // In a damaged map of letters pdf.js fills a range of up to 2²⁴ codes, in 5 s and 1 GB: a reader's limits end that.
      if (Buffer.from(inside).includes("begincmap")) return mutate(sound, next);
      const packed = zlibSync(mutate(inside, next));
      return bytesOf(replaced(stream, Buffer.from(packed).toString("latin1")));
    } catch {
      return mutate(sound, next);
    }
  },
};

describe("PDFs with", () => {
  test.each(Object.entries(damages))("%s neither throw nor hang, and give what is left", async (label, damage) => {
    const next = random(label.length * 104_729);
    for (let index = 0; index < 75; index++) {
      const bytes = damage(next);
      const started = process.cpuUsage().user;
      try {
        const document = await readPdf(bytes, options);
        JSON.parse(JSON.stringify(printPlain(structureDocument(document))));
      } catch (cause) {
        throw new Error(`${label}, ${index}, threw`, { cause });
      }
      expect((process.cpuUsage().user - started) / 1000, `${label}, ${index}, ms`).toBeLessThan(MOST);
    }
  });

  test("damage do not poison the next", async () => {
    const after = printPlain(structureDocument(await readPdf(sound, options))).text;
    expect(after).toBe(readFileSync(join(folder, "phu-luc-khong-ke.txt"), "utf8"));
  });
});
