import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeSite } from "../../pipeline/server/writeSite.ts";
import { openWarehouse } from "../../warehouse/openWarehouse.ts";
import { writeWarehouse } from "./fixture/writeWarehouse.ts";
import { accessibilityWrongs, hasChromium, openBrowser, openPage } from "./openBrowser.ts";

describe.skipIf(!hasChromium)("the dashboard as files", () => {
  let folder: string;
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "baocao-site-"));
    const file = join(folder, "w.duckdb");
    await writeWarehouse(file);
    const warehouse = await openWarehouse(file, { readOnly: true });
    await writeSite(warehouse, join(folder, "site"));
    await warehouse.close();
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  test("opens from a stick as one file and leads from a number to its sentence, asking nobody", async () => {
    const address = pathToFileURL(join(folder, "site/baocao.html")).href;
    const { page, wrongs } = await openPage(browser, address);
    await page.locator(".chart a").first().click();
    await page.locator(".sources mark").waitFor();
    await page.getByRole("link", { name: "Bản đồ" }).click();
    await page.locator(".chart.map").waitFor();
    expect(await page.getByRole("link", { name: "Rà soát" }).count()).toBe(0);
    expect(await accessibilityWrongs(page)).toEqual([]);
    expect(await page.evaluate(() => "harmed" in window)).toBe(false);
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  test("works on any web server that hands out files", async () => {
    const server = await serveFolder(join(folder, "site"));
    const { port } = server.address() as { port: number };
    const { page, wrongs } = await openPage(browser, `http://127.0.0.1:${port}/index.html`);
    await page.locator(".chart a").first().click();
    await page.locator(".sources mark").waitFor();
    await page.getByRole("link", { name: "Tổng quan" }).click();
    await page.locator(".tile").first().waitFor();
    expect(wrongs).toEqual([]);
    await page.context().close();
    server.close();
  });
});

const types: Readonly<Record<string, string>> = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css" };

async function serveFolder(folder: string): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://none").pathname;
    readFile(join(folder, path)).then(
      (bytes) => response.setHeader("Content-Type", types[extname(path)] ?? "application/octet-stream").end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return server;
}
