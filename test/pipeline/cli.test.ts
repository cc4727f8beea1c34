import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commands } from "../../pipeline/commands.ts";
import { baocao, root, samples } from "./baocao.ts";

let folder: string;
let warehouse: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "baocao-cli-"));
  warehouse = join(folder, "samples.duckdb");
  const { status, stdout, stderr } = baocao(["ingest", samples, "--warehouse", warehouse]);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  expect(stdout).toMatch(/26 documents: 26 loaded/);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("help", () => {
  test("lists every command in both languages", () => {
    const { status, stdout } = baocao(["--help"]);
    expect(status).toBe(0);
    for (const { name, summary } of commands) {
      expect(stdout).toContain(name);
      expect(stdout.replace(/\s+/g, " ")).toContain(`${summary.vi} · ${summary.en}`);
    }
  });

  test.each(commands.map(({ name }) => name))("of %s has an example", (name) => {
    const { status, stdout } = baocao([name, "--help"]);
    expect(status).toBe(0);
    expect(stdout).toContain(`  baocao ${name}`);
  });
});

describe("misuse is one line on standard error that says what to do, and exits with 1", () => {
  test.each([
    [["fly"], /unknown command 'fly'.*--help/],
    [["ingest"], /missing required argument/],
    [["ingest", "--jobs", "many", "."], /whole number|invalid/],
    [["ingest", "/nowhere"], /\/nowhere: no such file or folder; check the path/],
    [["text", "/nowhere.pdf"], /\/nowhere\.pdf: no such file/],
    [["text", samples], /this is a folder; name a file/],
    [["query", "select 1", "--warehouse", "/nowhere.duckdb"], /run ingest first/],
    [["export", "everything", "--warehouse", "/nowhere.duckdb"], /no table “everything”; choose one of: observations/],
    [["repair", samples], /-o FOLDER/],
    [["repair", "/nowhere.txt", "-o", "/nowhere/out.txt"], /no such file/],
  ] as const)("%j", (args, message) => {
    const { status, stdout, stderr } = baocao(args);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  });

  test("in Vietnamese unless English is asked for", () => {
    expect(baocao(["fly"], { env: { BAOCAO_LANG: "" } }).stderr).toContain("không có lệnh fly");
    expect(baocao(["--lang", "en", "fly"], { env: { BAOCAO_LANG: "" } }).stderr).toContain("unknown command");
  });

  test("a file in place of a warehouse is not touched", () => {
    const file = join(folder, "notes.duckdb");
    writeFileSync(file, "my notes");
    expect(baocao(["ingest", samples, "--warehouse", file])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining("not a warehouse"),
    });
  });
});

describe("ingest", () => {
  test("loads nothing twice", () => {
    const { status, stdout } = baocao(["ingest", samples, "--warehouse", warehouse, "--json"]);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ documents: 26, loaded: 0, unchanged: 26, failed: 0 });
  });

  test("loads what can be read and says of the rest what, where and what to do", () => {
    const place = mkdtempSync(join(folder, "bad-"));
    writeFileSync(join(place, "rỗng.pdf"), "");
    writeFileSync(join(place, "hỏng.docx"), Buffer.from("PK\x03\x04 broken"));
    writeFileSync(
      join(place, "không-phải.docx"),
      Buffer.from(Array.from({ length: 2000 }, (_, at) => (at * 37) % 256)),
    );
    writeFileSync(join(place, "tốt.txt"), "BÁO CÁO\nKết quả công tác năm 2023\n");
    const { status, stdout, stderr } = baocao(["ingest", place, "--warehouse", join(folder, "bad.duckdb")]);
    expect(status).toBe(2);
    expect(stdout).toMatch(/4 documents: 1 loaded, 3 failed/);
    for (const name of ["rỗng.pdf", "hỏng.docx", "không-phải.docx"])
      expect(stderr).toMatch(new RegExp(`${name}: failed — .{10,}`));
  });

  test("says of a copy what is wrong with it, goes round no links, and opens what a ZIP holds without an extension", () => {
    const place = mkdtempSync(join(folder, "odd-"));
    for (const name of ["một.docx", "hai.docx", "ba.docx"]) writeFileSync(join(place, name), "PK\x03\x04 broken");
    symlinkSync(place, join(place, "lên"));
    mkdirSync(join(place, "trong"));
    symlinkSync(place, join(place, "trong/lên nữa"));
    const report = readFileSync(join(samples, readdirSync(samples).find((name) => name.endsWith(".docx"))!));
    writeFileSync(join(place, "gói.zip"), zipSync({ "báo cáo tháng": report }));
    const { status, stdout, stderr } = baocao(["ingest", place, "--warehouse", join(folder, "odd.duckdb")]);
    expect(status).toBe(2);
    expect(stdout).toMatch(/4 documents: 1 loaded, 3 failed/);
    expect(stdout).toContain("gói.zip!báo cáo tháng: loaded");
    for (const name of ["một", "hai", "ba"]) expect(stderr).toMatch(new RegExp(`${name}.docx: failed — .{10,}`));
  });

  test("writes its log as JSON lines", () => {
    const { stderr } = baocao(["ingest", samples, "--warehouse", warehouse, "--log", "json", "--json"]);
    const events = stderr
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line).event);
    expect(events[0]).toBe("start");
    expect(events.at(-1)).toBe("end");
    expect(events.filter((event) => event === "unchanged")).toHaveLength(26);
  });

  test("takes area and period from a manifest", () => {
    const place = mkdtempSync(join(folder, "manifest-"));
    writeFileSync(join(place, "a.txt"), "BÁO CÁO\nKết quả công tác\n");
    writeFileSync(join(place, "bảng.csv"), "\ufefffile;area;period\r\na.txt;Huyện Sa Pa;2019\r\n");
    const file = join(folder, "manifest.duckdb");
    baocao(["ingest", join(place, "a.txt"), "--manifest", join(place, "bảng.csv"), "--warehouse", file]);
    const { stdout } = baocao(["query", "select area, period from report", "--json", "--warehouse", file]);
    expect(JSON.parse(stdout)).toEqual([{ area: expect.stringContaining("Sa Pa"), period: "2019" }]);
  });
});

describe("one document", () => {
  test("is printed as text with its footnotes and letters mended", () => {
    const { status, stdout } = baocao(["text", "--plain", join(samples, "2020-bao-cao-bat-xat.tcvn3.doc")]);
    expect(status).toBe(0);
    expect(stdout).toContain("Bát Xát");
  });

  test("is printed as observations whose quote holds the number, at its place in the text", () => {
    const file = join(samples, "2023-bao-cao-sa-pa.docx");
    const text = baocao(["text", "--plain", file]).stdout;
    const rows = baocao(["extract", file])
      .stdout.trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(rows.length).toBeGreaterThan(10);
    for (const row of rows.filter(({ number }) => number !== null)) {
      expect(typeof row.value).toBe("number");
      expect(row.quote).toContain(row.number);
      expect(text.slice(row.start, row.end)).toBe(row.number);
    }
  });
});

describe("the warehouse", () => {
  test("explains its tables", () => {
    const { stdout } = baocao(["query", "describe observation", "--warehouse", warehouse]);
    expect(stdout).toContain("indicator");
  });

  test("refuses SQL that changes anything", () => {
    const run = baocao(["query", "delete from observation", "--warehouse", warehouse]);
    expect(run).toMatchObject({ status: 1, stdout: "" });
  });

  test.each(["csv", "json", "xlsx", "parquet", "arrow"])("is exported as %s", (format) => {
    const out = join(folder, `comparison.${format}`);
    const run = baocao(["export", "comparison", "--format", format, "-o", out, "--warehouse", warehouse]);
    expect(run).toMatchObject({ status: 0, stderr: "" });
  });

  test("prints its findings as the contract has them", () => {
    const findings = JSON.parse(baocao(["check", "--format", "json", "--warehouse", warehouse]).stdout);
    for (const finding of findings)
      expect(finding).toMatchObject({
        check: expect.any(String),
        severity: expect.any(String),
        quotes: expect.any(Array),
      });
  });

  test("says in its table which indicator a finding is about", () => {
    const [heading] = baocao(["check", "--format", "csv", "--warehouse", warehouse]).stdout.split("\n");
    expect(heading).toMatch(/^document,severity,check,area,period,indicator,stated,computed,reason/);
  });

  test("shows the numbers of its findings to people as they write them", () => {
    const findings = JSON.parse(baocao(["check", "--format", "json", "--warehouse", warehouse]).stdout);
    const stated: number[] = findings.flatMap((one: { stated?: string }) => (one.stated ? [Number(one.stated)] : []));
    expect(stated.some((value) => value >= 1000)).toBe(true);
    for (const language of ["vi", "en"]) {
      const table = baocao(["check", "--warehouse", warehouse], { env: { BAOCAO_LANG: language } }).stdout;
      for (const value of stated) expect(table).toContain(` ${new Intl.NumberFormat(language).format(value)} `);
    }
  });

  test("gives a sample to judge and the measured error", () => {
    const out = join(folder, "sample.csv");
    baocao(["audit", "--sample", "20", "-o", out, "--warehouse", warehouse]);
    const judged = join(folder, "judged.csv");
    writeFileSync(judged, `right,key\n${"1,a\n".repeat(198)}0,b\n0,c\n`);
    const measure = JSON.parse(baocao(["audit", "--judged", judged, "--json"]).stdout);
    expect(measure).toEqual({ judged: 200, wrong: 2, error: 0.01, low: 0.0027, high: 0.0357 });
  });
});

test("triage says what a folder holds and loads nothing", () => {
  const { status, stdout } = baocao(["triage", samples, "--json"]);
  const { files } = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(files).toHaveLength(26);
  expect(files.filter(({ garbled }: { garbled: number }) => garbled > 0).length).toBeGreaterThan(4);
});

test("the catalogue is listed as JSON", () => {
  const rows = JSON.parse(baocao(["indicators", "list", "--json"]).stdout);
  expect(rows.length).toBeGreaterThan(90);
});

test("ingest goes on to its end where what it prints is no longer read", () => {
  const file = join(folder, "unread.duckdb");
  const names = ["2024-bao-cao-krong-buk.txt", "2024-ke-hoach-buon-don.docx"].map((name) => `"${join(samples, name)}"`);
  const ingest = `"${process.execPath}" "${join(root, "pipeline/main.ts")}" ingest ${names.join(" ")} --warehouse "${file}"`;
  spawnSync("sh", ["-c", `${ingest} | true`]);
  expect(JSON.parse(baocao(["query", "select loaded from run", "--json", "--warehouse", file]).stdout)).toEqual([
    { loaded: 2 },
  ]);
});
