import { describe, expect, test } from "vitest";
import { checkExtraction } from "../../../warehouse/checks/checkExtraction.ts";
import { cleanTexts } from "./planted/cleanTexts.ts";
import { evaluate, recallOf } from "./planted/evaluate.ts";
import { inventDocument } from "./planted/inventDocument.ts";
import { checkClean } from "./planted/measure.ts";
import { heldOut, patterns } from "./planted/patterns.ts";

const all = Object.entries(patterns);
const unseen = Object.entries(heldOut);

describe("of faults planted one by one in invented reports", () => {
  test.each(all)("nearly all of those in %s are found, and nothing else is called wrong", (_, group) => {
    const { all: level } = evaluate(group, [7], "one a place");
    expect(recallOf(level)).toBeGreaterThanOrEqual(0.95);
    expect(level.falseWrong).toBe(0);
  });

  test.each(unseen)("most of those in wordings of %s, written after the checks, are found", (_, group) => {
    const { all: level } = evaluate(group, [7], "one a place");
    expect(recallOf(level)).toBeGreaterThanOrEqual(0.85);
    expect(level.falseWrong).toBe(0);
  });
});

describe("nothing is called wrong", () => {
  test.each(cleanTexts)("in %s", (why, lines) => {
    const findings = checkExtraction(inventDocument(why, lines));
    expect(findings.filter((one) => one.severity === "wrong" || one.severity === "unlikely")).toEqual([]);
  });

  test("in invented reports without faults", () => {
    const seeds = [11, 12, 13];
    const wrong = [...all, ...unseen].flatMap(([, group]) =>
      group.flatMap((pattern) =>
        seeds.flatMap((seed) => checkClean(pattern, seed).findings.filter((one) => one.severity === "wrong")),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
