import { expect, test } from "vitest";
import { coverageOf } from "../../pipeline/server/rows/coverageOf.ts";
import { useWarehouse } from "../warehouse/useWarehouse.ts";

const opened = useWarehouse();

type Figure = readonly [area: string, code: string, indicator: string, period: string, change?: string];

async function load(...figures: readonly Figure[]): Promise<void> {
  await opened().warehouse.write(async (connection) => {
    for (const [at, [area, code, indicator, period, change = "{}"]] of figures.entries()) {
      const given = [area, code, indicator, period, change, at];
      await connection.run(
        `CREATE OR REPLACE TEMP TABLE figure AS SELECT 1 AS cell, $1 AS area, $2 AS area_code, $3 AS indicator, $4 AS period, $6::INTEGER AS place, $6::INTEGER AS kind,
           coalesce($5::JSON->>'level', 'district') AS area_level, coalesce($5::JSON->>'role', 'actual') AS role,
           coalesce(($5::JSON->>'headline')::BOOLEAN, true) AS headline, 1 AS value, '{}' AS dims, false AS computed,
           1 AS confidence, 'reported' AS status, 0 AS marks, NULL::UUID AS key, 'd' AS document, 1 AS drawn`,
        given,
      );
      await connection.run("INSERT INTO place BY NAME SELECT place, area, area_code, area_level FROM figure");
      await connection.run("INSERT INTO kind BY NAME SELECT kind, indicator, period, role, dims FROM figure");
      await connection.run(
        "INSERT INTO cell BY NAME SELECT * EXCLUDE (area, area_code, area_level, indicator, period, role, dims) FROM figure",
      );
    }
  });
}

test("coverage counts indicators by area and year, of the widest areas, equal ones by name", async () => {
  await load(
    ["Huyện B", "002", "x", "2022"],
    ["Huyện A", "001", "x", "2023"],
    ["Huyện A", "001", "y", "2023"],
    ["Huyện A", "001", "x", "2022"],
    ["Huyện C", "003", "x", "2022"],
    ["Huyện C", "003", "y", "2022-01/2022-06"],
    ["Huyện C", "003", "y", "2022", '{"headline":false}'],
    ["Huyện C", "003", "z", "2022", '{"role":"target"}'],
    ["Xã D", "00004", "x", "2022", '{"level":"commune"}'],
  );
  expect(await coverageOf(opened().warehouse, 2)).toEqual([
    { area: "Huyện A", level: "district", period: "2022", indicators: 1 },
    { area: "Huyện A", level: "district", period: "2023", indicators: 2 },
    { area: "Huyện B", level: "district", period: "2022", indicators: 1 },
  ]);
});

test("districts of one name have many figures and few indicators: others come before them", async () => {
  await load(
    ...["001", "002", "003"].map((code): Figure => ["Huyện Châu Thành", code, "x", "2022"]),
    ...["004", "005", "006"].map((code): Figure => ["Huyện Phú Tân", code, "x", "2022"]),
    ["Huyện Sa Pa", "007", "x", "2022"],
    ["Huyện Sa Pa", "007", "y", "2022"],
  );
  expect(await coverageOf(opened().warehouse, 1)).toEqual([
    { area: "Huyện Sa Pa", level: "district", period: "2022", indicators: 2 },
  ]);
});

test("an empty warehouse covers nothing", async () => {
  expect(await coverageOf(opened().warehouse, 2)).toEqual([]);
});
