import { expect, test } from "vitest";
import { inlineText } from "../../extractors/structure/inlineText.ts";
import { joinInlines } from "../../extractors/structure/join/joinInlines.ts";

const join = (left: string, right: string): string =>
  inlineText(joinInlines([{ type: "run", text: left }], [{ type: "run", text: right }], { exact: false }));

test("a number that a narrow cell broke within its thousands is one", () => {
  expect(join("4.615.0", "00")).toBe("4.615.000");
  expect(join("4.6", "15.000")).toBe("4.615.000");
  expect(join("72.30", "0")).toBe("72.300");
});

test("two numbers of a cell stay two", () => {
  for (const [left, right] of [
    ["4.615.000", "00"],
    ["12", "40"],
    ["2.1", "15 xã"],
    ["Mục 2.1", "15"],
    ["1.5", "2"],
  ] as const)
    expect(join(left, right)).toBe(`${left} ${right}`);
});
