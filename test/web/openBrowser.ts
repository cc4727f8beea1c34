import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { type Browser, chromium, type Page } from "playwright-core";

/** Debian's Chromium; the tests that need it say so and are skipped where it is missing. */
export const chromiumPath = process.env.CHROMIUM ?? "/usr/bin/chromium";
export const hasChromium: boolean = existsSync(chromiumPath);
if (!hasChromium) console.warn(`skipped: no Chromium at ${chromiumPath} (apt-get install chromium, or set CHROMIUM)`);

const quiet = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A real browser with a new profile. */
export async function openBrowser(): Promise<Browser> {
  return await chromium.launch({ executablePath: chromiumPath, args: ["--headless", ...quiet] });
}

export type Watched = {
  readonly page: Page;
  /** Errors on the console, uncaught errors, refused resources, and requests to any other host. */
  readonly wrongs: readonly string[];
};

export type PageOptions = {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly remembered?: Readonly<Record<string, string>>;
};

/** A page that notes everything that must not happen. */
export async function openPage(browser: Browser, address: string, options: PageOptions = {}): Promise<Watched> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: options.height ?? 900 },
    colorScheme: options.dark ? "dark" : "light",
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const wrongs: string[] = [];
  const host = new URL(address).host;
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") wrongs.push(message.text());
  });
  page.on("pageerror", (error) => wrongs.push(error.message));
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.host !== host) wrongs.push(`asked ${request.url()}`);
  });
  await page.addInitScript((entries) => {
    for (const [name, value] of Object.entries(entries)) localStorage.setItem(name, value);
  }, options.remembered ?? {});
  await page.goto(address);
  return { page, wrongs };
}

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

/** What axe finds wrong with the page as it stands: rule and first element of each. */
export async function accessibilityWrongs(page: Page): Promise<readonly string[]> {
  // Through the debugger, past the page's own policy.
  await page.evaluate(await readFile(axe, "utf8"));
  return await page.evaluate(async () => {
    const { violations } = await (
      window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html.slice(0, 200)}`);
  });
}
