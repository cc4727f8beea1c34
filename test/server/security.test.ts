import { expect, test } from "vitest";
import { findInQuote } from "../../pipeline/server/rows/findInQuote.ts";
import { openGate } from "../../pipeline/server/security/openGate.ts";
import { openSessions } from "../../pipeline/server/security/openSessions.ts";
import { hashPassword, isPassword } from "../../pipeline/server/security/passwords.ts";
import { safeName } from "../../pipeline/server/security/safeName.ts";

test.for([
  ["báo cáo 2023.docx", "báo cáo 2023.docx"],
  ["../../etc/passwd", "passwd"],
  ["..\\..\\boot.ini", "boot.ini"],
  ["..", "document"],
  [".bashrc", "bashrc"],
  ["a\u0000b\n.txt", "a_b_.txt"],
  ["x\u202Etxt.exe", "x_txt.exe"],
  ["<img src=x>.pdf", "_img src=x_.pdf"],
  ["", "document"],
] as const)("a file called %j is kept as %j", ([name, kept]) => {
  expect(safeName(name)).toBe(kept);
});

test("a long name keeps its ending", () => {
  const kept = safeName(`${"a".repeat(400)}.docx`);
  expect(kept.length).toBeLessThanOrEqual(120);
  expect(kept.endsWith(".docx")).toBe(true);
});

test("a password is known again, in any composition of its marks, and no other", async () => {
  const hashed = await hashPassword("mật khẩu dài");
  expect(await isPassword("mật khẩu dài".normalize("NFD"), hashed)).toBe(true);
  expect(await isPassword("mật khẩu dai", hashed)).toBe(false);
  expect(await isPassword("", "")).toBe(false);
  expect(await hashPassword("mật khẩu dài")).not.toBe(hashed);
});

test("failures cost nothing five times, then twice as long each time, up to a quarter of an hour", () => {
  let now = 0;
  const gate = openGate(() => now);
  const waits: number[] = [];
  for (let failure = 0; failure < 20; failure++) {
    gate.fail(["lan"]);
    waits.push(gate.wait(["lan", "other"]));
    now += 1;
  }
  expect(waits.slice(0, 8)).toEqual([0, 0, 0, 0, 15, 30, 60, 120]);
  expect(waits.at(-1)).toBe(900);
  now += 900_000;
  expect(gate.wait(["lan"])).toBe(0);
  gate.succeed(["lan"]);
  gate.fail(["lan"]);
  expect(gate.wait(["lan"])).toBe(0);
});

test("a session ends eight hours after it was last used", () => {
  let now = 0;
  const sessions = openSessions(() => now);
  const token = sessions.begin({ name: "lan", role: "analyst" });
  now += 7 * 3600_000;
  expect(sessions.userOf(token)?.name).toBe("lan");
  now += 7 * 3600_000;
  expect(sessions.userOf(token)?.name).toBe("lan");
  now += 9 * 3600_000;
  expect(sessions.userOf(token)).toBeUndefined();
  expect(sessions.userOf("guess")).toBeUndefined();
});

test.for([
  { quote: "12 vụ, 12 đối tượng", number: "12", text: "12 vụ, 12 đối tượng", offset: 7, start: 7 },
  { quote: "có 12 đối tượng", number: "12", text: "Năm 2012 có 12 đối tượng", offset: 12, start: 3 },
  { quote: "năm 2012 có 12 vụ", number: "12", text: "", offset: 0, start: 12 },
  { quote: "không xảy ra", number: undefined, text: "", offset: 0, start: undefined },
  { quote: "năm 2012", number: "12", text: "", offset: 0, start: undefined },
])("the number of “$quote” stands at $start", ({ quote, number, text, offset, start }) => {
  expect(findInQuote(quote, number, { text, offset })?.start).toBe(start);
});
