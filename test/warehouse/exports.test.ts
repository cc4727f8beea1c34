import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { read, utils } from "@e965/xlsx";
import { tableFromIPC } from "apache-arrow";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { exportParquet, exportTable } from "../../warehouse/exports/exportTable.ts";
import { guardFormula } from "../../warehouse/exports/guardFormula.ts";
import { maskPersons } from "../../warehouse/exports/maskPersons.ts";
import { timePeriod } from "../../warehouse/exports/writeSdmx.ts";
import { loadExtraction } from "../../warehouse/load/loadExtraction.ts";
import { extractionOf, observation } from "./sample.ts";
import { useWarehouse } from "./useWarehouse.ts";

const opened = useWarehouse();
const quote = "=cmd; phạt 28 vụ, Lò Thị Hoa, SN 1985, trú tại: bản Nà Ít, xã Mường Sơn về hành vi trộm cắp";

async function load(): Promise<void> {
  const figures = [
    observation({ quote, value: "28.5", number: "28,5", dims: { topic: "traffic" }, reasons: ["a", "b"] }),
  ];
  await loadExtraction(opened().warehouse, extractionOf("a", [quote], figures), { name: "a.docx" });
}

describe("an export", () => {
  test("as CSV masks private persons and guards against formulas", async () => {
    await load();
    const text = new TextDecoder().decode(await exportTable(opened().warehouse, "observations", "csv"));
    expect(text).toContain("Lò Thị H., SN 19xx, trú tại: … về hành vi trộm cắp");
    expect(text).not.toContain("Hoa");
    expect(text).toContain("\"'=cmd");
    expect(text.split("\r\n")).toHaveLength(3);
  });

  test("as JSON has numbers as numbers and dimensions as an object", async () => {
    await load();
    const rows = JSON.parse(new TextDecoder().decode(await exportTable(opened().warehouse, "comparison", "json")));
    expect(rows).toMatchObject([
      {
        indicator: "crime.social_order.cases",
        value: 28.5,
        dims: { topic: "traffic" },
        headline: true,
        sources: [{ value: 28.5 }],
      },
    ]);
  });

  test("as XLSX has numbers as numbers, a sheet of sources, and no formula", async () => {
    await load();
    const book = read(await exportTable(opened().warehouse, "observations", "xlsx"));
    expect(book.SheetNames).toEqual(["observations", "sources"]);
    const [row] = utils.sheet_to_json<Record<string, unknown>>(book.Sheets.observations!);
    expect(row).toMatchObject({ value: 28.5, indicator: "crime.social_order.cases" });
    expect(String(row?.quote)).toMatch(/^'=cmd/);
  });

  test("as Arrow is read column by column", async () => {
    await load();
    const table = tableFromIPC(await exportTable(opened().warehouse, "comparison", "arrow"));
    expect(table.numRows).toBe(1);
    expect(table.getChild("value")?.get(0)).toBe(28.5);
    expect(table.getChild("indicator")?.get(0)).toBe("crime.social_order.cases");
    expect(table.getChild("headline")?.get(0)).toBe(true);
    expect(table.getChild("series")?.get(0)).toBe("movement");
  });

  test("as Parquet keeps decimals exact", async () => {
    await load();
    const file = join(opened().folder, "o.parquet");
    await exportParquet(opened().warehouse, "observations", file);
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    const found = await connection.runAndReadAll(`SELECT value, reasons, typeof(value) FROM '${file}'`);
    expect(found.getRowsJson()).toEqual([["28.500000", ["a", "b"], "DECIMAL(30,6)"]]);
    connection.closeSync();
  });
});

describe("an exchange format", () => {
  test("SDMX-CSV names its structure and codes its periods", async () => {
    await load();
    const text = new TextDecoder().decode(await exportTable(opened().warehouse, "published", "sdmx"));
    const [head, row] = text.split("\r\n");
    expect(head).toMatch(/^STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA/);
    expect(row).toMatch(
      /^dataflow,BAOCAO:PUBLISHED\(1\.0\),I,A,094,crime\.social_order\.cases,actual,.*,2023,28\.5,vụ,A,/,
    );
  });
  test.each([
    ["2023", "2023"],
    ["2023-01/2023-06", "2023-01-01/P6M"],
    ["2019/2022", "2019-01-01/P4Y"],
  ])("%s is %s to SDMX", (period, written) => {
    expect(timePeriod(period)).toBe(written);
  });
  test("a data package describes every column, and is the same bytes for the same data", async () => {
    await load();
    const bytes = await exportTable(opened().warehouse, "published", "package");
    expect(await exportTable(opened().warehouse, "published", "package")).toEqual(bytes);
    const files = unzipSync(bytes);
    const description = JSON.parse(strFromU8(files["datapackage.json"]!));
    expect(description.resources.map((one: { readonly path: string }) => one.path).toSorted()).toEqual(
      Object.keys(files)
        .filter((name) => name.endsWith(".csv"))
        .toSorted(),
    );
    expect(strFromU8(files["published.csv"]!)).toContain("Lò Thị H.");
  });
});

describe("formulas", () => {
  test.each([
    ["=1+1", "'=1+1"],
    ["+84", "'+84"],
    ["- Ngày hội", "'- Ngày hội"],
    ["@sum", "'@sum"],
    [" \t=1", "' \t=1"],
    ["\tx", "'\tx"],
    ["28 vụ", "28 vụ"],
    ["", ""],
  ])("%j is written %j", (text, written) => {
    expect(guardFormula(text)).toBe(written);
  });
});

describe("private persons", () => {
  test.each([
    [
      "đối với Lò Văn Pâng, SN 1971, trú tại: tổ 5, P. Tân An về hành vi",
      "đối với Lò Văn P., SN 19xx, trú tại: … về hành vi",
    ],
    ["bắt Vàng A Páo (1990), trú tại xã Pa Tần", "bắt Vàng A P. (19xx), trú tại …"],
    ["bị can Nguyễn Thị Tươi, sinh ngày 02/3/1988", "bị can Nguyễn Thị T., sinh ngày 19xx"],
    ["ông Trần Minh khai báo", "ông Trần M. khai báo"],
    ["CCCD số 012345678901", "CCCD số …"],
  ])("are masked: %s", (text, masked) => {
    expect(maskPersons(text)).toBe(masked);
  });
  test.each([
    "Xảy ra 28 vụ, tăng 08 vụ so với năm 2022",
    "Công an huyện Mường Lay tổ chức 78 buổi",
    "đồng chí Nguyễn Văn An, Phó Chủ tịch UBND huyện",
    "hộ gia đình tại Bản Nà Ít",
    "Thông tư 124/2021/TT-BCA ngày 28/12/2021",
    "Năm 2023 (giai đoạn 2021-2025)",
  ])("are not made out of other words: %s", (text) => {
    expect(maskPersons(text)).toBe(text);
  });
});
