import { expect, test } from "vitest";
import { detectFormat } from "../../extractors/formats/detectFormat.ts";

test("bytes of every kind are no text, whatever their name", () => {
  const junk = Uint8Array.from({ length: 2000 }, (_, at) => (at * 37) % 256);
  expect(detectFormat(junk, "báo cáo.docx").format).toBe("unknown");
});

test("a legacy text with rare capitals among its control characters is a text", () => {
  const text = Uint8Array.from({ length: 2000 }, (_, at) => (at % 100 === 0 ? 0x06 : at % 7 === 0 ? 0x20 : 0x61));
  expect(detectFormat(text, "viscii.txt").format).toBe("text");
});
