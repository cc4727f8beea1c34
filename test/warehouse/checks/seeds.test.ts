import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { checkExtraction } from "../../../warehouse/checks/checkExtraction.ts";
import { fold } from "../../../warehouse/search/fold.ts";
import { extractionOf } from "../sample.ts";

const shared = resolve(import.meta.dirname, "../../../../shared");
const gold = resolve(shared, "gold/findings.tsv");

/** The known contradictions of two real reports, from their true plain text. */
describe.skipIf(!existsSync(gold)).each(["000", "003"])("report %s", (document) => {
  const findings = (): ReturnType<typeof checkExtraction> => {
    const lines = readFileSync(resolve(shared, `truth/plain/${document}.txt`), "utf8")
      .trimEnd()
      .split("\n");
    return checkExtraction(extractionOf(document, lines));
  };
  const known = (): readonly string[][] =>
    readFileSync(gold, "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((row) => row.split("\t"))
      .filter((row) => row[0] === document);
  const words = (text: string): readonly string[] => fold(text).match(/[a-z0-9]+/g) ?? [];

  test("each known contradiction is found with its severity", () => {
    const found = findings();
    const missed = known().filter(([, check, severity, quote, stated]) => {
      const wanted = words(quote!);
      return !found.some((one) => {
        const has = new Set(words(one.quotes.join(" ")));
        const same = wanted.filter((word) => has.has(word)).length / wanted.length;
        return one.check === check && one.severity === severity && one.stated === stated && same >= 0.6;
      });
    });
    expect(missed).toEqual([]);
  });

  test("nothing else is called wrong", () => {
    const wrong = known()
      .filter((row) => row[2] === "wrong")
      .map((row) => row[4]);
    expect(
      findings()
        .filter((one) => one.severity === "wrong")
        .map((one) => one.stated)
        .toSorted(),
    ).toEqual(wrong.toSorted());
  });
});
