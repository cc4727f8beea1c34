import { execFileSync, spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import type { Charset } from "../../extractors/repair/charsets/charset.ts";
import { decodeCharset } from "../../extractors/repair/charsets/charset.ts";
import { charsetOfFont, drawsCapitals } from "../../extractors/repair/charsets/fonts.ts";
import { decodeViqr } from "../../extractors/repair/charsets/viqr.ts";
import { ACCENTED } from "../../extractors/repair/language/letters.ts";

const iconv = spawnSync("iconv", ["--version"]).status === 0;

describe.skipIf(!iconv)("iconv agrees", () => {
  const encode = (text: string, charset: string): string =>
    execFileSync("iconv", ["-f", "UTF-8", "-t", charset], { input: text }).toString("latin1");
  test("on every lower-case letter of TCVN3", () => {
    for (const letter of ACCENTED) expect(decodeCharset(encode(letter, "TCVN5712-1"), "tcvn3")).toBe(letter);
  });
  test("on every letter of VISCII, capitals among the control characters too", () => {
    for (const letter of ACCENTED + ACCENTED.toUpperCase())
      expect(decodeCharset(encode(letter, "VISCII"), "viscii")).toBe(letter);
  });
  test("on every letter of Windows-1258", () => {
    for (const letter of ACCENTED)
      expect(decodeCharset(encode(letter, "CP1258//TRANSLIT"), "cp1258").normalize("NFC")).toBe(letter);
  });
});

const SENTENCE = "Căn cứ Nghị định về tổ chức lực lượng, đề nghị tỉnh Quảng Ngãi hỗ trợ";
const written: readonly (readonly [Charset, string])[] = [
  ["tcvn3", "C¨n cø NghÞ ®Þnh vÒ tæ chøc lùc l­îng, ®Ò nghÞ tØnh Qu¶ng Ng·i hç trî"],
  ["vni", "Caên cöù Nghò ñònh veà toå chöùc löïc löôïng, ñeà nghò tænh Quaûng Ngaõi hoã trôï"],
  ["viscii", "Cån cÑ Ngh¸ ð¸nh v« t± chÑc lñc lßþng, ð« ngh¸ tïnh Quäng Ngãi h² trþ"],
  ["vps", "Cæn cÙ NghÎ ÇÎnh vŠ t° chÙc l¿c lÜ®ng, ÇŠ nghÎ tÌnh Quäng Ngãi h‡ tr®"],
  ["vietwareX", "Càn cæï Nghë âënh vãö täø chæïc læûc læåüng, âãö nghë tènh Quaíng Ngaîi häù tråü"],
];
test.each(written)("%s is decoded", (charset, text) => {
  expect(decodeCharset(text, charset)).toBe(SENTENCE);
});

test("VIQR is decoded", () => {
  expect(decodeViqr("ddu+o+`ng Nguye^~n Hue^.")).toBe("đường Nguyễn Huệ");
});

test.each([
  [".VnTime", "tcvn3"],
  [".VnArialH", "tcvn3"],
  ["ABCDEF+.VnTime-Bold", "tcvn3"],
  ["VnTimes", "tcvn3"],
  ["VNI-Times", "vni"],
  ["VNI Helve", "vni"],
  ["VPS Times", "vps"],
  ["Times New Roman", undefined],
  ["Arial", undefined],
  ["Vnstcvn Unknown", undefined],
  [undefined, undefined],
])("the font %s was made for %s", (font, charset) => {
  expect(charsetOfFont(font)).toBe(charset);
});

test.each([
  [".VnTimeH", true],
  [".VnTime", false],
  ["VnArialH", true],
  [".VnSouthernH", true],
  ["Times New Roman", false],
])("%s draws capitals: %s", (font, draws) => {
  expect(drawsCapitals(font)).toBe(draws);
});
