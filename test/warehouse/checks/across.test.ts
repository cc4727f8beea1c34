import { expect, test } from "vitest";
import { extract } from "../../../extractors/extract.ts";
import { checkWarehouse } from "../../../warehouse/checks/checkWarehouse.ts";
import { loadAreas } from "../../../warehouse/load/loadAreas.ts";
import { loadExtraction } from "../../../warehouse/load/loadExtraction.ts";
import { useWarehouse } from "../useWarehouse.ts";

const opened = useWarehouse();

type Told = readonly [area: string, year: number, lines: readonly string[]];

/** Loads reports of areas and years with these lines, and gives what shows when they are compared. */
async function compare(...reports: readonly Told[]): Promise<readonly string[]> {
  const { warehouse } = opened();
  await loadAreas(warehouse);
  for (const [area, year, lines] of reports) {
    const name = `${area} ${year}.txt`;
    const text = [
      "ỦY BAN NHÂN DÂN",
      area.toUpperCase(),
      "Số: 21/BC-UBND",
      `${area.replace(/^\S+ /, "")}, ngày 12 tháng 12 năm ${year}`,
      "",
      "BÁO CÁO",
      `Kết quả phong trào toàn dân bảo vệ an ninh Tổ quốc năm ${year}`,
      "I. KẾT QUẢ",
      ...lines,
    ].join("\n");
    const read = await extract(new TextEncoder().encode(text), { name });
    if ("plain" in read) await loadExtraction(warehouse, read, { name, path: `/in/${name}` });
  }
  const findings = await checkWarehouse(warehouse);
  return findings
    .filter((one) => one.check !== "coverage")
    .map((one) => `${one.check} ${one.period} ${one.stated} ${one.computed}`);
}

const bátXát = "Huyện Bát Xát";

const cases: readonly (readonly [label: string, reports: readonly Told[], expected: readonly string[]])[] = [
  [
    "a change that the earlier report does not bear out",
    [
      [bátXát, 2022, ["Trên địa bàn huyện xảy ra 38 vụ phạm tội về trật tự xã hội."]],
      [bátXát, 2023, ["Trên địa bàn huyện xảy ra 45 vụ phạm tội về trật tự xã hội, tăng 05 vụ so với năm 2022."]],
    ],
    ["change 2022 40 38"],
  ],
  [
    "a change that it does",
    [
      [bátXát, 2022, ["Trên địa bàn huyện xảy ra 40 vụ phạm tội về trật tự xã hội."]],
      [bátXát, 2023, ["Trên địa bàn huyện xảy ra 45 vụ phạm tội về trật tự xã hội, tăng 05 vụ so với năm 2022."]],
    ],
    [],
  ],
  [
    "a percentage that the earlier report does not bear out",
    [
      [bátXát, 2022, ["Xảy ra 20 vụ tai nạn giao thông."]],
      [bátXát, 2023, ["Xảy ra 18 vụ tai nạn giao thông, giảm 25% so với năm 2022."]],
    ],
    ["change 2023 25 10"],
  ],
  [
    "a percentage that it does",
    [
      [bátXát, 2022, ["Xảy ra 20 vụ tai nạn giao thông."]],
      [bátXát, 2023, ["Xảy ra 18 vụ tai nạn giao thông, giảm 10% so với năm 2022."]],
    ],
    [],
  ],
  [
    "a value ten times that of other years",
    [
      [bátXát, 2021, ["Đã tổ chức 1.005 buổi tuyên truyền pháp luật."]],
      [bátXát, 2022, ["Đã tổ chức 10.980 buổi tuyên truyền pháp luật."]],
      [bátXát, 2023, ["Đã tổ chức 1.110 buổi tuyên truyền pháp luật."]],
    ],
    ["range 2022 10980 undefined"],
  ],
  [
    "a value a thousandth of that of other years",
    [
      [bátXát, 2021, ["Đã tổ chức 45 buổi tuyên truyền pháp luật với 63.020 lượt người tham gia."]],
      [bátXát, 2022, ["Đã tổ chức 46 buổi tuyên truyền pháp luật với 64 lượt người tham gia."]],
      [bátXát, 2023, ["Đã tổ chức 47 buổi tuyên truyền pháp luật với 61.200 lượt người tham gia."]],
    ],
    ["range 2022 64 undefined"],
  ],
  [
    "a district of which the province says otherwise",
    [
      [bátXát, 2023, ["Trên địa bàn huyện xảy ra 45 vụ phạm tội về trật tự xã hội."]],
      [
        "Tỉnh Lào Cai",
        2023,
        [
          "Trên địa bàn tỉnh xảy ra 210 vụ phạm tội về trật tự xã hội[1].",
          "[1] Huyện Bát Xát 54 vụ; huyện Bảo Thắng 70 vụ; thị xã Sa Pa 86 vụ.",
        ],
      ],
    ],
    ["contradiction 2023 45 54"],
  ],
  [
    "a district of which the province says the same",
    [
      [bátXát, 2023, ["Trên địa bàn huyện xảy ra 54 vụ phạm tội về trật tự xã hội."]],
      [
        "Tỉnh Lào Cai",
        2023,
        [
          "Trên địa bàn tỉnh xảy ra 210 vụ phạm tội về trật tự xã hội[1].",
          "[1] Huyện Bát Xát 54 vụ; huyện Bảo Thắng 70 vụ; thị xã Sa Pa 86 vụ.",
        ],
      ],
    ],
    [],
  ],
];

test.each(cases)("reports are compared: %s", async (_label, reports, expected) => {
  expect(await compare(...reports)).toEqual(expected);
});
