import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseCsv } from "../../pipeline/ingest/parseCsv.ts";
import { diffLines } from "../../pipeline/repair/diffLines.ts";
import { readTextChunks } from "../../pipeline/repair/readTextChunks.ts";
import { type MendedChunk, repairChunks } from "../../pipeline/repair/repairChunks.ts";
import { showRepairs } from "../../pipeline/repair/showRepairs.ts";
import { baocao, root, samples } from "./baocao.ts";

/** A sentence in TCVN3, and what it says. */
const garbled = "C«ng an huyÖn B¸t X¸t b¸o c¸o kÕt qu¶ c«ng t¸c n¨m 2023: tuyªn truyÒn 124 buæi.\n";
const mended = "Công an huyện Bát Xát báo cáo kết quả công tác năm 2023: tuyên truyền 124 buổi.\n";
const clean = "Lực lượng Công an huyện đã tổ chức 25 buổi tuyên truyền.\n";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "baocao-repair-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("a text", () => {
  test("from standard input comes back mended on standard output", () => {
    expect(baocao(["repair", "-"], { input: garbled })).toEqual({ status: 0, stdout: mended, stderr: "" });
  });

  test("that is clean comes back byte for byte", () => {
    const text = `\ufeff${clean}\r\n\tcột\t25\r\n`;
    expect(baocao(["repair", "-"], { input: text }).stdout).toBe(text);
  });

  test("in the bytes of an 8-bit font is read", () => {
    const bytes = Buffer.from(garbled, "latin1");
    expect(baocao(["repair", "-"], { input: bytes }).stdout).toBe(mended);
  });

  test("is explained by repairs that, replayed on the original, give the result", () => {
    const { stdout } = baocao(["repair", "--explain", "-"], { input: garbled });
    const repairs = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    let text = garbled;
    for (const { start, end, original, fixed, rule, evidence, confidence } of repairs.reverse()) {
      expect(text.slice(start, end)).toBe(original);
      expect([typeof rule, typeof evidence, typeof confidence]).toEqual(["string", "string", "number"]);
      text = text.slice(0, start) + fixed + text.slice(end);
    }
    expect(text).toBe(mended);
  });

  test("is shown line by line before anything is written", () => {
    const file = join(folder, "xem.txt");
    writeFileSync(file, clean + garbled);
    const { stdout } = baocao(["repair", "--dry-run", file]);
    expect(stdout).toBe(`@@ 2\n- ${garbled}+ ${mended}`);
    expect(readFileSync(file, "utf8")).toBe(clean + garbled);
  });

  test("is mended beside the original, which stays", () => {
    const file = join(folder, "cũ.txt");
    writeFileSync(file, garbled);
    expect(baocao(["repair", "--in-place-copy", file]).status).toBe(0);
    expect(readFileSync(join(folder, "cũ.fixed.txt"), "utf8")).toBe(mended);
    expect(readFileSync(file, "utf8")).toBe(garbled);
  });
});

describe("an original is never overwritten", () => {
  test.each([["gốc.txt"], ["./x/../gốc.txt"]])("by -o %s", (out) => {
    const file = join(folder, "gốc.txt");
    mkdirSync(join(folder, "x"), { recursive: true });
    writeFileSync(file, garbled);
    const run = baocao(["repair", file, "-o", `${folder}/${out}`]);
    expect(run).toMatchObject({ status: 1, stderr: expect.stringContaining("is not overwritten") });
    expect(readFileSync(file, "utf8")).toBe(garbled);
  });
});

describe("what a name promises is checked", () => {
  test.each([
    ["a PDF", Buffer.from("%PDF-1.7\n%âãÏÓ", "latin1")],
    ["a DOCX", readFileSync(join(samples, "2023-bao-cao-sa-pa.docx"))],
    ["bytes with zeros", Buffer.from([1, 0, 2, 0, 0, 250, 0, 7])],
  ])("%s on standard input is refused and not taken for letters", (_, input) => {
    const { status, stdout, stderr } = baocao(["--lang", "vi", "repair", "-"], { input });
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("đầu vào chuẩn không phải văn bản thuần");
  });

  test.each([
    ["gói.zip", "là tệp nén; hãy giải nén"],
    ["ảnh.jpg", "là ảnh, không có chữ để sửa"],
    ["phim.mp4", "không phải loại tệp sửa chữ được"],
  ])("%s that is asked for by name is refused with what to do", (name, words) => {
    const file = join(folder, name);
    writeFileSync(file, "PK\u0003\u0004");
    const { status, stdout, stderr } = baocao(["--lang", "vi", "repair", file]);
    expect([status, stdout]).toEqual([1, ""]);
    expect(stderr).toContain(words);
  });

  test("in a folder: a program without extension stays byte for byte, a DOCX named as text is read, ruins are said", () => {
    const old = join(folder, "lẫn lộn");
    mkdirSync(old);
    const program = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 200, 201, 0]);
    writeFileSync(join(old, "chương trình"), program);
    const docx = readFileSync(join(samples, "2021-bao-cao-bat-xat.tcvn3.docx"));
    writeFileSync(join(old, "báo cáo.txt"), docx);
    writeFileSync(join(old, "cụt.docx"), docx.subarray(0, 900));
    const { status, stderr } = baocao(["--lang", "vi", "repair", old, "-o", join(folder, "ra")]);
    expect(status).toBe(2);
    expect(readFileSync(join(folder, "ra", "chương trình"))).toEqual(program);
    expect(readFileSync(join(folder, "ra", "báo cáo.txt"), "utf8")).toContain("Bát Xát");
    expect(existsSync(join(folder, "ra", "cụt.docx"))).toBe(false);
    expect(stderr).toMatch(/cụt\.docx: tệp bị hỏng/);
  });

  test("a wrong value of an option is said with what is wanted", () => {
    expect(baocao(["--lang", "vi", "repair", "--min-confidence", "3", "-"], { input: "" }).stderr).toContain(
      "không nhận giá trị 3: cần một số từ 0 đến 1",
    );
  });
});

test("a folder is not mended into itself", () => {
  const from = mkdtempSync(join(folder, "gốc-"));
  writeFileSync(join(from, "hỏng.txt"), garbled);
  const run = baocao(["repair", from, "-o", join(from, "x", "..")]);
  expect(run).toMatchObject({ status: 1, stderr: expect.stringContaining("folder of the originals") });
  expect(readdirSync(from)).toEqual(["hỏng.txt"]);
});

test("a folder is mirrored with times, hashes and what happened to each file", () => {
  const from = mkdtempSync(join(folder, "kho-"));
  const to = join(folder, "mới");
  mkdirSync(join(from, "2020/a"), { recursive: true });
  writeFileSync(join(from, "2020/a/hỏng.txt"), garbled);
  writeFileSync(join(from, "2020/bảng.csv"), `a,b\n"${garbled.trim()}",25\n`);
  writeFileSync(join(from, "đúng.md"), clean);
  writeFileSync(join(from, "ảnh.bin"), Buffer.from([1, 2, 3]));
  writeFileSync(join(from, "lỗi.docx"), Buffer.from("PK\x03\x04 broken"));
  utimesSync(join(from, "đúng.md"), 1_600_000_000, 1_600_000_000);
  const run = baocao(["repair", from, "-o", to]);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain("lỗi.docx");
  expect(readFileSync(join(to, "2020/a/hỏng.txt"), "utf8")).toBe(mended);
  expect(readFileSync(join(to, "2020/bảng.csv"), "utf8")).toBe(`a,b\n"${mended.trim()}",25\n`);
  expect(readFileSync(join(to, "ảnh.bin"))).toEqual(Buffer.from([1, 2, 3]));
  expect(statSync(join(to, "đúng.md")).mtimeMs).toBe(1_600_000_000_000);
  expect(existsSync(join(to, "lỗi.docx"))).toBe(false);
  const rows = parseCsv(readFileSync(join(to, "manifest.csv"), "utf8"));
  const states = Object.fromEntries(rows.slice(1).map(([file, state]) => [file, state]));
  expect(states).toEqual({
    "2020/a/hỏng.txt": "mended",
    "2020/bảng.csv": "mended",
    "đúng.md": "clean",
    "ảnh.bin": "copied",
    "lỗi.docx": "failed",
  });
  const hash = createHash("sha256").update(garbled).digest("hex");
  expect(rows.find(([file]) => file === "2020/a/hỏng.txt")?.slice(2, 4)).toEqual(["2020/a/hỏng.txt", hash]);
});

test("a folder that holds a link to itself is mirrored once", () => {
  const from = mkdtempSync(join(folder, "vòng-"));
  mkdirSync(join(from, "con"));
  writeFileSync(join(from, "con", "hỏng.txt"), garbled);
  symlinkSync("..", join(from, "con", "lên"));
  symlinkSync("con", join(from, "khác"));
  const to = join(folder, "vòng-ra");
  expect(baocao(["repair", from, "-o", to]).status).toBe(0);
  const rows = parseCsv(readFileSync(join(to, "manifest.csv"), "utf8")).slice(1);
  expect(rows.map(([file]) => file)).toEqual(["con/hỏng.txt", "khác/hỏng.txt"]);
});

test("a DOCX comes back as a DOCX that says the same, in Unicode", () => {
  const out = join(folder, "mới.docx");
  const original = join(samples, "2021-bao-cao-bat-xat.tcvn3.docx");
  expect(baocao(["repair", original, "-o", out]).status).toBe(0);
  const [was, is] = [original, out].map((file) => baocao(["text", "--plain", file]).stdout);
  expect(is).toBe(was);
  expect(baocao(["repair", "--explain", out]).stdout).toBe("");
});

test("a PDF comes back as a PDF whose letters are right in any viewer", () => {
  const out = join(folder, "mới.pdf");
  const original = join(samples, "2022-bao-cao-bao-thang.or.pdf");
  expect(baocao(["repair", original, "-o", out]).status).toBe(0);
  const [was, is] = [original, out].map((file) => baocao(["text", "--plain", file]).stdout);
  expect(is).toBe(was);
  expect(baocao(["repair", "--explain", out]).stdout).toBe("");
});

test("a document is shown paragraph by paragraph before anything is written", () => {
  const { stdout } = baocao(["repair", "--dry-run", join(samples, "2021-bao-cao-bat-xat.tcvn3.docx")]);
  const lines = stdout.split("\n");
  expect(lines[0]).toMatch(/^@@ word\/document\.xml body\//);
  expect(lines).toContain("- §éc lËp - Tù do - H¹nh phóc");
  expect(lines[lines.indexOf("- §éc lËp - Tù do - H¹nh phóc") + 1]).toBe("+ Độc lập - Tự do - Hạnh phúc");
});

test("a document shows and explains only repairs that are as sure as asked for", () => {
  const file = join(samples, "2021-bao-cao-bat-xat.tcvn3.docx");
  const at = (least: string, how: string): string =>
    baocao(["repair", how, "--min-confidence", least, file]).stdout.trim();
  const sureness = (text: string): readonly number[] => text.split("\n").map((line) => JSON.parse(line).confidence);
  const all = sureness(at("0", "--explain"));
  const sure = sureness(at("0.999", "--explain"));
  expect(sure.length).toBeGreaterThan(0);
  expect(sure.length).toBeLessThan(all.length);
  expect(Math.min(...sure)).toBeGreaterThanOrEqual(0.999);
  expect(at("0.999", "--dry-run")).not.toBe(at("0", "--dry-run"));
});

test("a locked DOCX is mended with its password, and that the copy has none is said", () => {
  const out = join(folder, "mở.docx");
  const file = join(root, "test/formats/files/locked-agile.docx");
  const run = baocao(["repair", file, "-o", out, "--password", "Mật khẩu 1"]);
  expect(run).toMatchObject({ status: 0, stderr: expect.stringContaining("lock the copy again") });
  expect(baocao(["text", "--plain", out]).status).toBe(0);
  expect(baocao(["repair", file, "-o", join(folder, "khoá.docx")])).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("--password"),
  });
});

test("a DOC comes out as a DOCX", () => {
  const out = join(folder, "từ-doc.docx");
  expect(baocao(["repair", join(samples, "2020-bao-cao-buon-don.vni.doc"), "-o", out]).status).toBe(0);
  expect(baocao(["text", "--plain", out]).stdout).toContain("Buôn Đôn");
});

test("an output that cannot be written is said in words", () => {
  const file = join(folder, "no-folder");
  writeFileSync(file, "");
  const run = baocao(["repair", "-", "-o", join(file, "out.txt")], { input: garbled });
  expect(run.status).toBe(1);
  expect(run.stderr).toContain("out.txt");
});

describe("chunks of a text", () => {
  const collect = async (parts: readonly Uint8Array[]): Promise<string> => {
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield* parts;
    }
    let text = "";
    for await (const chunk of readTextChunks(bytes())) text += chunk;
    return text;
  };

  test("joined are the text, however the bytes come", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.integer({ min: 1, max: 50 }),
        async (text, size) => {
          const bytes = Buffer.from(`ệ${text}`);
          const parts = Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
            bytes.subarray(at * size, (at + 1) * size),
          );
          expect(await collect(parts)).toBe(bytes.toString("utf8"));
        },
      ),
      { seed: 1, numRuns: 200 },
    );
  });

  test("end with a line in a long text, and never inside a letter", async () => {
    const line = `${"Công an huyện ".repeat(20)}\n`;
    const long = Buffer.from(line.repeat(20_000));
    expect((await collect([long])).length).toBe(line.length * 20_000);
    const unbroken = Buffer.from("ệ".repeat(2_500_000));
    expect(await collect([unbroken])).toBe("ệ".repeat(2_500_000));
  });

  test.each(["utf16le", "utf16be"])("of %s without a mark are read as such", async (order) => {
    const bytes = Buffer.from(clean.repeat(30_000), "utf16le");
    if (order === "utf16be") bytes.swap16();
    expect(await collect([bytes])).toBe(clean.repeat(30_000));
  });

  test("of UTF-16 with its mark are read as such", async () => {
    expect(await collect([Buffer.from("\ufeffhuyện", "utf16le")])).toBe("\ufeffhuyện");
  });
});

describe("what is explained", () => {
  const legacy = Buffer.from(garbled.repeat(3), "latin1");
  test.each([
    ["plain text", Buffer.from(`${clean}${garbled}`)],
    ["text with the mark of UTF-8", Buffer.from(`\ufeff${garbled}`)],
    ["text in UTF-16", Buffer.from(`\ufeff${garbled}`, "utf16le")],
    ["text in the bytes of a legacy font", legacy],
    ["Markdown", Buffer.from(`# C«ng an tØnh\r\n\r\n| Sè vô | ${garbled.trim()} |\r\n|---|---|\r\n`)],
    ["CSV", Buffer.from(`Tªn,Sè\n"${garbled.trim()}",25\n`)],
    ["mojibake", Buffer.from(Buffer.from(clean.repeat(2), "utf8").toString("latin1"))],
    ["text of many chunks", Buffer.from(`${garbled}${clean.normalize("NFD")}`.repeat(4000))],
  ])("of %s gives the result, replayed on the original from last to first", async (_, bytes) => {
    async function* source(): AsyncGenerator<Uint8Array> {
      yield bytes;
    }
    const chunks: MendedChunk[] = [];
    for await (const chunk of repairChunks(readTextChunks(source()), {})) chunks.push(chunk);
    const explained: string[] = [];
    const output = { write: async (line: string | Uint8Array) => void explained.push(String(line)) };
    const repairs = chunks.flatMap((chunk) => chunk.repairs);
    await showRepairs(repairs, "explain", { ...output, end: async () => {}, drop: async () => {} });
    const original = chunks.map((chunk) => chunk.original).join("");
    const parts: string[] = [];
    let at = 0;
    for (const { start, end, original: was, fixed } of explained.map((line) => JSON.parse(line))) {
      expect(original.slice(start, end)).toBe(was);
      parts.push(original.slice(at, start), fixed);
      at = end;
    }
    expect(parts.join("") + original.slice(at)).toBe(chunks.map((chunk) => chunk.fixed).join(""));
    expect(explained.length).toBeGreaterThan(0);
  });

  test("leaves out what is not applied, which is told apart, in the language of the command line", async () => {
    const repair = { start: 0, end: 2, original: "vô", fixed: "vụ", rule: "tcvn3", confidence: 0.4 };
    const evidence = "between words in tcvn3";
    const repairs = [
      { ...repair, evidence, applied: true },
      { ...repair, evidence, applied: false },
    ];
    const shown = async (showing: "explain" | "doubtful"): Promise<unknown[]> => {
      const lines: string[] = [];
      const write = async (line: string | Uint8Array): Promise<void> => void lines.push(String(line));
      await showRepairs(repairs, showing, { write, end: async () => {}, drop: async () => {} });
      return lines.map((line) => JSON.parse(line));
    };
    expect(await shown("explain")).toEqual([{ ...repairs[0], evidence: "đứng giữa các từ theo mã tcvn3" }]);
    expect(await shown("doubtful")).toEqual([{ ...repairs[1], evidence: "đứng giữa các từ theo mã tcvn3" }]);
  });
});

test("a diff counts lines from the first of its chunk", () => {
  const original = "một\nhai xx\nba\n";
  const repairs = [
    { start: 108, end: 110, original: "xx", fixed: "yy", rule: "r", evidence: "", confidence: 1, applied: true },
  ];
  const chunk = { offset: 100, original, fixed: "", repairs };
  expect([...diffLines(chunk, 7)]).toEqual(["@@ 8", "- hai xx", "+ hai yy"]);
});

test("the samples' folder is mended without touching it", () => {
  const before = readdirSync(samples).map((name) => [name, statSync(join(samples, name)).mtimeMs]);
  const run = baocao(["repair", samples, "-o", join(folder, "mẫu")]);
  expect(run.status).toBe(0);
  expect(readdirSync(samples).map((name) => [name, statSync(join(samples, name)).mtimeMs])).toEqual(before);
});
