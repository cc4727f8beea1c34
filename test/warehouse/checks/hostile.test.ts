import { describe, expect, test } from "vitest";
import { checkExtraction } from "../../../warehouse/checks/checkExtraction.ts";
import { extractionOf } from "../sample.ts";

/** Characters of each text. A megabyte takes four times as long, not sixteen times. */
const size = 250_000;

/** Lines that go on from one to the next, open lists that never close, or fill tables without end. */
const hostile: readonly (readonly [name: string, line: (at: number) => string])[] = [
  ["clauses that never end", (at) => `${(at % 7) + 1} vụ,`],
  ["lines of one word", () => "và"],
  ["lists that are announced and never come", (at) => `Có ${at % 97} vụ, gồm:`],
  ["rows of one table", (at) => `Xã ${at}\t${at % 9}\t3\t${at % 5}`],
  ["tables of one row", (at) => (at % 2 === 0 ? `Tổng số\t${at % 9}\t3` : "Hết bảng.")],
];

describe("tens of thousands of short lines", () => {
  test.each(hostile)(
    "of %s is checked in seconds",
    (name, line) => {
      const lines: string[] = [];
      for (let at = 0, length = 0; length < size; at += 1) {
        const next = line(at);
        lines.push(next);
        length += next.length + 1;
      }
      const extraction = extractionOf(name, lines);
      const used = process.cpuUsage();
      checkExtraction(extraction);
      const { user, system } = process.cpuUsage(used);
      expect((user + system) / 1e6).toBeLessThan(15);
    },
    60_000,
  );
});
