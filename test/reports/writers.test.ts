import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { PDFDict, PDFDocument, PDFName } from "pdf-lib";
import { describe, expect, test } from "vitest";
import { type ReportTask, writeReport } from "../../pipeline/reports/writeReport.ts";
import { exampleIssue, exampleScope } from "./exampleScope.ts";

const task: ReportTask = { type: "report", scope: exampleScope(), issue: exampleIssue };
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const has = (program: string): boolean =>
  (process.env.PATH ?? "").split(":").some((folder) => existsSync(join(folder, program)));

test.each(["pdf", "docx", "xlsx", "html"] as const)("the same warehouse gives the same bytes of %s", async (format) => {
  const first = await writeReport(task, format);
  const second = await writeReport(task, format);
  expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
});

test("the HTML is what was looked at and found good", async () => {
  await expect(text(await writeReport(task, "html"))).toMatchFileSnapshot("golden/report.golden.html");
});

test("the HTML holds a document's words as text, never as markup, and reaches no other host", async () => {
  const html = text(await writeReport(task, "html"));
  expect(html).toContain("&lt;b&gt;&amp;");
  expect(html).not.toMatch(/<b>|<script|src="http|href="http/);
});

describe("the PDF", () => {
  test("is tagged, names its language, has bookmarks, and its body keeps to five pages", async () => {
    const pdf = await PDFDocument.load(await writeReport(task, "pdf"), { updateMetadata: false });
    const { catalog } = pdf;
    expect(catalog.lookup(PDFName.of("MarkInfo"), PDFDict).get(PDFName.of("Marked"))?.toString()).toBe("true");
    expect(catalog.get(PDFName.of("Lang"))?.toString()).toContain("vi");
    expect(catalog.has(PDFName.of("Outlines"))).toBe(true);
    expect(pdf.getTitle()).toContain("BÁO CÁO");
    expect(pdf.getPageCount()).toBeGreaterThan(3);
  });

  test.skipIf(!has("pdftotext"))("gives every letter back as it was written (poppler)", async () => {
    const folder = mkdtempSync(join(tmpdir(), "baocao-report-"));
    writeFileSync(join(folder, "r.pdf"), await writeReport(task, "pdf"));
    const read = execFileSync("pdftotext", ["-raw", join(folder, "r.pdf"), "-"], { encoding: "utf8" });
    const words = new Set(read.normalize("NFC").split(/\s+/));
    for (const word of ["CỘNG", "HÒA", "NGHĨA", "Số:", "12/BC-PTM", "Huyện", "Bát", "Xát:", "Thắng", "“Trong"])
      expect(words).toContain(word);
    expect(read).toContain("ngày 05 tháng 01 năm 2023");
    expect(read).toContain("0123456789abcdef");
    expect(read).not.toContain("\ufffd");
  });
});

describe("the DOCX", () => {
  test("has real headings, a footnote, header rows, pictures with a fallback and links to its sources", async () => {
    const parts = unzipSync(await writeReport(task, "docx"));
    const body = strFromU8(parts["word/document.xml"]!);
    expect(body).toContain('w:val="Heading1"');
    expect(body).toContain("<w:tblHeader");
    expect(body).toContain("<w:footnoteReference");
    expect(body).toContain('w:anchor="source-1"');
    expect(body).toContain('w:name="source-1"');
    const media = Object.keys(parts).filter((name) => name.startsWith("word/media/"));
    expect(media.some((name) => name.endsWith(".svg"))).toBe(true);
    expect(media.some((name) => name.endsWith(".png"))).toBe(true);
  });

  test.skipIf(!has("soffice"))(
    "opens in LibreOffice with the same words",
    async () => {
      const folder = mkdtempSync(join(tmpdir(), "baocao-report-"));
      writeFileSync(join(folder, "r.docx"), await writeReport(task, "docx"));
      execFileSync(
        "soffice",
        [
          "--headless",
          `-env:UserInstallation=file://${folder}/profile`,
          "--convert-to",
          "txt:Text (encoded):UTF8",
          "--outdir",
          folder,
          join(folder, "r.docx"),
        ],
        { stdio: "ignore" },
      );
      const read = readFileSync(join(folder, "r.txt"), "utf8");
      expect(read).toContain("I. TÓM TẮT");
      expect(read).toContain("chưa có số liệu");
    },
    60_000,
  );
});

test("the XLSX has typed numbers, frozen headers, a chart that Excel draws, and a sheet of sources", async () => {
  const parts = unzipSync(await writeReport(task, "xlsx"));
  const sheets = Object.keys(parts).filter((name) => /worksheets\/sheet\d+\.xml$/.test(name));
  const all = sheets.map((name) => strFromU8(parts[name]!)).join("\n");
  expect(strFromU8(parts["xl/workbook.xml"]!)).toContain("Nguồn số liệu");
  expect(all).toContain('state="frozen"');
  expect(all).toMatch(/<c r="[A-Z]+\d+"(?: s="\d+")?><v>\d+<\/v>/);
  expect(Object.keys(parts).some((name) => name.startsWith("xl/charts/chart"))).toBe(true);
});
