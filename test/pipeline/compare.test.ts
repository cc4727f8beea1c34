import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { baocao, type Run, samples } from "./baocao.ts";

let folder: string;
let warehouse: string;
const at = (...args: readonly string[]): Run => baocao([...args, "--warehouse", warehouse]);
const json = (...args: readonly string[]): readonly Readonly<Record<string, unknown>>[] =>
  JSON.parse(at(...args, "--json").stdout);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "baocao-compare-"));
  warehouse = join(folder, "a.duckdb");
  const reports = ["2024-bao-cao-buon-don.docx", "2024-bao-cao-krong-buk.txt"].map((name) => join(samples, name));
  expect(at("ingest", ...reports).status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true }));

const accidents = ["compare", "--indicator", "traffic.accidents"] as const;

describe("compare", () => {
  test("takes the latest year and the level with most figures, and ranks the areas", () => {
    const rows = json(...accidents);
    expect(rows.map(({ rank, area }) => [rank, area])).toEqual([
      [1, "Huyện Krông Búk"],
      [2, "Huyện Buôn Đôn"],
    ]);
    expect(at(...accidents).stderr).toContain("traffic.accidents · 2024");
  });

  test("shows only the areas named, by code or by name without marks, with their rank among all", () => {
    expect(json(...accidents, "--area", "buon don")).toMatchObject([{ area: "Huyện Buôn Đôn", rank: 2 }]);
    expect(json(...accidents, "--area", "649")).toMatchObject([{ area: "Huyện Krông Búk", rank: 1 }]);
  });

  test("gives figures for 10,000 inhabitants once they are known, and ranks by them", () => {
    expect(json(...accidents, "--per", "10000")[0]).toMatchObject({ per_10000: null, rank: null });
    const file = join(folder, "people.csv");
    writeFileSync(file, "\ufeffarea_code;year;persons\r\n647;2023;10.000\r\n649;2024;100.000\r\n");
    expect(at("population", "import", file)).toMatchObject({ status: 0, stdout: "2 populations loaded\n", stderr: "" });
    const [first, second] = json(...accidents, "--per", "10000");
    expect(first).toMatchObject({ area: "Huyện Buôn Đôn", rank: 1, per_10000: first?.value });
    expect(second).toMatchObject({ rank: 2, per_10000: Number(second?.value) / 10 });
  });

  test("writes a workbook with numbers as numbers, a CSV or JSON, by the name of the file", () => {
    for (const name of ["so.xlsx", "so.csv", "so.json"]) {
      expect(at(...accidents, "-o", join(folder, name))).toMatchObject({ status: 0, stdout: "" });
    }
    const [shown] = json(...accidents);
    const sheet = read(readFileSync(join(folder, "so.xlsx"))).Sheets.comparison!;
    const first = utils.sheet_to_json<Record<string, unknown>>(sheet)[0];
    expect(first).toMatchObject({ area: "Huyện Krông Búk", value: shown?.value, rank: 1 });
    expect(JSON.parse(readFileSync(join(folder, "so.json"), "utf8"))).toHaveLength(2);
    expect(readFileSync(join(folder, "so.csv"), "utf8").split("\n")[0]).toContain("area,area_code,value");
  });

  test("is exported within other boundaries too, and only the comparison is", () => {
    const rows = (geography: string): readonly Readonly<Record<string, unknown>>[] =>
      JSON.parse(at("export", "comparison", "--geography", geography, "--format", "json").stdout);
    const before = rows("2025-06").filter((row) => row.indicator === "traffic.accidents");
    expect(before).toMatchObject([
      { area: "Huyện Buôn Đôn", area_level: "district", status: "reported" },
      { area: "Huyện Krông Búk", area_level: "district" },
    ]);
    expect(rows("2025-07").filter((row) => row.area_level === "district")).toEqual([]);
    const refused = at("export", "findings", "--geography", "2025-07");
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.stderr).toContain("for the comparison only");
  });

  test.each([
    [["compare", "-i", "no.such"], /no figure of the indicator “no\.such”.*indicators list/],
    [[...accidents, "--geography", "2025-07", "--level", "district"], /no districts since July 2025/],
    [["population", "import", "/nowhere.csv"], /no such file/],
    [["decisions", "import", "/nowhere.jsonl"], /no such file/],
  ] as const)("%j says what to do instead", (args, message) => {
    const { status, stderr } = at(...args);
    expect(stderr).toMatch(message);
    expect(status).toBe(1);
  });

  test("loads nothing of a table with a wrong line", () => {
    const file = join(folder, "wrong.csv");
    writeFileSync(file, "area_code,year,persons\n647,2020,5000\n647,next,5000\n");
    expect(at("population", "import", file)).toMatchObject({ status: 1, stderr: expect.stringContaining("line 3") });
    expect(json("query", "select * from population where year = 2020")).toEqual([]);
  });
});

describe("search", () => {
  test("finds words with and without marks, with the figures read there", () => {
    const marked = json("search", "tai nạn giao thông");
    expect(marked.length).toBeGreaterThan(0);
    expect(json("search", "tai nan giao thong").length).toBeGreaterThanOrEqual(marked.length);
    expect(marked.some(({ figures }) => String(figures).includes("traffic.accidents = "))).toBe(true);
  });

  test("says that there is nothing", () => {
    expect(at("search", "xyzzy")).toMatchObject({ status: 0, stdout: "", stderr: "no passage holds these words\n" });
  });
});

test("decisions go out and come back, once", () => {
  const file = join(folder, "decisions.jsonl");
  expect(at("decisions", "export", "-o", file).status).toBe(0);
  expect([readFileSync(file, "utf8"), at("decisions", "import", file).stdout]).toEqual([
    "",
    "0 decisions, 0 of them new\n",
  ]);
  const [figure] = json(
    "query",
    "select key from published where indicator = 'traffic.accidents' and headline limit 1",
  );
  const decision = { id: "d1", subject: "observation", key: figure?.key, verdict: "correct", value: "7" };
  writeFileSync(file, `${JSON.stringify({ ...decision, by: "Lan", at: "2026-01-01T00:00:00Z" })}\n`);
  expect(at("decisions", "import", file).stdout).toBe("1 decisions, 1 of them new\n");
  expect(at("decisions", "import", file).stdout).toBe("1 decisions, 0 of them new\n");
  expect(json(...accidents).map(({ status }) => status)).toContain("corrected");
  expect(JSON.parse(at("decisions", "export").stdout)).toMatchObject({ id: "d1", was: { period: "2024" } });
  const release = {
    verdict: "release",
    document: "0".repeat(64),
    by: "Lan",
    at: "2026-01-02T00:00:00Z",
    why: "giáp lai",
  };
  writeFileSync(file, `${JSON.stringify(release)}\n`);
  expect(at("decisions", "import", file).stdout).toBe("1 decisions, 1 of them new\n");
  expect(at("decisions", "export").stdout.split("\n")[1]).toBe(JSON.stringify(release));
  writeFileSync(file, JSON.stringify({ ...release, document: "giap-lai.pdf" }));
  expect(at("decisions", "import", file).status).toBe(1);
  writeFileSync(file, '{"id":"d2"}\n');
  expect(at("decisions", "import", file)).toMatchObject({ status: 1, stderr: expect.stringContaining("line 1") });
});
