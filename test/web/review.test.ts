import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Served } from "../../pipeline/server/serve.ts";
import { serveFixture } from "./fixture/serveFixture.ts";
import { accessibilityWrongs, hasChromium, openBrowser, openPage } from "./openBrowser.ts";

describe.skipIf(!hasChromium)("an analyst reviews figures", () => {
  let served: Served;
  let browser: Browser;
  beforeAll(async () => {
    [served, browser] = await Promise.all([serveFixture(), openBrowser()]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test("settles eight figures by keyboard, takes one back, and the comparison follows", async () => {
    const { page, wrongs } = await openPage(browser, `${served.address}#/ra-soat`);
    const left = page.locator(".left-count strong");
    await page.locator(".judge mark").waitFor();
    expect(await left.textContent()).toBe("8");
    const settle = async (key: string, rest: number): Promise<void> => {
      await page.keyboard.press(key);
      await page.waitForFunction((n) => document.querySelector(".left-count strong")?.textContent === String(n), rest);
    };
    await settle("a", 7);
    await settle("r", 6);
    await settle("u", 7);
    await settle("x", 6);
    await page.keyboard.press("j");
    await page.keyboard.press("k");
    await page.keyboard.press("e");
    const value = page.getByLabel("Giá trị");
    await value.fill("1.234,5");
    await value.press("Enter");
    await page.waitForFunction(() => document.querySelector(".left-count strong")?.textContent === "5");
    for (const rest of [4, 3, 2, 1, 0]) await settle("a", rest);
    await page.getByText("Không còn con số nào chờ rà soát ở đây.").waitFor();
    await page.goto(`${served.address}#/so-sanh?i=models.total`);
    await page.locator(".figures").waitFor();
    expect(await page.locator(".figures").textContent()).toContain("1.234,5");
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  test.for([
    { path: "#/ra-soat", options: {} },
    { path: "#/ra-soat", options: { width: 360, height: 740, dark: true } },
    { path: "#/tong-quan", options: { dark: true } },
    { path: "#/tong-quan", options: { width: 360, height: 740 } },
    { path: "#/sua-chu", options: { width: 360, height: 740 } },
  ])("is accessible and fits the screen: $path $options", async ({ path, options }) => {
    const { page, wrongs } = await openPage(browser, served.address + path, options);
    await page.locator("main .card").first().waitFor();
    await page.waitForLoadState("networkidle");
    expect(await accessibilityWrongs(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(wrongs).toEqual([]);
    await page.context().close();
  });

  test("reads an uploaded report while telling how it goes, and says why another failed", async () => {
    const { page, wrongs } = await openPage(browser, `${served.address}#/tai-lieu`);
    const report = [
      "ỦY BAN NHÂN DÂN HUYỆN TU MƠ RÔNG",
      "BÁO CÁO",
      "Kết quả phong trào toàn dân bảo vệ an ninh Tổ quốc năm 2024 trên địa bàn huyện Tu Mơ Rông, tỉnh Kon Tum",
      "Năm 2024, Công an huyện đã tổ chức 61 buổi tuyên truyền với 2.345 lượt người tham gia.",
    ].join("\n");
    await page.locator('.upload input[type="file"]').setInputFiles([
      { name: "../../bao-cao.txt", mimeType: "text/plain", buffer: Buffer.from(report) },
      { name: "hỏng.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.7 nothing more") },
    ]);
    await page.locator(".outcomes li").nth(1).waitFor({ timeout: 30_000 });
    const said = (await page.locator(".outcomes").textContent())!;
    expect(said).toMatch(/bao-cao\.txt đã nạp/);
    expect(said).toMatch(/hỏng\.pdf không đọc được: \S/);
    expect(wrongs).toEqual([]);
    await page.context().close();
  });
});
