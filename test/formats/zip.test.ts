import { crc32 } from "node:zlib";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openZip } from "../../extractors/formats/package/openZip.ts";
import { readDocument } from "../../extractors/formats/readDocument.ts";
import { defaultLimits } from "../../extractors/formats/readOptions.ts";
import { openEntry } from "../../pipeline/reader/openEntry.ts";

type Part = {
  readonly name: Uint8Array;
  readonly content: string;
  readonly flags?: number;
  readonly method?: number;
  readonly extra?: Uint8Array;
  readonly crc?: number;
  readonly offset?: number;
};

/** A zip of stored files, byte for byte as asked. */
function zipOf(...parts: readonly Part[]): Uint8Array {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const { name, content, flags = 0, method = 0, extra = new Uint8Array(), crc, offset } of parts) {
    const data = Buffer.from(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(crc ?? crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    common.writeUInt16LE(extra.length, 24);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset ?? at, 10);
    directory.push(Buffer.from("PK\x01\x02\0\0"), common, tail, Buffer.from(name), Buffer.from(extra));
    const file = Buffer.concat([Buffer.from("PK\x03\x04"), common, name, extra, data]);
    files.push(file);
    at += file.length;
  }
  const size = Buffer.concat(directory).length;
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...files, ...directory, end]);
}

const open = (bytes: Uint8Array): ReturnType<typeof openZip> => openZip(bytes, defaultLimits);
const names = (bytes: Uint8Array): readonly string[] => open(bytes).entries.map(({ name }) => name);
const utf8 = (text: string): Uint8Array => Buffer.from(text, "utf8");
const bytesOf = (text: string): Uint8Array => Buffer.from(text, "latin1");

/** `path` in the field of Info-ZIP, behind the checksum of the other name. */
function unicodePath(name: Uint8Array, path: string): Uint8Array {
  const field = Buffer.alloc(9);
  field.writeUInt16LE(0x7075, 0);
  field.writeUInt16LE(5 + Buffer.byteLength(path), 2);
  field.writeUInt8(1, 4);
  field.writeUInt32LE(crc32(name), 5);
  return Buffer.concat([field, Buffer.from(path)]);
}

describe("names of files in an archive", () => {
  const name = "Đề án/Phụ lục số 2 huyện Đông Hòa.txt";
  test.each([
    ["UTF-8, said", utf8(name), 0x800],
    ["UTF-8, not said", utf8(name), 0],
    ["UTF-8 with marks apart, as a Macintosh packs them", utf8(name.normalize("NFD")), 0],
    ["Windows-1258", bytesOf("\xd0\xea\xcc án/Phu\xf2 lu\xf2c s\xf4\xec 2 huy\xea\xf2n \xd0\xf4ng Ho\xcca.txt"), 0],
    ["folders by backslashes", utf8(name.replace("/", "\\")), 0],
  ])("come whole: %s", (_, bytes, flags) => {
    const zip = zipOf({ name: bytes, content: "12 vụ", flags });
    expect(names(zip)).toEqual([name]);
    expect(Buffer.from(open(zip).read(name)!).toString()).toBe("12 vụ");
  });

  test("of Western Windows stay as they were", () => {
    expect(names(zipOf({ name: bytesOf("Résumé à lire.txt"), content: "x" }))).toEqual(["Résumé à lire.txt"]);
    expect(names(zipOf({ name: bytesOf("\xccle d'Orl\xe9ans.txt"), content: "x" }))).toEqual(["Ìle d'Orléans.txt"]);
  });

  test("in a field of their own come from it, unless it is about another name", () => {
    const short = bytesOf("DE_AN.TXT");
    expect(names(zipOf({ name: short, content: "x", extra: unicodePath(short, name) }))).toEqual([name]);
    expect(names(zipOf({ name: short, content: "x", extra: unicodePath(utf8("b"), name) }))).toEqual(["DE_AN.TXT"]);
  });

  test("that are alike, or alike but for capitals, lose no file", () => {
    const zip = zipOf(
      { name: utf8("a/b.txt"), content: "một" },
      { name: utf8("a/b.txt"), content: "hai" },
      { name: utf8("A/B.txt"), content: "ba" },
    );
    expect(names(zip)).toEqual(["a/b (2).txt", "a/b.txt", "A/B.txt"]);
    const read = names(zip).map((one) => Buffer.from(open(zip).read(one)!).toString());
    expect(read).toEqual(["một", "hai", "ba"]);
  });

  test("that lead out of the archive are only names", () => {
    for (const away of ["../../x.txt", "/tmp/x.txt", "C:\\x.txt"])
      expect(openEntry(zipOf({ name: utf8(away), content: "x" }), away.replace("\\", "/"))).toEqual(utf8("x"));
  });
});

describe("a file in an archive", () => {
  test("whose checksum is another is read, and its damage said", () => {
    const heard: string[] = [];
    const zip = zipOf({ name: utf8("a.txt"), content: "12 vụ", crc: 1 });
    expect(openEntry(zip, "a.txt", { tell: ({ rule }) => heard.push(rule) })).toEqual(utf8("12 vụ"));
    expect(heard).toEqual(["zip-damaged"]);
    expect(open(zipOf({ name: utf8("a.txt"), content: "x", crc: 0 })).read("a.txt")).toEqual(utf8("x"));
  });

  test.each([
    ["is locked", { flags: 1 }, "khoá bằng mật khẩu"],
    ["is packed by bzip2", { method: 12 }, "nén theo cách không mở được"],
  ])("that %s says so, and what to do", (_, kind, words) => {
    const zip = zipOf({ name: utf8("a.txt"), content: "x", ...kind });
    expect(() => openEntry(zip, "a.txt")).toThrow(
      expect.objectContaining({ words: { vi: expect.stringContaining(words), en: expect.anything() } }),
    );
  });

  test("that inflates beyond its limit is refused, not cut", () => {
    const bomb = zipSync({ "a.txt": new Uint8Array(3_000_000) });
    expect(() => openEntry(bomb, "a.txt")).toThrow();
    expect(() => openEntry(zipSync({ "a.txt": utf8("12 vụ".repeat(9)) }), "a.txt", { most: 20 })).toThrow();
  });

  test("that shares its bytes with another is left out", () => {
    const zip = zipOf({ name: utf8("a.txt"), content: "x" }, { name: utf8("b.txt"), content: "x", offset: 0 });
    expect(names(zip)).toEqual(["a.txt"]);
  });
});

test("an archive taken for a document says what it holds and what to do", async () => {
  const rules = async (bytes: Uint8Array, name: string): Promise<readonly string[]> =>
    (await readDocument(bytes, { name })).messages.map(({ rule }) => rule);
  expect(await rules(zipOf(), "a.zip")).toEqual(["archive-empty"]);
  expect(await rules(zipOf({ name: utf8("a.txt"), content: "x" }), "a.zip")).toEqual(["archive-inside"]);
});
