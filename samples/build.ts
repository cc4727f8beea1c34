/**
 * Writes `samples/sources/*.md` from the voices and `samples/files/*` from the sources.
 *
 * `node samples/build.ts [--sources]`. PDF, DOC and RTF are converted by LibreOffice, which must be installed.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Form, listSamples } from "./list.ts";
import { parseSource, printSource, type Source } from "./source.ts";
import { damagePdf, linearFault, orFault } from "./writers/damagePdf.ts";
import { tcvn3, vni } from "./writers/legacyScripts.ts";
import { type Script, unicode, writeDocx } from "./writers/writeDocx.ts";
import { writeText } from "./writers/writeText.ts";

const sources = join(import.meta.dirname, "sources");
const files = join(import.meta.dirname, "files");
const scripts: Readonly<Record<string, Script>> = { tcvn3, vni };

function convert(docx: Uint8Array, format: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), "baocao-samples-"));
  writeFileSync(join(folder, "sample.docx"), docx);
  execFileSync(
    "soffice",
    [
      "--headless",
      `-env:UserInstallation=file://${folder}/profile`,
      "--convert-to",
      format,
      "--outdir",
      folder,
      join(folder, "sample.docx"),
    ],
    { stdio: "ignore" },
  );
  const bytes = readFileSync(join(folder, `sample.${format}`));
  rmSync(folder, { recursive: true });
  return bytes;
}

async function write(source: Source): Promise<Uint8Array> {
  const form = source.file.split(".").slice(1).join(".") as Form;
  const [first = "", second] = form.split(".");
  const script = scripts[first] ?? unicode;
  const format = second ?? first;
  const text = (): string => writeText(source);
  if (form === "txt") return new TextEncoder().encode(text());
  if (form === "or.txt") return new TextEncoder().encode([...text()].map(orFault).join(""));
  const docx = await writeDocx(source, script);
  if (format === "docx") return docx;
  const converted = convert(docx, format);
  if (form === "or.pdf") return damagePdf(converted, orFault);
  return form === "linear.pdf" ? damagePdf(converted, linearFault) : converted;
}

for (const folder of [sources, files]) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}
for (const { source } of listSamples()) writeFileSync(join(sources, `${source.file}.md`), printSource(source));
if (!process.argv.includes("--sources")) {
  for (const name of readdirSync(sources).sort()) {
    const source = parseSource(readFileSync(join(sources, name), "utf8"));
    writeFileSync(join(files, source.file), await write(source));
    console.log(source.file);
  }
}
