import { describe, expect, test } from "vitest";
import { type AreaContext, findAreas, knowAreas } from "../../../extractors/indicators/areas/index.ts";

const konTum: AreaContext = { area: "Tỉnh Kon Tum", area_code: "62", period: "2022" };
const laiChau: AreaContext = { area: "Thành phố Lai Châu", area_code: "105", period: "2023" };
const lamDong: AreaContext = { area: "Tỉnh Lâm Đồng", area_code: "68", period: "2023" };
const haNoi: AreaContext = { area: "Thành phố Hà Nội", area_code: "01", period: "2023" };
const quangNgai: AreaContext = { area: "Tỉnh Quảng Ngãi", area_code: "51", date: "2025-12-10" };
const phuocLong: AreaContext = { area: "Huyện Ia Grai", area_code: "628", period: "2024" };

/** What is found with a confidence of at least 0.6. */
const found = (text: string, context?: AreaContext): readonly string[] =>
  findAreas(text, context)
    .filter((mention) => mention.confidence >= 0.6)
    .map((mention) => mention.name);

describe("areas named in a text", () => {
  const cases: readonly (readonly [string, AreaContext | undefined, readonly string[]])[] = [
    ["Công an huyện Đăk Tô mở 40 buổi", konTum, ["Huyện Đăk Tô"]],
    ["Công an Huyện ĐăkGlei 12 tin, CAH Đắc Hà 9 tin", konTum, ["Huyện Đăk Glei", "Huyện Đăk Hà"]],
    [
      "huyện IaH’Drai, huyện Ia H' Drai và huyện Ia HDrai",
      konTum,
      ["Huyện Ia H’Drai", "Huyện Ia H’Drai", "Huyện Ia H’Drai"],
    ],
    ["huyệnTu Mơ Rông; Huyện KonPLông", konTum, ["Huyện Tu Mơ Rông", "Huyện Kon Plông"]],
    ["các huyện Sa Thầy, Ngọc Hồi và Kon Rẫy", konTum, ["Huyện Sa Thầy", "Huyện Ngọc Hồi", "Huyện Kon Rẫy"]],
    ["Công an thành phố bắt 03 vụ", konTum, ["Thành phố Kon Tum"]],
    ["Công an thành phố bắt 03 vụ", laiChau, ["Thành phố Lai Châu"]],
    ["Công an thành phố bắt 03 vụ", haNoi, ["Thành phố Hà Nội"]],
    ["trên địa bàn tỉnh có 10 huyện, thành phố", konTum, ["Tỉnh Kon Tum"]],
    ["UBND tỉnh tặng Bằng khen", laiChau, ["Tỉnh Lai Châu"]],
    ["Phòng PC02 tiếp nhận 7 tin; PV05 phát 20 tin", konTum, ["Tỉnh Kon Tum/Phòng PC02", "Tỉnh Kon Tum/Phòng PV05"]],
    ["Phường Quyết Thắng 3 tập thể; Tân Phong 5 tập thể", laiChau, ["Phường Quyết Thắng", "Phường Tân Phong"]],
    ["xã Ia Phí, huyện Chư Păh, tỉnh Gia Lai", konTum, ["Xã Ia Phí", "Huyện Chư Păh", "Tỉnh Gia Lai"]],
    ["TP. Kon Tum và TX An Khê, tỉnh Gia Lai", konTum, ["Thành phố Kon Tum", "Thị xã An Khê", "Tỉnh Gia Lai"]],
    ["P. Quyết Tiến xử lý 02 vụ", laiChau, ["Phường Quyết Tiến"]],
    ["Huyện ủy Ngọc Hồi và Thành ủy Kon Tum", konTum, ["Huyện Ngọc Hồi", "Thành phố Kon Tum"]],
    ["Quận 5 và quận Bình Thạnh", { area: "Thành phố Hồ Chí Minh", period: "2022" }, ["Quận 5", "Quận Bình Thạnh"]],
    ["bản Gia Khâu 1, xã Sùng Phài có 20 hộ", laiChau, ["Xã Sùng Phài/Bản Gia Khâu 1"]],
    ["phường Kon Tum và xã Ngọk Réo", quangNgai, ["Phường Kon Tum", "Xã Ngọk Réo"]],
    ["là một trong 24 mô hình toàn quốc", laiChau, ["Việt Nam"]],
    ["xã Ia Tô, thị trấn Ia Kha", phuocLong, ["Xã Ia Tô", "Thị trấn Ia Kha"]],
    ["phường Đoàn Kết ra mắt 01 mô hình", laiChau, ["Phường Đoàn Kết"]],
    ["tỉnh Lạng sơn, tỉnh Hải dương", { period: "2023" }, ["Tỉnh Lạng Sơn", "Tỉnh Hải Dương"]],
    ["TRÊN ĐỊA BÀN TỈNH NĂM 2022", konTum, ["Tỉnh Kon Tum"]],
    ["HUYỆN ĐĂK TÔ", konTum, ["Huyện Đăk Tô"]],
    ["xã Hội Hoan, huyện Văn Lãng", { period: "2023" }, ["Xã Hội Hoan", "Huyện Văn Lãng"]],
  ];
  test.each(cases)("%s", (text, context, names) => {
    expect(found(text, context)).toEqual(names);
  });
});

describe("what is no area", () => {
  const cases: readonly (readonly [string, AreaContext | undefined])[] = [
    ["Công an các xã, phường, thị trấn", laiChau],
    ["công tác xã hội, tệ nạn xã hội, xã hội hóa", konTum],
    ["đối tượng Trần Văn Hà và Nguyễn Thị Sa Thầy", konTum],
    ["mô hình “Hòa Bình” và câu lạc bộ “Đoàn Kết”", laiChau],
    ["khối đại Đoàn Kết, nền Hòa Bình, tinh thần Quyết Thắng", laiChau],
    ["Chủ tịch Hồ Chí Minh; Đoàn TNCS Hồ Chí Minh", konTum],
    ["phường 05 vụ, xã 03 mô hình", laiChau],
    ["Công văn số 255/CATP-Đ4; Hướng dẫn 53/HD-CAT-PV05", undefined],
    ["bản Nậm Loỏng 1, bản Sùng Phài, tổ 26", laiChau],
    ["cấp huyện, cấp xã; mỗi xã; 13/13 xã", laiChau],
    ["đường Nguyễn Trãi, chợ Tân Phong, trường Quyết Thắng", laiChau],
    ["TT Tỉnh đã họp; P.TM; H. về; X. xây dựng", undefined],
  ];
  test.each(cases)("%s", (text, context) => {
    expect(found(text, context)).toEqual([]);
  });
});

test("one of several areas of a name is unsure and says why", () => {
  const [mention] = findAreas("Công an xã Tân Lập tiếp nhận 5 tin", { period: "2023" });
  expect(mention).toMatchObject({ name: "Xã Tân Lập", confidence: 0.4 });
  expect(mention?.reason).toMatch(/areas have this name/);
});

test("one of several cities of a province is unsure", () => {
  const [mention] = findAreas("Công an thành phố bắt 03 vụ", lamDong);
  expect(mention?.confidence).toBeLessThan(0.5);
});

test("an area that the gazetteer does not know keeps its printed name without a code", () => {
  const [mention] = findAreas("Công an huyện Mường Tưởng tổ chức 5 buổi", { area: "Tỉnh Lai Châu", period: "2023" });
  expect(mention).toMatchObject({ name: "Huyện Mường Tưởng", code: undefined, by: "name" });
});

test("a name that only the document knows may stand alone later", () => {
  const text = "Phường Nhất Mai tập thể 14, cá nhân 19; Phường Nhì Mận 2 tập thể; Nhất Mai 10 tập thể";
  expect(findAreas(text, laiChau).map(({ name, code }) => [name, code])).toEqual([
    ["Phường Nhất Mai", undefined],
    ["Phường Nhì Mận", undefined],
    ["Phường Nhất Mai", undefined],
  ]);
});

test("a commune of another province named alone is not taken for the gazetteer's", () => {
  const [mention] = findAreas("Công an xã Ia Chim mở 3 buổi", laiChau);
  expect(mention).toMatchObject({ name: "Xã Ia Chim", code: undefined });
});

test("the only city that the document names is meant by its kind alone", () => {
  const text = "Công an thành phố Đà Lạt 12 vụ; huyện Lạc Dương 3 vụ; Công an thành phố 5 vụ";
  expect(findAreas(text, lamDong).at(-1)).toMatchObject({ name: "Thành phố Đà Lạt", by: "own" });
});

test("the span is that of kind and name, and the body before it is told", () => {
  const text = "Giao Công an huyện Sa Thầy chủ trì";
  const [mention] = findAreas(text, konTum);
  expect(text.slice(mention!.start, mention!.end)).toBe("huyện Sa Thầy");
  expect(mention!.actor).toBe("Công an");
});

test("areas of one list share their group", () => {
  const [one, two, three] = findAreas("các huyện Sa Thầy, Ngọc Hồi; huyện Đăk Tô", konTum);
  expect(one!.group).toBe(two!.group);
  expect(three!.group).not.toBe(one!.group);
});

test.each(["1", ",", "xã ", "Đăk Hà ", "huyện Đăk Hà, Sa Thầy, "])(
  "half a megabyte of “%s” is read in time",
  (unit) => {
    const started = performance.now();
    findAreas(unit.repeat(500_000 / unit.length), konTum);
    expect(performance.now() - started).toBeLessThan(4000);
  },
);

test("a part of a document is read with what the whole names", () => {
  const whole = knowAreas("Phường Nhất Mai có 3 tổ.\nNhất Mai 10 tập thể", laiChau);
  expect(found("Nhất Mai 10 tập thể", whole)).toEqual(["Phường Nhất Mai"]);
  expect(found("Nhất Mai 10 tập thể", laiChau)).toEqual([]);
});
