import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { appendRows } from "../../warehouse/load/appendRows.ts";
import type { Column } from "../../warehouse/load/columns/Column.ts";
import { bigint, boolean, code, decimal, double, integer } from "../../warehouse/load/columns/fixed.ts";
import { text, texts } from "../../warehouse/load/columns/text.ts";

describe("rows handed to DuckDB come out as they went in", () => {
  let connection: DuckDBConnection;
  beforeAll(async () => {
    connection = await (await DuckDBInstance.create(":memory:")).connect();
  });
  afterAll(() => connection.closeSync());

  async function throughDuck<Value>(type: string, column: Column<Value>, values: readonly Value[]): Promise<unknown[]> {
    await connection.run(`CREATE OR REPLACE TABLE one (value ${type})`);
    await appendRows(connection, "one", [column], values);
    return (await connection.runAndReadAll("SELECT value FROM one")).getRowsJson().map(([value]) => value ?? undefined);
  }

  test.each([
    [
      "of 12 bytes and 13, the border of what is kept in its place",
      ["a".repeat(12), "a".repeat(13), "đ".repeat(6), "đ".repeat(7)],
    ],
    ["empty, and absent beside empty", ["", undefined, "", undefined]],
    [
      "with zeros, separators and line ends",
      ["a\0b", "\0".repeat(20), "một\u001fhai", "\r\n\t", "'; DROP TABLE one; --"],
    ],
    ["with letters beyond the first plane", ["𝔅áo cáo", "😀".repeat(5), "x😀"]],
    ["the same again and again", ["Huyện Mường Lay", "Huyện Mường Lay", undefined, "Huyện Mường Lay"]],
    ["longer than the room for them", ["dài ".repeat(400_000), "ngắn", "dài ".repeat(400_001)]],
  ])("texts %s", async (_, values) => {
    expect(
      await throughDuck(
        "VARCHAR",
        text((one: string | undefined) => one),
        values,
      ),
    ).toEqual(values);
  });

  test("half a letter of two is replaced, not passed on", async () => {
    expect(
      await throughDuck(
        "VARCHAR",
        text((one: string) => one),
        ["nửa \ud83d chữ", "\ud83d"],
      ),
    ).toEqual(["nửa \ufffd chữ", "\ufffd"]);
  });

  test("any texts, more than one chunk of them, and any lists of texts", async () => {
    const maybe = fc.option(fc.string({ unit: "grapheme", maxLength: 60 }), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(fc.array(maybe, { maxLength: 50 }), fc.integer({ min: 1, max: 200 }), async (some, times) => {
        const values = Array.from({ length: times }, () => some).flat();
        expect(
          await throughDuck(
            "VARCHAR",
            text((one: string | undefined) => one),
            values,
          ),
        ).toEqual(values);
      }),
      { numRuns: 30 },
    );
    const lists = fc.array(fc.option(fc.array(fc.string({ maxLength: 30 })), { nil: undefined }), { maxLength: 100 });
    await fc.assert(
      fc.asyncProperty(lists, async (values) => {
        expect(
          await throughDuck(
            "VARCHAR[]",
            texts((one: readonly string[] | undefined) => one),
            values,
          ),
        ).toEqual(values);
      }),
      { numRuns: 30 },
    );
  });

  test("decimals of up to thirty digits are exact; more than six decimals are rounded half up", async () => {
    const exact = [
      "0",
      "28",
      "89.3",
      "0.000001",
      "999999999.999999",
      "1000000000",
      "123456789012345678901234.654321",
      "-0.5",
    ];
    const padded = exact.map((one) => {
      const [whole, fraction = ""] = one.split(".");
      return `${whole}.${fraction.padEnd(6, "0")}`;
    });
    const column = decimal((one: string) => one);
    expect(await throughDuck("DECIMAL(30, 6)", column, exact)).toEqual(padded);
    expect(await throughDuck("DECIMAL(30, 6)", column, ["0.0000005", "0.0000004", "1.9999999"])).toEqual([
      "0.000001",
      "0.000000",
      "2.000000",
    ]);
    const digits = fc.tuple(fc.nat({ max: 2 ** 31 }), fc.nat({ max: 999_999 }));
    await fc.assert(
      fc.asyncProperty(fc.array(digits, { minLength: 1 }), async (pairs) => {
        const values = pairs.map(([whole, millionths]) => `${whole}.${String(millionths).padStart(6, "0")}`);
        expect(await throughDuck("DECIMAL(30, 6)", column, values)).toEqual(values);
      }),
      { numRuns: 30 },
    );
  });

  test("whole numbers, truths, codes and absent ones", async () => {
    type Maybe = number | undefined;
    const large = [0, -1, undefined, 2 ** 31, 2 ** 53 - 1, -(2 ** 40) - 5];
    expect(
      (
        await throughDuck(
          "BIGINT",
          bigint((one: Maybe) => one),
          large,
        )
      ).map((one) => one && Number(one)),
    ).toEqual(large.map((one) => one && one));
    expect(
      await throughDuck(
        "INTEGER",
        integer((one: Maybe) => one),
        [7, undefined, -7],
      ),
    ).toEqual([7, undefined, -7]);
    expect(
      await throughDuck(
        "DOUBLE",
        double((one: Maybe) => one),
        [0.97, undefined],
      ),
    ).toEqual([0.97, undefined]);
    expect(
      await throughDuck(
        "BOOLEAN",
        boolean((one: boolean | undefined) => one),
        [true, undefined, false],
      ),
    ).toEqual([true, undefined, false]);
    const codes = code(["ge", "le"], (one: "ge" | "le" | undefined) => one);
    expect(await throughDuck("ENUM('ge', 'le')", codes, ["le", undefined, "ge"])).toEqual(["le", undefined, "ge"]);
  });
});
