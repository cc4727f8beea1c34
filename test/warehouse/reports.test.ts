import { describe, expect, test } from "vitest";
import type { Extraction } from "../../model/extraction.ts";
import type { Observation } from "../../model/observation.ts";
import type { Report } from "../../model/report.ts";
import { checkWarehouse } from "../../warehouse/checks/checkWarehouse.ts";
import { loadExtraction } from "../../warehouse/load/loadExtraction.ts";
import { sameReport, sameText, type Told } from "../../warehouse/load/sameReport.ts";
import { extractionOf, observation } from "./sample.ts";
import { useWarehouse } from "./useWarehouse.ts";

const opened = useWarehouse();

/** An annual report in a few lines, with its figures; digits may be changed to make another one of the same form. */
const annual = [
  "Trong năm xảy ra 28 vụ phạm tội về trật tự xã hội, làm bị thương 5 người.",
  "Tổ chức 120 buổi tuyên truyền pháp luật với 4.500 lượt người tham gia tại các bản.",
  "Thu hồi 36 khẩu súng tự chế và vận động nhân dân giao nộp 12 kg thuốc nổ.",
];
/** Another body's report on the same year and area. */
const movement = [
  "Phong trào toàn dân bảo vệ an ninh Tổ quốc được duy trì ở các xã, thị trấn trên địa bàn.",
  "Trong năm xảy ra 31 vụ phạm tội về trật tự xã hội, giảm so với cùng kỳ năm trước.",
  "Nhân rộng các mô hình tự quản về an ninh trật tự, khen thưởng nhiều tập thể xuất sắc.",
];

type Made = Partial<Report> & { readonly scanned?: boolean; readonly confidence?: number };

function make(snapshot: string, lines: readonly string[], { scanned, confidence, ...report }: Made = {}): Extraction {
  const line = lines.find((one) => one.includes("vụ phạm tội")) ?? lines[0]!;
  const number = /\d+/.exec(line)![0];
  const start = lines.join("\n").indexOf(line) + line.indexOf(number);
  const figure: Partial<Observation> = { value: number, number, quote: line, start, end: start + number.length };
  const made = extractionOf(snapshot, lines, [observation({ ...figure, confidence: confidence ?? 0.97 })], report);
  if (scanned !== true) return made;
  const pages = [{ number: 1, width: 595, height: 842, source: "ocr" as const }];
  return { ...made, document: { ...made.document, format: "pdf", pages } };
}

async function load(...extractions: readonly Extraction[]): Promise<void> {
  for (const one of extractions) await loadExtraction(opened().warehouse, one, { name: one.snapshot.slice(0, 2) });
}

const reports = async (): Promise<unknown> => (await opened().rows("SELECT count(*) FROM report"))[0]![0];
const shown = async (): Promise<unknown> => (await opened().rows("SELECT value, status FROM comparison"))[0];
const standing = async (): Promise<unknown> =>
  (await opened().rows("SELECT name FROM document WHERE current ORDER BY name")).map((row) => row[0]);

const signed = { number: "125/BC-CAH", issuer: "CÔNG AN HUYỆN MƯỜNG LAY" } as const;
const altered = (from: string, to: string): readonly string[] => annual.map((line) => line.replace(from, to));

describe("documents of one kind, area and year are", () => {
  const other = annual.map((line) => line.replaceAll(/\d+/g, (digits) => String(Number(digits) + 7)));
  const cases: readonly (readonly [string, string, Extraction, Extraction])[] = [
    ["one report", "a draft and its signed copy", make("a", annual), make("b", annual, signed)],
    ["one report", "a signed copy and its draft", make("a", annual, signed), make("b", annual)],
    [
      "one report",
      "the same number, spelled otherwise",
      make("a", annual, signed),
      make("b", movement, { ...signed, number: "0125 /BC - CAH" }),
    ],
    [
      "one report",
      "a scan of a draft, with a word misread",
      make("a", annual),
      make("b", altered("tuyên truyền", "tuyen truyên"), { scanned: true }),
    ],
    [
      "one report",
      "a scan whose number was misread",
      make("a", annual, signed),
      make("b", annual, { ...signed, number: "725/BC-CAH", scanned: true }),
    ],
    [
      "two reports",
      "with different numbers",
      make("a", annual, signed),
      make("b", annual, { ...signed, number: "140/BC-CAH" }),
    ],
    [
      "two reports",
      "of different bodies",
      make("a", annual, { issuer: signed.issuer }),
      make("b", annual, { issuer: "ỦY BAN NHÂN DÂN HUYỆN MƯỜNG LAY" }),
    ],
    ["two reports", "without numbers and with other words", make("a", annual), make("b", movement)],
    ["two reports", "without numbers, in the same form with other figures", make("a", annual), make("b", other)],
    [
      "two reports",
      "a scan of another report",
      make("a", annual, signed),
      make("b", movement, { number: "725/BC", scanned: true }),
    ],
  ];
  test.each(cases)("%s: %s", async (expected, _, one, two) => {
    await load(one, two);
    expect(await reports()).toBe(expected === "one report" ? "1" : "2");
    expect(((await standing()) as unknown[]).length).toBe(expected === "one report" ? 1 : 2);
  });

  test("found again as the same report when read again, by a newer version", async () => {
    const versions = { extractor: "2", repair: "1", catalogue: "1" };
    await load(make("a", annual, signed), make("b", movement, { ...signed, number: "140/BC-CAH" }));
    const before = await opened().rows("SELECT document, report FROM document ORDER BY document");
    await load({ ...make("b", movement), versions }, { ...make("a", annual), versions });
    expect(await opened().rows("SELECT document, report FROM document ORDER BY document")).toEqual(before);
  });
});

describe("of the renditions of a report", () => {
  test("the signed one speaks, whichever came first, and is counted once", async () => {
    await load(make("dr", altered("28 vụ", "27 vụ")), make("si", annual, signed));
    expect(await standing()).toEqual(["si"]);
    expect(await shown()).toEqual(["28", "reported"]);
    expect(await opened().rows("SELECT count(*), sum(value) FROM comparison")).toEqual([["1", "28"]]);
  });

  test("a signed scan speaks before a draft, a printed copy before a scan, an unsure scan before nothing", async () => {
    await load(make("dr", altered("28 vụ", "27 vụ")), make("sc", annual, { ...signed, scanned: true }));
    expect(await standing()).toEqual(["sc"]);
    await load(make("si", annual, signed));
    expect(await standing()).toEqual(["si"]);
  });

  test("differences are found, with the names of both copies", async () => {
    await load(make("dr", altered("28 vụ", "27 vụ")), make("si", annual, signed));
    const found = await checkWarehouse(opened().warehouse);
    expect(found).toMatchObject([{ check: "contradiction", stated: "28", computed: "27", source: "document" }]);
    expect(found[0]?.reason).toContain("dr");
    expect(found[0]?.quotes).toHaveLength(2);
  });

  test("a scan that differs was probably misread", async () => {
    await load(make("si", annual, signed), make("sc", altered("28 vụ", "23 vụ"), { ...signed, scanned: true }));
    expect(await checkWarehouse(opened().warehouse)).toMatchObject([
      { source: "extraction", stated: "28", computed: "23" },
    ]);
  });
});

test("two reports of one area on one year restate a figure; the later stands", async () => {
  await load(
    make("a", annual, { ...signed, date: "2023-12-01" }),
    make("b", altered("28 vụ", "30 vụ"), { ...signed, number: "140/BC-CAH", date: "2023-12-20" }),
  );
  expect(await shown()).toEqual(["30", "restated"]);
});

describe("what two documents tell of their report", () => {
  const told = (number?: string, issuer?: string, scanned = false): Told => ({ number, issuer, scanned });
  const cases: readonly (readonly [Told, Told, ReturnType<typeof sameReport>])[] = [
    [told("25/BC-CAH"), told("25/bc-cah"), "same"],
    [told("25/BC-CAH"), told("26/BC-CAH"), "different"],
    [told("25/BC-CAH"), told("26/BC-CAH", undefined, true), "unknown"],
    [told("25/BC-CAH"), told(), "unknown"],
    [told(undefined, "Công an huyện A"), told("25/BC", "CÔNG AN HUYỆN A"), "unknown"],
    [told(undefined, "Công an huyện A"), told(undefined, "UBND huyện A"), "different"],
    [told("25/BC", "Công an huyện A"), told("25/BC", "UBND huyện A"), "different"],
    [told(), told(), "unknown"],
  ];
  test.each(cases)("%j and %j: %s", (one, other, expected) => {
    expect([sameReport(one, other), sameReport(other, one)]).toEqual([expected, expected]);
  });

  test("texts are alike by threes of words, short ones only if equal", () => {
    expect(sameText("a b c", "a b c", false)).toBe(true);
    expect(sameText("a b c", "a b d", false)).toBe(false);
    const words = Array.from({ length: 30 }, (_, at) => `w${at}`);
    expect(sameText(words.join(" "), words.slice(0, 20).join(" "), false)).toBe(true);
    expect(sameText(words.join(" "), words.toReversed().join(" "), true)).toBe(false);
  });
});
