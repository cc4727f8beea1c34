import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readDocument } from "../../extractors/formats/readDocument.ts";
import { readPassword } from "../../pipeline/password.ts";
import { printBlocks } from "./print.ts";

const file = (name: string): Uint8Array => readFileSync(join(import.meta.dirname, "files", name));

/** Locked copies of `rich.*` and `sheet.xls`: packages by officecrypto-tool, binary formats by LibreOffice. */
const locked: readonly (readonly [label: string, name: string, password: string, open: string])[] = [
  ["AES with SHA-512 (Office 2010 and later)", "locked-agile.docx", "Mật khẩu 1", "rich.docx"],
  ["AES with SHA-1 (Office 2007)", "locked-standard.docx", "matkhau", "rich.docx"],
  ["RC4 in Word 97", "locked.doc", "matkhau", "rich.doc"],
  ["RC4 in Excel 97", "locked.xls", "matkhau", "sheet.xls"],
];

describe.each(locked)("a file locked by %s", (_, name, password, open) => {
  test("is read as the open one with its password", async () => {
    const { blocks, messages } = await readDocument(file(name), { name, password });
    expect(messages.filter(({ severity }) => severity === "error")).toEqual([]);
    const expected = (await readDocument(file(open), { name: open })).blocks;
    expect(printBlocks(blocks)).toEqual(printBlocks(expected));
  });

  test("says so without one, and when the password is wrong", async () => {
    const rules = async (tried: { password?: string }): Promise<readonly string[]> =>
      (await readDocument(file(name), { name, ...tried })).messages.map(({ rule }) => rule);
    expect(await rules({})).toEqual(["encrypted"]);
    expect(await rules({ password: `${password}x` })).toEqual(["wrong-password"]);
  });

  test("never repeats a password in what it says", async () => {
    const read = await readDocument(file(name), { name, password: "bí mật của tôi" });
    expect(JSON.stringify(read)).not.toContain("bí mật của tôi");
  });

  test("neither throws nor hangs when it is cut", async () => {
    for (const share of [0.2, 0.5, 0.8, 0.95]) {
      const bytes = file(name);
      await readDocument(bytes.subarray(0, bytes.length * share), { name, password });
    }
  });
});

describe("a PDF", () => {
  const read = async (name: string, password?: string): Promise<readonly [text: string, rules: readonly string[]]> => {
    const document = await readDocument(file(name), {
      name,
      ocr: false,
      ...(password === undefined ? {} : { password }),
    });
    return [printBlocks(document.blocks).join("\n"), document.messages.map(({ rule }) => rule)];
  };

  test.each([undefined, "mật khẩu của tệp khác", "chu"])(
    "that is locked against changes only is read whatever password is given: %s",
    async (password) => {
      expect(await read("locked-owner.pdf", password)).toEqual([expect.stringContaining("12 vu tai nan"), []]);
    },
  );

  test("whose lock took the password in UTF-8 is read with it, and with no other", async () => {
    expect(await read("locked-user.pdf", "Mật khẩu 1")).toEqual([expect.stringContaining("12 vu tai nan"), []]);
    expect((await read("locked-user.pdf"))[1]).toEqual(["encrypted"]);
    expect((await read("locked-user.pdf", "sai"))[1]).toEqual(["wrong-password"]);
  });
});

test("a password is itself, or the first line of a file", () => {
  expect(readPassword("abc 1")).toBe("abc 1");
  expect(readPassword(`@${join(import.meta.dirname, "files", "password.txt")}`)).toBe("Mật khẩu 1");
  expect(() => readPassword("@/no/such/file")).toThrow();
});
