import { expect, test } from "vitest";
import { extract } from "../../extractors/extract.ts";

const head =
  "<p>CÔNG AN TỈNH KON TUM</p><p>Kon Tum, ngày 12 tháng 12 năm 2023</p><p>BÁO CÁO</p><p>Kết quả năm 2023</p>";
const titles = ["Đơn vị", "Nội dung", "Số vụ", "Số đối tượng"];

/** The observations of a table, as value, area, whether it is put to review, and why. */
async function read(rows: readonly string[]): Promise<readonly string[]> {
  const table = `<tr>${titles.map((title) => `<th>${title}</th>`).join("")}</tr>${rows.map((row) => `<tr>${row}</tr>`).join("")}`;
  const bytes = new TextEncoder().encode(`<html><body>${head}<table>${table}</table></body></html>`);
  const extraction = await extract(bytes, { name: "table.html" });
  if (!("observations" in extraction)) throw new Error("quarantined");
  return extraction.observations.map((one) => `${one.value} ${one.area} ${one.reasons.join()}`.trim());
}

const cells = (...said: readonly string[]): string => said.map((one) => `<td>${one}</td>`).join("");

test("a place that spans two rows is that of both", async () => {
  const rows = [
    `<td rowspan="2">Huyện Đăk Hà</td>${cells("Trộm cắp", "12", "15")}`,
    cells("Đánh bạc", "4", "21"),
    cells("Huyện Đăk Tô", "Trộm cắp", "9", "11"),
  ];
  expect(await read(rows)).toEqual([
    "12 Huyện Đăk Hà",
    "15 Huyện Đăk Hà",
    "4 Huyện Đăk Hà",
    "21 Huyện Đăk Hà",
    "9 Huyện Đăk Tô",
    "11 Huyện Đăk Tô",
  ]);
});

test("a place left empty beside a label is that of the row above, and put to review", async () => {
  const rows = [
    cells("Huyện Đăk Hà", "Trộm cắp", "12", "15"),
    cells("", "Đánh bạc", "4", "21"),
    cells("Huyện Đăk Tô", "Trộm cắp", "9", "11"),
  ];
  expect(await read(rows)).toEqual([
    "12 Huyện Đăk Hà",
    "15 Huyện Đăk Hà",
    "4 Huyện Đăk Hà span-lost",
    "21 Huyện Đăk Hà span-lost",
    "9 Huyện Đăk Tô",
    "11 Huyện Đăk Tô",
  ]);
});

test("cells that moved to the left are put to review, though the row was filled up", async () => {
  const rows = [
    cells("Huyện Đăk Hà", "Trộm cắp", "12", "15"),
    cells("Đánh bạc", "4", "21", ""),
    cells("Huyện Đăk Tô", "Trộm cắp", "9", "11"),
  ];
  const said = await read(rows);
  expect(said.filter((one) => one.includes("columns-shifted")).map((one) => one.split(" ")[0])).toEqual(["21"]);
  expect(said.filter((one) => one.startsWith("9 ") || one.startsWith("12 "))).toEqual([
    "12 Huyện Đăk Hà",
    "9 Huyện Đăk Tô",
  ]);
});
