import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseHTML } from "linkedom";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lightTheme } from "../../../notebooks/charts/theme.ts";
import { drawPart } from "../../../notebooks/notebook/drawPart.ts";
import { NotebookError } from "../../../notebooks/notebook/Notebook.ts";
import { parseNotebook } from "../../../notebooks/notebook/parseNotebook.ts";
import { runNotebook } from "../../../notebooks/notebook/runNotebook.ts";
import { openWarehouse } from "../../../warehouse/openWarehouse.ts";
import type { Warehouse } from "../../../warehouse/Warehouse.ts";
import { root } from "../../pipeline/baocao.ts";

const folder = join(root, "notebooks/analyses");
const page = (): Document => parseHTML("<!doctype html><html><body></body></html>").document as unknown as Document;
const options = { width: 720, theme: lightTheme, language: "vi" as const, label: "", document: page() };

describe("a notebook file", () => {
  test("is a title, words, queries, and what draws them", () => {
    const { title, cells } = parseNotebook(
      "---\ntitle: Câu hỏi\n---\n# Hỏi gì?\n\nLời văn\nhai dòng.\n\n```sql a\nSELECT 1 AS value\n```\n\n```chart bars a\ncaption: Hình\n```\n",
    );
    expect(title).toEqual({ vi: "Câu hỏi", en: "Câu hỏi" });
    expect(cells).toEqual([
      { type: "words", level: 1, text: "Hỏi gì?" },
      { type: "words", level: 0, text: "Lời văn hai dòng." },
      { type: "query", name: "a", sql: "SELECT 1 AS value" },
      { type: "chart", kind: "bars", query: "a", options: { caption: "Hình" } },
    ]);
  });

  test.each([
    ["```sql a\nSELECT 1", "line 1: this block is not closed"],
    ["lời\n\n```chart bars none\n```", "line 3: no query is named “none”"],
    ["```sql\nSELECT 1\n```", "line 1: name the query"],
    ["```sql a\nSELECT 1\n```\n```chart pie a\n```", "line 4: a chart is one of bars"],
    ["```python\n```", "line 1: a block is sql, chart or table, not python"],
  ])("%j is refused with its line", (text, reason) => {
    expect(() => parseNotebook(text)).toThrow(NotebookError);
    expect(() => parseNotebook(text)).toThrow(reason);
  });
});

describe("running", () => {
  let warehouse: Warehouse;
  beforeAll(async () => {
    warehouse = await openWarehouse(":memory:");
  });
  afterAll(() => warehouse.close());

  test("a query that fails is said in its place, and the rest goes on", async () => {
    const notebook = parseNotebook(
      "```sql a\nSELECT nothing\n```\n```table a\n```\n```sql b\nSELECT 'Huyện A' AS area, '2022' AS period, 3::DECIMAL(9,2) AS value\n```\n```chart bars b\n```",
    );
    const { parts } = await runNotebook(warehouse, notebook);
    expect(parts.map((part) => part.type)).toEqual(["trouble", "trouble", "query", "chart"]);
    expect(parts[3]).toMatchObject({ columns: ["area", "period", "value"], rows: [["Huyện A", "2022", 3]] });
  });

  test("a notebook cannot reach files or change the warehouse", async () => {
    const notebook = parseNotebook(
      "```sql a\nSELECT * FROM read_csv('/etc/passwd')\n```\n```sql b\nDELETE FROM report\n```",
    );
    const { parts } = await runNotebook(warehouse, notebook);
    expect(parts.map((part) => part.type)).toEqual(["trouble", "trouble"]);
  });

  test.each(["bars", "lines", "heat", "multiples"] as const)("%s are drawn with what is missing", async (kind) => {
    const notebook = parseNotebook(
      `\`\`\`sql a\nSELECT * FROM (VALUES ('Huyện A', '2021', 3), ('Huyện A', '2022', 4), ('Huyện B', '2022', 5)) t(area, period, value)\n\`\`\`\n\`\`\`chart ${kind} a\n\`\`\``,
    );
    const part = (await runNotebook(warehouse, notebook)).parts[1]!;
    if (part.type !== "chart") throw new Error(part.type);
    const svg = drawPart(part, options)?.outerHTML ?? "";
    expect(svg).toContain("Huyện A");
    // A line says what is missing by its gap; only a period that nobody reported is hatched.
    if (kind !== "lines") expect(svg).toContain("url(#missing)");
  });

  test.each(readdirSync(folder))("%s runs on an empty warehouse without trouble", async (name) => {
    const notebook = parseNotebook(readFileSync(join(folder, name), "utf8"));
    const { title, parts } = await runNotebook(warehouse, notebook);
    expect(title.vi).not.toBe("");
    expect(title.en).not.toBe(title.vi);
    expect(parts.filter((part) => part.type === "trouble")).toEqual([]);
    expect(parts.filter((part) => part.type === "chart").length).toBeGreaterThan(0);
  });
});
