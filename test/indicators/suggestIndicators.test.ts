import { expect, test } from "vitest";
import { findObservations } from "../../extractors/indicators/findObservations.ts";
import { suggestIndicators } from "../../extractors/indicators/suggestIndicators.ts";
import { plainOf } from "./plainOf.ts";
import { reportOf } from "./reportOf.ts";

const text = [
  "- Trồng mới 120 cây xanh tại trụ sở Công an xã Bản Bo.",
  "- Trồng mới 95 cây xanh tại trụ sở Công an xã Bình Lư.",
  "- Sửa chữa 03 nhà văn hóa.",
  "- Tổ chức 12 buổi tuyên truyền.",
].join("\n");

test("wordings that no entry knows are clustered, the most frequent first", () => {
  const suggestions = suggestIndicators(
    findObservations(plainOf(text), reportOf({ area: "Huyện Tam Đường", period: "2023" })),
  );
  expect(suggestions.map((one) => `${one.count} ${one.unit}`)).toEqual(["2 cây", "1 nhà văn hóa"]);
  expect(suggestions[0]!.quotes).toHaveLength(2);
});
