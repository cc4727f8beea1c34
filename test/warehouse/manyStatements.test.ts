import { expect, test } from "vitest";
import { loadExtractions } from "../../warehouse/load/loadExtraction.ts";
import { extractionOf, observation } from "./sample.ts";
import { useWarehouse } from "./useWarehouse.ts";

const opened = useWarehouse({ threads: 1, memory: "128MB" });
const documents = 150;
const figures = 150;

/** Document `n` says of 150 years what all the others say, but of the year 1850 a number of its own. */
function item(n: number) {
  const said = Array.from({ length: figures }, (_, at) => {
    const value = String(at === 0 ? n : at);
    return observation({ value, number: value, period: String(1850 + at), start: at, end: at + 1 });
  });
  const lines = [`Văn bản ${n}: xảy ra 28 vụ phạm tội về trật tự xã hội.`];
  const extraction = extractionOf(`d${n}x`, lines, said, { number: `${n}/BC`, date: "2023-12-10" });
  return { extraction, source: { name: `${n}.docx`, path: `/in/${n}.docx` }, findings: [] };
}

test("22,500 statements of 150 figures leave one that stands for each, within 128 MB", async () => {
  for (let from = 0; from < documents; from += 50)
    await loadExtractions(
      opened().warehouse,
      Array.from({ length: 50 }, (_, at) => item(from + at)),
    );
  expect(
    await opened().rows(
      "SELECT count(*), count(DISTINCT cell), min(json_array_length(sources)), max(json_array_length(sources)) FROM cell",
    ),
  ).toEqual([[String(figures), String(figures), "20", "20"]]);
  expect(await opened().rows("SELECT status, count(*) FROM cell GROUP BY ALL ORDER BY ALL")).toEqual([
    ["reported", String(figures - 1)],
    ["restated", "1"],
  ]);
});
