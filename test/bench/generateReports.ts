import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type SampleArea, areas as sampleAreas } from "../../samples/areas.ts";
import { facts } from "../../samples/facts.ts";
import { between, pick, random } from "../../samples/random.ts";
import type { Source } from "../../samples/source.ts";
import { districtPolice } from "../../samples/voices/districtPolice.ts";
import { halfYear } from "../../samples/voices/halfYear.ts";
import { steeringCommittee } from "../../samples/voices/steeringCommittee.ts";
import { damagePdf, orFault } from "../../samples/writers/damagePdf.ts";
import { tcvn3, vni } from "../../samples/writers/legacyScripts.ts";
import { unicode, writeDocx } from "../../samples/writers/writeDocx.ts";
import { writeText } from "../../samples/writers/writeText.ts";

/** The kinds of generated reports, each in a folder of its own. */
export const kinds = ["pdf", "docx", "legacy", "garbled"] as const;
export type Kind = (typeof kinds)[number];

/** How many of each kind there are in a thousand. */
const shares: Readonly<Record<Kind, number>> = { pdf: 400, docx: 350, legacy: 150, garbled: 100 };

const districts: readonly (readonly [province: string, districts: readonly string[]])[] = [
  ["Lào Cai", ["Bát Xát", "Bảo Thắng", "Bảo Yên", "Bắc Hà", "Mường Khương", "Văn Bàn"]],
  ["Đắk Lắk", ["Buôn Đôn", "Krông Búk", "Krông Năng", "Ea H'Leo", "Cư M'gar", "Lắk"]],
  ["Quảng Nam", ["Đại Lộc", "Duy Xuyên", "Thăng Bình", "Quế Sơn", "Núi Thành", "Tiên Phước"]],
  ["Đồng Tháp", ["Lấp Vò", "Lai Vung", "Tam Nông", "Thanh Bình", "Châu Thành", "Tháp Mười"]],
  ["Nghệ An", ["Diễn Châu", "Yên Thành", "Quỳnh Lưu", "Nghi Lộc", "Đô Lương", "Con Cuông"]],
];
const voices = [steeringCommittee, districtPolice, halfYear];

/**
 * The folder of generated reports, made where there is none: the same seed and number give the same words and figures.
 * LibreOffice makes the PDFs. Reports differ in voice, area, year and every number.
 */
export async function generateReports(folder: string, number: number, seed = "baocao"): Promise<string> {
  const target = join(folder, `${seed}-${number}`);
  if (existsSync(join(target, "done"))) return target;
  rmSync(target, { recursive: true, force: true });
  for (const kind of kinds) {
    mkdirSync(join(target, kind), { recursive: true });
    const count = Math.round((shares[kind] / 1000) * number);
    await writeKind(kind, count, join(target, kind), seed);
  }
  writeFileSync(join(target, "done"), "");
  return target;
}

/** The source of the report with this number. */
export function generateSource(seed: string, index: number): Source {
  const next = random(`${seed} ${index}`);
  const [province, names] = pick(next, districts);
  const model: SampleArea = sampleAreas[pick(next, ["bat-xat", "bao-thang", "buon-don", "krong-buk"])]!;
  const name = pick(next, names);
  const area: SampleArea = { ...model, kind: "Huyện", name, province, capital: name };
  const key = pick(next, Object.keys(sampleAreas));
  const year = between(next, 2015, 2024);
  const drift = between(next, 0, 9_999);
  const now = scaled(facts(key, year), drift);
  const occasion = { area, year, now, before: scaled(facts(key, year - 1), drift), next };
  return { file: `${index}`, ...pick(next, voices)(occasion) };
}

/** The figures with a small part of their own added to each, so that no two reports have the same. */
function scaled(figures: ReturnType<typeof facts>, drift: number): ReturnType<typeof facts> {
  const entries = Object.entries(figures).map(([name, value]) => [
    name,
    value + Math.floor((value * (drift % 97)) / 400),
  ]);
  return Object.fromEntries(entries) as ReturnType<typeof facts>;
}

async function writeKind(kind: Kind, count: number, folder: string, seed: string): Promise<void> {
  const work = mkdtempSync(join(tmpdir(), "baocao-bench-"));
  const pdfs: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const source = generateSource(`${seed} ${kind}`, index);
    const name = `${kind}-${String(index).padStart(5, "0")}`;
    const script = kind === "legacy" ? [tcvn3, vni][index % 2]! : unicode;
    if (kind === "garbled" && index % 2 === 1) {
      writeFileSync(join(folder, `${name}.txt`), [...writeText(source)].map(orFault).join(""));
    } else if (kind === "pdf" || kind === "garbled") {
      writeFileSync(join(work, `${name}.docx`), await writeDocx(source));
      pdfs.push(name);
    } else writeFileSync(join(folder, `${name}.docx`), await writeDocx(source, script));
  }
  convert(work, pdfs);
  for (const name of pdfs) {
    const from = join(work, `${name}.pdf`);
    if (kind === "garbled") writeFileSync(join(folder, `${name}.pdf`), await damagePdf(await readBytes(from), orFault));
    else renameSync(from, join(folder, `${name}.pdf`));
  }
  rmSync(work, { recursive: true });
}

async function readBytes(path: string): Promise<Uint8Array> {
  return (await import("node:fs/promises")).readFile(path);
}

/** Converts DOCX files beside each other, many in one start of LibreOffice. */
function convert(work: string, names: readonly string[]): void {
  for (let at = 0; at < names.length; at += 50) {
    const files = names.slice(at, at + 50).map((name) => join(work, `${name}.docx`));
    const args = [
      "--headless",
      `-env:UserInstallation=file://${work}/profile`,
      "--convert-to",
      "pdf",
      "--outdir",
      work,
      ...files,
    ];
    execFileSync("soffice", args, { stdio: "ignore" });
  }
}

/** The files of a kind, with their paths. */
export function filesOf(folder: string, kind: Kind): readonly string[] {
  return readdirSync(join(folder, kind))
    .sort()
    .map((name) => join(folder, kind, name));
}
