import { describe, expect, test } from "vitest";
import { loadExtraction } from "../../warehouse/load/loadExtraction.ts";
import { fold, writeWords } from "../../warehouse/search/fold.ts";
import { searchText } from "../../warehouse/search/searchText.ts";
import { extractionOf } from "./sample.ts";
import { useWarehouse } from "./useWarehouse.ts";

const opened = useWarehouse();
const lines = [
  "Bắt 55 đối tượng phạm tội ma túy, thu 1.217 viên.",
  "Công an huyện Đắk Glei tổ chức 78 buổi.",
  "Bà con mà chưa biết.",
];

describe("search", () => {
  const cases: readonly (readonly [query: string, found: readonly string[]])[] = [
    ["ma tuy", ["ma|túy"]],
    ["MA TÚY", ["ma|túy"]],
    ["dak glei", ["Đắk|Glei"]],
    ['"doi tuong"', ["đối tượng"]],
    ["1217", ["1.217"]],
    ["1.217", ["1.217"]],
    ["má", []],
    ["không có", []],
    ["", []],
  ];
  test.each(cases)("for %s finds %j", async (query, found) => {
    const { warehouse } = opened();
    await loadExtraction(warehouse, extractionOf("a", lines), { name: "a.docx" });
    const hits = await searchText(warehouse, query);
    const words = hits.map((hit) => [...new Set(hit.at.map(({ start, end }) => hit.text.slice(start, end)))].join("|"));
    if (found.length === 0) expect(words).toEqual([]);
    else for (const word of found[0]!.split("|")) expect(words.join("|").toLowerCase()).toContain(word.toLowerCase());
  });
});

test("folding a stretch keeps letters and single blanks", () => {
  const foldWords = (text: string, from: number, to: number): string => {
    const bytes = Buffer.alloc(200);
    return bytes.toString("latin1", 5, writeWords(bytes, 5, text, from, to));
  };
  expect(foldWords("Bắt 05 đối tượng, 1.217 viên", 0, 99)).toBe("bat doi tuong vien");
  expect(foldWords("Đăk Glei", 4, 6)).toBe("gl");
  expect(foldWords("“05”", 0, 4)).toBe("");
});

test("folding takes off marks and case", () => {
  expect(["Đăk Glei", "MA TÚY", "hoà", "abc 123"].map(fold)).toEqual(["dak glei", "ma tuy", "hoa", "abc 123"]);
});
