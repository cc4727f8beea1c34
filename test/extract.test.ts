import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { extract } from "../extractors/extract.ts";
import type { Extraction } from "../model/extraction.ts";
import type { Observation } from "../model/observation.ts";
import { parseSource } from "../samples/source.ts";
import { orFault } from "../samples/writers/damagePdf.ts";
import { tcvn3, vni } from "../samples/writers/legacyScripts.ts";
import { writeDocx } from "../samples/writers/writeDocx.ts";
import { writeText } from "../samples/writers/writeText.ts";

const root = resolve(import.meta.dirname, "..");
const utf8 = new TextEncoder();

async function read(bytes: Uint8Array, name = "báo-cáo"): Promise<Extraction> {
  const result = await extract(bytes, { name });
  if (!("observations" in result)) throw new Error(`quarantined: ${result.reason}`);
  return result;
}

/** An observation in one line, without its place. A hyphen's spaces are the line end's doing. */
function line(observation: Observation): string {
  const { value, number, unit, indicator, area, period, as_of, role, dims, headline, approx } = observation;
  return [
    value,
    number,
    unit?.replace(/\s*-\s*/g, "-"),
    indicator,
    area,
    period,
    as_of,
    role,
    JSON.stringify(dims),
    headline,
    approx,
  ].join(" | ");
}

const lines = ({ observations }: Extraction): readonly string[] => observations.map(line);

/** Lines of one list that the other lacks, and the other way round. */
function differences(one: readonly string[], other: readonly string[]): readonly string[] {
  const rest = [...other];
  const lost = one.filter((each) => {
    const at = rest.indexOf(each);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
  return [...lost.map((each) => `- ${each}`), ...rest.map((each) => `+ ${each}`)];
}

const sources = readdirSync(join(root, "samples/sources")).filter((name) =>
  /^(2021-bao-cao-krong|2022-bao-cao-tinh|2022-bao-cao-bao|2023-bao-cao-sa|2024-so-ket|2024-ke)/.test(name),
);

describe.each(sources)("%s gives the same observations", (name) => {
  const source = parseSource(readFileSync(join(root, "samples/sources", name), "utf8"));
  let clean: Extraction;
  beforeAll(async () => {
    clean = await read(await writeDocx(source));
  });

  test("as the file that the project ships", async () => {
    const shipped = await read(readFileSync(join(root, "samples/files", name.replace(/\.md$/, ""))), name);
    expect(differences(lines(clean), lines(shipped))).toEqual([]);
    expect(shipped.report).toEqual(clean.report);
  });

  test.each([
    ["TCVN3", tcvn3],
    ["VNI", vni],
  ])("in %s, but for a capital in ten", async (_, script) => {
    const legacy = lines(await read(await writeDocx(source, script)));
    expect(differences(lines(clean), legacy).length).toBeLessThanOrEqual(legacy.length / 10);
  });

  test("as text, and all its numbers where every toned letter is damaged", async () => {
    const text = writeText(source);
    const sound = await read(utf8.encode(text));
    const damaged = await read(utf8.encode([...text].map(orFault).join("")));
    const numbers = ({ observations }: Extraction): readonly unknown[] =>
      observations.map(({ number, value }) => [number, value]);
    expect(numbers(damaged)).toEqual(numbers(sound));
    expect(differences(lines(sound), lines(damaged)).length).toBeLessThanOrEqual(2 + sound.observations.length * 0.35);
  });
});

const shared = resolve(root, "../shared/samples");
const seeds = resolve(root, "../shared/seeds");
/** How many observations may differ from the DOCX's in either direction. */
const renditions: readonly (readonly [string, readonly (readonly [string, number])[]])[] = [
  [
    "000.docx",
    [
      ["000.pdf", 0],
      ["000-signed.pdf", 0],
      ["000-tcvn3.docx", 0],
      ["000-tcvn3.doc", 0],
      ["000_", 0],
    ],
  ],
  [
    "001.docx",
    [
      ["001.pdf", 0],
      ["001_", 0],
    ],
  ],
  [
    "002.docx",
    [
      ["002.pdf", 0],
      ["002-vni.docx", 0],
      ["002.doc", 0],
      ["002_", 0],
    ],
  ],
  [
    "003.docx",
    [
      ["003.pdf", 0],
      ["003-broken.pdf", 0],
      ["003-broken-ctrl.pdf", 0],
      ["003_", 0],
    ],
  ],
  [
    "004.docx",
    [
      ["004.pdf", 0],
      ["004-broken.pdf", 0],
      ["004-mixed.docx", 0],
      ["004.rtf", 0],
      ["004_", 0],
    ],
  ],
];

describe.skipIf(!existsSync(shared)).each(renditions)(
  "the real report %s gives the same observations",
  (name, others) => {
    let clean: Extraction;
    beforeAll(async () => {
      clean = await read(readFileSync(join(shared, name)), name);
    });

    test.each(others)("as %s", async (other, known) => {
      const seed = other.endsWith("_") ? readdirSync(seeds).find((each) => each.startsWith(other))! : undefined;
      const read2 = await read(readFileSync(seed ? join(seeds, seed) : join(shared, other)), other);
      expect(differences(lines(clean), lines(read2)).length).toBeLessThanOrEqual(known);
      const { area, area_code, kind, period, series, date, dateFrom } = clean.report;
      expect(read2.report).toMatchObject({ area, area_code, kind, period, series, date, dateFrom });
    });
  },
);

test("a document with a mark of secrecy is put aside with nothing but hash, name and reason", async () => {
  const text = "MẬT\nCÔNG AN TỈNH LAI CHÂU\nSố: 12/BC-CAT\nBÁO CÁO\nKết quả công tác năm 2023\nĐã bắt 12 vụ.";
  const result = await extract(utf8.encode(text), { name: "a.txt" });
  expect(Object.keys(result).sort()).toEqual(["name", "reason", "snapshot"]);
  expect(result.snapshot).toMatch(/^[0-9a-f]{64}$/);
});

test("bytes that are no document give messages, no exception", async () => {
  for (const bytes of [
    new Uint8Array(),
    new Uint8Array([0, 1, 2, 255]),
    utf8.encode("%PDF-1.7 broken"),
    utf8.encode("PK\u0003\u0004"),
  ]) {
    const { report, observations } = await read(bytes);
    expect(observations).toEqual([]);
    expect(report.confidence).toBeLessThan(0.3);
  }
});

test("the same bytes give the same extraction", async () => {
  const bytes = readFileSync(join(root, "samples/files/2024-so-ket-6-thang-bat-xat.docx"));
  expect(JSON.stringify(await read(bytes))).toBe(JSON.stringify(await read(bytes)));
});

test("a six-month report is of its six months, and every number stands in its quote", async () => {
  const { report, observations, plain } = await read(
    readFileSync(join(root, "samples/files/2024-so-ket-6-thang-bat-xat.docx")),
  );
  expect(report).toMatchObject({
    area: "Huyện Bát Xát",
    period: "2024-01/2024-06",
    as_of: "2024-06-14",
    series: "movement-half-year",
  });
  for (const { number, quote, start, end } of observations) {
    if (number === undefined) continue;
    expect(quote).toContain(number);
    expect(plain.text.slice(start, end)).toBe(number);
  }
});
