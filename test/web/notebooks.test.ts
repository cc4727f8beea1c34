import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Served } from "../../pipeline/server/serve.ts";
import { serveFixture } from "./fixture/serveFixture.ts";
import { accessibilityWrongs, hasChromium, openBrowser, openPage } from "./openBrowser.ts";

describe.skipIf(!hasChromium)("the notebooks in the browser", () => {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    served = await serveFixture();
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test.each([{ width: 1280 }, { width: 360 }, { width: 1280, dark: true }])(
    "open, draw and read well: %j",
    async (options) => {
      const { page, wrongs } = await openPage(browser, `${served.address}#/so-tay`, options);
      await page.waitForSelector(".notebook h1");
      await page.waitForSelector(".notebook figure");
      expect(await accessibilityWrongs(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
      await page.click(".notebooks nav a >> nth=1");
      await page.waitForFunction(
        () => document.querySelectorAll(".notebooks nav a")[1]?.getAttribute("aria-current") === "page",
      );
      expect(wrongs).toEqual([]);
      await page.context().close();
    },
  );
});
