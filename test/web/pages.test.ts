import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeUser } from "../../pipeline/server/security/users.ts";
import { type Served, serve, usersFile } from "../../pipeline/server/serve.ts";
import { writeWarehouse } from "./fixture/writeWarehouse.ts";
import { accessibilityWrongs, hasChromium, openBrowser, openPage, type PageOptions } from "./openBrowser.ts";

/** Every page, what shows that it stands, and what is done on it before it is looked at. */
const pages: readonly {
  readonly path: string;
  readonly ready: string;
  readonly act?: (page: Page) => Promise<unknown>;
}[] = [
  { path: "#/tong-quan", ready: ".tile" },
  { path: "#/so-sanh?i=propaganda.sessions", ready: ".chart" },
  { path: "#/so-sanh?i=propaganda.sessions&v=lines", ready: ".chart" },
  { path: "#/so-sanh?i=propaganda.sessions&v=map&y=2023", ready: ".chart.map" },
  {
    path: "#/so-sanh?i=tips.received&v=heat",
    ready: ".chart",
    act: async (page) => {
      await page.locator(".figures a").first().click();
      await page.locator(".sources mark").waitFor();
    },
  },
  { path: "#/so-tay", ready: ".notebook h1" },
  { path: "#/tai-lieu", ready: ".list a" },
  {
    path: "#/tai-lieu",
    ready: ".list a",
    act: async (page) => {
      await page.locator(".list a").first().click();
      await page.locator(".passage a").first().click();
      await page.locator(".passage a[aria-current]").waitFor();
    },
  },
  { path: "#/ra-soat", ready: ".judge" },
  { path: "#/mau-thuan", ready: ".rival" },
  { path: "#/nhat-ky", ready: ".list td" },
  {
    path: "#/sua-chu",
    ready: "textarea",
    act: async (page) => {
      await page.locator("textarea").fill("C«ng an tØnh b¸o c¸o kÕt qu¶ n¨m 2023 cña C«ng an tØnh.");
      await page.locator(".repair button.strong").first().click();
      await page.locator(".change").first().hover();
    },
  },
  { path: "#/quan-tri", ready: ".audit td" },
  { path: "#/gia-vang", ready: ".missing-page a" },
];

const looks: readonly { readonly label: string; readonly options: PageOptions }[] = [
  { label: "light", options: {} },
  { label: "dark", options: { dark: true } },
  { label: "phone", options: { width: 360, height: 740 } },
  { label: "dark phone, in English", options: { width: 360, height: 740, dark: true, remembered: { language: "en" } } },
];

describe.skipIf(!hasChromium)("every page", () => {
  let folder: string;
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "baocao-pages-"));
    const warehouse = join(folder, "w.duckdb");
    await writeWarehouse(warehouse);
    await writeUser(usersFile(warehouse), "lan", "administrator", "mật khẩu của lan");
    served = await serve({ warehouse, port: 0, host: "127.0.0.1" });
    browser = await openBrowser();
    const { page } = await openPage(browser, `${served.address}#/ra-soat`);
    await signIn(page);
    await page.goto(`${served.address}#/ra-soat`);
    await page.locator(".judge").waitFor();
    await page.keyboard.press("r");
    await page.waitForFunction(() => document.querySelector(".verdicts.after")?.textContent?.includes(": 1"));
    await page.context().close();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function signIn(page: Page): Promise<void> {
    await page.locator(".sign-in").waitFor();
    await page.locator('[autocomplete="username"]').fill("lan");
    await page.locator('[type="password"]').fill("mật khẩu của lan");
    await page.locator(".sign-in button").click();
    await page.locator(".chart-frame > .chart").waitFor();
  }

  test.for([
    ["van-ban", "text/html,*/*", 302, "/#/van-ban"],
    ["gia-vang", "text/html", 302, "/#/gia-vang"],
    ["gia-vang", "application/json", 404, null],
    ["assets/gia-vang", "text/html", 404, null],
  ] as const)(
    "the address %s, typed without its sign, asked as %s, is answered with %d",
    async ([path, accept, status, to]) => {
      const answer = await fetch(served.address + path, { headers: { accept }, redirect: "manual" });
      expect([answer.status, answer.headers.get("location")]).toEqual([status, to]);
    },
  );

  test.for(looks)(
    "is accessible, fits the screen and asks nobody: $label",
    { timeout: 120_000 },
    async ({ options }) => {
      const { page, wrongs } = await openPage(browser, `${served.address}#/dang-nhap`, options);
      await page.locator(".sign-in").waitFor();
      const found: Record<string, readonly string[]> = { "#/dang-nhap": await wrongsOf(page) };
      await signIn(page);
      for (const { path, ready, act } of pages) {
        await page.goto(`${served.address}?${Math.random()}${path}`);
        await page.locator(ready).first().waitFor();
        await act?.(page);
        const name = act ? `${path}, used` : path;
        found[name] = await wrongsOf(page);
      }
      expect(Object.entries(found).filter(([, wrong]) => wrong.length > 0)).toEqual([]);
      // Before one has signed in the catalogue is refused, which a browser puts on its console.
      expect(wrongs.filter((wrong) => !wrong.includes("401"))).toEqual([]);
      await page.context().close();
    },
  );
});

async function wrongsOf(page: Page): Promise<readonly string[]> {
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [...(await accessibilityWrongs(page)), ...(sideways > 0 ? [`${sideways} pixels too wide`] : [])];
}
